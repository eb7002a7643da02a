import type { Pace, Style } from './scenario.ts';

/**
 * Everything a manager can do, by name. A trainer picks from this list; what each act does to
 * people stands once, in `model/acts.ts`.
 */
export const ACTS = [
  'ask-open',
  'ask-technical',
  'ask-investigative',
  'ask-curious',
  'listen',
  'explain-why',
  'seek-input',
  'show-confidence',
  'encourage',
  'respect-no',
  'apologise',
  'give-credit',
  'recognise-in-public',
  'give-chance-to-shine',
  'coach-after-sale',
  'rehearse',
  'model-it-yourself',
  'let-try',
  'reassess',
  'teach',
  'mentor',
  'set-clear-goal',
  'set-deadline',
  'follow-up',
  'share-numbers',
  'hold-to-account',
  'delegate-task',
  'delegate-authority',
  'state-vision',
  'defend-team',
  'help-on-floor',
  'celebrate',
  'reward',
  'order',
  'push-again',
  'pass-pressure-down',
  'threaten',
  'warn',
  'dismiss',
  'hire',
  'overtime',
  'take-credit',
  'blame',
  'ignore',
  'postpone',
  'do-it-yourself',
  'please',
  'hide-the-add-on',
  'report-honestly',
  'gloss-over',
] as const;

/** One name from the catalogue of acts. */
export type ActName = (typeof ACTS)[number];

/** An act as a choice uses it: done to one person of the cast, to `team`, or to nobody named. */
export interface ActUse {
  readonly act: ActName;
  /** A cast id, or `team` for every rep who still works here; left out: those the moment is with. */
  readonly to?: string;
}

/** What an act does at once to one person's traits, in points (−100…100). */
export interface ActImpact {
  readonly morale?: number;
  readonly trust?: number;
  readonly ownership?: number;
  readonly comfort?: number;
}

/**
 * A kind of person, by what the cast of a scenario says of them: whoever has one of these is meant.
 * Skill is the one that the file gives; somebody without any is neither below nor above.
 */
export interface FitFor {
  readonly styles?: readonly Style[];
  readonly paces?: readonly Pace[];
  /** Skill under this. */
  readonly skillBelow?: number;
  /** This skill or more. */
  readonly skillFrom?: number;
}

/** How an act moves one kind of person otherwise than it moves most. */
export interface ActFit {
  readonly who: FitFor;
  /** Added to what the act does to whoever is addressed, in whole points (−3…3). */
  readonly addressed?: ActImpact;
  /** Added to what it does to the reps who see it. */
  readonly witnesses?: ActImpact;
  /** Told after the act's own because: "…, but they knew that already". */
  readonly because: string;
}

/** What one act loads on the manager, and does to the person addressed and to those who see it. */
export interface ActLoad {
  /** Added to the manager's dials, in points; 50 points are one standard score of the model. */
  readonly support: number;
  readonly structure: number;
  readonly pressure: number;
  readonly addressed: ActImpact;
  /** Applied to every rep of the moment who is not addressed. */
  readonly witnesses: ActImpact;
  /** Of those that change anything for a person, the first that suits counts, and no other. */
  readonly fits: readonly ActFit[];
  /** The manager's own time it costs, in whole hours (0…6). */
  readonly hours: number;
  /** The sentence a player reads as the cause: "you asked before you told". */
  readonly because: string;
}

/** What every act does. Handed in from `model`, so that dialogue needs to know no number. */
export type ActCatalogue = Readonly<Record<ActName, ActLoad>>;
