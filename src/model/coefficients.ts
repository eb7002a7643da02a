import { ADD_ONS } from './registry/add-ons.ts';
import type { Coefficient } from './registry/coefficient.ts';
import { FITTING } from './registry/fitting.ts';
import { LEAVING } from './registry/leaving.ts';
import { MANAGER } from './registry/manager.ts';
import { MARKET } from './registry/market.ts';
import { MORALE } from './registry/morale.ts';
import { NOISE } from './registry/noise.ts';
import { ORDERS } from './registry/orders.ts';
import { SATISFACTION } from './registry/satisfaction.ts';
import { SELLING } from './registry/selling.ts';
import { SKILL } from './registry/skill.ts';

/**
 * Every number that the model's equations use, with what it rests on, by a name that says what it
 * does. The engine reads numbers from here and nowhere else (`tests/literals.test.ts`).
 */
export const COEFFICIENTS = {
  ...MARKET,
  ...SKILL,
  ...MORALE,
  ...SELLING,
  ...SATISFACTION,
  ...LEAVING,
  ...MANAGER,
  ...FITTING,
  ...ORDERS,
  ...ADD_ONS,
  ...NOISE,
} as const satisfies Record<string, Coefficient>;

/** The name of one coefficient. */
export type CoefficientName = keyof typeof COEFFICIENTS;

/** Gives the value of one coefficient. Equations read it once, when their file is loaded. */
export function value(name: CoefficientName): number {
  return COEFFICIENTS[name].value;
}
