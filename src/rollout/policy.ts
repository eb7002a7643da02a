import { ACT_CATALOGUE } from '../model/acts.ts';
import { draw, streamKey } from '../model/dice.ts';
import type { ActName, ActUse } from '../scenario/act.ts';
import type { TvRule } from '../scenario/scenario.ts';
import type { Intent } from '../season/intent.ts';

/** One choice as a policy sees it: what it does, never how it is worded. */
export interface Offer {
  /** `moment.scene.choice`. */
  readonly id: string;
  readonly acts: readonly ActUse[];
  /** How often it was taken since this conversation began. */
  readonly taken: number;
}

/** What a policy knows when it decides. */
export interface Sight {
  readonly seed: number;
  /** Counts the intents so far. */
  readonly step: number;
  readonly plan: {
    readonly isOpen: boolean;
    readonly rule: TvRule;
    readonly goal: number;
    readonly handedGoal: number;
    readonly goalMost: number;
  };
  /** In file order; empty when nothing can be chosen now. */
  readonly offers: readonly Offer[];
}

/** What chooses in place of a player. It has no memory: same sight, same intent. */
export type Policy = (sight: Sight) => Intent;

/** The rule and the goal that a policy wants on the wall; left out: as they are. */
interface Orders {
  readonly rule?: TvRule;
  /** The goal that the team is told, in per cent of head office's. */
  readonly goalPercent?: number;
}

/** Picks one of the offers, of which there is at least one. */
type Taste = (offers: readonly [Offer, ...Offer[]], sight: Sight) => Offer;

const RANDOM_STREAM = streamKey('policy:random');

/** Acts by which a manager lets things happen. */
const LETTING_GO: ReadonlySet<ActName> = new Set<ActName>(['ignore', 'postpone', 'gloss-over']);

/**
 * The policies by name. `first` and `last` go by file order, `random` by keyed dice. `boss` takes
 * the most pressure, sets "push until no" and hands on 120 % of the goal; `coach` takes the most
 * support, then the most structure, and sets "when it fits"; `absent` lets things happen, then saves
 * hours, and leaves every order as it is.
 *
 * Nobody says the same thing over and over: each picks among the offers that were taken least often
 * since the conversation began, which also leads out of scenes that come round again.
 */
export const POLICIES = {
  first: policy({}, ([first]) => first),
  last: policy({}, (offers) => offers.at(-1) ?? offers[0]),
  random: policy({}, (offers, { seed, step }) => {
    return offers[draw(seed, RANDOM_STREAM, step) % offers.length] ?? offers[0];
  }),
  boss: policy(
    { rule: 'push-until-no', goalPercent: 120 },
    by((offer) => [load(offer, 'pressure'), -load(offer, 'support')]),
  ),
  coach: policy(
    { rule: 'when-it-fits' },
    by((offer) => [load(offer, 'support'), load(offer, 'structure')]),
  ),
  absent: policy(
    {},
    by((offer) => [
      offer.acts.filter(({ act }) => LETTING_GO.has(act)).length,
      -load(offer, 'hours'),
    ]),
  ),
} as const satisfies Readonly<Record<string, Policy>>;

export type PolicyName = keyof typeof POLICIES;

function policy(orders: Orders, taste: Taste): Policy {
  return (sight) => {
    const { plan, offers } = sight;
    if (plan.isOpen) return orderFor(orders, plan) ?? { do: 'go-on' };
    const fewest = Math.min(...offers.map(({ taken }) => taken));
    const [first, ...others] = offers.filter(({ taken }) => taken === fewest);
    if (first === undefined) return { do: 'go-on' };
    return { do: 'choose', choice: taste([first, ...others], sight).id };
  };
}

/** Gives the next order that is still to be given; undefined when all stand. */
function orderFor({ rule, goalPercent }: Orders, plan: Sight['plan']): Intent | undefined {
  if (rule !== undefined && plan.rule !== rule) return { do: 'set-rule', rule };
  if (goalPercent === undefined) return undefined;
  const goal = Math.min(plan.goalMost, Math.round((plan.goal * goalPercent) / 100));
  return goal === plan.handedGoal ? undefined : { do: 'set-goal', goal };
}

/** Takes the offer that ranks highest, number by number; of equals the first. */
function by(rank: (offer: Offer) => readonly number[]): Taste {
  return (offers) =>
    offers.reduce((best, offer) => (isHigher(rank(offer), rank(best)) ? offer : best));
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  for (const [place, number] of a.entries()) {
    const other = b[place] ?? 0;
    if (number !== other) return number > other;
  }
  return false;
}

/** Adds up what the acts of an offer load, in points or hours. */
function load(offer: Offer, of: 'support' | 'structure' | 'pressure' | 'hours'): number {
  return offer.acts.reduce((sum, { act }) => sum + ACT_CATALOGUE[act][of], 0);
}
