import type { Pace, RepState, Style, TvRule } from '../scenario/scenario.ts';
import { value } from './coefficients.ts';
import { drawUnit, streamKey } from './dice.ts';
import { clamp, expExact } from './exact-math.ts';

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
  /** Weeks in the store. */
  readonly tenure: number;
  readonly state: RepState;
  /** Weeks that a notice still runs; 0 unless `notice`. */
  readonly noticeWeeks: number;
  /** Weeks since the post fell empty; 0 while it is filled. */
  readonly emptyWeeks: number;
}

/** What the manager's dials and orders come to in one week, in standard scores (about −2…2). */
export interface Climate {
  readonly support: number;
  readonly structure: number;
  readonly pressure: number;
  /** 0…1. */
  readonly coaching: number;
  readonly rule: TvRule;
}

/** The manager's week before orders are counted in: dials in points (−100…100), coaching 0…1. */
export interface Dials {
  readonly support: number;
  readonly structure: number;
  readonly pressure: number;
  readonly coaching: number;
}

/**
 * Adds what the standing orders do to the manager's own dials. A goal of 0 is no goal; one above
 * head office's adds pressure in proportion (20 % above: 12 points); one at or below adds structure.
 */
export function climateOf(
  dials: Dials,
  rule: TvRule,
  goals: { head: number; handed: number },
): Climate {
  const unit = value('dialUnit');
  const ruled =
    rule === 'push-until-no'
      ? value('rulePushPressure')
      : rule === 'everyone-once'
        ? value('ruleOncePressure')
        : 0;
  const stretch = goals.head > 0 ? Math.max(0, goals.handed / goals.head - 1) : 0;
  const structured =
    goals.handed === 0 ? value('noGoalStructure') : stretch > 0.25 ? 0 : value('goalSetStructure');
  return {
    support: dials.support / unit,
    structure: clamp((dials.structure + structured) / unit, -2, 2),
    pressure: clamp(
      (dials.pressure + ruled + stretch * value('goalStretchPressure')) / unit,
      -2,
      2.5,
    ),
    coaching: dials.coaching,
    rule,
  };
}

/** What a rep feels of the manager's support: the dial, and the trust between the two. */
export function perceivedSupport(rep: Rep, climate: Climate): number {
  const own = (rep.trust - 50) / value('trustSpread');
  return value('ownSupportShare') * climate.support + value('trustShare') * own;
}

/** Morale in standard scores around the average rep. */
export function moraleScore(rep: Rep): number {
  return (rep.morale - value('moraleMean')) / value('moraleSpread');
}

/** Ownership in standard scores around the average rep. */
export function ownershipScore(rep: Rep): number {
  return (rep.ownership - value('ownershipMean')) / value('ownershipSpread');
}

/** The parts that pull a rep's morale in one week, in points a week; their sum is the change. */
export interface MoralePull {
  readonly support: number;
  readonly structure: number;
  readonly pressure: number;
  readonly resting: number;
}

/** Takes a week's change of morale apart by cause. */
export function moralePull(rep: Rep, climate: Climate): MoralePull {
  const speed = value('drift');
  return {
    support: speed * value('supportToMorale') * perceivedSupport(rep, climate),
    structure: speed * value('structureToMorale') * climate.structure,
    pressure: speed * value('pressureToMorale') * climate.pressure,
    resting: speed * (rep.restingMorale - rep.morale),
  };
}

/**
 * Moves one rep on by a week: skill towards its ceiling, morale and ownership towards where the
 * climate puts them. `peerSkill` is the mean skill of those who work here.
 */
export function ageRep(rep: Rep, climate: Climate, peerSkill: number): Rep {
  const pull = moralePull(rep, climate);
  const morale = rep.morale + pull.support + pull.structure + pull.pressure + pull.resting;
  const target =
    rep.restingOwnership +
    value('supportToOwnership') * perceivedSupport(rep, climate) +
    value('pressureToOwnership') * climate.pressure;
  return {
    ...rep,
    skill: learn(rep, climate, peerSkill),
    morale: clamp(morale, 0, 100),
    ownership: clamp(rep.ownership + value('drift') * (target - rep.ownership), 0, 100),
    tenure: rep.tenure + 1,
  };
}

function learn(rep: Rep, climate: Climate, peerSkill: number): number {
  const pace =
    rep.pace === 'slow' ? value('slowPace') : rep.pace === 'quick' ? value('quickPace') : 1;
  const rate =
    value('learningRate') +
    value('coachedLearning') * climate.coaching +
    value('peerLearning') * (peerSkill - value('peerSkillMean'));
  const ceiling = 1 + value('coachedCeiling') * climate.coaching;
  // Skill once learnt stays: a falling ceiling stops growth, it does not take skill away.
  return rep.skill + pace * rate * Math.max(0, ceiling - rep.skill);
}

/** The chance to quit this week against the average rep's; 1 is average, 2 is twice as likely. */
export function quitRatio(rep: Rep, climate: Climate): number {
  return expExact(
    value('moraleToQuit') * moraleScore(rep) +
      value('supportToQuit') * perceivedSupport(rep, climate) +
      value('ownershipToQuit') * ownershipScore(rep) +
      value('pressureToQuit') * climate.pressure +
      (rep.tenure < value('newcomerWeeks') ? value('newcomerToQuit') : 0),
  );
}

/**
 * Moves a rep along working → thinking → notice → gone on the dice of this rep and week. Leaving is
 * thought of while the ratio is high; notice can also come out of the blue, for pay or career.
 */
export function moveTowardsDoor(
  rep: Rep,
  climate: Climate,
  at: { seed: number; week: number },
): Rep {
  if (rep.state === 'gone') return { ...rep, emptyWeeks: rep.emptyWeeks + 1 };
  if (rep.state === 'notice') {
    const left = rep.noticeWeeks - 1;
    return left > 0 ? { ...rep, noticeWeeks: left } : leave(rep);
  }
  const ratio = quitRatio(rep, climate);
  const chance = 1 - expExact(-value('quitHazard') * ratio);
  if (drawUnit(at.seed, streamKey(`quit:${rep.id}`), at.week) < chance)
    return { ...rep, state: 'notice', noticeWeeks: value('noticeWeeks') };
  if (ratio >= value('thinkingFrom')) return { ...rep, state: 'thinking' };
  if (ratio < value('thinkingUntil')) return { ...rep, state: 'working' };
  return rep;
}

/** Empties the post: the person is gone, and nobody covers it yet. */
export function leave(rep: Rep): Rep {
  return { ...rep, state: 'gone', noticeWeeks: 0, emptyWeeks: 1 };
}

/** Whether somebody serves customers from this post: the rep, or cover after the vacant weeks. */
export function isFilled(rep: Rep): boolean {
  return rep.state !== 'gone' || rep.emptyWeeks > value('vacantWeeks');
}
