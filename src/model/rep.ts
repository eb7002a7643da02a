import type { Pace, RepState, Style, TvRule } from '../scenario/scenario.ts';
import { value } from './coefficients.ts';
import { clamp } from './exact-math.ts';
import { type LeavingReason, NO_TERMS, type Terms } from './terms.ts';

// Read once: a panel asks millions of times, and the registry does not change.
const TRUST_MEAN = value('trustMean');
const TRUST_SPREAD = value('trustSpread');
const OWN_SUPPORT_SHARE = value('ownSupportShare');
const TRUST_SHARE = value('trustShare');
const MORALE_MEAN = value('moraleMean');
const MORALE_SPREAD = value('moraleSpread');
const OWNERSHIP_MEAN = value('ownershipMean');
const OWNERSHIP_SPREAD = value('ownershipSpread');
const DRIFT = value('drift');
const SUPPORT_TO_MORALE = value('supportToMorale');
const SEASON_CAUSAL_SHARE = value('seasonCausalShare');
const STRUCTURE_TO_MORALE = value('structureToMorale');
const PRESSURE_TO_MORALE = value('pressureToMorale');
const SUPPORT_TO_OWNERSHIP = value('supportToOwnership');
const PRESSURE_TO_OWNERSHIP = value('pressureToOwnership');
const SLOW_PACE = value('slowPace');
const QUICK_PACE = value('quickPace');
const LEARNING_RATE = value('learningRate');
const COACHED_LEARNING = value('coachedLearning');
const PEER_LEARNING = value('peerLearning');
const PEER_SKILL_MEAN = value('peerSkillMean');
const COACHED_CEILING = value('coachedCeiling');
const EDGE_FADE = value('edgeFade');
const DIAL_UNIT = value('dialUnit');
const MOST_STRUCTURE = value('mostStructure');
const LEAST_PRESSURE = value('leastPressure');
const MOST_PRESSURE = value('mostPressure');
const RULE_PUSH_PRESSURE = value('rulePushPressure');
const RULE_ONCE_PRESSURE = value('ruleOncePressure');
const GOAL_STRETCH_PRESSURE = value('goalStretchPressure');
const NO_GOAL_STRUCTURE = value('noGoalStructure');
const GOAL_WITHIN_REACH = value('goalWithinReach');
const GOAL_SET_STRUCTURE = value('goalSetStructure');

/** One post in the store and whoever fills it. Numbers move between weeks as fractions. */
export interface Rep {
  readonly id: string;
  readonly style: Style;
  readonly pace: Pace;
  /** 0.05 (new) … 1.6; 1 is proficient. */
  readonly skill: number;
  /** Points, 0…100. */
  readonly morale: number;
  readonly trust: number;
  readonly ownership: number;
  /** Where morale and ownership settle when the manager does nothing, in points. */
  readonly restingMorale: number;
  readonly restingOwnership: number;
  /** Gift for selling, in log sales around the average rep; 0 when left out. */
  readonly talent?: number | undefined;
  /** What feedback and recognition do to effort for some weeks, in log sales; 0 when left out. */
  readonly edge?: number | undefined;
  /** Weeks in the store. */
  readonly tenure: number;
  readonly state: RepState;
  /**
   * Why notice was given, or is thought of by whoever has begun to look around; undefined before, and
   * when the story made somebody leave who had given none.
   */
  readonly leavesFor?: LeavingReason | undefined;
  /** The roll, 0…1, by which somebody began to look around; undefined for whoever does not. */
  readonly leaning?: number | undefined;
  /** Weeks until whoever looks around has made up their mind; undefined unless `leaning`. */
  readonly leaningWeeks?: number | undefined;
  /** Weeks that a notice still runs; 0 unless `notice`. */
  readonly noticeWeeks: number;
  /**
   * Weeks of the search since the post fell empty, covered or not: 0 while the rep is here, 1 in the
   * first week, in which it is paid for, and for as long as nobody is looked for.
   */
  readonly emptyWeeks: number;
  /** How whoever covers an empty post was found; undefined while nobody does. */
  readonly cover?: 'first-who-comes' | 'with-care' | undefined;
}

