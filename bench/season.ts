import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { machineTalk } from '../src/dialogue/machine.ts';
import { playBatch } from '../src/rollout/batch.ts';
import { playSeason } from '../src/rollout/play-season.ts';
import { POLICIES, type PolicyName } from '../src/rollout/policy.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import { beginSeason } from '../src/season/begin.ts';
import { playLive } from '../src/season/people/live-people.ts';
import { prepareSeason, type SeasonRules } from '../src/season/rules.ts';
import { step } from '../src/season/season.ts';
import { snapshotOf } from '../src/season/view.ts';
import type { Bench, BenchRow } from './bench.ts';

const FILE = fileURLToPath(new URL('../scenarios/tv-quota/scenario.yaml', import.meta.url));

/** Plays seasons as a rollout does; nothing of them is kept but the tally. */
function roll(rules: SeasonRules, policy: PolicyName, runs: number): void {
  for (const _ of playBatch(rules, { policy, runs, seed: 1 }));
}

/** Milliseconds for 1,000 seasons on a quiet core: the fastest of ten rounds, after a warm-up. */
function msPerThousand(rules: SeasonRules, policy: PolicyName): number {
  const runs = 200;
  roll(rules, policy, runs);
  const rounds = Array.from({ length: 10 }, () => {
    const begin = performance.now();
    roll(rules, policy, runs);
    return performance.now() - begin;
  });
  return (Math.min(...rounds) * 1000) / runs;
}

/** Milliseconds of each `step` with its snapshot, as a page takes them, over whole seasons. */
function liveSteps(rules: SeasonRules, seasons: number): number[] {
  const times: number[] = [];
  for (let seed = 1; seed <= seasons; seed += 1) {
    const { intents } = playSeason(rules, seed, POLICIES.random);
    let state = beginSeason(rules, seed);
    for (const intent of intents) {
      const begin = performance.now();
      const stepped = step(rules, state, intent);
      if ('refused' in stepped) throw new Error(stepped.refused);
      state = stepped.state;
      snapshotOf(rules, state);
      times.push(performance.now() - begin);
    }
  }
  return times.sort((a, b) => a - b);
}

/** Megabytes of heap in use once all garbage is gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

function speedRow(rules: SeasonRules, policy: PolicyName): BenchRow {
  const ms = msPerThousand(rules, policy);
  return {
    claim: `1,000 seasons by ${policy}, one core`,
    value: `${(ms / 1000).toFixed(2)} s`,
    target: '≤ 1.0 s',
    ok: ms <= 1000,
  };
}

function stepRow(rules: SeasonRules): BenchRow {
  liveSteps(rules, 3);
  const times = liveSteps(rules, 10);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return {
    claim: 'a live step through XState, with its snapshot',
    value: `median ${at(0.5).toFixed(2)} ms, 95 of 100 within ${at(0.95).toFixed(2)} ms`,
    target: '≤ 2 ms, 95 of 100',
    ok: at(0.95) <= 2,
  };
}

function memoryRows(rules: SeasonRules): BenchRow[] {
  roll(rules, 'random', 500);
  const early = heapInUse();
  roll(rules, 'random', 10_000);
  const late = heapInUse();
  return [
    {
      claim: 'heap after 10,000 more seasons against before them',
      ratio: late / early,
      target: '≤ 1.1 ×',
      ok: late / early <= 1.1,
    },
    { claim: 'heap in use', value: `${late.toFixed(0)} MB`, target: '≤ 150 MB', ok: late <= 150 },
  ];
}

export const bench: Bench = {
  title: 'Seasons of tv-quota: 26 weeks, every visit drawn',
  async run() {
    const { scenario } = readScenario(readFileSync(FILE, 'utf8'));
    if (scenario === undefined) throw new Error('tv-quota has errors; run the checker');
    const fast = prepareSeason(scenario);
    return [
      speedRow(fast, 'boss'),
      speedRow(fast, 'coach-with-structure'),
      speedRow(fast, 'random'),
      stepRow(prepareSeason(scenario, machineTalk, playLive)),
      ...memoryRows(fast),
    ];
  },
};
