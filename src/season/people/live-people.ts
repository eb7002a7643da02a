import { liveCustomer } from './customer-path.ts';
import { liveEmployment } from './live-employment.ts';
import { liveVisit } from './live-visit.ts';
import type { Players } from './players.ts';
import { stepsFrom } from './visit-steps.ts';

/** Plays people as XState actors. */
export const playLive: Players = {
  visitOf(chances, opened, number) {
    const { visit, walk } = liveVisit(chances, opened, number);
    return { visit, steps: stepsFrom(walk.events) };
  },
  customerOf: liveCustomer,
  employmentOf: liveEmployment,
};
