import type {
  Bonus,
  Budget,
  GoalCount,
  Rota,
  StandingOrders,
} from '../scenario/standing-orders.ts';
import { value } from './coefficients.ts';

/** Why somebody leaves: the manager is one reason of several. */
export const LEAVING_REASONS = ['manager', 'pay', 'career', 'fit', 'hours'] as const;
export type LeavingReason = (typeof LEAVING_REASONS)[number];

/**
 * What standing orders change in the model's equations; `NO_TERMS` changes nothing. Shares are
 * factors around 1; log terms and points are added, around 0.
 */
export interface Terms {
  /** Conversations a rep has, as a factor: overtime and a rota that puts people where customers are. */
  readonly visits: number;
  /** Effort, in log sales. */
  readonly effort: number;
  /** Effort in log sales of a seller one SD under the average, and of one an SD above. */
  readonly weakEffort: number;
  readonly strongEffort: number;
  /**
   * Share of a phone's margin that a seller one SD above the average loses to cheaper things sold to
   * make a daily number.
   */
  readonly lowTicket: number;
  /** Added to the chance of pushing after a no. */
  readonly push: number;
  /** Share of what coaching gives that is left beside a bonus, 0…1. */
  readonly coachingKept: number;
  /** Points of morale and of ownership towards which people move. */
  readonly morale: number;
  readonly ownership: number;
  /** Added to the weekly learning rate. */
  readonly learning: number;
  /** Added to the skill that people can reach. */
  readonly ceiling: number;
  /** Added to the log hazard of leaving for pay, and for hours. */
  readonly pay: number;
  readonly hours: number;
}

export const NO_TERMS: Terms = {
  visits: 1,
  effort: 0,
  weakEffort: 0,
  strongEffort: 0,
  lowTicket: 0,
  push: 0,
  coachingKept: 1,
  morale: 0,
  ownership: 0,
  learning: 0,
  ceiling: 0,
  pay: 0,
  hours: 0,
};

const OVERTIME_TO_VISITS = value('overtimeOutput') / value('fullHours');
const OVERTIME_TO_MORALE = value('overtimeToMorale');
const OVERTIME_TO_HOURS = value('overtimeToHours');
const FLOOR_HOURS_TO_MORALE = value('floorHoursToMorale');

const ROTA_TERMS: Readonly<Record<Rota, Terms>> = {
  'as-it-was': NO_TERMS,
  'as-they-wish': {
    ...NO_TERMS,
    morale: value('wishedRotaToMorale'),
    hours: value('wishedRotaToHours'),
  },
  'best-at-peak': {
    ...NO_TERMS,
    visits: 1 + value('peakRotaVisits'),
    morale: value('peakRotaToMorale'),
    hours: value('peakRotaToHours'),
  },
};

const BONUS_TERMS: Readonly<Record<Bonus, Terms>> = {
  none: NO_TERMS,
  'per-contract': {
    ...NO_TERMS,
    push: value('contractBonusToPush'),
    ownership: value('contractBonusToOwnership'),
    coachingKept: value('contractBonusCoachingKept'),
    pay: value('bonusToPay'),
  },
  team: {
    ...NO_TERMS,
    effort: value('teamBonusToEffort'),
    coachingKept: value('teamBonusCoachingKept'),
    pay: value('bonusToPay'),
  },
};

const GOAL_TERMS: Readonly<Record<GoalCount, Terms>> = {
  'by-week': NO_TERMS,
  'by-day': {
    ...NO_TERMS,
    weakEffort: value('dailyGoalToWeak'),
    strongEffort: value('dailyGoalToStrong'),
    lowTicket: value('dailyGoalLowTicket'),
  },
};

const BUDGET_TERMS: Readonly<Record<Budget, Terms>> = {
  kept: NO_TERMS,
  thanks: {
    ...NO_TERMS,
    effort: value('thanksToEffort'),
    weakEffort: value('thanksToUnnamed'),
    morale: value('thanksToMorale'),
  },
  prizes: {
    ...NO_TERMS,
    push: value('prizesToPush'),
    effort: value('prizesToEffort'),
    ownership: value('prizesToOwnership'),
  },
  training: {
    ...NO_TERMS,
    learning: value('trainingToLearning'),
    ceiling: value('trainingToCeiling'),
  },
};

/**
 * Gives what a week's standing orders change. `hiring` changes nothing here: see `StoreWeek.hiring`.
 * Whoever counts the money hands in `kept` where the purse is empty, and the hours on the floor that
 * were really stood. Usual orders give `NO_TERMS` itself.
 */
export function termsOf(orders: StandingOrders): Terms {
  const { overtime } = orders;
  const paid = joined(BONUS_TERMS[orders.bonus], BUDGET_TERMS[orders.budget]);
  const worked = joined(ROTA_TERMS[orders.rota], GOAL_TERMS[orders['goal-count']]);
  const words = joined(worked, paid);
  const floor = orders['floor-hours'];
  if (overtime === 0 && floor === 0) return words;
  return {
    ...words,
    visits: words.visits * (1 + OVERTIME_TO_VISITS * overtime),
    morale: words.morale + OVERTIME_TO_MORALE * overtime + FLOOR_HOURS_TO_MORALE * floor,
    hours: words.hours + OVERTIME_TO_HOURS * overtime,
  };
}

/** Joins what two orders change; where neither changes anything, gives `NO_TERMS` itself. */
function joined(a: Terms, b: Terms): Terms {
  if (a === NO_TERMS) return b;
  if (b === NO_TERMS) return a;
  return {
    visits: a.visits * b.visits,
    effort: a.effort + b.effort,
    weakEffort: a.weakEffort + b.weakEffort,
    strongEffort: a.strongEffort + b.strongEffort,
    lowTicket: a.lowTicket + b.lowTicket,
    push: a.push + b.push,
    coachingKept: a.coachingKept * b.coachingKept,
    morale: a.morale + b.morale,
    ownership: a.ownership + b.ownership,
    learning: a.learning + b.learning,
    ceiling: a.ceiling + b.ceiling,
    pay: a.pay + b.pay,
    hours: a.hours + b.hours,
  };
}
