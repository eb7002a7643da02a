import type { RepWeek } from '../model/week.ts';
import type {
  Line,
  Look,
  Mood,
  Pace,
  RepState,
  Role,
  Spot,
  Style,
  TvRule,
} from '../scenario/scenario.ts';
import type { OrderName, StandingOrders } from '../scenario/standing-orders.ts';
import type { Learned, MoodCause, NotesMet, SeasonEvent, WeekReport } from './event.ts';
import type { Noted, Prediction, Quality } from './intent.ts';
import type { NewcomerSnapshot } from './people/newcomer-snapshot.ts';

/** One person as a view may know them. Moods and causes, never the numbers behind them. */
export interface PersonSnapshot {
  readonly id: string;
  readonly name: string;
  readonly role: Role | 'manager';
  readonly look: Look;
  readonly mood: Mood;
  /**
   * Why they are in this mood: what the present conversation did, else what moved them most towards it
   * this week, else in the last few; left out for a neutral mood and when nothing did.
   */
  readonly because?: MoodCause;
  /** Reps only; everyone else is `working`. */
  readonly state: RepState;
  /** Is in the store now: a working rep, or somebody the present moment is with. */
  readonly isHere: boolean;
  /** Takes part in the present moment. */
  readonly isInMoment: boolean;
  /** Says the latest line. */
  readonly isSpeaking: boolean;
  /** What the manager knows of a rep who works here; reps only. */
  readonly known?: KnownRep;
}

/** What the manager knows of a rep: from the files and last week, and what was found out besides. */
export interface KnownRep {
  /** How they like to be led; left out until it was found out. */
  readonly style?: Style;
  /** How they learn; left out until it was found out. */
  readonly pace?: Pace;
  /** How that was found out, in the order in which it was. */
  readonly learned: readonly Learned[];
  readonly noted: Noted;
  /** Weeks in the store. */
  readonly tenureWeeks: number;
  /** Weeks that a notice still runs; 0 without notice. */
  readonly noticeWeeks: number;
  /** What they do this week, as far as a conversation of this week had them do something else than serve. */
  readonly doing: 'serving' | 'coached' | 'rehearsing';
  /** How last week went on the floor; left out before the first and for who served nobody. */
  readonly lastWeek?: RepWeek;
}

export interface ChoiceSnapshot {
  /** `moment.scene.choice`. */
  readonly id: string;
  readonly text: string;
  /** The person about whom the player is asked first, if any. */
  readonly predict?: { readonly id: string; readonly name: string };
}

export interface ConversationSnapshot {
  readonly moment: string;
  readonly title: string;
  readonly where: Spot;
  /** Lines said since the last choice (or the beginning), in order. */
  readonly lines: readonly Line[];
  /** Who said the last line that is not narration; undefined when nobody has spoken yet. */
  readonly speaker?: PersonSnapshot;
  /** The author's explanation of the last choice, if there is one. */
  readonly because?: string;
  /** On offer now; empty when the moment has ended and only `go-on` remains. */
  readonly choices: readonly ChoiceSnapshot[];
}

/** What can be seen of a visit from across the room, in the order in which it can happen. */
export const FLOOR_STEPS = [
  'greeted',
  'asked',
  'bought',
  'pitched',
  'signed',
  'pushed',
  'declined',
] as const;
export type FloorStep = (typeof FLOOR_STEPS)[number];

/** A customer without a name, seen on the floor during a week. */
export interface PasserBy {
  readonly id: string;
  readonly look: Look;
  readonly mood: Mood;
  /** Who serves them: a rep, `you` the manager, `lent` somebody from another store; if anyone does. */
  readonly servedBy?: string;
  /** What became of the visit. */
  readonly outcome: 'left' | 'phone' | 'phone-and-tv' | 'pushed-tv';
  /** What happened between door and door, in order; the first is `greeted`. */
  readonly steps: readonly FloorStep[];
  /** When in the week they came, 0 (the week's first morning) … 1 (its last evening). */
  readonly at: number;
}

export interface PlanSnapshot {
  readonly rule: TvRule;
  /** What head office wants, in TV contracts a week. */
  readonly goal: number;
  readonly handedGoal: number;
  /** The goal that may be handed on runs 0…`goalMost`. */
  readonly goalMost: number;
  /** Hours a week kept free for coaching, 0…`coachingMost`. */
  readonly coachingHours: number;
  readonly coachingMost: number;
  /** Hours of the manager's week that nothing has taken yet. */
  readonly hoursLeft: number;
  /** What the week's 45 hours go into before any conversation, in hours. */
  readonly hours: { readonly week: number; readonly paperwork: number; readonly planned: number };
  /** Whether this goal was told to the team by the player, and not just let through. */
  readonly isGoalTold: boolean;
  readonly orders: StandingOrders;
  /** The orders that this scenario puts before the player, in the order in which to show them. */
  readonly offered: readonly OrderName[];
  /** Dollars left to spend by order. */
  readonly purse: number;
  /** About whom the player may guess this week, and the guess once made; only while planning. */
  readonly predict?: { readonly id: string; readonly name: string; readonly guess?: Prediction };
  readonly isOpen: boolean;
  /** Head office's words, newest last. */
  readonly announcements: readonly { readonly week: number; readonly text: string }[];
  /** TV contracts sold last week; undefined before the first. */
  readonly lastTv?: number;
}

/** What the district manager looks at in a review. */
export type ReviewCount = 'tv' | 'kept' | 'cancelled' | 'left' | 'content' | 'steady';

