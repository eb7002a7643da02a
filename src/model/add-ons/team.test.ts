import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALM, MARKET, PLAIN_REP as REP } from '../../../tests/small-team.ts';
import type { Rep } from '../rep.ts';
import { chancesOf } from '../visit.ts';
import { walkOut, withTeam, workWeek } from '../week.ts';
import { takenOver, teamCsat, turnoverDamage } from './team.ts';

const NEWCOMER: Rep = { ...REP, id: 'new', skill: 0.1, tenure: 2 };
const STORE = { seed: 3, week: 1, climate: CALM, market: MARKET, reputation: 74 };

describe('procedures', () => {
  test('carry a newcomer part of the way, in sales and satisfaction, and an old hand nowhere', () => {
    // What Structure does to everybody is taken out by the old hand beside.
    const against = (structure: number) => {
      const climate = { ...CALM, structure };
      const [fresh, old] = [NEWCOMER, REP].map((rep) => chancesOf(rep, climate, MARKET));
      return {
        phone: (fresh?.phone ?? 0) / (old?.phone ?? 1),
        csat: (fresh?.csat ?? 0) - (old?.csat ?? 0),
      };
    };
    expect(against(1.5).phone).toBeGreaterThan(against(0).phone * 1.05);
    expect(against(1.5).csat).toBeGreaterThan(against(0).csat);
    expect(against(-1).phone).toBeLessThan(against(0).phone);
    expect(turnoverDamage(0)).toBe(1);
    expect([turnoverDamage(9), turnoverDamage(-9)]).toEqual([0, 2]);
  });

  test('keep part of an empty post’s customers, and none without structure', () => {
    const team = Array.from({ length: 6 }, (_, i) => ({ ...REP, id: `rep-${i}` }));
    const short = walkOut(team, 'rep-0');
    const visits = (structure: number): number => {
      const climate = { ...CALM, structure };
      const { rows } = workWeek(short, { ...STORE, climate, market: { ...MARKET, visits: 100 } });
      return rows.reduce((sum, row) => sum + row.visits, 0);
    };
    expect(visits(1)).toBeGreaterThan(visits(0) + 10);
    expect(takenOver(5, 1, 0)).toBe(1);
    expect(takenOver(5, 1, -2)).toBe(1);
    expect(takenOver(0, 6, 2)).toBe(1);
  });

  test('never turn damage round, whatever the structure', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.nat(6),
        fc.nat(6),
        (t, a, b) => {
          expect(turnoverDamage(t)).toBeGreaterThanOrEqual(0);
          expect(takenOver(a, b, t)).toBeGreaterThanOrEqual(1);
          // Nobody serves more than there are customers.
          expect(a * takenOver(a, b, t)).toBeLessThanOrEqual(a + b);
        },
      ),
    );
  });
});

describe('many newcomers', () => {
  test('cost everybody’s customers satisfaction, less where procedures are followed', () => {
    expect(teamCsat(0.5, 0)).toBeLessThan(-1);
    expect(teamCsat(0.5, 1)).toBeGreaterThan(teamCsat(0.5, 0));
    expect(teamCsat(0.13, 0)).toBeCloseTo(0, 12);
    const mixed = withTeam([REP, NEWCOMER, NEWCOMER], STORE).market;
    const old = withTeam([REP, REP, REP], STORE).market;
    expect(chancesOf(REP, CALM, mixed).csat).toBeLessThan(chancesOf(REP, CALM, old).csat);
  });

  test('are counted among those who serve, once, and not where nobody does', () => {
    const once = withTeam([REP, NEWCOMER], STORE);
    expect(withTeam([REP, NEWCOMER], once)).toEqual(once);
    expect(withTeam([], STORE)).toEqual(STORE);
    const gone = walkOut([REP, NEWCOMER], 'new');
    expect(withTeam(gone, STORE).market).toEqual(withTeam([REP], STORE).market);
  });
});
