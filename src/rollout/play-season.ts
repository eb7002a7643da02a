import { draw, streamKey } from '../model/dice.ts';
import { beginSeason } from '../season/begin.ts';
import type { WeekReport } from '../season/event.ts';
import type { Intent } from '../season/intent.ts';
import type { SeasonRules } from '../season/rules.ts';
import { carryOut } from '../season/season.ts';
import { type Draft, draftOf, NOBODY, type SeasonState } from '../season/state.ts';
import { POLICIES, type Policy } from './policy.ts';
import { sightOf, type Taken } from './sight.ts';

/** The most intents that one season may take; a story in which nobody gets on is left there. */
export const MOST_INTENTS = 2000;

/** A season that was played without a record of what happened in it. */
export type RolledSeason = Readonly<Omit<Draft, 'events' | 'newsFrom'>>;

/**
 * Plays a whole season by a policy. Same rules, seed and policy, same state, to the last bit; the
 * same as by `step`, intent by intent. A season that has not ended after 2,000 intents is given as
 * it stands, its `ending` undefined.
 *
 * @throws when the season refuses what the policy asked for: our fault.
 */
export function playSeason(rules: SeasonRules, seed: number, policy: Policy): SeasonState {
  const draft = draftOf(beginSeason(rules, seed));
  playOn(rules, draft, { policy });
  return draft;
}

/**
 * Plays a whole season as `playSeason` does, and lets its events go: for many seasons at once. What
 * it gives is the same to the last bit.
 */
export function rollSeason(rules: SeasonRules, seed: number, policy: Policy): RolledSeason {
  const draft = unheard(beginSeason(rules, seed));
  playOn(rules, draft, { policy });
  return draft;
}

function unheard(state: Omit<SeasonState, 'events'>): Draft {
  return { ...state, intents: [...state.intents], numbers: [...state.numbers], events: NOBODY };
}

interface Playing {
  readonly policy: Policy;
  /** What the present conversation has seen so far; left out when none is going on. */
  readonly taken?: Taken;
  /** Plays no further than to the first report of a week; left out: to the end. */
  readonly toFriday?: boolean;
}

function playOn(rules: SeasonRules, draft: Draft, { policy, taken, toFriday }: Playing): void {
  const said: Taken = new Map(taken);
  const foresee = (intent: Intent): WeekReport | undefined =>
    reportAfter(rules, draft, intent, said);
  const reports = draft.reports.length;
  while (draft.phase !== 'over' && draft.intents.length < MOST_INTENTS) {
    if (toFriday === true && draft.reports.length > reports) return;
    const intent = policy(sightOf(rules, draft, said, foresee));
    demand(rules, draft, intent);
    note(said, intent);
  }
}

function demand(rules: SeasonRules, draft: Draft, intent: Intent): void {
  const refused = carryOut(rules, draft, intent);
  if (refused !== undefined)
    throw new Error(`a policy asked for ${JSON.stringify(intent)}: ${refused}`);
}

/** Counts a choice. Going on is how a conversation ends and the next begins, so it forgets. */
function note(said: Taken, intent: Intent): void {
  if (intent.do === 'go-on') said.clear();
  else if (intent.do === 'choose') said.set(intent.choice, (said.get(intent.choice) ?? 0) + 1);
}

const FORESIGHT_STREAM = streamKey('policy:foresight');

/**
 * Plays a copy of the season to Friday: the intent, then whatever comes first. The copy has dice of
 * its own, since nobody knows how this week's customers will decide; within a week they stay the
 * same, so that what looks better twice is better.
 */
function reportAfter(
  rules: SeasonRules,
  draft: Draft,
  intent: Intent,
  said: Taken,
): WeekReport | undefined {
  const seed = draw(draft.seed, FORESIGHT_STREAM, draft.week);
  const copy = unheard({ ...draft, seed });
  const taken: Taken = new Map(said);
  demand(rules, copy, intent);
  note(taken, intent);
  if (copy.reports.length === draft.reports.length)
    playOn(rules, copy, { policy: POLICIES.first, taken, toFriday: true });
  return copy.reports[draft.reports.length];
}
