import type { SeasonRules } from '../season/rules.ts';
import { rollSeason } from './play-season.ts';
import { POLICIES, type PolicyName } from './policy.ts';
import { addSeason, makeTally, type Tally } from './tally.ts';

/** Many seasons of one scenario by one policy. */
export interface Batch {
  readonly policy: PolicyName;
  /** How many seasons, 1 or more. */
  readonly runs: number;
  /** The first season's dice; season `n` has `seed + n`, modulo 2³². */
  readonly seed: number;
}

/**
 * Plays a batch, season by season: each step of the generator is one season, and gives the tally so
 * far. Whoever drives it decides when to breathe and when to stop; a tally that was left half-way is
 * a whole tally of fewer seasons. The tally is one object that grows.
 */
export function* playBatch(
  rules: SeasonRules,
  { policy, runs, seed }: Batch,
): Generator<Tally, void, undefined> {
  const tally = makeTally(rules.scenario.store.weeks);
  for (let run = 0; run < runs; run += 1) {
    addSeason(tally, rollSeason(rules, (seed + run) >>> 0, POLICIES[policy]));
    yield tally;
  }
}
