import { machineTalk } from '../dialogue/machine.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { beginSeason } from '../season/begin.ts';
import type { SeasonEvent } from '../season/event.ts';
import type { Intent, Refusal } from '../season/intent.ts';
import { playLive } from '../season/people/live-people.ts';
import { prepareWith, type SeasonRules } from '../season/rules.ts';
import { step } from '../season/season.ts';
import type { Snapshot } from '../season/snapshot.ts';
import type { SeasonState } from '../season/state.ts';
import { ENGINE, replay, type Transcript, transcriptOf } from '../season/transcript.ts';
import { snapshotOf } from '../season/view.ts';

/** One season being played: the only place in the page that holds its state. */
export interface Run {
  readonly scenario: Scenario;
  readonly engine: string;
  /** What views may know now; a new one after every intent, the same one until then. */
  snapshot(): Snapshot;
  /** Carries out an intent. A refused one changes nothing. */
  send(intent: Intent): { readonly events: readonly SeasonEvent[] } | { readonly refused: Refusal };
  /**
   * Takes the latest so many intents back, as if they had never been asked for: 0 or more, and no
   * more than there are.
   */
  takeBack(count: number): void;
  intents(): readonly Intent[];
  transcript(): Transcript;
}

/** Begins a season from week 1. */
export function beginRun(scenario: Scenario, seed: number): Run {
  const rules = prepareWith(scenario, machineTalk, playLive);
  return runFrom(rules, beginSeason(rules, seed));
}

/** Plays a kept season up to where it was. `undefined` when one of its intents is not possible. */
export function resumeRun(
  scenario: Scenario,
  seed: number,
  intents: readonly Intent[],
): Run | undefined {
  const rules = prepareWith(scenario, machineTalk, playLive);
  const replayed = replay(rules, seed, intents);
  return 'refused' in replayed ? undefined : runFrom(rules, replayed.state);
}

function runFrom(rules: SeasonRules, begun: SeasonState): Run {
  let state = begun;
  let snapshot = snapshotOf(rules, state);
  return {
    scenario: rules.scenario,
    engine: ENGINE,
    snapshot: () => snapshot,
    send: (intent) => {
      const stepped = step(rules, state, intent);
      if ('refused' in stepped) return stepped;
      state = stepped.state;
      snapshot = snapshotOf(rules, state);
      return { events: stepped.events };
    },
    takeBack: (count) => {
      const fewer = state.intents.slice(0, Math.max(0, state.intents.length - count));
      const replayed = replay(rules, state.seed, fewer);
      if ('refused' in replayed) throw new Error(`step ${replayed.at} did not play again`);
      state = replayed.state;
      snapshot = snapshotOf(rules, state);
    },
    intents: () => state.intents,
    transcript: () => transcriptOf(rules, state),
  };
}
