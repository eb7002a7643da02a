import { beginSeason } from '../season/begin.ts';
import type { SeasonRules } from '../season/rules.ts';
import { step } from '../season/season.ts';
import type { SeasonState } from '../season/state.ts';
import { snapshotOf } from '../season/view.ts';
import type { Policy, Sight } from './policy.ts';

/** The most intents that one season may take; a story in which nobody gets on is left there. */
export const MOST_INTENTS = 2000;

/**
 * Plays a whole season by a policy. Same rules, seed and policy, same state, to the last bit. A
 * season that has not ended after 2,000 intents is given as it stands, its `ending` undefined.
 *
 * @throws when the season refuses what the policy asked for: our fault.
 */
export function playSeason(rules: SeasonRules, seed: number, policy: Policy): SeasonState {
  let state = beginSeason(rules, seed);
  while (state.phase !== 'over' && state.intents.length < MOST_INTENTS) {
    const intent = policy(sightOf(rules, state));
    const stepped = step(rules, state, intent);
    if ('refused' in stepped)
      throw new Error(`a policy asked for ${JSON.stringify(intent)}: ${stepped.refused}`);
    state = stepped.state;
  }
  return state;
}

/** Makes what a policy may know of a season now. */
export function sightOf(rules: SeasonRules, state: SeasonState): Sight {
  const { plan, conversation } = snapshotOf(rules, state);
  const began = state.events.findLastIndex(({ type }) => type === 'momentBegan');
  const taken = (id: string): number =>
    state.events.slice(began).filter((event) => event.type === 'chose' && event.choice === id)
      .length;
  return {
    seed: state.seed,
    step: state.intents.length,
    plan,
    offers: (conversation?.choices ?? []).map(({ id }) => ({
      id,
      acts: rules.choices.get(id)?.acts ?? [],
      taken: taken(id),
    })),
  };
}
