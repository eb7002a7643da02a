import type { Style, TvRule } from '../scenario/scenario.ts';
import { orderedEffort } from './add-ons/strength.ts';
import { turnoverDamage } from './add-ons/team.ts';
import { value } from './coefficients.ts';
import { bellAt, unitAt } from './dice.ts';
import { clamp, expExact } from './exact-math.ts';
import { type Climate, moraleScore, ownershipScore, type Rep } from './rep.ts';
import { NO_TERMS } from './terms.ts';

// Read once: the visit loop runs millions of times, and the registry does not change.
const DISCOVERY = value('discovery');
const SKILL_TO_DISCOVERY = value('skillToDiscovery');
const SKILL_FOR_DISCOVERY = value('skillForDiscovery');
const SKILL_STEP = value('skillStep');
const OWNERSHIP_TO_DISCOVERY = value('ownershipToDiscovery');
const PRESSURE_TO_DISCOVERY = value('pressureToDiscovery');
const STYLE_DISCOVERY = value('styleDiscovery');
const LEAST_DISCOVERY = value('leastDiscovery');
const MOST_DISCOVERY = value('mostDiscovery');
const PUSH = value('push');
const SERVICE_STYLE_PUSH = value('serviceStylePush');
const CLOSER_STYLE_PUSH = value('closerStylePush');
const PRESSURE_TO_PUSH = value('pressureToPush');
const OWNERSHIP_TO_PUSH = value('ownershipToPush');
const MOST_PUSH = value('mostPush');
const RULE_FITS_PUSH_FACTOR = value('ruleFitsPushFactor');
const RULE_PUSH_FACTOR = value('rulePushFactor');
const NEWCOMER_PRODUCTIVITY = value('newcomerProductivity');
const MORALE_TO_SALES = value('moraleToSales');
const STRUCTURE_TO_SALES = value('structureToSales');
const MOST_PHONE_CHANCE = value('mostPhoneChance');
const CSAT_MEAN = value('csatMean');
const CSAT_NOISE = value('csatNoise');
const MORALE_TO_CSAT = value('moraleToCsat');
const SKILL_TO_CSAT = value('skillToCsat');
const SKILL_FOR_CSAT = value('skillForCsat');
const NEWCOMER_WEEKS = value('newcomerWeeks');
const NEWCOMER_TO_CSAT = value('newcomerToCsat');
const DISCOVERY_TO_CSAT = value('discoveryToCsat');
const DIRECTIVE_TO_CSAT = value('directiveToCsat');
const PUSH_TO_CSAT = value('pushToCsat');
const REPUTATION_TO_TRAFFIC = value('reputationToTraffic');
const DISCOVERY_TIME = value('discoveryTime');
const COACHING_TIME = value('coachingTime');
const FITTING_ACCEPTS = value('fittingAccepts');
const BLIND_ACCEPTS = value('blindAccepts');
const PUSHED_ACCEPTS = value('pushedAccepts');
const FITTING_CANCELS = value('fittingCancels');
const PUSHED_CANCELS = value('pushedCancels');
const RETURN_BASE = value('returnBase');
const CSAT_TO_RETURN = value('csatToReturn');

/** What a scenario sets for its own market; each within the range of its coefficient. */
export interface MarketNumbers {
  readonly visits: number;
  readonly tvNeed: number;
  readonly conversion: number;
  /** Satisfaction of this store's customers against the average store's, in points; 0 if left out. */
  readonly csatShift?: number;
  /** What the team's mix of old and new does to every visit, in points; 0 if left out. See `withTeam`. */
  readonly teamCsat?: number;
  /** How the local labour market draws at people, in log hazard of quitting; 0 if left out. */
  readonly labour?: number;
}

/** The same fields, to be written. */
export type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

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

/** Makes chances to be filled by `fillChances`. */
export function emptyChances(): Writable<Chances> {
  return {
    discover: 0,
    push: 0,
    phone: 0,
    tvNeed: 0,
    offersBlind: false,
    offers: false,
    csat: 0,
  };
}

