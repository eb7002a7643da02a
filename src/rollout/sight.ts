import type { ActUse } from '../scenario/act.ts';
import type { WeekReport } from '../season/event.ts';
import type { Intent } from '../season/intent.ts';
import type { SeasonRules } from '../season/rules.ts';
import type { PlanSnapshot } from '../season/snapshot.ts';
import type { Draft } from '../season/state.ts';
import { offeredKeys } from '../season/talk/talking.ts';
import { planOf } from '../season/view.ts';

/** One choice as a policy sees it: what it does, never how it is worded. */
export interface Offer {
  /** `moment.scene.choice`. */
  readonly id: string;
  readonly acts: readonly ActUse[];
  /** How often it was taken since this conversation began. */
  readonly taken: number;
}

/** What a policy knows when it decides. */
export interface Sight {
  readonly seed: number;
  /** Counts the intents so far. */
  readonly step: number;
  readonly week: number;
  readonly plan: PlanSnapshot;
  /** In file order; empty when nothing can be chosen now. */
  readonly offers: readonly Offer[];
  /**
   * Tells how this week would end after an intent, by playing a copy of the season to its Friday on
   * other dice. `undefined` when the season would be over before.
   */
  readonly foresee: (intent: Intent) => WeekReport | undefined;
}

/** How often each choice was taken since the present conversation began, by full id. */
export type Taken = Map<string, number>;

const NO_ACTS: readonly ActUse[] = [];

/** Makes what a policy may know of a season now; how the season looks ahead is handed in. */
export function sightOf(
  rules: SeasonRules,
  draft: Draft,
  taken: Taken,
  foresee: Sight['foresee'],
): Sight {
  const { seed, week, conversation } = draft;
  const offered = conversation === undefined ? [] : offeredKeys(rules, conversation);
  return {
    seed,
    step: draft.intents.length,
    week,
    plan: planOf(rules, draft),
    offers: offered.map((id) => ({
      id,
      acts: rules.choices.get(id)?.acts ?? NO_ACTS,
      taken: taken.get(id) ?? 0,
    })),
    foresee,
  };
}
