import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repurchaseOf } from './repurchase.ts';

describe('repurchaseOf', () => {
  test('expects of 100 who would come back about 38 phones, in months 29 to 38, fewer each month', () => {
    const { months, phones, dollars } = repurchaseOf(100);
    expect(months.map(({ month }) => month)).toEqual([29, 30, 31, 32, 33, 34, 35, 36, 37, 38]);
    expect(phones).toBeGreaterThan(36);
    expect(phones).toBeLessThan(40);
    expect(dollars).toBeCloseTo(phones * 80, 9);
    for (const [i, { phones: here }] of months.entries())
      expect(here).toBeLessThan(months[i - 1]?.phones ?? 6);
  });

  test('loses a quarter to other carriers by month 33', () => {
    const inMonth33 = repurchaseOf(1000).months.find(({ month }) => month === 33);
    expect((inMonth33?.phones ?? 0) / (1000 * 0.5 * 0.1)).toBeCloseTo(0.76, 2);
  });

  test('grows in step with the buyers, and is nothing for none or for what is no number', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (buyers) => {
        expect(repurchaseOf(2 * buyers).phones).toBeCloseTo(2 * repurchaseOf(buyers).phones, 6);
        expect(repurchaseOf(buyers).phones).toBeLessThanOrEqual(buyers);
      }),
    );
    for (const none of [0, -3, Number.NaN, Number.POSITIVE_INFINITY])
      expect(repurchaseOf(none).dollars).toBe(0);
  });
});
