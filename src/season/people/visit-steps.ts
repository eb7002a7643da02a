import { wasOffered } from '../../model/add-ons/compliance.ts';
import type { Chances, Visit } from '../../model/visit.ts';
import type { FloorStep } from '../snapshot.ts';

/** Where a visit's dice lie. */
interface At {
  readonly opened: number;
  readonly number: number;
}

/**
 * Lists what could be seen of a visit from across the room, from its outcome and its dice; first
 * `greeted`. Who is pushed with TV already signed, or without a phone, has only the push to show.
 */
export function stepsOf(chances: Chances, visit: Visit, at: At): FloorStep[] {
  const steps: FloorStep[] = ['greeted'];
  if (visit.found) steps.push('asked');
  if (visit.phone) steps.push('bought');
  if (wasOffered(chances, visit, at.opened, at.number))
    steps.push('pitched', visit.tv === 'fitting' ? 'signed' : 'declined');
  if (!visit.pushed) return steps;
  steps.push('pushed');
  if (visit.phone && visit.tv !== 'fitting')
    steps.push(visit.tv === 'pushed' ? 'signed' : 'declined');
  return steps;
}

/** What can be seen of the events of a visit's path; the others happen inside people or at home. */
const SEEN: Readonly<Record<string, FloorStep>> = {
  asked: 'asked',
  bought: 'bought',
  pitched: 'pitched',
  accepted: 'signed',
  'gave-in': 'signed',
  declined: 'declined',
  'held-out': 'declined',
  pushed: 'pushed',
};

/** Lists the same from the events of a visit that went its path. */
export function stepsFrom(events: readonly string[]): FloorStep[] {
  return ['greeted', ...events.flatMap((event) => SEEN[event] ?? [])];
}
