import type { ActUse } from './act.ts';
import type { OrderName } from './standing-orders.ts';

/** The version of the file format that this program reads. */
export const FORMAT = 1;

export const ROLES = ['rep', 'customer', 'district-manager', 'colleague'] as const;
export type Role = (typeof ROLES)[number];

/** How a rep likes to sell. */
export const STYLES = ['service-first', 'closer', 'technical', 'friendly', 'newcomer'] as const;
export type Style = (typeof STYLES)[number];

export const PACES = ['slow', 'steady', 'quick'] as const;
export type Pace = (typeof PACES)[number];

/** A person's feelings, each 0 (none) to 100 (full), whole points wherever a scenario sees them. */
export const TRAITS = ['morale', 'trust', 'ownership', 'comfort'] as const;
export type TraitName = (typeof TRAITS)[number];

/** The traits that a role has; the others do not exist for it. */
export const TRAITS_OF: Readonly<Record<Role, readonly TraitName[]>> = {
  rep: ['morale', 'trust', 'ownership'],
  customer: ['comfort', 'trust'],
  'district-manager': ['trust'],
  colleague: ['morale', 'trust'],
};

/** How far a rep is from the door, in order. Index in this list is the number a guard compares. */
export const REP_STATES = ['working', 'thinking', 'notice', 'gone'] as const;
export type RepState = (typeof REP_STATES)[number];

/** Whether the player still has the job; `manager: dismissed` in a condition. */
export const MANAGER_STATES = ['working', 'dismissed'] as const;

/** The TV rule on the wall. Index in this list is the number a guard compares. */
export const TV_RULES = ['none', 'when-it-fits', 'everyone-once', 'push-until-no'] as const;
export type TvRule = (typeof TV_RULES)[number];

export const MOODS = ['delighted', 'pleased', 'neutral', 'uneasy', 'annoyed', 'angry'] as const;
export type Mood = (typeof MOODS)[number];

/** Where in the store a moment takes place. */
export const SPOTS = ['floor', 'counter', 'door', 'back-room', 'phone'] as const;
export type Spot = (typeof SPOTS)[number];

/**
 * Numbers of the store that a condition may compare. Percentages run 0…100, money is in whole
 * dollars since the season began, `tv-goal-met` is the TV contracts of the last four weeks against
 * the goal from head office, in per cent (0…999). Dials (`support`, `structure`, `pressure`) run −100…100 points.
 */
export const STORE_MEASURES = [
  'staff-retention',
  'customer-return',
  'csat',
  'gross-sales',
  'net-sales',
  'tv-goal-met',
  'goal',
  'handed-goal',
  'support',
  'structure',
  'pressure',
  'hours-left',
] as const;

/**
 * A condition as data. `place` names one number of the season (see `places.ts`); the condition
 * holds when `low <= number <= high`. An empty `all` or `none` holds, an empty `any` does not.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] }
  | { readonly place: string; readonly low: number; readonly high: number };

/** Adds `by` whole points to a trait (`dave.morale`) or a variable (`promise`), held in its range. */
export interface Effect {
  readonly place: string;
  readonly by: number;
}

/** What a person looks like. Whatever is left out is chosen from the name, always the same way. */
export interface Look {
  readonly hair?: string;
  /** 0 (lightest) to 5 (darkest). */
  readonly skin?: number;
  readonly hairColour?: string;
  readonly headwear?: string;
  readonly clothes?: string;
  readonly age?: string;
  readonly accessory?: string;
  readonly build?: string;
  readonly mobilityAid?: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly style?: Style;
  readonly pace?: Pace;
  /** 0.05 (new) … 1.6; 1 is proficient. */
  readonly skill?: number;
  /** Starting traits, 0…100; what is left out takes the model's default. */
  readonly traits: Readonly<Partial<Record<TraitName, number>>>;
  readonly need?: string;
  readonly watches?: string;
  readonly look: Look;
}

/** A number of the author's own, held within `low…high`. */
export interface Variable {
  readonly id: string;
  readonly start: number;
  readonly low: number;
  readonly high: number;
  /** Which direction is good for the player, if either; checks and debrief use it. */
  readonly good?: 'up' | 'down';
}

