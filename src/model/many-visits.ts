import { value } from './coefficients.ts';
import { bellBelow, bellExcess } from './dice.ts';
import type { Chances } from './visit.ts';

const FITTING_ACCEPTS = value('fittingAccepts');
const BLIND_ACCEPTS = value('blindAccepts');
const PUSHED_ACCEPTS = value('pushedAccepts');
const DISCOVERY_TO_CSAT = value('discoveryToCsat');
const DIRECTIVE_TO_CSAT = value('directiveToCsat');
const PUSH_TO_CSAT = value('pushToCsat');
const CSAT_NOISE = value('csatNoise');
const UNHAPPY_BELOW = value('unhappyBelow');
const TELL_SHARE = value('tellShare');

/** The share of TV contracts that fit, and of those that were pushed, that are cancelled in 90 days. */
export const CANCEL_CHANCE = {
  fitting: value('fittingCancels'),
  pushed: value('pushedCancels'),
} as const;

/** The chance that whoever buys a phone takes TV that fits: `playVisit` put together. */
export function fittingChance(chances: Chances): number {
  const found = chances.offers ? chances.tvNeed * FITTING_ACCEPTS : 0;
  const blind = chances.offersBlind ? BLIND_ACCEPTS : 0;
  return chances.discover * found + (1 - chances.discover) * blind;
}

/** The chance that whoever buys a phone, and no TV that fits, is pushed and gives in. */
export function pushedChance(chances: Chances): number {
  return chances.push * PUSHED_ACCEPTS;
}

/**
 * The satisfaction that a rep's visits have on average, in points, 0…100. Exact: the floor at 0 and
 * the ceiling at 100 points are counted, for found and missed needs, pushed and unpushed customers.
 */
export function meanCsat(chances: Chances): number {
  const { discover, push, csat } = chances;
  const calm = csat + (chances.offersBlind ? DIRECTIVE_TO_CSAT : 0);
  const hard = csat + PUSH_TO_CSAT;
  return (
    (1 - push) * (discover * heldMean(calm + DISCOVERY_TO_CSAT) + (1 - discover) * heldMean(calm)) +
    push * (discover * heldMean(hard + DISCOVERY_TO_CSAT) + (1 - discover) * heldMean(hard))
  );
}

/** The mean of a bell around `middle` that is held within 0…100. */
function heldMean(middle: number): number {
  return (
    middle +
    CSAT_NOISE * (bellExcess(middle / CSAT_NOISE) - bellExcess((100 - middle) / CSAT_NOISE))
  );
}

/** The chance that a visit goes so badly that the customer tells others: `tellsOthers` put together. */
export function tellsChance(chances: Chances): number {
  const { discover, push, csat } = chances;
  const calm = csat + (chances.offersBlind ? DIRECTIVE_TO_CSAT : 0);
  const hard = csat + PUSH_TO_CSAT;
  const unhappy =
    (1 - push) *
      (discover * badChance(calm + DISCOVERY_TO_CSAT) + (1 - discover) * badChance(calm)) +
    push * (discover * badChance(hard + DISCOVERY_TO_CSAT) + (1 - discover) * badChance(hard));
  return unhappy * TELL_SHARE;
}

/** The chance that a bell around `middle` falls where a visit was a problem. */
function badChance(middle: number): number {
  return bellBelow((UNHAPPY_BELOW - middle) / CSAT_NOISE);
}

/** The spread of one visit's satisfaction around the mean, in points, floor and ceiling left aside. */
export function csatSpread(chances: Chances): number {
  const { discover, push } = chances;
  return Math.sqrt(
    CSAT_NOISE * CSAT_NOISE +
      discover * (1 - discover) * DISCOVERY_TO_CSAT * DISCOVERY_TO_CSAT +
      push * (1 - push) * PUSH_TO_CSAT * PUSH_TO_CSAT,
  );
}
