import { isFilled } from '../../model/rep.ts';
import { PAPERWORK_HOURS, WEEK_HOURS } from '../../scenario/places.ts';
import type { HoursKept } from '../event.ts';
import { readOwn, writeAt } from '../numbers.ts';
import type { SeasonRules } from '../rules.ts';
import type { Draft, SeasonState } from '../state.ts';

/** Hours a week of the manager's own that looking for somebody with care takes, however many posts are empty. */
const CARE_HOURS = 4;
/** Hours a week that it takes to ask everybody when they want to work, and to make it fit. */
const WISHES_HOURS = 2;

/** Points of structure that one hour of paperwork that slid costs, and the most that a week can cost. */
const STRUCTURE_PER_HOUR = 1;
const MOST_STRUCTURE_LOST = 10;

/** What of a plan takes hours of the manager's week. */
export type Planned = Pick<SeasonState, 'coachingHours' | 'orders' | 'reps'>;

/** Adds up the hours of one week that standing orders take: coaching, floor, hiring, rota. */
export function ownHoursPlanned({ coachingHours, orders, reps }: Planned): number {
  const searching = orders.hiring === 'with-care' && reps.some((rep) => !isFilled(rep));
  const asking = orders.rota === 'as-they-wish';
  return (
    coachingHours +
    orders['floor-hours'] +
    (searching ? CARE_HOURS : 0) +
    (asking ? WISHES_HOURS : 0)
  );
}

/** Gives a week its hours anew, paperwork and standing orders taken off; before any conversation. */
export function renewHours(rules: SeasonRules, draft: Draft): void {
  const left = WEEK_HOURS - PAPERWORK_HOURS - ownHoursPlanned(draft);
  writeAt(rules, draft, rules.ownPlaces['hours-left'], { to: left });
}

/** Takes off what standing orders take since somebody left in the middle of the week. */
export function chargeHours(rules: SeasonRules, draft: Draft, plannedBefore: number): void {
  const more = ownHoursPlanned(draft) - plannedBefore;
  const left = readOwn(rules, draft.numbers, 'hours-left') - more;
  writeAt(rules, draft, rules.ownPlaces['hours-left'], { to: left });
}

/**
 * Says what became of the week's hours. What conversations took beyond what was left comes off the
 * hours on the floor, then off those for coaching; what is short even then is paperwork. With 16 hours
 * on the floor, 12 of coaching and 5 of conversations, 13 are served and all the coaching happens.
 */
export function hoursKept(rules: SeasonRules, draft: Draft): HoursKept {
  const left = readOwn(rules, draft.numbers, 'hours-left');
  const floorPlanned = draft.orders['floor-hours'];
  const over = Math.max(0, -left);
  const floor = Math.max(0, floorPlanned - over);
  const overStill = over - (floorPlanned - floor);
  const coaching = Math.max(0, draft.coachingHours - overStill);
  return {
    moments: WEEK_HOURS - PAPERWORK_HOURS - ownHoursPlanned(draft) - left,
    coachingPlanned: draft.coachingHours,
    coaching,
    floorPlanned,
    floor,
    short: overStill - (draft.coachingHours - coaching),
  };
}

/** Lets paperwork slide: rosters go up late and stock is not counted, so less is clear to everybody. */
export function letPaperworkSlide(rules: SeasonRules, draft: Draft, hours: HoursKept): void {
  if (hours.short === 0) return;
  const lost = Math.min(MOST_STRUCTURE_LOST, hours.short * STRUCTURE_PER_HOUR);
  const structure = Math.max(-100, draft.dials.structure - lost);
  draft.dials = { ...draft.dials, structure };
  writeAt(rules, draft, rules.dialPlaces.structure, {
    to: structure,
    because: { kind: 'plan', words: 'paperwork was left lying', week: draft.week },
  });
}