/** Works out the chances of a rep's conversations from who they are and how they are led. */
export function chancesOf(rep: Rep, climate: Climate, market: MarketNumbers): Chances {
  const chances = emptyChances();
  fillChances(chances, rep, { climate, market });
  return chances;
}

/** What surrounds a rep in one week. */
export interface Surroundings {
  readonly climate: Climate;
  readonly market: MarketNumbers;
}

/** Writes the chances of a rep's conversations into `chances`; for those who count millions. */
export function fillChances(chances: Writable<Chances>, rep: Rep, around: Surroundings): void {
  const { climate, market } = around;
  chances.discover = discoverChance(rep, climate);
  chances.push = pushChance(rep, climate);
  chances.phone = phoneChance(rep, climate, market.conversion);
  chances.tvNeed = market.tvNeed;
  chances.offers = climate.rule !== 'none';
  chances.offersBlind = climate.rule === 'everyone-once' || climate.rule === 'push-until-no';
  chances.csat = sharedCsat(rep, climate) + (market.csatShift ?? 0) + (market.teamCsat ?? 0);
}

function discoverChance(rep: Rep, climate: Climate): number {
  const asks = rep.style === 'service-first' || rep.style === 'technical';
  const own =
    DISCOVERY +
    SKILL_TO_DISCOVERY * ((rep.skill - SKILL_FOR_DISCOVERY) / SKILL_STEP) +
    OWNERSHIP_TO_DISCOVERY * ownershipScore(rep) +
    PRESSURE_TO_DISCOVERY * climate.pressure +
    (asks ? STYLE_DISCOVERY : 0);
  return clamp(own, LEAST_DISCOVERY, MOST_DISCOVERY);
}

function pushChance(rep: Rep, climate: Climate): number {
  const own =
    PUSH +
    stylePush(rep.style) +
    PRESSURE_TO_PUSH * climate.pressure +
    OWNERSHIP_TO_PUSH * ownershipScore(rep) +
    (climate.terms ?? NO_TERMS).push;
  return clamp(own, 0, MOST_PUSH) * pushFactor(climate.rule);
}

function stylePush(style: Style): number {
  if (style === 'service-first') return SERVICE_STYLE_PUSH;
  return style === 'closer' ? CLOSER_STYLE_PUSH : 0;
}

function pushFactor(rule: TvRule): number {
  if (rule === 'none') return 0;
  if (rule === 'when-it-fits') return RULE_FITS_PUSH_FACTOR;
  return rule === 'push-until-no' ? RULE_PUSH_FACTOR : 1;
}

function phoneChance(rep: Rep, climate: Climate, conversion: number): number {
  const effort = expExact(
    MORALE_TO_SALES * moraleScore(rep) +
      STRUCTURE_TO_SALES * climate.structure +
      orderedEffort(rep, climate.terms ?? NO_TERMS) +
      (rep.edge ?? 0) +
      (rep.talent ?? 0),
  );
  return clamp(conversion * skilledShare(rep, climate) * effort, 0, MOST_PHONE_CHANCE);
}

/** What a rep's skill sells, against a proficient one's 1; procedures carry a newcomer part of the way. */
function skilledShare(rep: Rep, climate: Climate): number {
  const lacks = (1 - NEWCOMER_PRODUCTIVITY) * (1 - rep.skill);
  return 1 - (lacks > 0 ? lacks * newcomerDamage(rep, climate) : lacks);
}

function newcomerDamage(rep: Rep, climate: Climate): number {
  return rep.tenure < NEWCOMER_WEEKS ? turnoverDamage(climate.structure) : 1;
}

function sharedCsat(rep: Rep, climate: Climate): number {
  return (
    CSAT_MEAN +
    MORALE_TO_CSAT * moraleScore(rep) +
    (SKILL_TO_CSAT * (rep.skill - SKILL_FOR_CSAT)) / SKILL_STEP +
    (rep.tenure < NEWCOMER_WEEKS ? NEWCOMER_TO_CSAT * turnoverDamage(climate.structure) : 0) -
    // A visit below gets the whole effect of being asked or pushed; here goes what is usual.
    DISCOVERY_TO_CSAT * DISCOVERY -
    PUSH_TO_CSAT * PUSH
  );
}

