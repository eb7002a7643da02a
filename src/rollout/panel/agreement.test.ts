import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { streamKey } from '../../model/dice.ts';
import { quitChance, quitRatio } from '../../model/leaving/hazard.ts';
import { ageRep, type Climate, type Rep } from '../../model/rep.ts';
import { chancesOf, type MarketNumbers } from '../../model/visit.ts';
import { withTeam, workWeek } from '../../model/week.ts';
import { beginRun, openStore, openTeam, openWeek, type PanelRun } from './run.ts';
import { loadRep, workPost } from './serve.ts';

const REP: Rep = {
  id: 'rep',
  style: 'friendly',
  pace: 'steady',
  skill: 0.8,
  morale: 55,
  trust: 60,
  ownership: 45,
  restingMorale: 62,
  restingOwnership: 51,
  talent: 0.1,
  tenure: 30,
  state: 'working',
  noticeWeeks: 0,
  emptyWeeks: 0,
};
const CLIMATE: Climate = {
  support: 0.4,
  structure: -0.3,
  pressure: 0.8,
  coaching: 0.7,
  rule: 'everyone-once',
  causalShare: 0.6,
};
const MARKET: MarketNumbers = {
  visits: 22,
  tvNeed: 0.3,
  conversion: 0.35,
  csatShift: 9,
  labour: 0.2,
};

/** A panel at the beginning of week 1 in which every post is filled by `rep`. */
function panelOf(posts: number, rep: Rep, climate: Climate, market: MarketNumbers): PanelRun {
  const run = beginRun({ stores: 1, weeks: 1, burnIn: 0, seed: 3, posts });
  openStore(run, 0);
  Object.assign(run.market, market);
  openWeek(run, 1);
  Object.assign(run.climate, climate);
  const { crew } = run;
  crew.skill.fill(rep.skill);
  crew.morale.fill(rep.morale);
  crew.trust.fill(rep.trust);
  crew.ownership.fill(rep.ownership);
  crew.restingMorale.fill(rep.restingMorale);
  crew.restingOwnership.fill(rep.restingOwnership);
  crew.talent.fill(rep.talent ?? 0);
  crew.tenure.fill(rep.tenure);
  openTeam(run);
  return run;
}

const points = fc.double({ min: 0, max: 100, noNaN: true });
const score = fc.double({ min: -3, max: 3, noNaN: true });
const reps = fc.record({
  skill: fc.double({ min: 0.05, max: 1.6, noNaN: true }),
  morale: points,
  trust: points,
  ownership: points,
  restingMorale: points,
  restingOwnership: points,
  talent: fc.double({ min: -1, max: 1, noNaN: true }),
  tenure: fc.nat(300),
});

describe('a week in a panel and a week in a season', () => {
  test('have the same chances, learning and leaving, to the last bit', () => {
    const climates = fc.record({ support: score, structure: score, pressure: score });
    fc.assert(
      fc.property(reps, climates, points, (who, dials, coaching) => {
        const rep = { ...REP, ...who };
        const climate = { ...CLIMATE, ...dials, coaching: coaching / 100 };
        const run = panelOf(1, rep, climate, MARKET);
        workPost(run, 0, 1);
        const store = { seed: 1, week: 1, climate, market: MARKET, reputation: 74 };
        const { market } = withTeam([rep], store);
        const chances = chancesOf(rep, climate, market);
        expect(run.market.teamCsat).toBe(market.teamCsat);
        expect(run.chances).toEqual(chances);
        expect(run.record.reps.discovery[0]).toBe(chances.discover);
        expect(run.record.reps.push[0]).toBe(chances.push);
        const aged = ageRep(rep, climate, rep.skill);
        expect(run.crew.skill[0]).toBe(aged.skill);
        expect(run.crew.tenure[0]).toBe(aged.tenure);
        // The week's noise aside, which a season does not have.
        expect(Math.abs((run.crew.morale[0] ?? 0) - aged.morale)).toBeLessThan(1.5 * 3.5);
        expect(Math.abs((run.crew.ownership[0] ?? 0) - aged.ownership)).toBeLessThan(3.5);
        loadRep(run, 0);
        const after = { ...aged, morale: run.rep.morale, ownership: run.rep.ownership };
        expect(quitChance(quitRatio(run.rep, run.climate, run.market.labour))).toBe(
          quitChance(quitRatio(after, climate, MARKET.labour)),
        );
      }),
    );
  });

  test('sell, push, cancel and please alike over 20,000 rep-weeks', () => {
    const posts = 20_000;
    const run = panelOf(posts, REP, CLIMATE, MARKET);
    for (let post = 0; post < posts; post += 1) workPost(run, post, 1);
    const crew = Array.from({ length: posts }, (_, post) => ({ ...REP, id: `rep-${post}` }));
    const store = { seed: streamKey('s'), week: 1, climate: CLIMATE, market: MARKET };
    const { rows } = workWeek(crew, { ...store, reputation: 74 });
    const { reps: panel } = run.record;
    const told = rows.reduce((sum, row) => sum + row.told, 0);
    expect(Math.abs(run.store.told - told)).toBeLessThan(4 * 2 * Math.sqrt(told));
    const pairs = [
      [panel.conversations, rows.map((row) => row.visits)],
      [panel.phones, rows.map((row) => row.phones)],
      [panel.tvFitting, rows.map((row) => row.tvFitting)],
      [panel.tvPushed, rows.map((row) => row.tvPushed)],
      [panel.cancellations, rows.map((row) => row.willCancel)],
      [panel.csat, rows.map((row) => row.csat)],
    ] as const;
    for (const [ours, theirs] of pairs) {
      const a = spreadOf([...ours]);
      const b = spreadOf(theirs);
      const error = Math.sqrt((a.variance + b.variance) / posts);
      expect(Math.abs(a.mean - b.mean)).toBeLessThanOrEqual(4 * error);
      expect(Math.sqrt(a.variance)).toBeGreaterThan(0.85 * Math.sqrt(b.variance));
      expect(Math.sqrt(a.variance)).toBeLessThan(1.2 * Math.sqrt(b.variance) + 1e-9);
    }
  });
});

function spreadOf(numbers: readonly number[]): { mean: number; variance: number } {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length;
  return { mean, variance };
}
