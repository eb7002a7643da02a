import { value } from '../../model/coefficients.ts';
import { type Climate, climateOf, type Rep } from '../../model/rep.ts';
import { type Terms, termsOf } from '../../model/terms.ts';
import type { StandingOrders } from '../../scenario/standing-orders.ts';
import type { Draft, LastOrders } from '../state.ts';
import { BUDGET_DOLLARS } from './money.ts';

const SLOW_TRUST = value('slowTrust');
const HOURS_PER_COACHED_REP = value('hoursPerCoachedRep');

/**
 * Gives the orders as they take effect in a week: the hours on the floor that happened, and a budget
 * only while the purse can pay for it.
 */
export function ordersInForce(
  { orders, purse }: Pick<Draft, 'orders' | 'purse'>,
  floorHours: number,
): StandingOrders {
  const budget = purse >= BUDGET_DOLLARS[orders.budget] ? orders.budget : 'kept';
  if (budget === orders.budget && floorHours === orders['floor-hours']) return orders;
  return { ...orders, budget, 'floor-hours': floorHours };
}

/** What orders change, by the orders: they are the same object from week to week until one is given. */
const TERMS = new WeakMap<StandingOrders, Terms>();

function termsFor(orders: StandingOrders): Terms {
  const known = TERMS.get(orders);
  if (known !== undefined) return known;
  const terms = termsOf(orders);
  TERMS.set(orders, terms);
  return terms;
}

/**
 * Gives rule and goal as people carry them out this week: as they stand, or as they stood last week
 * where one of them is new and `reps`, those who work here, hardly trust the manager who set it.
 */
export function carriedOut(
  { rule, handedGoal, isGoalTold, lastOrders }: Draft,
  reps: readonly Rep[],
): LastOrders {
  const isNew =
    lastOrders !== undefined && (lastOrders.rule !== rule || lastOrders.handedGoal !== handedGoal);
  return isNew && isDistrusted(reps) ? lastOrders : { rule, handedGoal, isGoalTold };
}

function isDistrusted(reps: readonly Rep[]): boolean {
  let [here, trust] = [0, 0];
  for (const rep of reps) {
    if (rep.state === 'gone') continue;
    here += 1;
    trust += rep.trust;
  }
  return here > 0 && trust / here < SLOW_TRUST;
}

/** Makes the climate of the draft's week: what the manager did, and what stands by order. */
export function climateFor(draft: Draft, coachingHours: number, orders: StandingOrders): Climate {
  const { dials } = draft;
  const { rule, handedGoal: handed, isGoalTold: isTold } = carriedOut(draft, draft.reps);
  const goals = { head: draft.goal, handed, isTold };
  const coaching = coachingOf(draft, coachingHours);
  const led = {
    support: dials.support,
    structure: dials.structure,
    pressure: dials.pressure,
    coaching,
  };
  const { support, structure, pressure } = climateOf(led, rule, goals);
  return { support, structure, pressure, coaching, rule, terms: termsFor(orders) };
}

/** Makes the climate as the week would find it if nothing more was done and every hour kept. */
export function climateNow(draft: Draft): Climate {
  const orders = ordersInForce(draft, draft.orders['floor-hours']);
  return climateFor(draft, draft.coachingHours, orders);
}

/** Adds what the hours of coaching give to what the manager's acts gave, 0…1. */
function coachingOf(draft: Draft, hours: number): number {
  const here = draft.reps.filter(({ state }) => state !== 'gone').length;
  const share = hours / (Math.max(1, here) * HOURS_PER_COACHED_REP);
  return draft.coaching + Math.min(1, share) * (1 - draft.coaching);
}
