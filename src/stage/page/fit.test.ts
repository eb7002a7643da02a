import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOOR, pointOf, WALL_PX } from '../floor/floor-plan.ts';
import { fitRoom, onPage } from './fit.ts';

const size = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 150, max: 3000 }),
});

const CORNERS = [
  pointOf({ x: 0, y: 0 }, WALL_PX),
  pointOf({ x: FLOOR.width, y: 0 }),
  pointOf({ x: FLOOR.width, y: FLOOR.depth }),
  pointOf({ x: 0, y: FLOOR.depth }),
];

describe('fitRoom', () => {
  test('fills a narrow phone from side to side', () => {
    const fit = fitRoom({ width: 320, height: 640 });
    const west = onPage(pointOf({ x: 0, y: FLOOR.depth }), fit);
    expect(west.x).toBeGreaterThan(0);
    expect(west.x).toBeLessThan(12);
  });

  test('shows the whole room in a parent of any size', () => {
    fc.assert(
      fc.property(size, (parent) => {
        const fit = fitRoom(parent);
        for (const corner of CORNERS) {
          const { x, y } = onPage(corner, fit);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(parent.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(parent.height);
        }
      }),
    );
  });
});
