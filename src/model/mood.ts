import type { Mood, Role } from '../scenario/scenario.ts';

/** Lowest well-being, in points, at which each mood begins; below the last one a person is angry. */
const MOOD_FROM: readonly (readonly [number, Mood])[] = [
  [80, 'delighted'],
  [65, 'pleased'],
  [48, 'neutral'],
  [35, 'uneasy'],
  [22, 'annoyed'],
];

/** The traits that a mood is computed from, 0…100; what a role lacks is left out. */
export interface MoodTraits {
  readonly morale?: number;
  readonly trust?: number;
  readonly comfort?: number;
}

/**
 * Computes the mood that others can see. Reps and colleagues: seven parts morale to three parts
 * trust; customers: comfort; a district manager: trust. 64 morale and 50 trust is `neutral` (59.8).
 */
export function moodOf(role: Role, traits: MoodTraits): Mood {
  const wellBeing = wellBeingOf(role, traits);
  return MOOD_FROM.find(([from]) => wellBeing >= from)?.[1] ?? 'angry';
}

/**
 * Gives the well-being that a mood is read from, in points; linear in the traits, so of differences
 * it gives the difference. What is left out counts 50.
 */
export function wellBeingOf(
  role: Role,
  { morale = 50, trust = 50, comfort = 50 }: MoodTraits,
): number {
  if (role === 'customer') return comfort;
  if (role === 'district-manager') return trust;
  return morale * 0.7 + trust * 0.3;
}

/** The mood in which a visit of satisfaction `csat` (0…100 points) is left behind. */
export function moodOfVisit(csat: number): Mood {
  return MOOD_FROM.find(([from]) => csat >= from)?.[1] ?? 'angry';
}
