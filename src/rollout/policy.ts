import { ACT_CATALOGUE } from '../model/acts.ts';
import { draw, streamKey } from '../model/dice.ts';
import type { ActName } from '../scenario/act.ts';
import type { WeekReport } from '../season/event.ts';
import type { Intent } from '../season/intent.ts';
import {
  coachingFor,
  goalAt,
  nextOrder,
  type Order,
  otherPlans,
  randomGoal,
  randomOrder,
  randomRule,
  tvRule,
  wants,
} from './policy-orders.ts';
import type { Offer, Sight } from './sight.ts';

/** What chooses in place of a player. It has no memory: same sight, same intent. */
export type Policy = (sight: Sight) => Intent;

/** Picks one of the offers, of which there is at least one. */
type Taste = (offers: readonly [Offer, ...Offer[]], sight: Sight) => Offer;

const RANDOM_STREAM = streamKey('policy:random');

/** Acts by which a manager lets things happen. */
const LETTING_GO: ReadonlySet<ActName> = new Set<ActName>(['ignore', 'postpone', 'gloss-over']);

/**
 * The policies by name. Each goes by what acts load on the manager, and gives the standing orders
 * that fit it:
 *
 * - `first` and `last` go by file order, and leave the orders as they are;
 * - `boss` takes the most pressure and the least support; push until no, 120 % of the goal, counted
 *   every day;
 * - `pusher` takes the most pressure without being unkind; push until no, 150 % of the goal, which
 *   is out of reach and so structures nothing, prizes for the most contracts;
 * - `coach` takes the most support; offer when it fits, six hours of coaching, shifts as people wish,
 *   posts filled with care, the budget spent on thanks;
 * - `coach-with-structure` takes the most of support and structure together; offer to everyone
 *   once, the goal told as it came, six hours of coaching, posts filled with care, training;
 * - `structure-only` takes the most structure, whatever it does to people; everyone once, the goal
 *   told as it came, the best at the busiest hours, a bonus for all;
 * - `absent` lets things happen, then saves hours, and leaves every order as it is;
 * - `pleaser` takes what the people in the room like best at once; offer when it fits, no goal,
 *   shifts as people wish, the budget spent on thanks;
 * - `random` goes by keyed dice, in what it says and in what it orders;
 * - `greedy-gross` and `greedy-morale` try each choice, each TV rule and each word of the other
 *   orders on a copy of the season and take what looks best on this Friday.
 *
 * Nobody says the same thing over and over: each picks among the offers that were taken least often
 * since the conversation began, which also leads out of scenes that come round again.
 */
export const POLICIES = {
  first: policy([], ([first]) => first),
  last: policy([], (offers) => offers.at(-1) ?? offers[0]),
  boss: policy(
    [tvRule('push-until-no'), goalAt(120), wants('goal-count', 'by-day')],
    by((acts) => [load(acts, 'pressure'), -load(acts, 'support')]),
  ),
  pusher: policy(
    [tvRule('push-until-no'), goalAt(150), wants('budget', 'prizes')],
    by((acts) => [load(acts, 'pressure'), load(acts, 'support')]),
  ),
  coach: policy(
    [
      tvRule('when-it-fits'),
      coachingFor(6),
      wants('hiring', 'with-care'),
      wants('rota', 'as-they-wish'),
      wants('budget', 'thanks'),
    ],
    by((acts) => [load(acts, 'support'), load(acts, 'structure')]),
  ),
  'coach-with-structure': policy(
    [
      tvRule('everyone-once'),
      goalAt(100),
      coachingFor(6),
      wants('hiring', 'with-care'),
      wants('budget', 'training'),
    ],
    by((acts) => [load(acts, 'support') + load(acts, 'structure'), -load(acts, 'pressure')]),
  ),
  'structure-only': policy(
    [tvRule('everyone-once'), goalAt(100), wants('rota', 'best-at-peak'), wants('bonus', 'team')],
    by((acts) => [load(acts, 'structure'), -load(acts, 'pressure')]),
  ),
  absent: policy(
    [],
    by((acts) => [acts.filter(({ act }) => LETTING_GO.has(act)).length, -load(acts, 'hours')]),
  ),
  pleaser: policy(
    [tvRule('when-it-fits'), goalAt(0), wants('rota', 'as-they-wish'), wants('budget', 'thanks')],
    by((acts) => [liking(acts), -load(acts, 'structure')]),
  ),
  random: policy([randomRule, randomGoal, randomOrder], (offers, { seed, step }) => {
    return offers[draw(seed, RANDOM_STREAM, step) % offers.length] ?? offers[0];
  }),
  'greedy-gross': greedy(({ gross }) => gross),
  'greedy-morale': greedy(({ morale }) => morale),
} as const satisfies Readonly<Record<string, Policy>>;