/**
 * Copies a rep to be written to. Field by field, because a rep is copied every week of every season,
 * and copies of copies that are spread get an engine layout each, which is several times slower.
 */
export function copyOf(rep: Rep): { -readonly [Field in keyof Rep]: Rep[Field] } {
  return {
    id: rep.id,
    style: rep.style,
    pace: rep.pace,
    skill: rep.skill,
    morale: rep.morale,
    trust: rep.trust,
    ownership: rep.ownership,
    restingMorale: rep.restingMorale,
    restingOwnership: rep.restingOwnership,
    tenure: rep.tenure,
    state: rep.state,
    noticeWeeks: rep.noticeWeeks,
    emptyWeeks: rep.emptyWeeks,
    edge: rep.edge,
    leavesFor: rep.leavesFor,
    leaning: rep.leaning,
    leaningWeeks: rep.leaningWeeks,
    cover: rep.cover,
    talent: rep.talent,
  };
}

/** What the manager's dials and orders come to in one week, in standard scores (about −2…2). */
export interface Climate {
  readonly support: number;
  /** Clear and firm: a goal, a deadline, following up. What is demanded firmly belongs here. */
  readonly structure: number;
  /** Aggressive only: pushing again, threats, goals out of reach. Firmness alone does no harm. */
  readonly pressure: number;
  /** 0…1. */
  readonly coaching: number;
  readonly rule: TvRule;
  /**
   * How much of the surveyed tie between support and morale the manager causes, 0…1; left out, what
   * the registry sets for seasons. The rest is halo: it shows in surveys and drives nothing.
   */
  readonly causalShare?: number;
  /** What the standing orders change; left out, nothing. */
  readonly terms?: Terms;
}

/** The manager's week before orders are counted in: dials in points (−100…100), coaching 0…1. */
export interface Dials {
  readonly support: number;
  readonly structure: number;
  readonly pressure: number;
  readonly coaching: number;
}

/**
 * Adds what rule and goal do to the manager's own dials. A goal of 0 is no goal; one above head
 * office's adds pressure in proportion (20 % above: 12 points); one that can be reached adds
 * structure, if the manager told the team (`isTold`) and did not just let it through.
 */
export function climateOf(
  dials: Dials,
  rule: TvRule,
  goals: { head: number; handed: number; isTold: boolean },
): Climate {
  const stretch = goals.head > 0 ? Math.max(0, goals.handed / goals.head - 1) : 0;
  const structure = dials.structure + goalStructure(goals, stretch);
  const pressure = dials.pressure + rulePressure(rule) + stretch * GOAL_STRETCH_PRESSURE;
  return {
    support: dials.support / DIAL_UNIT,
    structure: clamp(structure / DIAL_UNIT, -MOST_STRUCTURE, MOST_STRUCTURE),
    pressure: clamp(pressure / DIAL_UNIT, LEAST_PRESSURE, MOST_PRESSURE),
    coaching: dials.coaching,
    rule,
  };
}

function rulePressure(rule: TvRule): number {
  if (rule === 'push-until-no') return RULE_PUSH_PRESSURE;
  return rule === 'everyone-once' ? RULE_ONCE_PRESSURE : 0;
}

function goalStructure(goals: { handed: number; isTold: boolean }, stretch: number): number {
  if (goals.handed === 0) return NO_GOAL_STRUCTURE;
  return goals.isTold && stretch <= GOAL_WITHIN_REACH ? GOAL_SET_STRUCTURE : 0;
}

/** What a rep feels of the manager's support, in standard scores: the dial, and their own tie. */
export function perceivedSupport(rep: Pick<Rep, 'trust'>, climate: Climate): number {
  const own = (rep.trust - TRUST_MEAN) / TRUST_SPREAD;
  return OWN_SUPPORT_SHARE * climate.support + TRUST_SHARE * own;
}

/** Morale in standard scores around the average rep. */
export function moraleScore(rep: Pick<Rep, 'morale'>): number {
  return (rep.morale - MORALE_MEAN) / MORALE_SPREAD;
}

