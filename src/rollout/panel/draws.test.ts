import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStream, unitAt } from '../../model/dice.ts';
import { binomialOf } from './draws.ts';

describe('binomialOf', () => {
  test.each([
    [20, 0.3],
    [6, 0.11],
    [90, 0.75],
    [1, 0.5],
  ])('has the mean and the spread of %i trials at %f', (trials, chance) => {
    const opened = openStream(5, trials);
    const count = 20_000;
    let [sum, squares] = [0, 0];
    for (let n = 0; n < count; n += 1) {
      const drawn = binomialOf(unitAt(opened, n), trials, chance);
      sum += drawn;
      squares += drawn * drawn;
    }
    const mean = sum / count;
    const variance = trials * chance * (1 - chance);
    expect(Math.abs(mean - trials * chance)).toBeLessThan(4 * Math.sqrt(variance / count));
    expect((squares / count - mean * mean) / variance).toBeCloseTo(1, 1);
  });

  test('stays within 0…trials and grows with the unit and with the chance', () => {
    const unit = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((die) => die / 2 ** 32);
    const chance = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(unit, unit, fc.nat(256), chance, (a, b, trials, p) => {
        const low = binomialOf(Math.min(a, b), trials, p);
        const high = binomialOf(Math.max(a, b), trials, p);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(trials);
        expect(low).toBeLessThanOrEqual(high);
        expect(binomialOf(a, trials, p / 2)).toBeLessThanOrEqual(binomialOf(a, trials, p));
      }),
    );
  });

  test('makes nothing of chances that are none', () => {
    expect(binomialOf(0.5, 10, Number.NaN)).toBe(0);
    expect(binomialOf(0.5, 10, -1)).toBe(0);
    expect(binomialOf(0.5, 10, Number.POSITIVE_INFINITY)).toBe(10);
    expect(binomialOf(0.5, 0, 0.5)).toBe(0);
    expect(binomialOf(1 - Number.EPSILON, 144, 1e-15)).toBe(0);
  });
});
