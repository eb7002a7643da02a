import { value } from '../coefficients.ts';
import { clamp, expExact } from '../exact-math.ts';
import { type Climate, ownershipScore, type Rep } from '../rep.ts';

const MADE_UP_NEAR = value('madeUpNear');
const MADE_UP_REACH = value('madeUpReach');
const PRESSURE_TO_MADE_UP = value('pressureToMadeUp');
const OWNERSHIP_TO_MADE_UP = value('ownershipToMadeUp');
const MOST_MADE_UP = value('mostMadeUp');

/**
 * The chance, 0…1, that a rep who is `short` contracts short of the goal makes them up: most when one
 * is missing or less, none when three are, more under pressure and with little ownership. 0 when the
 * goal is met, or when `short` is no number.
 */
export function madeUpChance(
  rep: Pick<Rep, 'ownership'>,
  climate: Pick<Climate, 'pressure'>,
  short: number,
): number {
  if (!(short > 0) || short >= MADE_UP_REACH) return 0;
  const nearness = Math.min(1, (MADE_UP_REACH - short) / (MADE_UP_REACH - 1));
  const temptation = expExact(
    PRESSURE_TO_MADE_UP * climate.pressure + OWNERSHIP_TO_MADE_UP * ownershipScore(rep),
  );
  return clamp(MADE_UP_NEAR * nearness * temptation, 0, MOST_MADE_UP);
}

/**
 * How many contracts are written up to fill what is missing: whole ones, each on the account of a
 * customer who bought a phone and no TV (`accounts`), for without one there is nothing to write on.
 */
export function madeUpCount(short: number, accounts: number): number {
  return Math.min(Math.ceil(short), accounts);
}
