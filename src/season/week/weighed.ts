import type { Climate, Rep } from '../../model/rep.ts';
import type { StoreWeek } from '../../model/week.ts';
import type { StandingOrders } from '../../scenario/standing-orders.ts';
import type { Because, WeekReport } from '../event.ts';

/** What a cause was worth this week, in dollars or as near to them as we can say. */
export interface Weighed {
  readonly dollars: number;
  readonly because: Because;
}

/** A week that was worked: its figures, and what it was worked with. */
export interface Week {
  /** Not told why yet. */
  readonly report: WeekReport;
  readonly climate: Climate;
  readonly before: readonly Rep[];
  readonly store: StoreWeek;
  /** As they took effect. */
  readonly orders: StandingOrders;
}

/** Writes whole dollars with commas, alike on every engine: 4992 is `4,992`. */
export function inThousands(dollars: number): string {
  return String(dollars).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Gives a noun as it stands after a number. */
export function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