export type PolicyName = keyof typeof POLICIES;

/** Every name that `play` and `rollout` know, in the order above. */
export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];

/** The ten that are ways of leading; `first` and `last` only walk through a file. */
export const LEADING: readonly PolicyName[] = POLICY_NAMES.filter(
  (name) => name !== 'first' && name !== 'last',
);

/** Tells whether a word names a policy. */
export function isPolicy(word: string): word is PolicyName {
  return Object.hasOwn(POLICIES, word);
}

function policy(orders: readonly Order[], taste: Taste): Policy {
  return (sight) => {
    if (sight.plan.isOpen) return nextOrder(orders, sight) ?? { do: 'go-on' };
    const [first, ...others] = leastTaken(sight.offers);
    if (first === undefined) return { do: 'go-on' };
    return { do: 'choose', choice: taste([first, ...others], sight).id };
  };
}

function leastTaken(offers: readonly Offer[]): readonly Offer[] {
  let fewest = Number.POSITIVE_INFINITY;
  for (const { taken } of offers) if (taken < fewest) fewest = taken;
  return offers.filter(({ taken }) => taken === fewest);
}

type Acts = Offer['acts'];

/** How high an offer ranks: by the first number, of equals by the second. */
type Rank = readonly [number, number];

/** Takes the offer whose acts rank highest; of equals the first. */
function by(rank: (acts: Acts) => Rank): Taste {
  // The acts of a choice never change, and a policy meets each choice thousands of times.
  const ranks = new WeakMap<Acts, Rank>();
  const rankOf = ({ acts }: Offer): Rank => {
    const known = ranks.get(acts);
    if (known !== undefined) return known;
    const found = rank(acts);
    ranks.set(acts, found);
    return found;
  };
  return (offers) => {
    let [best] = offers;
    let most = rankOf(best);
    for (const offer of offers) {
      const own = rankOf(offer);
      if (isHigher(own, most)) [best, most] = [offer, own];
    }
    return best;
  };
}

function isHigher(a: Rank, b: Rank): boolean {
  return a[0] === b[0] ? a[1] > b[1] : a[0] > b[0];
}

/** Adds up what acts load, in points or hours. */
function load(acts: Acts, of: 'support' | 'structure' | 'pressure' | 'hours'): number {
  let sum = 0;
  for (const { act } of acts) sum += ACT_CATALOGUE[act][of];
  return sum;
}

/** Adds up how much better those addressed feel at once, in points. */
function liking(acts: Acts): number {
  let sum = 0;
  for (const { act } of acts) {
    const { morale = 0, trust = 0, comfort = 0 } = ACT_CATALOGUE[act].addressed;
    sum += morale + trust + comfort;
  }
  return sum;
}

/** Takes what gives the most of something on this Friday, of equals what comes first. */
function greedy(of: (report: WeekReport) => number): Policy {
  return (sight) => {
    const { plan, offers, foresee } = sight;
    const ways: readonly Intent[] = plan.isOpen
      ? [{ do: 'go-on' }, ...otherPlans(sight)]
      : leastTaken(offers).map(({ id }) => ({ do: 'choose', choice: id }));
    const [first = { do: 'go-on' }, ...others] = ways;
    if (others.length === 0) return first;
    let best = first;
    let most = worth(foresee(first), of);
    for (const way of others) {
      const own = worth(foresee(way), of);
      if (own > most) [best, most] = [way, own];
    }
    return best;
  };
}

function worth(report: WeekReport | undefined, of: (report: WeekReport) => number): number {
  return report === undefined ? Number.NEGATIVE_INFINITY : of(report);
}
