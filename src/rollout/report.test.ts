import { describe, expect, test } from 'vitest';
import { firstIn, type PolicyFigures, passes, reportOf } from './report.ts';
import { addSeason, makeTally, type Tally } from './tally.ts';

/** A tally of one season whose net and gross are these sums, week by week. */
function tallyOf(sums: readonly number[], ending = 'kept'): Tally {
  const tally = makeTally(sums.length);
  const reports = sums.map((sum, i) => {
    const net = sum - (sums[i - 1] ?? 0);
    return { gross: net, clawback: 0, net, csat: 70, morale: 60 };
  });
  addSeason(tally, {
    reports: reports.map((week) => ({ ...week, staffRetention: 100, customerReturn: 50 })),
    ending,
  } as never);
  return tally;
}

const SCENARIO = {
  id: 'small',
  store: { name: 'Signal & Co', weeks: 4, market: {}, orders: [] },
  endings: [
    { id: 'kept', title: 'Kept', lines: [] },
    { id: 'lost', title: 'Lost', lines: [] },
  ],
};

const figures = (...sums: readonly number[]): PolicyFigures => {
  const [one] = reportOf(SCENARIO, 1, [{ policy: 'boss', tally: tallyOf(sums) }]).policies;
  if (one === undefined) throw new Error('no policy was reported');
  return one;
};

describe('passes', () => {
  test('gives the week from which on the later one stays ahead', () => {
    expect(passes(figures(1, 2, 6, 9), figures(2, 4, 5, 6))).toBe(3);
  });

  test('overlooks a lead that is lost again, and one that is only level', () => {
    expect(passes(figures(3, 2, 3, 9), figures(2, 4, 3, 6))).toBe(4);
    expect(passes(figures(1, 2, 3, 6), figures(2, 4, 3, 6))).toBeUndefined();
  });

  test('is week 1 for one who was always ahead', () => {
    expect(passes(figures(3, 5, 7, 9), figures(2, 4, 5, 6))).toBe(1);
  });
});

describe('reportOf', () => {
  test('tells endings in the order of the file, in seasons and per cent', () => {
    const tally = tallyOf([1, 2, 3, 4], 'lost');
    addSeason(tally, { reports: [], ending: 'kept' });
    addSeason(tally, { reports: [], ending: 'lost' });
    const [boss] = reportOf(SCENARIO, 1, [{ policy: 'boss', tally }]).policies;
    expect(boss?.endings).toEqual([
      { id: 'kept', title: 'Kept', runs: 1, percent: 33.3 },
      { id: 'lost', title: 'Lost', runs: 2, percent: 66.7 },
    ]);
    expect(boss?.endedEarly).toBe(66.7);
  });

  test('tells the passing only where both play, and as null where it never comes', () => {
    const boss = { policy: 'boss', tally: tallyOf([5, 6, 7, 8]) } as const;
    const coach = { policy: 'coach', tally: tallyOf([1, 2, 3, 4]) } as const;
    expect(reportOf(SCENARIO, 1, [boss])).not.toHaveProperty('coachPassesBoss');
    expect(reportOf(SCENARIO, 1, [boss, coach]).coachPassesBoss).toBeNull();
  });

  test('tells who leads in week 13 of seasons that have one', () => {
    const thirteen = { ...SCENARIO, store: { ...SCENARIO.store, weeks: 13 } };
    const played = [
      { policy: 'boss', tally: tallyOf(Array.from({ length: 13 }, (_, i) => i)) },
      { policy: 'coach', tally: tallyOf(Array.from({ length: 13 }, (_, i) => 2 * i)) },
    ] as const;
    expect(reportOf(thirteen, 1, played).aheadInWeek13).toEqual({
      margin: { week: 13, policy: 'coach', mean: 24 },
      net: { week: 13, policy: 'coach', mean: 24 },
    });
    const short = [{ policy: 'boss', tally: tallyOf([1, 2, 3, 4]) }] as const;
    expect(reportOf(SCENARIO, 1, short)).not.toHaveProperty('aheadInWeek13');
  });

  test('leaves out who has not played a season', () => {
    const none = { policy: 'coach', tally: makeTally(4) } as const;
    const boss = { policy: 'boss', tally: tallyOf([5, 6, 7, 8]) } as const;
    expect(reportOf(SCENARIO, 1, [none, boss]).policies.map(({ policy }) => policy)).toEqual([
      'boss',
    ]);
  });
});

describe('firstIn', () => {
  test('gives an equal lead to the one named first', () => {
    const { policies } = reportOf(SCENARIO, 1, [
      { policy: 'boss', tally: tallyOf([1, 2, 3, 9]) },
      { policy: 'coach', tally: tallyOf([1, 2, 3, 9]) },
    ]);
    expect(firstIn(policies, 4, 'boss')).toContain('net');
    expect(firstIn(policies, 4, 'coach')).toEqual([]);
  });
});