/** Ownership in standard scores around the average rep. */
export function ownershipScore(rep: Pick<Rep, 'ownership'>): number {
  return (rep.ownership - OWNERSHIP_MEAN) / OWNERSHIP_SPREAD;
}

/** The parts that pull a rep's morale in one week, in points a week; their sum is the change. */
export interface MoralePull {
  readonly support: number;
  readonly structure: number;
  readonly pressure: number;
  /** Standing orders: rota, overtime, thanks. */
  readonly orders: number;
  readonly resting: number;
}

/** Takes a week's change of morale apart by cause. */
export function moralePull(rep: Rep, climate: Climate): MoralePull {
  return {
    support: supportPull(rep, climate),
    structure: structurePull(climate),
    pressure: pressurePull(climate),
    orders: ordersPull(climate),
    resting: restingPull(rep),
  };
}

function supportPull(rep: Rep, climate: Climate): number {
  const share = climate.causalShare ?? SEASON_CAUSAL_SHARE;
  return DRIFT * SUPPORT_TO_MORALE * share * perceivedSupport(rep, climate);
}

const structurePull = (climate: Climate): number => DRIFT * STRUCTURE_TO_MORALE * climate.structure;
const pressurePull = (climate: Climate): number => DRIFT * PRESSURE_TO_MORALE * climate.pressure;
const ordersPull = (climate: Climate): number => DRIFT * (climate.terms ?? NO_TERMS).morale;
const restingPull = (rep: Rep): number => DRIFT * (rep.restingMorale - rep.morale);

/**
 * Moves one rep on by a week: skill towards its ceiling, morale and ownership towards where the
 * climate puts them; what feedback did fades. `peerSkill` is the mean skill of those who work here.
 */
export function ageRep(rep: Rep, climate: Climate, peerSkill: number): Rep {
  const aged = copyOf(rep);
  aged.skill = skillAfter(rep, climate, peerSkill);
  aged.morale = clamp(moraleAfter(rep, climate), 0, 100);
  aged.ownership = clamp(ownershipAfter(rep, climate), 0, 100);
  aged.tenure = rep.tenure + 1;
  if (rep.edge !== undefined) aged.edge = rep.edge * (1 - EDGE_FADE);
  return aged;
}

/**
 * Gives a rep's skill a week on: it moves towards a ceiling that coaching and training raise. When
 * they stop, the ceiling falls, and what was held above it fades within weeks, as trials find.
 */
export function skillAfter(rep: Rep, climate: Climate, peerSkill: number): number {
  const terms = climate.terms ?? NO_TERMS;
  const coaching = climate.coaching * terms.coachingKept;
  const pace = rep.pace === 'slow' ? SLOW_PACE : rep.pace === 'quick' ? QUICK_PACE : 1;
  const rate =
    LEARNING_RATE +
    terms.learning +
    COACHED_LEARNING * coaching +
    PEER_LEARNING * (peerSkill - PEER_SKILL_MEAN);
  const ceiling = 1 + COACHED_CEILING * coaching + terms.ceiling;
  return rep.skill + pace * rate * (ceiling - rep.skill);
}

/** Gives a rep's morale a week on, in points, not yet held within 0…100. */
export function moraleAfter(rep: Rep, climate: Climate): number {
  return (
    rep.morale +
    supportPull(rep, climate) +
    structurePull(climate) +
    pressurePull(climate) +
    ordersPull(climate) +
    restingPull(rep)
  );
}

/** Gives a rep's ownership a week on, in points, not yet held within 0…100. */
export function ownershipAfter(rep: Rep, climate: Climate): number {
  const target =
    rep.restingOwnership +
    SUPPORT_TO_OWNERSHIP * perceivedSupport(rep, climate) +
    PRESSURE_TO_OWNERSHIP * climate.pressure +
    (climate.terms ?? NO_TERMS).ownership;
  return rep.ownership + DRIFT * (target - rep.ownership);
}

/** Whether somebody serves customers from this post: the rep, or whoever covers it. */
export function isFilled(rep: Pick<Rep, 'state' | 'cover'>): boolean {
  return rep.state !== 'gone' || rep.cover !== undefined;
}
