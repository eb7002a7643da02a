import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curvesOfArc } from '../../../assets/portraits/arc.ts';
import { movePath, splitPath } from '../../../assets/portraits/path-data.ts';

describe('splitting path data', () => {
  test('gives each sub-path its own absolute beginning', () => {
    expect(splitPath('M10 10h5v5z m20 0 l5 5')).toEqual(['M10 10l5 0l0 5Z', 'M30 10l5 5']);
  });

  test('goes on from the beginning after a Z that no move follows', () => {
    expect(splitPath('M1 2h4zl3 3')).toEqual(['M1 2l4 0Z', 'M1 2l3 3']);
  });

  test('mirrors the last handle for a smooth curve, and raises a curve of one handle', () => {
    expect(splitPath('M0 0c0 10 10 10 10 0s10-10 10 0')).toEqual([
      'M0 0c0 10 10 10 10 0c0-10 10-10 10 0',
    ]);
    expect(splitPath('M0 0Q3 6 6 0')).toEqual(['M0 0c2 4 4 4 6 0']);
  });

  test('reads the flags of an arc without gaps', () => {
    expect(splitPath('M0 0a5 5 0 0110 0')).toEqual(splitPath('M0 0 a 5 5 0 0 1 10 0'));
  });

  test('refuses a command that is not path data', () => {
    expect(() => splitPath('M0 0B1 1')).toThrow('"B"');
  });
});

describe('moving path data', () => {
  const whole = fc.integer({ min: -900, max: 900 });

  test('moves and scales every point', () => {
    expect(movePath('M1 1L3 5', 10, 20, 2)).toBe('M12 22l4 8');
  });

  test('there and back changes nothing once points are whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(whole, whole), { minLength: 2 }),
        whole,
        whole,
        (points, x, y) => {
          const [first = [0, 0], ...rest] = points;
          const data = movePath(
            `M${first.join(' ')}${rest.map((p) => `L${p.join(' ')}`).join('')}`,
            0,
            0,
          );
          expect(movePath(movePath(data, x, y), -x, -y)).toBe(data);
        },
      ),
    );
  });
});

describe('an arc as curves', () => {
  test('of half a circle goes through its top', () => {
    const curves = curvesOfArc({
      from: [0, 0],
      to: [10, 0],
      rx: 5,
      ry: 5,
      turn: 0,
      isLarge: false,
      isClockwise: true,
    });
    expect(curves).toHaveLength(2);
    const [x = 0, y = 0] = curves[0]?.slice(4) ?? [];
    expect(x).toBeCloseTo(5);
    expect(y).toBeCloseTo(-5);
  });

  test('ends where it should, whatever its shape', () => {
    const size = fc.integer({ min: 1, max: 50 });
    const place = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(
        place,
        place,
        size,
        size,
        fc.integer({ min: 0, max: 180 }),
        fc.boolean(),
        fc.boolean(),
        (from, to, rx, ry, turn, isLarge, isClockwise) => {
          fc.pre(from[0] !== to[0] || from[1] !== to[1]);
          const [x = NaN, y = NaN] =
            curvesOfArc({ from, to, rx, ry, turn, isLarge, isClockwise }).at(-1)?.slice(4) ?? [];
          expect(x).toBeCloseTo(to[0], 4);
          expect(y).toBeCloseTo(to[1], 4);
        },
      ),
    );
  });
});
