import type { RepWeek } from '../model/week.ts';
import type { ActName } from '../scenario/act.ts';
import type { RepState, TvRule } from '../scenario/scenario.ts';
import type { OrderName } from '../scenario/standing-orders.ts';
import type { Noted, Prediction } from './intent.ts';
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

/** Why somebody feels as they do; `week` is the first in which it moved them. */
export interface MoodCause extends Because {
  /** Which way it moved them: against their mood only when it has just happened. */
  readonly way: 'better' | 'worse';
}

/** What standing orders and choices cost in one week, each in whole dollars. */
export interface Costs {
  readonly overtime: number;
  readonly bonus: number;
  readonly hiring: number;
  readonly budget: number;
  /** What choices have promised to pay, a loan's interest say. */
  readonly bills: number;
}

/** What is personal of a rep and in no file: how they like to be led, and how they learn. */
export const PERSONAL_FIELDS = ['style', 'pace'] as const;
export type PersonalField = (typeof PERSONAL_FIELDS)[number];

/** How a manager finds out what is in no file. */
export type LearnedBy = 'asking' | 'coaching' | 'serving';

/** Something personal that the manager found out, and how; `because.week` is when. */
export interface Learned {
  readonly what: PersonalField;
  readonly by: LearnedBy;
  readonly because: Because;
}

/** How many of the strengths and gaps that the manager noted are so. */
export interface NotesMet {
  readonly right: number;
  /** At least 1. */
  readonly of: number;
}

/** What the manager had planned and what came of it, in hours. */
export interface HoursKept {
  /** Hours that conversations and other acts took. */
  readonly moments: number;
  readonly coachingPlanned: number;
  readonly coaching: number;
  readonly floorPlanned: number;
  readonly floor: number;
  /** Hours by which the week was too short even so: paperwork that slid. */
  readonly short: number;
}

/** How a customer with a name showed, weeks later, that they remember. */
export const MEMORIES = ['came-back', 'stayed-away', 'told-others', 'cancelled'] as const;
export type CustomerMemory = (typeof MEMORIES)[number];

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
  /** Spent this week on standing orders, in dollars; none of it is in `replacement`. */
  readonly costs: Costs;
  /** `gross − clawback − replacement −` all of `costs`. */
  readonly net: number;
  readonly csat: number;
  /** Percent of the starting reps who still work here. */
  readonly staffRetention: number;
  /** Percent of this week's customers who would come back. */
  readonly customerReturn: number;
  /** Mean of the reps who work here, 0…100; 0 when nobody does. */
  readonly morale: number;
  readonly reputation: number;
  /** The manager's hours this week. */
  readonly hours: HoursKept;
  /** People whom this week's unhappy customers told. */
  readonly told: number;
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
  | { readonly type: 'orderSet'; readonly order: OrderName; readonly to: string | number }
  | { readonly type: 'momentBegan'; readonly moment: string }
  | { readonly type: 'said'; readonly moment: string; readonly scene: string }
  | {
      readonly type: 'chose';
      readonly choice: string;
      readonly acts: readonly ActName[];
      readonly hands?: Readonly<Record<string, number>>;
    }
  | {
      /** A guess met what happened: at once after a choice, or on Friday after a week. */
      readonly type: 'predicted';
      readonly about: 'choice' | 'week';
      readonly person: string;
      readonly guess: Prediction;
      readonly was: Prediction;
      /** What moved them most, if anything did. */
      readonly because?: Because;
    }
  | { readonly type: 'guessed'; readonly person: string; readonly guess: Prediction }
  /** The manager found out something of a rep: by asking, by coaching, or by serving beside them. */
  | ({ readonly type: 'learned'; readonly person: string } & Learned)
  | ({ readonly type: 'noted'; readonly person: string } & Noted)
  | {
      readonly type: 'customerRemembered';
      readonly person: string;
      readonly how: CustomerMemory;
      readonly because: Because;
    }
  | {
      /** Feedback or recognition changed how somebody works for some weeks, for better or worse. */
      readonly type: 'landed';
      readonly person: string;
      readonly act: ActName;
      readonly how: 'lifted' | 'backfired';
      readonly because: Because;
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
      /** Somebody who is none of the cast came to serve, or went: hired for an empty post, or lent. */
      readonly type: 'handsMoved';
      readonly how: 'hired' | 'left' | 'lent' | 'went-back';
      readonly name: string;
      /** The rep of the cast whose post it is; left out for somebody lent. */
      readonly post?: string;
      /** The first week in which they serve. */
      readonly since: number;
      readonly because: Because;
    }
  | {
      readonly type: 'reviewed';
      readonly week: number;
      readonly verdict: 'praised' | 'accepted' | 'warned' | 'dismissed';
      /** What she looked at, each a sentence without its last stop, the weightiest first. */
      readonly reasons: readonly string[];
      /** What she does about it beside words. */
      readonly gives?: 'help' | 'money';
      /** How much of it: weeks for which somebody is lent, or dollars put into the purse. */
      readonly amount?: number;
      /** How much of what the manager noted of the team is so; left out when nothing was noted. */
      readonly noted?: NotesMet;
      readonly because: Because;
    }
  | { readonly type: 'seasonEnded'; readonly ending: string; readonly week: number };
