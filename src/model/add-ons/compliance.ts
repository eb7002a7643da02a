import { unitAt } from '../dice.ts';
import { type Chances, DICE_PER_VISIT, DIE, type Visit } from '../visit.ts';

/**
 * Whether somebody who bought a phone was offered TV, by the rule that stood: anybody where it is
 * offered to all, else those in whom a need for it was found. Pushing comes after and is not counted.
 * Of a visit that was played on these dice; without a phone nobody is offered anything.
 */
export function wasOffered(
  chances: Chances,
  visit: Pick<Visit, 'found' | 'phone'>,
  opened: number,
  number: number,
): boolean {
  if (!visit.phone) return false;
  if (!visit.found) return chances.offersBlind;
  return chances.offers && unitAt(opened, number * DICE_PER_VISIT + DIE.fits) < chances.tvNeed;
}
