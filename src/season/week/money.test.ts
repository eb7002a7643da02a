import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { value } from '../../model/coefficients.ts';
import type { SetOrder } from '../intent.ts';
import { begun, carried, playBy, playOn, SMALL } from '../small-season.ts';
import type { SeasonState } from '../state.ts';
import { BUDGET_DOLLARS, costsOf, replacementOf } from './money.ts';

const ordering = (...orders: [SetOrder['order'], string | number][]): SeasonState =>
  carried(
    SMALL,
    begun(),
    ...orders.map(([order, to]) => ({ do: 'set-order', order, to }) as SetOrder),
  );

describe('the costs of a week', () => {
  const { reps: before, orders } = begun();
  const usual = { orders, before, tv: 4, handedGoal: 3, bills: [] };

  test('are nothing while nothing is ordered', () => {
    expect(costsOf(usual)).toEqual({ overtime: 0, bonus: 0, hiring: 0, budget: 0, bills: 0 });
  });

  test('of overtime are time and a half for each who serves', () => {
    const hour = value('weeklyPay') / value('fullHours');
    expect(costsOf({ ...usual, orders: { ...orders, overtime: 4 } }).overtime).toBe(
      Math.round(4 * 3 * hour * 1.5),
    );
  });

  test('of a bonus are so much a contract, or for all when the goal is met', () => {
    const per = { ...usual, orders: { ...orders, bonus: 'per-contract' as const } };
    expect(costsOf(per).bonus).toBe(2 * costsOf({ ...per, tv: 2 }).bonus);
    const team = { ...usual, orders: { ...orders, bonus: 'team' as const } };
    expect(costsOf(team).bonus).toBeGreaterThan(0);
    expect(costsOf({ ...team, tv: 2 }).bonus).toBe(0);
    expect(costsOf({ ...team, handedGoal: 0 }).bonus).toBe(0);
  });

  test('of hiring arise while a post is looked after with care', () => {
    const empty = before.map((rep, i) => (i === 0 ? { ...rep, state: 'gone' as const } : rep));
    const care = { ...orders, hiring: 'with-care' as const };
    expect(costsOf({ ...usual, orders: care }).hiring).toBe(0);
    expect(costsOf({ ...usual, orders: care, before: empty }).hiring).toBeGreaterThan(0);
  });

  test('of a replacement fall in the first empty week, and not while nobody is to come', () => {
    const empty = before.map((rep, i) =>
      i === 0 ? { ...rep, state: 'gone' as const, emptyWeeks: 1 } : rep,
    );
    expect(replacementOf(orders, empty)).toBe(
      Math.round(value('replacementShare') * 52 * value('weeklyPay')),
    );
    expect(replacementOf(orders, before)).toBe(0);
    expect(replacementOf({ ...orders, hiring: 'nobody' }, empty)).toBe(0);
  });
});

describe('the purse', () => {
  test('fills every week and pays for the budget while it can, and then nothing happens', () => {
    const state = playOn(SMALL, ordering(['budget', 'training']));
    const spent = state.reports.map(({ costs }) => costs.budget);
    expect(new Set(spent)).toEqual(new Set([0, BUDGET_DOLLARS.training]));
    expect(state.purse).toBeGreaterThanOrEqual(0);
    const kept = playOn(SMALL, begun());
    expect(kept.purse - state.purse).toBe(spent.reduce((sum, cost) => sum + cost, 0));
  });
});

describe('the money of every week', () => {
  test('adds up, in every season, and so do the totals', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 1 }), (seed, by) => {
        const state = playBy(SMALL, seed, by).at(-1);
        if (state === undefined) throw new Error('no season');
        let [gross, net] = [0, 0];
        for (const week of state.reports) {
          const { overtime, bonus, hiring, budget } = week.costs;
          const costs = overtime + bonus + hiring + budget;
          expect(week.net).toBe(week.gross - week.clawback - week.replacement - costs);
          for (const dollars of [overtime, bonus, hiring, budget, week.replacement, week.gross])
            expect(Number.isInteger(dollars) && dollars >= 0).toBe(true);
          gross += week.gross;
          net += week.net;
        }
        expect(state.totals).toMatchObject({ gross, net });
        expect(state.purse).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});