/** One line of a scene. Without `name` it is narration. */
export interface Line {
  /** A cast id, or `you` for the manager; undefined for narration and for strangers. */
  readonly speaker?: string;
  readonly name?: string;
  readonly words: string;
}

/** One way a chance can fall; odds are whole weights above 0. */
export interface Outcome {
  readonly odds: number;
  readonly effects: readonly Effect[];
  /** The scene that follows; left out: the choice's own `goto`. */
  readonly goto?: string;
}

/** What a choice costs every week for some weeks, in whole dollars, the week of the choice first. */
export interface Bill {
  readonly weekly: number;
  readonly weeks: number;
  /** What it is for, in words. */
  readonly because: string;
}

export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly if?: Condition;
  readonly once: boolean;
  readonly fallback: boolean;
  readonly acts: readonly ActUse[];
  readonly effects: readonly Effect[];
  /** A scene played first; its `return` leads to `goto`, or back to this scene. */
  readonly visit?: string;
  readonly goto?: string;
  readonly chance?: readonly Outcome[];
  readonly bill?: Bill;
  /** A line of explanation shown after the choice. */
  readonly because?: string;
  /** The cast id about whom the player is asked first: "how will Priya take this?" */
  readonly predict?: string;
}

export interface FirstMatch {
  readonly if?: Condition;
  readonly effects: readonly Effect[];
  readonly goto: string;
}

/** How a scene goes on: exactly one of these. The last case of `first-match` has no `if`. */
export type Next =
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'first-match'; readonly cases: readonly FirstMatch[] }
  | { readonly kind: 'goto'; readonly goto: string }
  | { readonly kind: 'return' }
  | { readonly kind: 'end' };

export interface Scene {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly next: Next;
}

export interface Moment {
  readonly id: string;
  readonly title: string;
  readonly where: Spot;
  /** Cast ids of those present, at least one. */
  readonly with: readonly string[];
  readonly start: string;
  readonly scenes: readonly Scene[];
}

/** An order from head office. `goalBy` changes the weekly TV goal, in per cent (−90…400). */
export interface HeadOfficeOrder {
  readonly tvRule?: TvRule;
  readonly goalBy?: number;
  /** What the player reads when it arrives. */
  readonly announcement?: string;
}

/** Something that happens in the weeks `from…to` (counted from 1, both included). */
export interface CalendarEntry {
  readonly from: number;
  readonly to: number;
  readonly when?: Condition;
  readonly moment?: string;
  readonly order?: HeadOfficeOrder;
  /** True: at most once in a season. False: in every week of the stretch in which `when` holds. */
  readonly once: boolean;
}

export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
  /** Undefined for the one ending that is taken when no other holds; it stands last. */
  readonly when?: Condition;
}

/** Model numbers that a scenario sets for its own market; what is left out takes the default. */
export interface Market {
  /** Conversations per rep and week at normal traffic, 1…60. */
  readonly visits?: number;
  /** Share of phone buyers whom TV really fits, 0…1. */
  readonly tvNeed?: number;
  /** Chance that a proficient rep sells a phone in a conversation, 0…1. */
  readonly conversion?: number;
}

export interface Scenario {
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly title: string;
  /** A BCP 47 tag: `en`, `pt-BR`. */
  readonly language: string;
  readonly about: {
    readonly summary?: string;
    readonly teaches: readonly string[];
    readonly minutes: number;
    readonly players: readonly ('solo' | 'class')[];
  };
  readonly store: {
    readonly name: string;
    /** 1…52. */
    readonly weeks: number;
    /** TV contracts a week that head office expects at the start; left out: by headcount. */
    readonly goal?: number;
    readonly market: Market;
    /** The standing orders put before the player, beside TV rule, goal and coaching; left out: all. */
    readonly orders?: readonly OrderName[];
  };
  /** The seat the player takes. */
  readonly manager: { readonly name: string; readonly look: Look };
  readonly cast: readonly Person[];
  readonly variables: readonly Variable[];
  readonly calendar: readonly CalendarEntry[];
  readonly moments: readonly Moment[];
  /** At least one; the last has no `when`. */
  readonly endings: readonly Ending[];
  readonly debrief: { readonly questions: readonly string[] };
  /** 16 hex digits over everything above; a save names it, so that a changed scenario is noticed. */
  readonly hash: string;
}
