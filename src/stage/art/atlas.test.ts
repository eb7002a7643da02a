import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf, sizeOf } from './atlas.ts';

const sizes = fc.array(
  fc.record({ w: fc.integer({ min: 1, max: 90 }), h: fc.integer({ min: 1, max: 90 }) }),
  { maxLength: 60 },
);

describe('rowsOf', () => {
  test('fills a row before it begins the next', () => {
    const place = rowsOf(100, 100);
    expect([place(40, 10), place(40, 20), place(40, 10)]).toEqual([
      { x: 2, y: 2 },
      { x: 44, y: 2 },
      { x: 2, y: 24 },
    ]);
  });

  test('hands out rectangles that stay on the canvas and never overlap', () => {
    fc.assert(
      fc.property(sizes, (list) => {
        const place = rowsOf(200, 300);
        const placed = list.flatMap(({ w, h }) => {
          const at = place(w, h);
          return at === undefined ? [] : [{ ...at, w, h }];
        });
        placed.forEach((a, at) => {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= 200 && a.y + a.h <= 300).toBe(true);
          for (const b of placed.slice(0, at)) {
            const isApart =
              a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
            expect(isApart).toBe(true);
          }
        });
      }),
    );
  });
});

describe('sizeOf', () => {
  test('is whole pixels that hold the picture on every side of its origin', () => {
    const picture = { left: -10.2, top: -4, width: 20.3, height: 8, draw: () => {} };
    expect(sizeOf(picture, 1.5)).toEqual({ width: 32, height: 12, originX: 16, originY: 6 });
  });
});
