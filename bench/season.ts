import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machineTalk } from '../src/dialogue/machine.ts';
import { playSeason } from '../src/rollout/play-season.ts';
import { POLICIES } from '../src/rollout/policy.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import { prepareSeason, type SeasonRules } from '../src/season/rules.ts';
import type { Bench } from './bench.ts';

const FILE = fileURLToPath(new URL('../scenarios/tv-quota/scenario.yaml', import.meta.url));
const SEASONS = 60;

/** Milliseconds a season takes, the median of several rounds, after a warm-up. */
function msPerSeason(rules: SeasonRules, seasons: number): number {
  const play = (seed: number): void => {
    playSeason(rules, seed, POLICIES.random);
  };
  for (let seed = 0; seed < 10; seed += 1) play(seed);
  const rounds = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    for (let seed = 0; seed < seasons; seed += 1) play(seed);
    return (performance.now() - begin) / seasons;
  });
  return rounds.sort((a, b) => a - b)[2] ?? 0;
}

/** Megabytes of heap in use after `seasons` more seasons, all garbage gone if Node allows it. */
function heapAfter(rules: SeasonRules, seasons: number): number {
  for (let seed = 0; seed < seasons; seed += 1) playSeason(rules, seed, POLICIES.random);
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

export const bench: Bench = {
  title: 'A season of tv-quota, every visit drawn',
  async run() {
    const { scenario } = readScenario(readFileSync(FILE, 'utf8'));
    if (scenario === undefined) throw new Error('tv-quota has errors; run the checker');
    const fast = prepareSeason(scenario);
    const live = prepareSeason(scenario, machineTalk);
    const fastMs = msPerSeason(fast, SEASONS);
    const liveMs = msPerSeason(live, SEASONS);
    const early = heapAfter(fast, 100);
    const late = heapAfter(fast, 500);
    return [
      {
        claim: 'time of a season through the stepper',
        value: `${fastMs.toFixed(1)} ms`,
        target: '≤ 50 ms',
        ok: fastMs <= 50,
      },
      {
        claim: 'season through XState against the same through the stepper',
        ratio: liveMs / fastMs,
        target: '≤ 5 ×',
        ok: liveMs / fastMs <= 5,
      },
      {
        claim: 'heap after 600 seasons against after 100',
        ratio: late / early,
        target: '≤ 1.2 ×',
        ok: late / early <= 1.2,
      },
      { claim: 'heap in use', value: `${late.toFixed(0)} MB`, target: '≤ 150 MB', ok: late <= 150 },
    ];
  },
};
