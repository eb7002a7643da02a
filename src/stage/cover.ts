import type { PersonSnapshot, Snapshot } from '../season/snapshot.ts';
import { hasCover } from './show/show-plan.ts';

/** Those without a name who stand at the posts of reps who have gone, one for each that is covered. */
export function coversOf(snapshot: Snapshot): readonly PersonSnapshot[] {
  return snapshot.people
    .filter(({ id, role }) => role === 'rep' && hasCover(snapshot, id))
    .map(({ id }) => ({
      id,
      name: `${id} cover ${snapshot.scenario.id}`,
      role: 'rep',
      look: {},
      mood: 'neutral',
      state: 'working',
      isHere: true,
      isInMoment: false,
      isSpeaking: false,
    }));
}
