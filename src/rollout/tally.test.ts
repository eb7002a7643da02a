import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WeekReport } from '../season/event.ts';
import { addSeason, makeTally, spreadOf } from './tally.ts';

const EMPTY: WeekReport = {
  week: 1,
  reps: [],
  visits: 0,
  phones: 0,
  tv: 0,
  tvPushed: 0,
  goal: 0,
  handedGoal: 0,
  rule: 'none',
  gross: 0,
  clawback: 0,
  replacement: 0,
  net: 0,
  csat: 0,
  staffRetention: 100,
  customerReturn: 0,
  morale: 0,
  reputation: 0,
  costs: { overtime: 0, bonus: 0, hiring: 0, budget: 0, bills: 0 },
  hours: { moments: 0, coachingPlanned: 0, coaching: 0, floorPlanned: 0, floor: 0, short: 0 },
  told: 0,
  becauses: [],
};

const season = (...weeks: readonly Partial<WeekReport>[]) => ({
  reports: weeks.map((week, i) => ({ ...EMPTY, week: i + 1, ...week })),
  ending: 'kept',
});

describe('addSeason', () => {
  test('adds money up over the weeks, and takes feelings week by week', () => {
    const tally = makeTally(2);
    addSeason(
      tally,
      season(
        { gross: 100, clawback: 0, net: 80, morale: 60 },
        { gross: 50, clawback: 30, net: 20, morale: 40 },
      ),
    );
    const second = (name: Parameters<typeof spreadOf>[2]): number => spreadOf(tally, 2, name).mean;
    expect([second('gross'), second('margin'), second('net')]).toEqual([150, 120, 100]);
    expect(second('morale')).toBe(40);
    expect(spreadOf(tally, 2, 'gross').sd).toBe(0);
    expect(tally.endings).toEqual({ kept: 1 });
  });

  test('keeps the last numbers of a season that ended early, and counts it as ended', () => {
    const tally = makeTally(3);
    addSeason(tally, season({ gross: 100, csat: 70 }));
    addSeason(tally, season({ gross: 10, csat: 90 }, { gross: 10, csat: 80 }, { gross: 10 }));
    expect([...tally.running]).toEqual([2, 1, 1]);
    expect(spreadOf(tally, 2, 'gross').mean).toBe(60);
    expect(spreadOf(tally, 2, 'csat').mean).toBe(75);
  });

  test('counts a season that never got anywhere under the empty ending', () => {
    const tally = makeTally(1);
    addSeason(tally, { reports: [] });
    expect(tally.endings).toEqual({ '': 1 });
    expect(spreadOf(tally, 1, 'net')).toEqual({ mean: 0, sd: 0 });
  });

  test('gives the mean and the spread that the textbook gives', () => {
    const dollars = fc.array(fc.integer({ min: -5000, max: 50_000 }), { minLength: 2 });
    fc.assert(
      fc.property(dollars, (all) => {
        const tally = makeTally(1);
        for (const gross of all) addSeason(tally, season({ gross }));
        const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
        const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (all.length - 1);
        const told = spreadOf(tally, 1, 'gross');
        expect(told.mean).toBeCloseTo(mean, 6);
        expect(told.sd).toBeCloseTo(Math.sqrt(variance), 5);
      }),
    );
  });
});
