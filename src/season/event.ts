import type { RepWeek } from '../model/week.ts';
import type { ActName } from '../scenario/act.ts';
import type { RepState, TvRule } from '../scenario/scenario.ts';
import type { Prediction } from './intent.ts';
import type { EmploymentEvent } from './people/employment-path.ts';

/**
 * The cause kept with an event. `words` is the sentence a player reads, without its last stop:
 * "you asked before you told". `choice` and `act` lead back to what the player did, `week` to when.
 */
export interface Because {
  /** `rest` is people going back to how they usually are: true, and no news to anybody. */
  readonly kind: 'act' | 'choice' | 'chance' | 'order' | 'plan' | 'week' | 'rest' | 'review';
  readonly words: string;
  readonly week: number;
  readonly choice?: string;
  readonly act?: ActName;
  /** In a week's report: the number that it moved, and which way. */
  readonly moved?: {
    readonly measure: 'tv' | 'net' | 'csat' | 'morale';
    readonly way: 'up' | 'down';
  };
}

/** One week of the store. */
export interface WeekReport {
  readonly week: number;
  readonly reps: readonly RepWeek[];
  readonly visits: number;
  readonly phones: number;
  readonly tv: number;
  /** TV contracts among `tv` that were sold past a no. */
  readonly tvPushed: number;
  readonly goal: number;
  readonly handedGoal: number;
  readonly rule: TvRule;
  /** Sold this week, in dollars. */
  readonly gross: number;
  /** Taken back this week for contracts cancelled from earlier weeks, in dollars. */
  readonly clawback: number;
  /** Spent this week on replacing people who left, in dollars. */
  readonly replacement: number;
  /** `gross − clawback − replacement`. */
  readonly net: number;
  readonly csat: number;
  /** Percent of the starting reps who still work here. */
  readonly staffRetention: number;
  /** Percent of this week's customers who would come back. */
  readonly customerReturn: number;
  /** Mean of the reps who work here, 0…100; 0 when nobody does. */
  readonly morale: number;
  readonly reputation: number;
  /** The two or three causes that moved the week most, strongest first. */
  readonly becauses: readonly Because[];
}

/** What happened, in the past tense, in the order in which it did. */
export type SeasonEvent =
  | { readonly type: 'weekBegan'; readonly week: number }
  | {
      readonly type: 'orderArrived';
      readonly week: number;
      readonly announcement: string;
      readonly rule: TvRule;
      readonly goal: number;
    }
  | { readonly type: 'ruleSet'; readonly rule: TvRule }
  | { readonly type: 'goalHanded'; readonly goal: number }
  | { readonly type: 'coachingSet'; readonly hours: number }
  | { readonly type: 'momentBegan'; readonly moment: string }
  | { readonly type: 'said'; readonly moment: string; readonly scene: string }
  | {
      readonly type: 'chose';
      readonly choice: string;
      readonly acts: readonly ActName[];
      readonly hands?: Readonly<Record<string, number>>;
    }
  | {
      readonly type: 'predicted';
      readonly person: string;
      readonly guess: Prediction;
      readonly was: Prediction;
    }
  | { readonly type: 'fell'; readonly choice: string; readonly outcome: number }
  | {
      /** A trait, a variable or a measure changed; `place` as in `scenario/places.ts`. */
      readonly type: 'changed';
      readonly place: string;
      readonly from: number;
      readonly to: number;
      readonly because: Because;
    }
  | { readonly type: 'momentEnded'; readonly moment: string }
  | { readonly type: 'weekClosed'; readonly report: WeekReport }
  | {
      readonly type: 'repMoved';
      readonly person: string;
      /** What happened to the employment: an event of its path. */
      readonly how: EmploymentEvent;
      readonly from: RepState;
      readonly to: RepState;
      readonly because: Because;
    }
  | {
      readonly type: 'reviewed';
      readonly week: number;
      readonly verdict: 'praised' | 'accepted' | 'warned' | 'dismissed';
      readonly because: Because;
    }
  | { readonly type: 'seasonEnded'; readonly ending: string; readonly week: number };