/** What lies ahead of a plan and what is new in it, as far as the simulation knows when it is made. */
export interface OutlookSnapshot {
  /** The last week that this plan can cover; the same as the plan's week when it is for that week only. */
  readonly until: number;
  /** Nothing that the calendar holds can end the plan sooner. */
  readonly isUntilSure: boolean;
  /** The conversations that wait this week, and the hours that they can take by what is chosen. */
  readonly talks: { readonly count: number; readonly least: number; readonly most: number };
  /** The next review by a district manager, this week's included: after which week, and of what. */
  readonly review?: {
    readonly week: number;
    readonly by: string;
    readonly counts: readonly ReviewCount[];
  };
  /** What head office changed this week; `from` is how it stood last week, if there was one. */
  readonly ordered?: {
    readonly rule?: { readonly from?: TvRule; readonly to: TvRule };
    readonly goal?: { readonly from?: number; readonly to: number };
  };
  /** How many settings and guesses of this plan have been made and could be taken back. */
  readonly made: number;
  /** Dollars that come into the purse every week; 0 where there is nothing to spend them on. */
  readonly allowance: number;
  /** What the district manager gave in a review of the last three weeks. */
  readonly gift?: {
    readonly week: number;
    readonly by: string;
    readonly gives: 'help' | 'money';
    /** Weeks of help, or dollars. */
    readonly amount: number;
  };
}

/** One decision that a class took by hands. */
export interface HandsSnapshot {
  readonly choice: string;
  readonly week: number;
  readonly moment: string;
  readonly counts: readonly {
    readonly id: string;
    readonly text: string;
    readonly hands: number;
  }[];
  /** 0 (all hands on one choice) … 1 (spread evenly). */
  readonly divided: number;
}

/** One choice that led to the ending. */
export interface TurnSnapshot {
  readonly week: number;
  /** The title of the moment. */
  readonly moment: string;
  /** The choice's own words. */
  readonly text: string;
  /** What came of it, in a sentence without its last stop; left out when nothing is said of it. */
  readonly because?: string;
}

/** Somebody who left in the course of a season. */
export interface LeaverSnapshot {
  readonly name: string;
  /** The last week in which they worked here. */
  readonly week: number;
  /** Why, in a sentence without its last stop: what was said with the notice, if there was one. */
  readonly because: string;
}

/** What the manager noted of the team against what is so. */
export interface KnewSnapshot extends Omit<NotesMet, 'of'> {
  /** 0 when nothing was noted. */
  readonly of: number;
  /** Everybody who began here, in file order. */
  readonly people: readonly {
    readonly person: string;
    readonly noted: Noted;
    /** What is so: several when they are as good as equal, none when nothing stands out. */
    readonly strengths: readonly Quality[];
    readonly gaps: readonly Quality[];
  }[];
}

export interface EndingSnapshot {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly week: number;
  readonly acts: readonly { readonly act: string; readonly times: number }[];
  /** The choices that moved most what this ending depends on, in the order in which they were taken. */
  readonly turns: readonly TurnSnapshot[];
  readonly measures: Measures;
  /** Dollars that will be taken back after the season for contracts already known to be cancelled. */
  readonly clawbackToCome: number;
  /**
   * What the season leaves behind: customers who bought a phone and are expected back for their next
   * one, about three years on, and what it will earn; whole numbers.
   */
  readonly later: { readonly customers: number; readonly dollars: number };
  /** Everybody who left, in the order in which they did. */
  readonly left: readonly LeaverSnapshot[];
  readonly knew: KnewSnapshot;
  readonly questions: readonly string[];
}

/** Numbers computed from a season. Percentages 0…100 with one decimal, money in whole dollars. */
export interface Measures {
  readonly staffRetention: number;
  readonly customerReturn: number;
  readonly grossSales: number;
  readonly netSales: number;
  readonly csat: number;
}

/** What every view may know at one moment of a season. */
export interface Snapshot {
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    readonly store: string;
    readonly weeks: number;
    /** What it is about, in the author's words. */
    readonly summary?: string;
  };
  readonly seed: number;
  /** Counts the intents so far; two snapshots of one season with the same step are equal. */
  readonly step: number;
  readonly week: number;
  readonly phase: 'plan' | 'moment' | 'friday' | 'over';
  readonly manager: PersonSnapshot;
  /** Everyone of the cast, in file order. */
  readonly people: readonly PersonSnapshot[];
  /** Who serves besides the cast and the manager, by post, somebody lent last; left out when nobody does. */
  readonly newcomers?: readonly NewcomerSnapshot[];
  readonly plan: PlanSnapshot;
  /** While planning only. */
  readonly outlook?: OutlookSnapshot;
  readonly conversation?: ConversationSnapshot;
  /** Reports since the player last looked, oldest first; empty unless `friday`. */
  readonly unread: readonly WeekReport[];
  /** All reports so far, oldest first. */
  readonly weeks: readonly WeekReport[];
  /** What the latest intent brought about. */
  readonly news: readonly SeasonEvent[];
  readonly floor: {
    /** Up to 24 customers of the latest week, in the order in which they came. */
    readonly customers: readonly PasserBy[];
    /** 0 (nobody comes) … 1 (as at the start) … 2. */
    readonly crowd: number;
  };
  readonly hands: readonly HandsSnapshot[];
  readonly ending?: EndingSnapshot;
}
