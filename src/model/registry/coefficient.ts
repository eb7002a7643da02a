import type { SourceKey } from './sources.ts';

/** How good evidence is: A meta-analysis, B single study or field experiment, C judgement or trade figure. */
export type Grade = 'A' | 'B' | 'C';

/** How much ±25 % moves the week in which the coach passes the boss. */
export type Sensitivity = 'low' | 'medium' | 'high' | 'unstudied';

/** Lowest and highest value, both included. */
export type Range = readonly [low: number, high: number];

/** One number of the model, and what it rests on. */
export interface Coefficient {
  /** `c` causal, `b` base rate, `n` noise and spread, `g` the game's own, `k` how acts fit, `o` orders, `a` add-ons. */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** What the evidence allows; a scenario outside it is warned. */
  readonly plausible: Range;
  /** What makes sense at all; a scenario outside it is refused. Holds the plausible range. */
  readonly possible: Range;
  /** Of the number. */
  readonly grade: Grade;
  /** Of the direction, where that is better known than the number. */
  readonly signGrade?: Grade;
  /** None when the number is our judgement alone. */
  readonly sources: readonly SourceKey[];
  readonly sensitivity: Sensitivity;
  /** How the number follows from its sources, or why we chose it. */
  readonly note: string;
}

type Unsourced = Pick<Coefficient, 'id' | 'value' | 'unit' | 'plausible' | 'possible'> &
  Partial<Pick<Coefficient, 'sensitivity' | 'note'>>;

type Sourced = Unsourced & {
  readonly grade: Grade;
  readonly signGrade?: Grade;
  readonly sources: readonly [SourceKey, ...SourceKey[]];
};

/** Makes a coefficient that rests on sources. */
export function sourced(from: Sourced): Coefficient {
  return { sensitivity: 'unstudied', note: '', ...from };
}

/** Makes a coefficient that rests on our judgement: grade C, no source. */
export function judged(from: Unsourced): Coefficient {
  return {
    sensitivity: 'unstudied',
    note: 'our judgement; no published figure found',
    ...from,
    grade: 'C',
    sources: [],
  };
}
