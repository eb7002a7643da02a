import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { value } from '../src/model/coefficients.ts';
import type { Climate, Rep } from '../src/model/rep.ts';
import { workWeek } from '../src/model/week.ts';
import { simulatePanel } from '../src/rollout/panel.ts';
import { PLAIN_REP } from '../tests/small-team.ts';
import type { Bench, BenchRow } from './bench.ts';

/** Names the vectorised peer, a Python file with `run(pol, W=…)` and `randpol(N)`; none, no ratio. */
const PEER = process.env['FLOORWALKER_NUMPY_PEER'];

const STORES = 3000;
const WEEKS = 156;
const SEASONS = 1000;
const SEASON_WEEKS = 26;

const CLIMATE: Climate = {
  support: 0.3,
  structure: 0.2,
  pressure: 0.4,
  coaching: 0.5,
  rule: 'everyone-once',
};

const TEAM: readonly Rep[] = Array.from({ length: 6 }, (_, i) => ({
  ...PLAIN_REP,
  id: `rep-${i}`,
  skill: 0.8,
}));

const MARKET = {
  visits: value('visits'),
  tvNeed: value('tvNeed'),
  conversion: value('conversion'),
};

/** Milliseconds of the fastest of three rounds: what the machine can, whoever else uses it. */
function fastest(run: () => void): number {
  const rounds = Array.from({ length: 3 }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return Math.min(...rounds);
}

function runPanel(): void {
  for (const _ of simulatePanel({ stores: STORES, weeks: WEEKS, burnIn: 52, seed: 1 }));
}

/** Works the visits of whole seasons, six reps each, every visit on its own dice. */
function runSeasons(from: number, count: number): void {
  for (let seed = from; seed < from + count; seed += 1) {
    let reps = TEAM;
    let reputation = value('csatMean');
    for (let week = 1; week <= SEASON_WEEKS; week += 1) {
      const worked = workWeek(reps, { seed, week, climate: CLIMATE, market: MARKET, reputation });
      reps = worked.reps;
      reputation = worked.reputation;
    }
  }
}

/** Megabytes of heap in use, garbage gone if Node allows it. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Milliseconds the peer takes for the same stores and weeks; undefined where it cannot run. */
function peerMs(): number | undefined {
  if (PEER === undefined || !existsSync(PEER)) return undefined;
  const script = [
    'import sys, time',
    `sys.path.insert(0, ${JSON.stringify(dirname(PEER))})`,
    `import importlib; m = importlib.import_module(${JSON.stringify(basename(PEER, '.py'))})`,
    `p = m.randpol(${STORES}, 1)`,
    'def once():',
    `    t = time.perf_counter(); m.run(p, W=${WEEKS}, seed=1); return time.perf_counter() - t`,
    'print(min(once() for _ in range(3)) * 1000)',
  ].join('\n');
  const { status, stdout } = spawnSync('python3', ['-c', script], { encoding: 'utf8' });
  const ms = Number(stdout);
  return status === 0 && Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

function peerRow(ours: number): BenchRow {
  const claim = `the panel against the same in vectorised numpy`;
  const peer = peerMs();
  if (peer === undefined)
    return { claim, value: 'no Python peer here', target: 'told where there is one', ok: true };
  return {
    claim,
    ratio: peer / ours,
    value: `${peer.toFixed(0)} ms in numpy`,
    target: 'told, not promised',
    ok: true,
  };
}

export const bench: Bench = {
  title: 'The model: a panel of stores, and the visits of seasons',
  async run() {
    const panelMs = fastest(runPanel);
    runSeasons(0, 100);
    const seasonsMs = fastest(() => runSeasons(0, SEASONS));
    const early = heap();
    runSeasons(0, 10 * SEASONS);
    const late = heap();
    const visits = SEASONS * SEASON_WEEKS * TEAM.length * MARKET.visits;
    return [
      {
        claim: `${STORES} stores × ${WEEKS} weeks on one core`,
        value: `${(panelMs / 1000).toFixed(2)} s`,
        target: '≤ 3 s',
        ok: panelMs <= 3000,
      },
      peerRow(panelMs),
      {
        claim: `the visits of ${SEASONS} seasons of ${SEASON_WEEKS} weeks, each drawn`,
        value: `${(seasonsMs / 1000).toFixed(2)} s, about ${(visits / seasonsMs / 1000).toFixed(0)} million visits a second`,
        target: '≤ 1 s',
        ok: seasonsMs <= 1000,
      },
      {
        claim: `heap after ${10 * SEASONS} more seasons`,
        value: `${early.toFixed(1)} → ${late.toFixed(1)} MB`,
        target: 'no growth beyond 5 MB',
        ok: late - early <= 5,
      },
    ];
  },
};
