import type { Position } from '../dialogue/conversation.ts';
import type { Rep } from '../model/rep.ts';
import type { TvRule } from '../scenario/scenario.ts';
import type { StandingOrders } from '../scenario/standing-orders.ts';
import type { SeasonEvent, WeekReport } from './event.ts';
import type { Intent, Prediction } from './intent.ts';
import type { Parting } from './people/customers.ts';
import type { Insight } from './people/know/insight.ts';
import type { FloorStep } from './snapshot.ts';

/** The conversation that is going on. */
export interface Conversation {
  readonly moment: string;
  readonly position: Position;
  /** The id of the last choice taken in it, if any. */
  readonly lastChoice?: string;
}

/** Money that will be taken back for one week's cancelled contracts. */
export interface Clawback {
  readonly soldIn: number;
  readonly dueIn: number;
  readonly contracts: number;
  /** Contracts among them that nobody had ordered. */
  readonly madeUp: number;
  readonly dollars: number;
}

/** One decision that a class took by raised hands, in the order in which the choices stood. */
export interface HandsRecord {
  readonly choice: string;
  readonly week: number;
  readonly counts: readonly { readonly id: string; readonly hands: number }[];
}

/** A customer of the latest week, as the floor shows them. */
export interface Shopper {
  /** Number of the visit within the week; a face is chosen from it. */
  readonly visit: number;
  readonly servedBy: string;
  readonly csat: number;
  readonly outcome: 'left' | 'phone' | 'phone-and-tv' | 'pushed-tv';
  readonly steps: readonly FloorStep[];
  /** When in the week they came, 0…1. */
  readonly at: number;
}

/** The weeks so far, added up in their order; `csatPoints` is each visit's satisfaction. */
export interface Totals {
  readonly visits: number;
  /** Customers who bought a phone and would come back. */
  readonly returningBuyers: number;
  readonly wouldReturn: number;
  readonly csatPoints: number;
  /** Dollars. */
  readonly gross: number;
  readonly net: number;
}

/** What a choice costs every week, whole dollars, up to and with the week `until`. */
export interface RunningBill {
  readonly weekly: number;
  readonly until: number;
  /** What it is for, in the author's words. */
  readonly words: string;
  /** The full id of the choice. */
  readonly choice: string;
}

/** Rule and goal as a week was closed with them. */
export interface LastOrders {
  readonly rule: TvRule;
  readonly handedGoal: number;
  readonly isGoalTold: boolean;
}

export type Phase = 'plan' | 'moment' | 'friday' | 'over';

/**
 * One run of the game: plain data, safe to keep, compare and write out as JSON. The intents are the
 * truth; everything else follows from scenario, seed and intents. What comes and goes is there as
 * `undefined` and never deleted, since engines are slow to write into objects that lose fields.
 */
export interface SeasonState {
  /** 0…2³² − 1. */
  readonly seed: number;
  readonly intents: readonly Intent[];
  readonly events: readonly SeasonEvent[];
  /** Index in `events` at which the news of the latest intent begin. */
  readonly newsFrom: number;
  /** Counts from 1. */
  readonly week: number;
  readonly phase: Phase;
  readonly rule: TvRule;
  /** TV contracts a week that head office wants, and that the team is told. */
  readonly goal: number;
  readonly handedGoal: number;
  /** Every number that a scenario can read, by place index, as whole numbers. */
  readonly numbers: readonly number[];
  readonly reps: readonly Rep[];
  /** Whether the goal that stands was told to the team by the manager, and not just let through. */
  readonly isGoalTold: boolean;
  readonly orders: StandingOrders;
  /** Rule and goal as they stood at the end of last week; undefined before the first. */
  readonly lastOrders: LastOrders | undefined;
  /** Dollars that standing orders may still spend. */
  readonly purse: number;
  /** About whom the manager may guess this week; undefined when nobody is left to guess about. */
  readonly asked: string | undefined;
  /** How the manager expects that person to feel on Friday, once said; `from` is their morale then. */
  readonly guess:
    | { readonly person: string; readonly guess: Prediction; readonly from: number }
    | undefined;
  /** The last week in which somebody lent by the district manager serves; 0 when nobody does. */
  readonly helpUntil: number;
  /** People who were told of an unhappy visit last week. */
  readonly heardBad: number;
  /** Customers to whom the present or latest conversation slipped an add-on unsaid: they have signed. */
  readonly slippedTo: readonly string[];
  /** Customers with names who have not yet shown that they remember, at most one entry each. */
  readonly partings: readonly Parting[];
  readonly insight: Insight;
  /** How much the manager coaches, 0…1; fades like the dials. */
  readonly coaching: number;
  /** Hours of the manager's week that are kept free for coaching, by standing order. */
  readonly coachingHours: number;
  /** The dials as fractions, in points; `numbers` has them rounded. */
  readonly dials: {
    readonly support: number;
    readonly structure: number;
    readonly pressure: number;
  };
  /** Points, 0…100. */
  readonly reputation: number;
  readonly clawbacks: readonly Clawback[];
  /** What choices have promised to pay, those that have run out left out. */
  readonly bills: readonly RunningBill[];
  /** Moments still to be played this week, in order. */
  readonly agenda: readonly string[];
  /** Indices of the `once` entries of the calendar that have happened. */
  readonly spentEntries: readonly number[];
  readonly announcements: readonly { readonly week: number; readonly text: string }[];
  readonly conversation: Conversation | undefined;
  readonly reports: readonly WeekReport[];
  /** What `reports` add up to. */
  readonly totals: Totals;
  /** Index in `reports` of the first that the player has not closed. */
  readonly unreadFrom: number;
  readonly shoppers: readonly Shopper[];
  readonly hands: readonly HandsRecord[];
  readonly isDismissed: boolean;
  /** The id of the ending; undefined until the season is over. */
  readonly ending?: string;
}

/** Is told what happens, in order: an array, or `NOBODY`. */
export interface EventSink {
  push(event: SeasonEvent): void;
  readonly length: number;
}

/** Hears of everything and keeps nothing: for rollouts, which look at numbers alone. */
export const NOBODY: EventSink = { length: 0, push: () => undefined };

/**
 * Whether anybody hears of a draft's events. Causes, words and what the floor shows are worked out
 * only then; every number is the same either way.
 */
export function isHeard(draft: Draft): boolean {
  return draft.events !== NOBODY;
}

/** Lists the events that a draft has kept; none when nobody hears. */
export function heardEvents({ events }: Draft): readonly SeasonEvent[] {
  return Array.isArray(events) ? events : [];
}

/**
 * The state while it is played: a copy that may be written to. Its own arrays are `numbers` and
 * `intents`; all others, and its objects, are replaced, never changed in place, so the state it
 * came from stays as it was.
 */
export type Draft = Writable<Omit<SeasonState, 'events'>> & {
  events: EventSink;
  numbers: number[];
  intents: Intent[];
};

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A draft that keeps its events, and so becomes the next state by being closed. */
export type KeptDraft = Draft & { events: SeasonEvent[] };

/** Opens a state for writing. */
export function draftOf(state: SeasonState): KeptDraft {
  return {
    ...state,
    intents: [...state.intents],
    events: [...state.events],
    numbers: [...state.numbers],
  };
}
