import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../../scenario/scenario.ts';
import { BONES } from '../art/figure/figure.ts';
import { DOOR, isFree, middleOf, SPARE } from '../floor/floor-plan.ts';
import { findPath } from '../floor/path.ts';
import { hipHeight, stand, stride, towards } from './pose.ts';
import { goOn, planWalk, stepOf } from './walk.ts';

const cell = fc.constantFrom(...SPARE);
const phase = fc.double({ min: -20, max: 20, noNaN: true });

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

describe('a pose', () => {
  test('is another for each mood', () => {
    const postures = MOODS.map((mood) => JSON.stringify(stand(mood, 'waiting', 0)));
    expect(new Set(postures).size).toBe(MOODS.length);
  });

  test('moves on with the time only for whoever speaks', () => {
    expect(stand('pleased', 'waiting', 900)).toEqual(stand('pleased', 'waiting', 0));
    expect(stand('pleased', 'speaking', 900)).not.toEqual(stand('pleased', 'speaking', 0));
  });

  test('keeps one foot on the floor at every phase of a stride, and no foot below it', () => {
    const most = BONES.thigh + BONES.shin + 2;
    fc.assert(
      fc.property(phase, (at) => {
        const height = hipHeight(stride(at));
        expect(height).toBeLessThanOrEqual(most);
        expect(height).toBeGreaterThan(most * 0.8);
      }),
    );
  });

  test('is the one or the other at the ends of the way between two', () => {
    const [a, b] = [stand('angry', 'waiting', 0), stride(1)];
    expect(towards(a, b, 0)).toEqual(a);
    expect(towards(a, b, 1).thighL).toBeCloseTo(b.thighL, 12);
  });
});
