import { value } from '../../model/coefficients.ts';
import { type Climate, type Rep, skillAfter } from '../../model/rep.ts';
import { simulatePanel } from '../panel.ts';
import { PanelGauge, type PanelStatistics } from './fit-panel.ts';
import { FIT_ROWS, type FitId } from './fit-rows.ts';
import type { PanelPolicy } from './policy.ts';
import type { PanelPlan } from './run.ts';

/** One published figure beside what the model gives. */
export interface FitResult {
  readonly id: FitId;
  readonly what: string;
  readonly published: string;
  readonly accepted: readonly [low: number, high: number];
  /** Undefined when there was nothing to measure. */
  readonly simulated: number | undefined;
  readonly isInside: boolean;
}

/** How large a fit is computed. */
export interface FitPlan {
  readonly stores: number;
  readonly seed: number;
}

/** The fit that is computed for everybody who asks: the same numbers each time. */
export const FIT_FOR_ALL: FitPlan = { stores: 2000, seed: 1 };

/** Weeks that a panel is left to settle, and weeks that are measured then. */
const SETTLE = 52;
const YEAR = 52;

/** Weeks 14 to 40 after the coaching begins are compared. */
const COACHED = { from: 14, to: 40 } as const;

/** A store that is led averagely, at the start of every comparison. */
const AVERAGE: PanelPolicy = { support: 0, structure: 0, pressure: 0, coaching: 0.5 };

/**
 * Computes the fit rows by simulation, now: one panel of random policies, and four of stores that
 * differ in one thing alone and meet the same dice. Yields the number of stores done and to do
 * after each store, so that whoever waits can be told, and gives the rows at the end.
 */
export function* computeFit(plan: FitPlan): Generator<FitProgress, FitResult[]> {
  const arms = armsOf({ ...plan, stores: Math.ceil(plan.stores * ARM_SHARE) });
  const all = plan.stores + arms.reduce((sum, { plan: { stores } }) => sum + stores, 0);
  let done = 0;
  const gauge = new PanelGauge();
  for (const record of simulatePanel({ ...plan, weeks: SETTLE + YEAR, burnIn: SETTLE })) {
    gauge.add(record);
    yield { done: ++done, all };
  }
  const sums: number[] = [];
  for (const { plan: arm, field } of arms) {
    let sum = 0;
    for (const record of simulatePanel(arm)) {
      const numbers = record.reps[field];
      for (let row = 0; row < numbers.length; row += 1)
        if (record.present[row] === 1) sum += numbers[row] ?? 0;
      yield { done: ++done, all };
    }
    sums.push(sum);
  }
  return resultsOf(gauge.statistics, sums);
}

/** How far a fit has come, in stores. */
export interface FitProgress {
  readonly done: number;
  readonly all: number;
}

/** Arms meet the same dice, so that fewer stores show their difference as well. */
const ARM_SHARE = 0.25;

interface Arm {
  readonly plan: PanelPlan;
  readonly field: 'margin' | 'gross';
}

function armsOf({ stores, seed }: FitPlan): readonly [Arm, Arm, Arm, Arm] {
  const fromWeek = SETTLE + 1;
  const coached = {
    stores,
    seed,
    weeks: SETTLE + COACHED.to,
    burnIn: SETTLE + COACHED.from - 1,
    start: { ...AVERAGE, coaching: 0.2 },
  };
  const goal = { stores, seed, weeks: SETTLE + YEAR, burnIn: SETTLE, start: AVERAGE };
  return [
    { plan: coached, field: 'margin' },
    { plan: { ...coached, policy: { coaching: 0.8 }, fromWeek }, field: 'margin' },
    { plan: goal, field: 'gross' },
    { plan: { ...goal, policy: { structure: 1 }, fromWeek }, field: 'gross' },
  ];
}

function resultsOf(found: PanelStatistics, sums: readonly number[]): FitResult[] {
  const [before = 0, after = 0, plain = 0, led = 0] = sums;
  const simulated: Record<FitId, number | undefined> = {
    V01: found.separations,
    V02: found.supportMorale,
    V03: found.structureMorale,
    V04: found.supportOwnership,
    V05: found.supportQuit,
    V06: found.moraleQuit,
    V07: found.storeMoraleCsat,
    V08: found.storeMoraleSeparations,
    V09: found.storeMoraleRevenue,
    E1: before > 0 ? after / before - 1 : undefined,
    E4: plain > 0 ? led / plain - 1 : undefined,
    E5: found.firstYearGain,
    E6: found.skill === undefined ? undefined : peersSave(found.skill),
  };
  return FIT_ROWS.map((row) => {
    const value = simulated[row.id];
    const [low, high] = row.accepted;
    return {
      ...row,
      simulated: value,
      isInside: value !== undefined && value >= low && value <= high,
    };
  });
}

/** Skill at which somebody counts as productive, and the mean skill of peers who are new themselves. */
const PRODUCTIVE = 0.9;
const NEW_PEERS = 0.4;

/** By how much peers as experienced as the panel's shorten the time to be productive: −0.3 is 30 %. */
function peersSave(experienced: number): number {
  return weeksToLearn(experienced) / weeksToLearn(NEW_PEERS) - 1;
}

/** Weeks until a newcomer beside such peers, coached averagely, is productive; with a fraction. */
function weeksToLearn(peerSkill: number): number {
  const climate: Climate = { support: 0, structure: 0, pressure: 0, coaching: 0.5, rule: 'none' };
  let skill = value('newcomerSkill');
  for (let week = 0; ; week += 1) {
    const next = skillAfter({ ...NEWCOMER, skill }, climate, peerSkill);
    if (next >= PRODUCTIVE) return week + (PRODUCTIVE - skill) / (next - skill);
    skill = next;
  }
}

const NEWCOMER: Rep = {
  id: 'newcomer',
  style: 'newcomer',
  pace: 'steady',
  skill: 0,
  morale: value('moraleMean'),
  trust: value('trustMean'),
  ownership: value('ownershipMean'),
  restingMorale: value('moraleMean'),
  restingOwnership: value('ownershipMean'),
  tenure: 0,
  state: 'working',
  noticeWeeks: 0,
  emptyWeeks: 0,
};
