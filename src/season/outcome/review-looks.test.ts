import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WeekReport } from '../event.ts';
import { begun, playOn, SMALL } from '../small-season.ts';
import { wereContent, wereSteady } from './review-looks.ts';

const [USUAL] = playOn(SMALL, begun(3), { wanted: ['.ask'] }).reports;
if (USUAL === undefined) throw new Error('no week was worked');

const weeksOf = (figures: readonly Partial<WeekReport>[]): WeekReport[] =>
  figures.map((figure, at) => ({ ...USUAL, ...figure, week: at + 1 }));
const sold = (...gross: number[]): WeekReport[] => weeksOf(gross.map((one) => ({ gross: one })));
const felt = (...csat: number[]): WeekReport[] => weeksOf(csat.map((one) => ({ csat: one })));

describe('wereContent', () => {
  test('hears of content customers two weeks late: the latest weeks do not count yet', () => {
    const before = wereContent({ reports: felt(80, 80, 80, 80, 40, 40), week: 6 });
    expect(before.weight).toBeGreaterThan(0);
    expect(before.words()).toBe('customers have gone home content: 80 of 100 until week 4');
    const later = wereContent({ reports: felt(80, 80, 80, 80, 40, 40, 40, 40), week: 8 });
    expect(later.weight).toBeLessThan(0);
    expect(wereContent({ reports: felt(90), week: 1 }).weight).toBe(0);
  });

  test('pleases her more the more content they were, and by no more than a twentieth of the goal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const weight = (csat: number): number =>
          wereContent({ reports: felt(csat, csat, csat), week: 4 }).weight;
        expect(weight(high)).toBeGreaterThanOrEqual(weight(low));
        expect(Math.abs(weight(low))).toBeLessThanOrEqual(0.05);
      }),
    );
  });
});

describe('wereSteady', () => {
  test('tells steady weeks from weeks that jump, though both sold the same', () => {
    const steady = wereSteady(undefined, sold(3000, 3100, 2900, 3000));
    const jumping = wereSteady(undefined, sold(5000, 1000, 5000, 1000));
    expect(steady.weight).toBeGreaterThan(0.02);
    expect(steady.words()).toBe('results were steady: $2,900 to $3,100 a week');
    expect(jumping.weight).toBeLessThan(-0.02);
    expect(jumping.words()).toBe('results jumped: $1,000 to $5,000 a week');
  });

  test('says nothing of one week or two, nor of a store that sells nothing', () => {
    for (const weeks of [[], sold(3000), sold(9000, 1), sold(0, 0, 0)])
      expect(wereSteady(undefined, weeks).weight).toBe(0);
  });
});
