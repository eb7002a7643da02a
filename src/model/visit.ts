import type { TvRule } from '../scenario/scenario.ts';
import { value } from './coefficients.ts';
import { bellAt, unitAt } from './dice.ts';
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

/**
 * How one conversation with a customer went. One such object is filled again and again, so that a
 * week of visits allocates nothing.
 */
export interface Visit {
  found: boolean;
  phone: boolean;
  tv: 'none' | 'fitting' | 'pushed';
  pushed: boolean;
  /** The contract will be cancelled within 90 days. */
  willCancel: boolean;
  wouldReturn: boolean;
  /** 0…100. */
  csat: number;
}

/** Makes a visit to be filled by `playVisit`. */
export function emptyVisit(): Visit {
  return {
    found: false,
    phone: false,
    tv: 'none',
    pushed: false,
    willCancel: false,
    wouldReturn: false,
    csat: 0,
  };
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

/** Read once: the visit loop runs millions of times, and the registry does not change. */
const FITTING_ACCEPTS = value('fittingAccepts');
const BLIND_ACCEPTS = value('blindAccepts');
const PUSHED_ACCEPTS = value('pushedAccepts');
const FITTING_CANCELS = value('fittingCancels');
const PUSHED_CANCELS = value('pushedCancels');
const RETURN_BASE = value('returnBase');
const CSAT_TO_RETURN = value('csatToReturn');
const CSAT_MEAN = value('csatMean');
const CSAT_NOISE = value('csatNoise');
const DISCOVERY_TO_CSAT = value('discoveryToCsat');
const PUSH_TO_CSAT = value('pushToCsat');

/** Dice that one visit may use; visit `n` of a stream owns the counters `16n … 16n + 15`. */
const DICE_PER_VISIT = 16;

/**
 * Plays one conversation on its own dice, and writes how it went into `visit`. `opened` is the stream
 * (see `openStream`), `number` is unique to the visit within it.
 */
export function playVisit(chances: Chances, opened: number, number: number, visit: Visit): void {
  const first = number * DICE_PER_VISIT;
  visit.found = unitAt(opened, first) < chances.discover;
  visit.phone = unitAt(opened, first + 1) < chances.phone;
  visit.pushed = unitAt(opened, first + 2) < chances.push;
  visit.tv = visit.phone ? tvOf(chances, visit, opened, first) : 'none';
  visit.csat = csatOf(chances, visit, opened, first);
  const cancels = visit.tv === 'pushed' ? PUSHED_CANCELS : FITTING_CANCELS;
  visit.willCancel = visit.tv !== 'none' && unitAt(opened, first + 6) < cancels;
  const returns = RETURN_BASE + CSAT_TO_RETURN * (visit.csat - CSAT_MEAN);
  visit.wouldReturn = unitAt(opened, first + 7) < returns;
}

function tvOf(chances: Chances, visit: Visit, opened: number, first: number): Visit['tv'] {
  const fits = unitAt(opened, first + 3) < chances.tvNeed;
  if (visit.found) {
    if (fits && chances.offers && unitAt(opened, first + 4) < FITTING_ACCEPTS) return 'fitting';
  } else if (chances.offersBlind && unitAt(opened, first + 4) < BLIND_ACCEPTS) return 'fitting';
  return visit.pushed && unitAt(opened, first + 5) < PUSHED_ACCEPTS ? 'pushed' : 'none';
}

function csatOf(chances: Chances, visit: Visit, opened: number, first: number): number {
  const csat =
    chances.csat +
    (visit.found ? DISCOVERY_TO_CSAT : 0) +
    (visit.pushed ? PUSH_TO_CSAT : 0) +
    CSAT_NOISE * bellAt(opened, first + 8);
  return clamp(csat, 0, 100);
}
