import { wellBeingOf } from '../../model/mood.ts';
import type { Mood, Role } from '../../scenario/scenario.ts';
import type { Because, MoodCause, SeasonEvent } from '../event.ts';
import type { SeasonState } from '../state.ts';
import { strongestCause } from './strongest-cause.ts';

/** Weeks after which a cause is no longer why somebody feels as they do. */
const RECENT_WEEKS = 5;

/** Traits that a mood is computed from, of whatever role. */
const MOOD_TRAITS = ['morale', 'trust', 'comfort'] as const;

const GOOD: readonly Mood[] = ['delighted', 'pleased'];

interface Asked {
  readonly id: string;
  readonly role: Role;
  readonly mood: Mood;
}

/**
 * Finds why somebody is in the mood they are in. What the present conversation did to them is told
 * before all else, even if it moved them against their mood; else what moved them most in the mood's
 * own direction this week, and else in the last five, all its moves of morale, trust or comfort added
 * up. A neutral mood has no cause, and going back to normal is none.
 */
export function moodCause(state: SeasonState, { id, role, mood }: Asked): MoodCause | undefined {
  if (mood === 'neutral') return undefined;
  const places = new Set(MOOD_TRAITS.map((trait) => `${id}.${trait}`));
  const strongest = (events: readonly SeasonEvent[], from: number, way: number) =>
    withWay(strongestCause(events, { places, from, to: state.week, way }), way);
  const now = presentMoment(state);
  const moved = wellBeingMoved(now, { id, role });
  const present = moved === 0 ? undefined : strongest(now, state.week, moved);
  if (present !== undefined) return present;
  const way = GOOD.includes(mood) ? 1 : -1;
  return (
    strongest(state.events, state.week, way) ??
    strongest(state.events, state.week - RECENT_WEEKS + 1, way)
  );
}

/** What has happened since the conversation began that is going on; nothing without one. */
function presentMoment({ conversation, events }: SeasonState): readonly SeasonEvent[] {
  if (conversation === undefined) return [];
  return events.slice(events.findLastIndex(({ type }) => type === 'momentBegan') + 1);
}

/** Adds up how events moved somebody's well-being, in the points that a mood is computed from. */
function wellBeingMoved(
  events: readonly SeasonEvent[],
  { id, role }: Pick<Asked, 'id' | 'role'>,
): number {
  const by = { morale: 0, trust: 0, comfort: 0 };
  for (const event of events)
    for (const trait of MOOD_TRAITS)
      if (event.type === 'changed' && event.place === `${id}.${trait}`)
        by[trait] += event.to - event.from;
  return Math.sign(wellBeingOf(role, by));
}

function withWay(because: Because | undefined, way: number): MoodCause | undefined {
  return because === undefined ? undefined : { ...because, way: way > 0 ? 'better' : 'worse' };
}
