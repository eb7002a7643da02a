/** Who works when: as it always was, as people wish, or the best sellers at the busiest hours. */
export const ROTAS = ['as-it-was', 'as-they-wish', 'best-at-peak'] as const;
/** What is paid beside wages: nothing, so much a TV contract, or to all when the goal is met. */
export const BONUSES = ['none', 'per-contract', 'team'] as const;
/** Whether the goal is looked at on Friday or every evening. */
export const GOAL_COUNTS = ['by-week', 'by-day'] as const;
/** Who takes a post that fell empty: the first who comes, somebody chosen with care, or nobody. */
export const HIRINGS = ['first-who-comes', 'with-care', 'nobody'] as const;
/** What the small weekly budget goes into: it is kept, or spent on thanks, prizes or training. */
export const BUDGETS = ['kept', 'thanks', 'prizes', 'training'] as const;

export type Rota = (typeof ROTAS)[number];
export type Bonus = (typeof BONUSES)[number];
export type GoalCount = (typeof GOAL_COUNTS)[number];
export type Hiring = (typeof HIRINGS)[number];
export type Budget = (typeof BUDGETS)[number];

/** The most hours of overtime that each person can be asked for in a week. */
export const MOST_OVERTIME = 8;
/** The most hours a week that the manager can stand on the floor and serve. */
export const MOST_FLOOR_HOURS = 16;

/**
 * What stands until it is changed, beside the TV rule, the goal and the hours for coaching. A
 * scenario says which of them it puts before the player; the others stay as usual.
 */
export interface StandingOrders {
  readonly rota: Rota;
  /** Hours a week that each rep works beyond theirs, 0…8. */
  readonly overtime: number;
  /** Hours a week that the manager serves customers, 0…16. */
  readonly 'floor-hours': number;
  readonly bonus: Bonus;
  readonly 'goal-count': GoalCount;
  readonly hiring: Hiring;
  readonly budget: Budget;
}

export type OrderName = keyof StandingOrders;

/** Every order of this kind, in the order in which a plan shows them. */
export const ORDER_NAMES = [
  'rota',
  'overtime',
  'floor-hours',
  'bonus',
  'goal-count',
  'hiring',
  'budget',
] as const satisfies readonly OrderName[];

/** What stands when nobody has ordered anything. */
export const USUAL_ORDERS: StandingOrders = {
  rota: 'as-it-was',
  overtime: 0,
  'floor-hours': 0,
  bonus: 'none',
  'goal-count': 'by-week',
  hiring: 'first-who-comes',
  budget: 'kept',
};

/** What each order can be: one of some words, or whole hours from 0 to a most. */
export const ORDER_VALUES: {
  readonly [Name in OrderName]: StandingOrders[Name] extends number
    ? { readonly most: number }
    : { readonly words: readonly StandingOrders[Name][] };
} = {
  rota: { words: ROTAS },
  overtime: { most: MOST_OVERTIME },
  'floor-hours': { most: MOST_FLOOR_HOURS },
  bonus: { words: BONUSES },
  'goal-count': { words: GOAL_COUNTS },
  hiring: { words: HIRINGS },
  budget: { words: BUDGETS },
};

/** Tells whether a value is one that an order can be. */
export function isOrderValue(name: OrderName, to: unknown): boolean {
  const can = ORDER_VALUES[name];
  if ('words' in can) return can.words.some((word) => word === to);
  return typeof to === 'number' && Number.isInteger(to) && to >= 0 && to <= can.most;
}
