import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, expExact } from './exact-math.ts';

describe('expExact', () => {
  test('knows the two numbers that everybody knows', () => {
    expect(expExact(0)).toBe(1);
    expect(expExact(1)).toBeCloseTo(Math.E, 12);
  });

  test('agrees with the engine to twelve digits within −20…20, and is held outside', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
        expect(Math.abs(expExact(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
      }),
    );
    expect(expExact(1000)).toBe(expExact(20));
    expect(expExact(Number.NEGATIVE_INFINITY)).toBe(expExact(-20));
  });
});

describe('clamp', () => {
  test('holds a number within both ends', () => {
    expect([clamp(-1, 0, 9), clamp(4, 0, 9), clamp(10, 0, 9)]).toEqual([0, 4, 9]);
  });
});
