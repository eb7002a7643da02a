import type { Climate, Rep } from '../../model/rep.ts';
import { type Chances, emptyVisit, playVisit, type Visit } from '../../model/visit.ts';
import type { StoreWeek } from '../../model/week.ts';
import type { FloorStep } from '../snapshot.ts';
import { type CustomerPlayer, fastCustomer } from './customer-path.ts';
import { type EmploymentEvent, employmentEvent } from './employment-path.ts';
import { stepsOf } from './visit-steps.ts';

/** A visit that was played again to be shown, and what could be seen of it. */
export interface ShownVisit {
  readonly visit: Visit;
  readonly steps: readonly FloorStep[];
}

/** Plays visit `number` of an open stream. */
export type VisitPlayer = (chances: Chances, opened: number, number: number) => ShownVisit;

/** A rep's week at the door: as they were on Monday, and as the week left them. */
export interface EmploymentWeek {
  readonly before: Rep;
  readonly after: Rep;
  readonly climate: Climate;
  readonly store: Pick<StoreWeek, 'seed' | 'week' | 'market'>;
}

/** Names what happened to a rep's employment in a week; undefined when nothing did. */
export type EmploymentPlayer = (week: EmploymentWeek) => EmploymentEvent | undefined;

/**
 * Who plays the people that a season shows and tells of. `playFast` works by hand, `playLive`
 * (`live-people.ts`) through XState's machines; on the same dice both give the same.
 */
export interface Players {
  readonly visitOf: VisitPlayer;
  readonly customerOf: CustomerPlayer;
  readonly employmentOf: EmploymentPlayer;
}

export const playFast: Players = {
  visitOf(chances, opened, number) {
    const visit = emptyVisit();
    playVisit(chances, opened, number, visit);
    return { visit, steps: stepsOf(chances, visit, { opened, number }) };
  },
  customerOf: fastCustomer,
  employmentOf: ({ before, after }) => employmentEvent(before.state, after.state),
};
