import type { TvRule } from '../scenario/scenario.ts';
import { value } from './coefficients.ts';
import { drawBell, drawUnit } from './dice.ts';
import { clamp, expExact } from './exact-math.ts';
import { type Climate, moraleScore, ownershipScore, type Rep } from './rep.ts';

/** What a scenario sets for its own market; each within the range of its coefficient. */
export interface MarketNumbers {
  readonly visits: number;
  readonly tvNeed: number;
  readonly conversion: number;
}

/** The chances of one rep's conversations in one week, each 0…1 unless said. */
export interface Chances {
  readonly discover: number;
  readonly push: number;
  readonly phone: number;
  readonly tvNeed: number;
  /** Whether TV is offered to those whose need was not found. */
  readonly offersBlind: boolean;
  readonly offers: boolean;
  /** Satisfaction that this rep's visits have in common, in points. */
  readonly csat: number;
}

/** How one conversation with a customer went. */
export interface Visit {
  readonly found: boolean;
  readonly phone: boolean;
  readonly tv: 'none' | 'fitting' | 'pushed';
  readonly pushed: boolean;
  /** The contract will be cancelled within 90 days. */
  readonly willCancel: boolean;
  readonly wouldReturn: boolean;
  /** 0…100. */
  readonly csat: number;
}

/** Works out the chances of a rep's conversations from who they are and how they are led. */
export function chancesOf(rep: Rep, climate: Climate, market: MarketNumbers): Chances {
  const skilled = (rep.skill - value('skillForDiscovery')) / value('skillStep');
  const asks = rep.style === 'service-first' || rep.style === 'technical';
  const discover = clamp(
    value('discovery') +
      value('skillToDiscovery') * skilled +
      value('ownershipToDiscovery') * ownershipScore(rep) +
      value('pressureToDiscovery') * climate.pressure +
      (asks ? value('styleDiscovery') : 0),
    0.02,
    0.98,
  );
  return {
    discover,
    push: pushChance(rep, climate),
    phone: phoneChance(rep, climate, market.conversion),
    tvNeed: market.tvNeed,
    offers: climate.rule !== 'none',
    offersBlind: climate.rule === 'everyone-once' || climate.rule === 'push-until-no',
    csat: sharedCsat(rep),
  };
}

function pushChance(rep: Rep, climate: Climate): number {
  const style =
    rep.style === 'service-first'
      ? value('serviceStylePush')
      : rep.style === 'closer'
        ? value('closerStylePush')
        : 0;
  const own =
    value('push') +
    style +
    value('pressureToPush') * climate.pressure +
    value('ownershipToPush') * ownershipScore(rep);
  return clamp(own, 0, 0.9) * pushFactor(climate.rule);
}

function pushFactor(rule: TvRule): number {
  if (rule === 'none') return 0;
  if (rule === 'when-it-fits') return value('ruleFitsPushFactor');
  return rule === 'push-until-no' ? value('rulePushFactor') : 1;
}

function phoneChance(rep: Rep, climate: Climate, conversion: number): number {
  const low = value('newcomerProductivity');
  const effort = expExact(
    value('moraleToSales') * moraleScore(rep) + value('structureToSales') * climate.structure,
  );
  return clamp(conversion * (low + (1 - low) * rep.skill) * effort, 0, 0.9);
}

function sharedCsat(rep: Rep): number {
  return (
    value('csatMean') +
    value('moraleToCsat') * moraleScore(rep) +
    (value('skillToCsat') * (rep.skill - value('skillForCsat'))) / value('skillStep') +
    (rep.tenure < value('newcomerWeeks') ? value('newcomerToCsat') : 0) -
    // A visit below gets the whole effect of being asked or pushed; here goes what is usual.
    value('discoveryToCsat') * value('discovery') -
    value('pushToCsat') * value('push')
  );
}

/** How many conversations a rep should have this week; a fraction, to be rounded by the dice. */
export function expectedVisits(
  chances: Chances,
  climate: Climate,
  store: { readonly reputation: number; readonly visits: number },
): number {
  const traffic = expExact(value('reputationToTraffic') * (store.reputation - value('csatMean')));
  const asking = 1 - value('discoveryTime') * (chances.discover - value('discovery'));
  const coaching = 1 - value('coachingTime') * (2 * climate.coaching - 1);
  return Math.max(0, store.visits * traffic * asking * coaching);
}

/** Dice that one visit may use; visit `n` of a stream owns the counters `16n … 16n + 15`. */
const DICE_PER_VISIT = 16;

/** Plays one conversation on its own dice: `number` is unique to it within the stream. */
export function playVisit(
  chances: Chances,
  at: { readonly seed: number; readonly stream: number; readonly number: number },
): Visit {
  const first = at.number * DICE_PER_VISIT;
  const roll = (n: number): number => drawUnit(at.seed, at.stream, first + n);
  const found = roll(0) < chances.discover;
  const phone = roll(1) < chances.phone;
  const pushed = roll(2) < chances.push;
  const tv = phone ? tvOf(chances, { found, pushed }, roll) : 'none';
  const csat = clamp(
    chances.csat +
      (found ? value('discoveryToCsat') : 0) +
      (pushed ? value('pushToCsat') : 0) +
      value('csatNoise') * drawBell(at.seed, at.stream, first / 4 + 2),
    0,
    100,
  );
  const cancels = tv === 'pushed' ? value('pushedCancels') : value('fittingCancels');
  const returns = value('returnBase') + value('csatToReturn') * (csat - value('csatMean'));
  return {
    found,
    phone,
    tv,
    pushed,
    willCancel: tv !== 'none' && roll(6) < cancels,
    wouldReturn: roll(7) < returns,
    csat,
  };
}

function tvOf(
  chances: Chances,
  talk: { readonly found: boolean; readonly pushed: boolean },
  roll: (n: number) => number,
): Visit['tv'] {
  const fits = roll(3) < chances.tvNeed;
  if (talk.found && fits && chances.offers && roll(4) < value('fittingAccepts')) return 'fitting';
  if (!talk.found && chances.offersBlind && roll(4) < value('blindAccepts')) return 'fitting';
  return talk.pushed && roll(5) < value('pushedAccepts') ? 'pushed' : 'none';
}
