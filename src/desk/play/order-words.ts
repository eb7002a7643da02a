import type { TvRule } from '../../scenario/scenario.ts';
import {
  ORDER_VALUES,
  type OrderName,
  type StandingOrders,
  USUAL_ORDERS,
} from '../../scenario/standing-orders.ts';

/** The TV rule as a terminal says it. */
export const RULE_WORDS: Readonly<Record<TvRule, string>> = {
  none: 'nobody is offered TV',
  'when-it-fits': 'offer when it fits',
  'everyone-once': 'offer to everyone once',
  'push-until-no': 'push until no three times',
};

/** What each standing order is about, in a few words. */
export const ORDER_MEANS: Readonly<Record<OrderName, string>> = {
  rota: 'who works when',
  overtime: 'hours more for everybody',
  'floor-hours': 'hours that you serve customers yourself',
  bonus: 'what is paid beside wages',
  'goal-count': 'when the goal is looked at',
  hiring: 'who takes a post that fell empty',
  budget: 'what the small budget is for',
};

/** Says what an order can be: `none, per-contract, team`, or `0 to 8`. */
export function sayValues(order: OrderName): string {
  const can = ORDER_VALUES[order];
  return 'words' in can ? can.words.join(', ') : `0 to ${can.most}`;
}

/** Says an order as it stands, marked with a star when it is not as usual: `bonus team*`. */
export function sayOrder(orders: StandingOrders, order: OrderName): string {
  const mark = orders[order] === USUAL_ORDERS[order] ? '' : '*';
  return `${order} ${orders[order]}${mark}`;
}

/** Lists the orders on offer for the help, one a line. */
export function orderHelp(offered: readonly OrderName[]): string[] {
  return offered.map((order) => `  ${order}: ${sayValues(order)} (${ORDER_MEANS[order]})`);
}
