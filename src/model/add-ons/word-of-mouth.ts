import { value } from '../coefficients.ts';
import { bellBelow, unitAt } from '../dice.ts';
import { DICE_PER_VISIT, DIE } from '../visit.ts';

const UNHAPPY_BELOW = value('unhappyBelow');
const TELL_SHARE = value('tellShare');
const HEARD_BAD_TO_VISITS = value('heardBadToVisits');
const CSAT_NOISE = value('csatNoise');
const DISCOVERY = value('discovery');
const DISCOVERY_TO_CSAT = value('discoveryToCsat');
const PUSH = value('push');
const PUSH_TO_CSAT = value('pushToCsat');

/** The spread of one visit's satisfaction in an average store, in points. */
const VISIT_SPREAD = Math.sqrt(
  CSAT_NOISE * CSAT_NOISE +
    DISCOVERY * (1 - DISCOVERY) * DISCOVERY_TO_CSAT * DISCOVERY_TO_CSAT +
    PUSH * (1 - PUSH) * PUSH_TO_CSAT * PUSH_TO_CSAT,
);

/** People who hear of it from each customer who tells. */
export const LISTENERS = value('listeners');

/**
 * Whether the customer of visit `number` of an open stream tells others that it went badly: three of
 * ten of those who left with less than 50 points of satisfaction do, on a die of the visit's own.
 */
export function tellsOthers(csat: number, opened: number, number: number): boolean {
  if (!(csat < UNHAPPY_BELOW)) return false;
  return unitAt(opened, number * DICE_PER_VISIT + DIE.tells) < TELL_SHARE;
}

/** How many people are told of `visits` visits where satisfaction is what the reputation says. */
export function usuallyTold(reputation: number, visits: number): number {
  const unhappy = bellBelow((UNHAPPY_BELOW - reputation) / VISIT_SPREAD);
  return visits * unhappy * TELL_SHARE * LISTENERS;
}

/** The store's last week, as people talk of it. */
interface Talk {
  /** People who were told of an unhappy visit last week; left out, nobody counted. */
  readonly heardBad: number | undefined;
  readonly reputation: number;
  /** Posts that are filled. */
  readonly filled: number;
}

/**
 * The customers that come to each filled post this week, of `walkIns` that reputation brings.
 *
 * Reputation is the slow memory of all visits and rests on the same survey, so what is usual at this
 * reputation is in `walkIns` already and must not count again: only those told beyond that stay
 * away, and fewer told than usual bring a few more. Once the reputation has followed, nothing is left.
 */
export function walkInsAfter(talk: Talk, walkIns: number): number {
  const { heardBad, reputation, filled } = talk;
  if (heardBad === undefined || filled === 0) return walkIns;
  const beyond = heardBad - usuallyTold(reputation, filled * walkIns);
  return Math.max(0, walkIns - (HEARD_BAD_TO_VISITS * beyond) / filled);
}
