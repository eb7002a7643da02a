import type { Mood } from '../../scenario/scenario.ts';
import type { Because } from '../event.ts';
import type { SeasonState } from '../state.ts';
import { strongestCause } from './strongest-cause.ts';

/** Weeks after which a cause is no longer why somebody feels as they do. */
const RECENT_WEEKS = 5;

/** Traits that a mood is computed from, of whatever role. */
const MOOD_TRAITS = ['morale', 'trust', 'comfort'] as const;

const GOOD: readonly Mood[] = ['delighted', 'pleased'];

/**
 * Finds why somebody is in the mood they are in: of all that moved their morale, trust or comfort in
 * the last five weeks, the cause that moved them most in the mood's own direction, all its moves
 * added up. A neutral mood has no cause, and going back to normal is none.
 */
export function moodCause(state: SeasonState, person: string, mood: Mood): Because | undefined {
  if (mood === 'neutral') return undefined;
  return strongestCause(state.events, {
    places: new Set(MOOD_TRAITS.map((trait) => `${person}.${trait}`)),
    from: state.week - RECENT_WEEKS + 1,
    to: state.week,
    way: GOOD.includes(mood) ? 1 : -1,
  });
}
