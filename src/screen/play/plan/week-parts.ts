import type { PlanSnapshot } from '../../../season/snapshot.ts';

/** What a stretch of the player's week goes into. */
export type WeekPartKind =
  | 'paperwork'
  | 'coaching'
  | 'floor'
  | 'rota'
  | 'hiring'
  | 'rotaHiring'
  | 'talks'
  | 'spare';

export interface WeekPart {
  readonly kind: WeekPartKind;
  /** More than 0. */
  readonly hours: number;
}

type Planned = Pick<PlanSnapshot, 'hours' | 'coachingHours' | 'orders' | 'hoursLeft'>;

/**
 * Splits the player's week into what is planned, what this week's conversations can take of the rest
 * (`talks`, in hours) and what is to spare even then, in the order of the bar; what takes nothing is
 * left out. The hours add up to the whole week as long as no more is planned than it has.
 * Rota and hiring are one part when both may take hours: the plan tells only what they take together.
 */
export function weekPartsOf(
  { hours, coachingHours, orders, hoursLeft }: Planned,
  talks: number,
): WeekPart[] {
  const floor = orders['floor-hours'];
  const talking = Math.min(talks, Math.max(0, hoursLeft));
  const rest = hours.planned - coachingHours - floor;
  const parts: readonly WeekPart[] = [
    { kind: 'paperwork', hours: hours.paperwork },
    { kind: 'coaching', hours: coachingHours },
    { kind: 'floor', hours: floor },
    { kind: restKindOf(orders), hours: rest },
    { kind: 'talks', hours: talking },
    { kind: 'spare', hours: hoursLeft - talking },
  ];
  return parts.filter((part) => part.hours > 0);
}

function restKindOf({ rota, hiring }: PlanSnapshot['orders']): WeekPartKind {
  const isSearching = hiring === 'with-care';
  if (rota !== 'as-they-wish') return 'hiring';
  return isSearching ? 'rotaHiring' : 'rota';
}
