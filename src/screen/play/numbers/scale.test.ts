import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearScale, ticksFor } from './scale.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('linearScale', () => {
  test('grows upwards when the axis does', () => {
    const y = linearScale({ from: 0, to: 100 }, { start: 200, end: 0 });
    expect([0, 25, 100].map(y)).toEqual([200, 150, 0]);
  });

  test('lands on the start when there is nothing to measure', () => {
    expect(linearScale({ from: 3, to: 3 }, { start: 10, end: 20 })(99)).toBe(10);
  });
});

describe('ticksFor', () => {
  test('takes steps of 1, 2 or 5 times a power of ten', () => {
    expect(ticksFor(0, 930, 3)).toEqual([0, 500, 1000]);
    expect(ticksFor(-3492, 3070, 3)).toEqual([-5000, 0, 5000]);
  });

  test('encloses every value, in even steps, and never with more than it can show', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 8 }), (a, b, count) => {
        fc.pre(Math.abs(a - b) > 1e-3);
        const [least, most] = a < b ? [a, b] : [b, a];
        const ticks = ticksFor(least, most, count);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        expect(ticks[0]).toBeLessThanOrEqual(least + step * 1e-9);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most - step * 1e-9);
        expect(ticks.length).toBeLessThanOrEqual(count + 2);
      }),
    );
  });
});
