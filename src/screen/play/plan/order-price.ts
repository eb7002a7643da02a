import type { OrderName, StandingOrders } from '../../../scenario/standing-orders.ts';

/** What a setting costs, as the rules have it; what is left out is free. */
export interface OrderPrice {
  /** Hours of the player's own week. */
  readonly hours?: number;
  /** The hours are needed only while a post is empty. */
  readonly isWhileEmpty?: boolean;
  /** In dollars, for each of what `per` says. */
  readonly dollars?: number;
  readonly per?: 'week' | 'contract' | 'person' | 'hour' | 'post';
}

/** Says what a setting of an order costs. */
export type PriceOf = <Name extends OrderName>(order: Name, to: StandingOrders[Name]) => OrderPrice;
