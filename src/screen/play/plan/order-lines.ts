import {
  type OrderName,
  type StandingOrders,
  USUAL_ORDERS,
} from '../../../scenario/standing-orders.ts';
import { ORDER_WORDS, SHORT_WORDS } from '../../words/order-words.ts';

/** How orders lie together on the plan; the player's own hours stand beside the bar of the week. */
export const ORDER_GROUPS = {
  people: ['rota', 'overtime', 'hiring'],
  pay: ['bonus', 'budget'],
  store: ['goal-count'],
} as const satisfies Record<keyof typeof ORDER_WORDS.groups, readonly OrderName[]>;

/** Says whether an order stands as it does when nobody has ordered anything. */
export function isUsual(orders: StandingOrders, order: OrderName): boolean {
  return orders[order] === USUAL_ORDERS[order];
}

/** The order as it stands, in a few words for a folded line. */
export function shortOf(orders: StandingOrders, order: OrderName): string {
  if (order === 'overtime') return ORDER_WORDS.overtime(orders.overtime);
  if (order === 'floor-hours') return ORDER_WORDS.floorShort(orders['floor-hours']);
  const words: Readonly<Record<string, string>> = SHORT_WORDS[order];
  return words[orders[order]] ?? orders[order];
}
