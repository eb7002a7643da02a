import { value } from '../../model/coefficients.ts';
import type { Rep } from '../../model/rep.ts';
import type { StoreWeek } from '../../model/week.ts';
import type { HoursKept } from '../event.ts';
import type { SeasonState } from '../state.ts';

/** The rows of a week's report for those who are no reps of this store. */
export const YOU = 'you';
export const LENT = 'lent';

const FULL_HOURS = value('fullHours');

/** Somebody who knows the trade and has no stake in this store's moods. */
const HAND: Omit<Rep, 'id' | 'skill'> = {
  style: 'friendly',
  pace: 'steady',
  morale: value('moraleMean'),
  trust: value('trustMean'),
  ownership: value('ownershipMean'),
  restingMorale: value('moraleMean'),
  restingOwnership: value('ownershipMean'),
  tenure: 60,
  state: 'working',
  noticeWeeks: 0,
  emptyWeeks: 0,
};

/** Managers come from the floor: as good as a usual rep. Whoever is lent is one of the better ones. */
const MANAGER: Rep = { ...HAND, id: YOU, skill: 0.8 };
const HELPER: Rep = { ...HAND, id: LENT, skill: 1 };

/** Lists who serves this week besides the reps: the manager, for the hours kept, and somebody lent. */
export function extraHands(
  { week, helpUntil }: Pick<SeasonState, 'week' | 'helpUntil'>,
  hours: Pick<HoursKept, 'floor'>,
): NonNullable<StoreWeek['extra']> {
  const hands: { rep: Rep; share: number }[] = [];
  if (hours.floor > 0) hands.push({ rep: MANAGER, share: hours.floor / FULL_HOURS });
  if (week <= helpUntil) hands.push({ rep: HELPER, share: 1 });
  return hands;
}
