import type { Mood } from '../../scenario/scenario.ts';
import type { Because, SeasonEvent } from '../event.ts';
import type { SeasonState } from '../state.ts';

/** Weeks after which a cause is no longer why somebody feels as they do. */
const RECENT_WEEKS = 5;

/** Traits that a mood is computed from, of whatever role. */
const MOOD_TRAITS = ['morale', 'trust', 'comfort'] as const;

const GOOD: readonly Mood[] = ['delighted', 'pleased'];

type Changed = Extract<SeasonEvent, { type: 'changed' }>;

/**
 * Finds why somebody is in the mood they are in: of all that moved their morale, trust or comfort in
 * the last five weeks, the cause that moved them most in the mood's own direction, all its moves
 * added up. A neutral mood has no cause, and going back to normal is none.
 */
export function moodCause(state: SeasonState, person: string, mood: Mood): Because | undefined {
  if (mood === 'neutral') return undefined;
  const way = GOOD.includes(mood) ? 1 : -1;
  const sums = new Map<string, { points: number; because: Because }>();
  for (const { from, to, because } of recentChanges(state, person)) {
    const points = (sums.get(because.words)?.points ?? 0) + (to - from) * way;
    sums.set(because.words, { points, because });
  }
  let strongest: { points: number; because: Because } | undefined;
  for (const one of sums.values()) if (one.points > (strongest?.points ?? 0)) strongest = one;
  return strongest?.because;
}

function recentChanges(state: SeasonState, person: string): Changed[] {
  const places = new Set(MOOD_TRAITS.map((trait) => `${person}.${trait}`));
  return state.events.filter(
    (event): event is Changed =>
      event.type === 'changed' &&
      places.has(event.place) &&
      event.because.kind !== 'rest' &&
      event.because.week > state.week - RECENT_WEEKS,
  );
}
