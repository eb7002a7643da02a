import { machineTalk } from '../../dialogue/machine.ts';
import { playSeason } from '../../rollout/play-season.ts';
import { POLICIES, type Policy } from '../../rollout/policy.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { beginSeason } from '../../season/begin.ts';
import { playLive } from '../../season/people/live-people.ts';
import { prepareWith, type SeasonRules } from '../../season/rules.ts';
import { step } from '../../season/season.ts';
import type { PersonSnapshot, Snapshot } from '../../season/snapshot.ts';
import { snapshotOf } from '../../season/view.ts';

/** Every state in which the store looks another way, in the order of the page. */
export const STORE_STATES = [
  'morning',
  'noon',
  'evening',
  'phone',
  'back-room',
  'no-poster',
  'poster-once',
  'poster-push',
  'goal-untold',
  'goal-told',
  'gone',
  'covered',
  'celebration',
  'thanks',
  'delivery',
  'floor-empty',
  'floor-usual',
  'floor-full',
  'winter',
  'spring',
  'summer',
  'week-played',
  'queue',
] as const;
export type StoreStateId = (typeof STORE_STATES)[number];

/** When the picture of a week that is played on the floor is taken. */
export type Caught = 'midweek' | 'queue';

/** One state of the store, found in a season that the engine played. */
export interface StoreState {
  readonly id: StoreStateId;
  readonly snapshot: Snapshot;
  /** Where the season came from: the scenario's title, who played it, with which dice. */
  readonly origin: { readonly scenario: string; readonly policy: string; readonly seed: number };
  /** The number of customers was changed, because no season that was played comes this far. */
  readonly isAltered: boolean;
  /** The week is played on the floor up to this; left out for a still store. */
  readonly caught?: Caught;
}

interface Wish {
  readonly holds: (snapshot: Snapshot) => boolean;
  readonly alter?: (snapshot: Snapshot) => Snapshot;
  readonly caught?: Caught;
}

const SEED = 7;
/** Who plays the seasons that are searched, the first first. */
const PLAYERS = ['coach-with-structure', 'boss', 'pleaser', 'random', 'first'] as const;

const isPlan = ({ phase }: Snapshot): boolean => phase === 'plan';
const isFriday = ({ phase }: Snapshot): boolean => phase === 'friday';
const isTalkAt =
  (...spots: readonly string[]) =>
  ({ conversation }: Snapshot): boolean =>
    conversation?.speaker !== undefined && spots.includes(conversation.where);

const WISHES: Readonly<Record<StoreStateId, Wish>> = {
  morning: { holds: (one) => isPlan(one) && one.week === 1 },
  noon: { holds: isTalkAt('counter', 'floor') },
  evening: { holds: isFriday },
  phone: { holds: isTalkAt('phone') },
  'back-room': { holds: isTalkAt('back-room') },
  'no-poster': { holds: (one) => isPlan(one) && one.plan.rule === 'when-it-fits' },
  'poster-once': { holds: (one) => isPlan(one) && one.plan.rule === 'everyone-once' },
  'poster-push': { holds: (one) => isPlan(one) && one.plan.rule === 'push-until-no' },
  'goal-untold': { holds: (one) => isPlan(one) && !one.plan.isGoalTold },
  'goal-told': { holds: (one) => isPlan(one) && one.plan.isGoalTold },
  gone: { holds: (one) => isPlan(one) && leaversOf(one).some((rep) => !isCovered(one, rep)) },
  covered: { holds: (one) => isPlan(one) && leaversOf(one).some((rep) => isCovered(one, rep)) },
  celebration: { holds: isFeast },
  thanks: { holds: (one) => isPlan(one) && one.plan.orders.budget === 'thanks' },
  delivery: {
    holds: (one) => isPlan(one) && one.news.some(({ type }) => type === 'orderArrived'),
  },
  'floor-empty': { holds: isFriday, alter: withoutCustomers },
  'floor-usual': { holds: (one) => isFriday(one) && Math.abs(one.floor.crowd - 1) < 0.08 },
  'floor-full': {
    holds: (one) => isFriday(one) && one.floor.customers.length >= 20,
    alter: full,
    caught: 'midweek',
  },
  winter: { holds: (one) => isPlan(one) && one.week < one.scenario.weeks * 0.3 },
  spring: { holds: (one) => isPlan(one) && isLate(one, 0.4, 0.6) },
  summer: { holds: (one) => isPlan(one) && isLate(one, 0.75, 1) },
  'week-played': { holds: isFriday, caught: 'midweek' },
  queue: { holds: (one) => isFriday(one) && one.floor.customers.length >= 20, caught: 'queue' },
};

/**
 * Finds every state of the store in seasons that policies play, shortest scenario first; one
 * snapshot each, the first that fits. What no season came to is left out. Same scenarios, same states.
 */
export async function findStoreStates(
  scenarios: readonly Scenario[],
): Promise<readonly StoreState[]> {
  const found = new Map<StoreStateId, StoreState>();
  for (const scenario of scenarios) {
    // As in the game: the fast paths would have to be carried by a chunk that both share.
    const rules = prepareWith(scenario, machineTalk, playLive);
    for (const player of PLAYERS) {
      if (found.size === STORE_STATES.length) break;
      const origin = { scenario: scenario.title, policy: player, seed: SEED };
      for (const snapshot of snapshotsOf(rules, POLICIES[player])) note(found, snapshot, origin);
      await breath();
    }
  }
  return STORE_STATES.flatMap((id) => found.get(id) ?? []);
}

/** Gives what a view saw at every step of a season. */
function* snapshotsOf(rules: SeasonRules, policy: Policy): Generator<Snapshot> {
  let state = beginSeason(rules, SEED);
  yield snapshotOf(rules, state);
  for (const intent of playSeason(rules, SEED, policy).intents) {
    const stepped = step(rules, state, intent);
    if ('refused' in stepped) throw new Error(`a season refused its own step: ${stepped.refused}`);
    state = stepped.state;
    yield snapshotOf(rules, state);
  }
}

function note(
  found: Map<StoreStateId, StoreState>,
  snapshot: Snapshot,
  origin: StoreState['origin'],
): void {
  for (const id of STORE_STATES) {
    const { holds, alter, caught } = WISHES[id];
    if (found.has(id) || !holds(snapshot)) continue;
    const shown = alter === undefined ? snapshot : alter(snapshot);
    const isAltered = alter !== undefined;
    found.set(id, { id, snapshot: shown, origin, isAltered, ...(caught && { caught }) });
  }
}

/** Lets the page draw and answer between two seasons. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function leaversOf({ people }: Snapshot): readonly PersonSnapshot[] {
  return people.filter(({ role, state }) => role === 'rep' && state === 'gone');
}

function isCovered({ weeks }: Snapshot, { id }: PersonSnapshot): boolean {
  const rows = weeks.at(-1)?.reps ?? [];
  return rows.some(({ rep, isCover }) => rep === id && isCover);
}

function isFeast({ news, phase }: Snapshot): boolean {
  const isMade = news.some((event) => event.type === 'chose' && event.acts.includes('celebrate'));
  return isMade && phase === 'moment';
}

function isLate({ week, scenario }: Snapshot, from: number, to: number): boolean {
  return week >= scenario.weeks * from && week <= scenario.weeks * to;
}

function withoutCustomers(snapshot: Snapshot): Snapshot {
  return { ...snapshot, floor: { customers: [], crowd: 0 } };
}

function full(snapshot: Snapshot): Snapshot {
  return { ...snapshot, floor: { ...snapshot.floor, crowd: 2 } };
}