/** What a reputation of `reputation` points does to traffic, against the average store's: 1. */
export function trafficAt(reputation: number): number {
  return expExact(REPUTATION_TO_TRAFFIC * (reputation - CSAT_MEAN));
}

/**
 * How many conversations a rep should have this week when `walkIns` customers come to each post; a
 * fraction, to be rounded by the dice. Asking takes time, coaching takes both off the floor, and
 * overtime gives more of it.
 */
export function expectedVisits(chances: Chances, climate: Climate, walkIns: number): number {
  const asking = 1 - DISCOVERY_TIME * (chances.discover - DISCOVERY);
  const coaching = 1 - COACHING_TIME * (2 * climate.coaching - 1);
  return Math.max(0, walkIns * asking * coaching * (climate.terms ?? NO_TERMS).visits);
}

/** Rounds expected conversations up or down by a roll in [0, 1), so that their mean stays as it is. */
export function wholeVisits(expected: number, roll: number): number {
  const whole = Math.floor(expected);
  return Math.min(MOST_VISITS, whole + (roll < expected - whole ? 1 : 0));
}

/** No post has more conversations than this in a week: its stream has no more places. */
export const MOST_VISITS = 256;

/** Dice that one visit may use; visit `n` of a stream owns the counters `16n … 16n + 15`. */
export const DICE_PER_VISIT = 16;

/** Which of a visit's dice says what; satisfaction uses four, from 8 to 11. */
export const DIE = {
  found: 0,
  phone: 1,
  pushed: 2,
  fits: 3,
  accepts: 4,
  givesIn: 5,
  cancels: 6,
  returns: 7,
  csat: 8,
  tells: 12,
} as const;

/**
 * Plays one conversation on its own dice, and writes how it went into `visit`. `opened` is the stream
 * (see `openStream`), `number` is unique to the visit within it.
 */
export function playVisit(chances: Chances, opened: number, number: number, visit: Visit): void {
  const first = number * DICE_PER_VISIT;
  visit.found = unitAt(opened, first + DIE.found) < chances.discover;
  visit.phone = unitAt(opened, first + DIE.phone) < chances.phone;
  visit.pushed = unitAt(opened, first + DIE.pushed) < chances.push;
  visit.tv = visit.phone ? tvOf(chances, visit, opened, first) : 'none';
  visit.csat = csatOf(chances, visit, opened, first);
  const cancels = visit.tv === 'pushed' ? PUSHED_CANCELS : FITTING_CANCELS;
  visit.willCancel = visit.tv !== 'none' && unitAt(opened, first + DIE.cancels) < cancels;
  const returns = RETURN_BASE + CSAT_TO_RETURN * (visit.csat - CSAT_MEAN);
  visit.wouldReturn = unitAt(opened, first + DIE.returns) < returns;
}

function tvOf(chances: Chances, visit: Visit, opened: number, first: number): Visit['tv'] {
  const accepts = unitAt(opened, first + DIE.accepts);
  if (visit.found) {
    const fits = unitAt(opened, first + DIE.fits) < chances.tvNeed;
    if (fits && chances.offers && accepts < FITTING_ACCEPTS) return 'fitting';
  } else if (chances.offersBlind && accepts < BLIND_ACCEPTS) return 'fitting';
  const givesIn = unitAt(opened, first + DIE.givesIn) < PUSHED_ACCEPTS;
  return visit.pushed && givesIn ? 'pushed' : 'none';
}

/** Works out a visit's satisfaction, 0…100, once it is known whether the need was found and who was pushed. */
export function csatOf(
  chances: Chances,
  visit: Pick<Visit, 'found' | 'pushed'>,
  opened: number,
  first: number,
): number {
  const csat =
    chances.csat +
    (visit.found ? DISCOVERY_TO_CSAT : 0) +
    (chances.offersBlind && !visit.pushed ? DIRECTIVE_TO_CSAT : 0) +
    (visit.pushed ? PUSH_TO_CSAT : 0) +
    CSAT_NOISE * bellAt(opened, first + DIE.csat);
  return clamp(csat, 0, 100);
}
