import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOOR, isFree, middleOf, SPARE } from '../../floor/floor-plan.ts';
import { findPath } from '../../floor/path.ts';
import { goOn, planWalk, stepOf } from './walk.ts';

const cell = fc.constantFrom(...SPARE);

describe('a walk', () => {
  test('ends in the middle of the last cell', () => {
    const walk = planWalk(middleOf(DOOR), [DOOR, { x: 8, y: 1 }, { x: 8, y: 2 }]);
    const { place, isOver } = stepOf(goOn(goOn(walk, 2000), 2000));
    expect(place).toEqual({ x: 8.5, y: 2.5 });
    expect(isOver).toBe(true);
  });

  test('is over at once for somebody who is there', () => {
    expect(stepOf(planWalk(middleOf(DOOR), [DOOR])).isOver).toBe(true);
  });

  test('arrives from anywhere, goes only over free cells, and never turns back on its length', () => {
    fc.assert(
      fc.property(cell, cell, fc.integer({ min: 5, max: 60 }), (from, to, ms) => {
        let walk = planWalk(middleOf(from), findPath(from, to, isFree) ?? []);
        for (let frames = 0; frames < 4000 && !stepOf(walk).isOver; frames += 1) {
          const next = goOn(walk, ms);
          expect(next.gone).toBeGreaterThan(walk.gone);
          const { x, y } = stepOf(next).place;
          expect(isFree({ x: Math.floor(x), y: Math.floor(y) })).toBe(true);
          walk = next;
        }
        expect(stepOf(walk).place).toEqual(middleOf(to));
      }),
    );
  });
});
