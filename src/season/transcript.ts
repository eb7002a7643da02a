import { beginSeason } from './begin.ts';
import type { SeasonEvent } from './event.ts';
import type { Intent, Refusal } from './intent.ts';
import { measuresOf } from './outcome/measures.ts';
import type { SeasonRules } from './rules.ts';
import { step } from './season.ts';
import type { Measures } from './snapshot.ts';
import type { SeasonState } from './state.ts';

/** The version of the engine that a record names; it changes when the same intents mean something else. */
export const ENGINE = '3';

/**
 * The record of a season. `scenario`, `hash`, `engine`, `seed` and `intents` are what a replay
 * needs; the rest follows from them and is kept for those who only read.
 */
export interface Transcript {
  readonly scenario: string;
  readonly seed: number;
  readonly intents: readonly Intent[];
  readonly events: readonly SeasonEvent[];
  /** The id of the ending; null while the season goes on. */
  readonly outcome: string | null;
  readonly measures: Measures;
  readonly hash: string;
  readonly engine: string;
  readonly format: 1;
}

/** Writes the record of a season so far. */
export function transcriptOf(rules: SeasonRules, state: SeasonState): Transcript {
  return {
    scenario: rules.scenario.id,
    seed: state.seed,
    intents: state.intents,
    events: state.events,
    outcome: state.ending ?? null,
    measures: measuresOf(state),
    hash: rules.scenario.hash,
    engine: ENGINE,
    format: 1,
  };
}

/** What became of a replay: the season, or the first intent that was refused, counted from 0. */
export type Replayed =
  | { readonly state: SeasonState }
  | {
      readonly refused: Refusal;
      readonly at: number;
      readonly intent: Intent;
      /** The season as it stood before the refused intent. */
      readonly state: SeasonState;
    };

/** Plays intents again from the beginning. Same scenario, seed and intents, same state. */
export function replay(rules: SeasonRules, seed: number, intents: readonly Intent[]): Replayed {
  let state = beginSeason(rules, seed);
  for (const [at, intent] of intents.entries()) {
    const stepped = step(rules, state, intent);
    if ('refused' in stepped) return { refused: stepped.refused, at, intent, state };
    state = stepped.state;
  }
  return { state };
}
