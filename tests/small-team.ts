import type { Climate, Rep } from '../src/model/rep.ts';

/** Somebody in the middle of everything, long enough here to be proficient. */
export const PLAIN_REP: Rep = {
  id: 'dave',
  style: 'friendly',
  pace: 'steady',
  skill: 1,
  morale: 60,
  trust: 50,
  ownership: 50,
  restingMorale: 60,
  restingOwnership: 50,
  tenure: 60,
  state: 'working',
  noticeWeeks: 0,
  emptyWeeks: 0,
};

/** An average manager, who coaches half of what is possible and has TV offered once. */
export const CALM: Climate = {
  support: 0,
  structure: 0,
  pressure: 0,
  coaching: 0.5,
  rule: 'everyone-once',
};

/** A quiet shop: visits a week for each who sells, how many would be served by TV, how many buy. */
export const MARKET = { visits: 20, tvNeed: 0.2, conversion: 0.3 } as const;
