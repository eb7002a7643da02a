import { setImmediate } from 'node:timers/promises';
import { playBatch } from '../../rollout/batch.ts';
import type { PolicyName } from '../../rollout/policy.ts';
import type { Played } from '../../rollout/report.ts';
import { makeTally } from '../../rollout/tally.ts';
import type { SeasonRules } from '../../season/rules.ts';

/** Many seasons by several policies, all on the same dice. */
export interface Rollout {
  readonly policies: readonly PolicyName[];
  /** Seasons for each policy. */
  readonly runs: number;
  readonly seed: number;
}

/** What whoever waits for a rollout is told, and may say. */
export interface Watcher {
  /** `done` is a fraction, 0…1; called some ten times a second. */
  onProgress(done: number): void;
  isStopped(): boolean;
}

/** How long seasons are played at a stretch before Ctrl-C is listened for, in milliseconds. */
const STRETCH_MS = 50;

/**
 * Plays the first season of every policy, then the second of every one, and so on, so that a rollout
 * that is stopped half-way still compares like with like.
 */
export async function runRollout(
  rules: SeasonRules,
  { policies, runs, seed }: Rollout,
  { onProgress, isStopped }: Watcher,
): Promise<Played[]> {
  const batches = policies.map((policy) => playBatch(rules, { policy, runs, seed }));
  const played = policies.map((policy) => ({ policy, tally: makeTally(0) }));
  let breath = performance.now();
  for (let turn = 0; turn < runs * batches.length && !isStopped(); turn += 1) {
    const at = turn % batches.length;
    const next = batches[at]?.next();
    const one = played[at];
    if (one !== undefined && next?.done === false) one.tally = next.value;
    if (performance.now() - breath < STRETCH_MS) continue;
    onProgress((turn + 1) / (runs * batches.length));
    await setImmediate();
    breath = performance.now();
  }
  return played;
}
