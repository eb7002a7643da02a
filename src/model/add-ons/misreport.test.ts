import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALM, MARKET, PLAIN_REP } from '../../../tests/small-team.ts';
import type { Climate, Rep } from '../rep.ts';
import { workWeek } from '../week.ts';
import { madeUpChance, madeUpCount } from './misreport.ts';

const REP: Rep = { ...PLAIN_REP, id: 'rep' };
const TEAM = Array.from({ length: 400 }, (_, i) => ({ ...REP, id: `rep-${i}` }));

const week = (climate: Climate, goalPerPost?: number) =>
  workWeek(TEAM, {
    seed: 3,
    week: 1,
    climate,
    market: MARKET,
    reputation: 74,
    ...(goalPerPost === undefined ? {} : { goalPerPost }),
  }).rows;

describe('madeUpChance', () => {
  test('is highest just short of the goal, and nothing when it is met or far away', () => {
    const at = (short: number): number => madeUpChance(REP, CALM, short);
    expect(at(0.5)).toBe(at(1));
    expect(at(1)).toBeGreaterThan(at(2));
    expect(at(2)).toBeGreaterThan(0);
    expect([at(0), at(-2), at(3), at(40), at(Number.NaN)]).toEqual([0, 0, 0, 0, 0]);
  });

  test('grows with pressure, falls with ownership, and is a chance whatever they are', () => {
    const score = fc.double({ min: -5, max: 5, noNaN: true });
    const points = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, points, fc.double(), (pressure, ownership, short) => {
        const here = madeUpChance({ ownership }, { pressure }, short);
        expect(here).toBeGreaterThanOrEqual(0);
        expect(here).toBeLessThanOrEqual(0.6);
        expect(
          madeUpChance({ ownership }, { pressure: pressure + 1 }, short),
        ).toBeGreaterThanOrEqual(here);
        expect(madeUpChance({ ownership: 100 }, { pressure }, short)).toBeLessThanOrEqual(here);
      }),
    );
  });
});

describe('contracts that were made up', () => {
  test('count as pushed and are all cancelled; everything else is as without a goal', () => {
    const honest = week(CALM);
    const counted = week(CALM, 2);
    let madeUp = 0;
    for (const [i, row] of counted.entries()) {
      const plain = honest[i];
      madeUp += row.madeUp;
      expect(row.tvPushed - (plain?.tvPushed ?? 0)).toBe(row.madeUp);
      expect(row.willCancel - (plain?.willCancel ?? 0)).toBe(row.madeUp);
      expect({ ...row, tvPushed: 0, willCancel: 0, madeUp: 0 }).toEqual({
        ...plain,
        tvPushed: 0,
        willCancel: 0,
      });
    }
    expect(madeUp).toBeGreaterThan(0);
  });

  test('are more under pressure, and none without a goal', () => {
    const sum = (climate: Climate, goal?: number): number =>
      week(climate, goal).reduce((all, { madeUp }) => all + madeUp, 0);
    expect(sum({ ...CALM, pressure: 2 }, 2)).toBeGreaterThan(2 * sum(CALM, 2));
    expect(sum({ ...CALM, pressure: 2 })).toBe(0);
  });

  test('are written on accounts of phone buyers, so never more than there are', () => {
    for (const row of week({ ...CALM, pressure: 2.5 }, 4))
      expect(row.tvFitting + row.tvPushed).toBeLessThanOrEqual(row.phones);
    expect(madeUpCount(1.2, 5)).toBe(2);
    expect(madeUpCount(2, 0)).toBe(0);
  });
});
