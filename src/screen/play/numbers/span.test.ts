import { describe, expect, test } from 'vitest';
import type { WeekReport } from '../../../season/event.ts';
import { replacedIn, spanOf } from './span.ts';

const row = (rep: string, isCover = false): WeekReport['reps'][number] => ({
  rep,
  visits: 10,
  phones: 4,
  tvFitting: 1,
  tvPushed: 0,
  willCancel: 0,
  madeUp: 0,
  lowTicket: 0,
  returningBuyers: 0,
  offered: 0,
  told: 0,
  wouldReturn: 6,
  pushed: 0,
  csat: 70,
  morale: 60,
  isCover,
});

const report = (week: number, more: Partial<WeekReport> = {}): WeekReport => ({
  week,
  reps: [row('dave'), row('maya')],
  visits: 20,
  phones: 8,
  tv: 2,
  tvPushed: 1,
  goal: 5,
  handedGoal: 5,
  rule: 'none',
  gross: 1000,
  clawback: 100,
  replacement: 0,
  net: 900,
  csat: 70,
  staffRetention: 100,
  customerReturn: 60,
  morale: 60,
  reputation: 60,
  costs: { overtime: 0, bonus: 0, hiring: 0, budget: 0, bills: 0 },
  hours: { moments: 0, coachingPlanned: 0, coaching: 0, floorPlanned: 0, floor: 0, short: 0 },
  told: 0,
  becauses: [],
  ...more,
});

describe('spanOf', () => {
  test('adds up money and contracts, so that what was kept is what was sold less the rest', () => {
    const span = spanOf([report(3), report(4, { replacement: 5000, net: -4100 })]);
    expect(span).toMatchObject({ first: 3, last: 4, tv: 4, goal: 10, gross: 2000, net: -3200 });
    expect(span && span.gross - span.clawback - span.replacement).toBe(span?.net);
  });

  test('adds up what standing orders cost', () => {
    const costs = { overtime: 100, bonus: 20, hiring: 3, budget: 4, bills: 5 };
    expect(spanOf([report(1, { costs }), report(2, { costs })])?.costs).toBe(264);
  });

  test('gives nothing for no report', () => {
    expect(spanOf([])).toBeUndefined();
  });
});

describe('replacedIn', () => {
  const paid = { reps: [row('maya')], replacement: 5000 };

  test('names who served in the week before the one that paid', () => {
    const weeks = [report(1), report(2, paid), report(3, { reps: [row('maya')] })];
    expect(replacedIn(weeks, { first: 2, last: 3 })).toEqual(['dave']);
    expect(replacedIn(weeks, { first: 3, last: 3 })).toEqual([]);
  });

  test('does not name the manager or somebody lent, who serve one week and not the next', () => {
    const helped = report(1, { reps: [row('dave'), row('maya'), row('you'), row('lent')] });
    expect(replacedIn([helped, report(2, paid)], { first: 2, last: 2 })).toEqual(['dave']);
  });

  test('does not name a cover as somebody who left', () => {
    const covered = report(2, { reps: [row('dave', true), row('maya')] });
    const weeks = [report(1), covered, report(3, { replacement: 5000, reps: [] })];
    expect(replacedIn(weeks, { first: 3, last: 3 })).toEqual(['maya']);
  });
});
