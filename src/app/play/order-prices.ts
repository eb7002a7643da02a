import type { Rep } from '../../model/rep.ts';
import {
  MOST_OVERTIME,
  type OrderName,
  type StandingOrders,
  USUAL_ORDERS,
} from '../../scenario/standing-orders.ts';
import type { OrderPrice, PriceOf } from '../../screen/play/plan/order-price.ts';
import { ownHoursPlanned } from '../../season/week/hours.ts';
import { costsOf } from '../../season/week/money.ts';

/** What each order is paid for. */
const PER: Readonly<Record<OrderName, NonNullable<OrderPrice['per']>>> = {
  rota: 'week',
  overtime: 'hour',
  'floor-hours': 'week',
  bonus: 'person',
  'goal-count': 'week',
  hiring: 'post',
  budget: 'week',
};

/**
 * Says what a setting costs by asking the rules themselves: what one person, one empty post and one
 * contract would come to in a week with this order and no other.
 */
export const priceOf: PriceOf = (order, to) => {
  const orders: StandingOrders = {
    ...USUAL_ORDERS,
    [order]: order === 'overtime' ? MOST_OVERTIME : to,
  };
  const before = [postOf('working'), postOf('gone')];
  const hours = ownHoursPlanned({ coachingHours: 0, orders, reps: before });
  const costs = costsOf({ orders, before, tv: 1, handedGoal: 1, bills: [] });
  // A week's costs are whole dollars, so an hour's price is taken from many hours.
  const dollars = costs.overtime / MOST_OVERTIME + costs.bonus + costs.hiring + costs.budget;
  return {
    ...(hours > 0 && { hours, isWhileEmpty: order === 'hiring' }),
    ...(dollars > 0 && { dollars, per: to === 'per-contract' ? 'contract' : PER[order] }),
  };
};

/** A post that is filled, or one that fell empty last week. */
function postOf(state: 'working' | 'gone'): Rep {
  return {
    id: state,
    style: 'friendly',
    pace: 'steady',
    skill: 1,
    morale: 50,
    trust: 50,
    ownership: 50,
    restingMorale: 50,
    restingOwnership: 50,
    tenure: 0,
    state,
    noticeWeeks: 0,
    emptyWeeks: state === 'gone' ? 1 : 0,
  };
}
