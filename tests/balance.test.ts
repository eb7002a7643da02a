import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { playBatch } from '../src/rollout/batch.ts';
import { playSeason, rollSeason } from '../src/rollout/play-season.ts';
import { LEADING, POLICIES, type PolicyName } from '../src/rollout/policy.ts';
import { firstIn, type RolloutReport, reportOf } from '../src/rollout/report.ts';
import { MEASURES, type MeasureName, makeTally } from '../src/rollout/tally.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import { prepareSeason, type SeasonRules } from '../src/season/rules.ts';

/** Seasons for each policy, on the same dice; those that look ahead take ten times as long. */
const RUNS = 150;
const RUNS_AHEAD = 30;

function shipped(id: string): SeasonRules {
  const file = resolve(import.meta.dirname, `../scenarios/${id}/scenario.yaml`);
  const { scenario, diagnostics } = readScenario(readFileSync(file, 'utf8'));
  if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
  return prepareSeason(scenario);
}

const rulesOf = { 'tv-quota': shipped('tv-quota'), 'first-season': shipped('first-season') };
const scenarios = ['tv-quota', 'first-season'] as const;

describe.each(scenarios)('the balance of %s', (id) => {
  const rules = rulesOf[id];
  let report: RolloutReport;

  beforeAll(() => {
    const played = LEADING.map((policy) => {
      const runs = policy.startsWith('greedy') ? RUNS_AHEAD : RUNS;
      let tally = makeTally(rules.scenario.store.weeks);
      for (tally of playBatch(rules, { policy, runs, seed: 1 }));
      return { policy, tally };
    });
    report = reportOf(rules.scenario, 1, played);
  });

  const mean = (policy: PolicyName, week: number, name: MeasureName): number => {
    const figures = report.policies.find((one) => one.policy === policy);
    return figures?.weeks[week - 1]?.[name].mean ?? Number.NaN;
  };

  /** The policies from the highest mean to the lowest. */
  const ranked = (week: number, name: MeasureName): PolicyName[] =>
    LEADING.toSorted((a, b) => mean(b, week, name) - mean(a, week, name));

  test('tempts: after 13 weeks the boss is ahead of the coach, on margin and on net', () => {
    expect(mean('boss', 13, 'margin')).toBeGreaterThan(mean('coach', 13, 'margin'));
    expect(mean('boss', 13, 'net')).toBeGreaterThan(mean('coach', 13, 'net'));
  });

  test('shows the bill within the half-year: the coach passes the boss on net', () => {
    expect(report.coachPassesBoss).toBeGreaterThan(13);
    expect(report.coachPassesBoss).toBeLessThanOrEqual(26);
  });

  test('rewards support with structure: after 26 weeks it is ahead of all on net', () => {
    expect(ranked(26, 'net')[0]).toBe('coach-with-structure');
  });

  test('does not reward absence: in the long run all who coach, lead clearly or please keep more', () => {
    for (const policy of ['coach', 'coach-with-structure', 'structure-only', 'pleaser'] as const)
      expect(mean('absent', 26, 'net'), policy).toBeLessThan(0.97 * mean(policy, 26, 'net'));
    // Where nothing is written to go wrong without the manager, a boss loses even more.
    if (id === 'tv-quota') expect(ranked(26, 'net').slice(-2)).toContain('absent');
  });

  test('has no single lever: nobody is first on every measure, early or late', () => {
    for (const week of [13, 26])
      for (const { policy } of report.policies)
        expect(firstIn(report.policies, week, policy).length).toBeLessThan(MEASURES.length);
  });

  test('moves every measure: how one leads is to be seen in each of them', () => {
    for (const name of MEASURES) {
      const [most, least] = [ranked(26, name)[0], ranked(26, name).at(-1)];
      if (most === undefined || least === undefined) throw new Error('nobody has played');
      expect(mean(most, 26, name)).toBeGreaterThan(1.1 * mean(least, 26, name));
    }
  });
});

describe.each(scenarios)('a season of %s that nobody hears of', (id) => {
  const rules = rulesOf[id];

  test.each(Object.entries(POLICIES))('is the same under %s as one that is told', (_, policy) => {
    for (const seed of [0, 7, 4_294_967_295]) {
      const told = playSeason(rules, seed, policy);
      const rolled = rollSeason(rules, seed, policy);
      expect(rolled.reports).toEqual(told.reports.map((one) => ({ ...one, becauses: [] })));
      const { numbers, reps, totals, ending, week, intents, clawbacks, isDismissed } = told;
      expect(rolled).toMatchObject({ numbers, reps, totals, ending, week, intents });
      expect(rolled).toMatchObject({ clawbacks, isDismissed });
    }
  });
});
