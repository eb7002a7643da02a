import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALM, PLAIN_REP as REP } from '../../tests/small-team.ts';
import { HIRINGS } from '../scenario/standing-orders.ts';
import type { Rep } from './rep.ts';
import { NO_TERMS } from './terms.ts';
import { grossOf, type StoreWeek, walkOut, workWeek } from './week.ts';

const YOU: Rep = { ...REP, id: 'you' };
const MARKET = { visits: 100, tvNeed: 0.2, conversion: 0.3 };
const STORE: StoreWeek = { seed: 7, week: 1, climate: CALM, market: MARKET, reputation: 74 };

describe('extra hands', () => {
  test('have a row after the team’s and are not moved on', () => {
    const { rows, reps } = workWeek([REP], { ...STORE, extra: [{ rep: YOU, share: 0.4 }] });
    expect(rows.map(({ rep }) => rep)).toEqual(['dave', 'you']);
    expect(reps.map(({ id }) => id)).toEqual(['dave']);
    expect(rows[0]).toEqual(workWeek([REP], STORE).rows[0]);
  });

  test('find the customers of an empty post, and half as many when every post is filled', () => {
    const served = (reps: readonly Rep[]): number => {
      const { rows } = workWeek(reps, { ...STORE, extra: [{ rep: YOU, share: 1 }] });
      return rows.at(-1)?.visits ?? 0;
    };
    const team = [REP, { ...REP, id: 'ann' }];
    expect(Math.abs(served(walkOut(team, 'ann')) - 100)).toBeLessThan(4);
    expect(Math.abs(served(team) - 50)).toBeLessThan(4);
    expect(served([])).toBeLessThan(53);
  });

  test('who stand nowhere have no row', () => {
    for (const share of [0, -1, Number.NaN])
      expect(workWeek([REP], { ...STORE, extra: [{ rep: YOU, share }] }).rows).toHaveLength(1);
  });
});

describe('grossOf', () => {
  test('takes off what went to cheaper things, in whole dollars', () => {
    const row = { phones: 10, lowTicket: 0, tvFitting: 2, tvPushed: 1 };
    expect(grossOf(row)).toBe(1250);
    expect(grossOf({ ...row, lowTicket: 0.08 })).toBe(1186);
  });

  test('is less for a strong seller whose goal is counted by the day, and not for a weak one', () => {
    const terms = { ...NO_TERMS, lowTicket: 0.08 };
    const low = (skill: number): number =>
      workWeek([{ ...REP, skill }], { ...STORE, climate: { ...CALM, terms } }).rows[0]?.lowTicket ??
      Number.NaN;
    expect(low(1.4)).toBeGreaterThan(0.05);
    expect(low(0.3)).toBe(0);
  });
});

describe('a week', () => {
  test('tells what is worth counting for later: those told, and buyers who would return', () => {
    const [row] = workWeek([REP], STORE).rows;
    expect(row?.told).toBeGreaterThan(0);
    expect(row?.returningBuyers).toBeGreaterThan(0);
    expect(row?.returningBuyers).toBeLessThanOrEqual(row?.wouldReturn ?? 0);
    expect(row?.returningBuyers).toBeLessThanOrEqual(row?.phones ?? 0);
  });

  test('makes sense for nobody, one, no customers, and everybody gone, whatever stands', () => {
    const teams = fc.constantFrom<readonly Rep[]>(
      [],
      [REP],
      [REP, { ...REP, id: 'ann', tenure: 0, skill: 0.05 }],
      walkOut([REP], 'dave'),
    );
    const stores = fc.record({
      visits: fc.constantFrom(0, 1, 20, 200),
      heardBad: fc.constantFrom(0, 3, 5000),
      goalPerPost: fc.constantFrom(0, 0.5, 3, Number.NaN, Number.POSITIVE_INFINITY),
      hiring: fc.constantFrom(...HIRINGS),
      share: fc.constantFrom(0, 0.4, 1, 7),
      structure: fc.double({ min: -2, max: 2, noNaN: true }),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(teams, stores, (team, { visits, share, structure, seed, ...rest }) => {
        let reps = team;
        let reputation = 74;
        for (let week = 1; week <= 8; week += 1) {
          const worked = workWeek(reps, {
            ...rest,
            seed,
            week,
            reputation,
            climate: { ...CALM, structure },
            market: { ...MARKET, visits },
            extra: [{ rep: YOU, share }],
          });
          for (const row of worked.rows) {
            const numbers = Object.values(row).filter((one) => typeof one === 'number');
            expect(numbers.every((one) => Number.isFinite(one) && one >= 0)).toBe(true);
            expect(Number.isInteger(grossOf(row))).toBe(true);
            expect(row.tvFitting + row.tvPushed).toBeLessThanOrEqual(row.phones);
          }
          expect(worked.reputation).toBeGreaterThanOrEqual(0);
          expect(worked.reps).toHaveLength(team.length);
          [reps, reputation] = [worked.reps, worked.reputation];
        }
      }),
    );
  });
});
