import { compileStory } from '../dialogue/compile-moment.ts';
import type { CompiledStory } from '../dialogue/compiled.ts';
import type { Talk } from '../dialogue/conversation.ts';
import { compileCondition, holds, type Program } from '../dialogue/program.ts';
import { stepperTalk } from '../dialogue/stepper-talk.ts';
import { ACT_CATALOGUE } from '../model/acts.ts';
import { value } from '../model/coefficients.ts';
import type { MarketNumbers } from '../model/visit.ts';
import type { Places } from '../scenario/places.ts';
import type { Choice, Condition, Moment, Scenario } from '../scenario/scenario.ts';
import { ORDER_NAMES, type OrderName } from '../scenario/standing-orders.ts';
import { type Players, playFast } from './people/players.ts';

/** A scenario made ready to be played, any number of times and by anybody. */
export interface SeasonRules {
  readonly scenario: Scenario;
  readonly places: Places;
  readonly story: CompiledStory;
  readonly talk: Talk;
  /** Who plays the people that are shown and told of. */
  readonly players: Players;
  readonly market: MarketNumbers;
  /** The standing orders put before the player beside TV rule, goal and coaching. */
  readonly offered: readonly OrderName[];
  readonly moments: ReadonlyMap<string, Moment>;
  /** The customers of the cast whom a moment is with, by moment; moments without any are left out. */
  readonly customersOf: ReadonlyMap<string, readonly string[]>;
  /** Every choice by its full id, `moment.scene.choice`. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** When each entry of the calendar happens, by its index; undefined: whenever it is in time. */
  readonly entryGuards: readonly (Program | undefined)[];
  /** When each ending is reached, by its index; undefined: always. */
  readonly endingGuards: readonly (Program | undefined)[];
  readonly repPlaces: ReadonlyMap<string, RepPlaces>;
  /** Where the numbers stand that every season keeps by itself. */
  readonly ownPlaces: Readonly<Record<OwnPlace, number>>;
  readonly dialPlaces: {
    readonly support: number;
    readonly structure: number;
    readonly pressure: number;
  };
  /** Index of the variable by which the story lets the manager go, if it has one. */
  readonly managerLeaves: number | undefined;
  /** By place index: whose trait or state it is, if it is one of a person's. */
  readonly personAt: readonly (string | undefined)[];
}

const OWN_PLACES = [
  'week',
  'tv-rule',
  'goal',
  'handed-goal',
  'manager.state',
  'staff-retention',
  'customer-return',
  'csat',
  'gross-sales',
  'net-sales',
  'tv-goal-met',
  'hours-left',
] as const;

/** The name of a number that every season keeps by itself, whatever its scenario. */
export type OwnPlace = (typeof OWN_PLACES)[number];

/** Where one rep's numbers stand. `leaves` is the variable by which the story lets them go. */
export interface RepPlaces {
  readonly morale: number;
  readonly trust: number;
  readonly ownership: number;
  readonly state: number;
  readonly leaves: number | undefined;
}

/**
 * Makes a scenario ready for play. `makeTalk` says what moves its conversations, `players` what moves
 * its people: the fast paths if left out, or XState's machines for live play; both give the same
 * season.
 */
export function prepareSeason(
  scenario: Scenario,
  makeTalk: (story: CompiledStory) => Talk = stepperTalk,
  players: Players = playFast,
): SeasonRules {
  return prepareWith(scenario, makeTalk, players);
}

/** The same with nothing left out: who brings machines along need not carry the fast paths too. */
export function prepareWith(
  scenario: Scenario,
  makeTalk: (story: CompiledStory) => Talk,
  players: Players,
): SeasonRules {
  const story = compileStory(scenario, ACT_CATALOGUE);
  const { places } = story;
  const { market } = scenario.store;
  const guard = (when: Condition | undefined): Program | undefined =>
    when === undefined ? undefined : compileCondition(when, places);
  const people = new Set(scenario.cast.map(({ id }) => id));
  return {
    scenario,
    places,
    story,
    talk: makeTalk(story),
    players,
    market: {
      visits: market.visits ?? value('visits'),
      tvNeed: market.tvNeed ?? value('tvNeed'),
      conversion: market.conversion ?? value('conversion'),
      teamCsat: 0,
    },
    offered: scenario.store.orders ?? ORDER_NAMES,
    moments: new Map(scenario.moments.map((moment) => [moment.id, moment])),
    customersOf: customersByMoment(scenario),
    choices: new Map(scenario.moments.flatMap(choicesOf)),
    entryGuards: scenario.calendar.map(({ when }) => guard(when)),
    endingGuards: scenario.endings.map(({ when }) => guard(when)),
    repPlaces: new Map(
      scenario.cast
        .filter(({ role }) => role === 'rep')
        .map(({ id }) => [id, repPlacesOf(places, id)]),
    ),
    ownPlaces: ownPlacesOf(places),
    dialPlaces: {
      support: placeIndex(places, 'support'),
      structure: placeIndex(places, 'structure'),
      pressure: placeIndex(places, 'pressure'),
    },
    managerLeaves: places.indexOf.get('manager-leaves'),
    personAt: places.list.map(({ name }) => {
      const [person = '', trait] = name.split('.');
      return trait !== undefined && people.has(person) ? person : undefined;
    }),
  };
}

function customersByMoment({ cast, moments }: Scenario): Map<string, string[]> {
  const customers = new Set(cast.filter(({ role }) => role === 'customer').map(({ id }) => id));
  const by = new Map<string, string[]>();
  for (const { id, with: present } of moments) {
    const here = present.filter((one) => customers.has(one));
    if (here.length > 0) by.set(id, here);
  }
  return by;
}

function ownPlacesOf(places: Places): Record<OwnPlace, number> {
  const at = OWN_PLACES.map((name) => [name, placeIndex(places, name)]);
  return Object.fromEntries(at) as Record<OwnPlace, number>;
}

function repPlacesOf(places: Places, id: string): RepPlaces {
  return {
    morale: placeIndex(places, `${id}.morale`),
    trust: placeIndex(places, `${id}.trust`),
    ownership: placeIndex(places, `${id}.ownership`),
    state: placeIndex(places, `${id}.state`),
    leaves: places.indexOf.get(`${id}-leaves`),
  };
}

/** Tells whether a guard of the rules holds for the season's numbers; none always holds. */
export function isMet(guard: Program | undefined, numbers: readonly number[]): boolean {
  return guard === undefined || holds(guard, numbers);
}

function choicesOf(moment: Moment): [string, Choice][] {
  return moment.scenes.flatMap(({ id, next }) =>
    next.kind === 'choices'
      ? next.choices.map((choice): [string, Choice] => [`${moment.id}.${id}.${choice.id}`, choice])
      : [],
  );
}

/** Gives the index of a place that every scenario has. @throws when it has not: our fault. */
export function placeIndex(places: Places, name: string): number {
  const index = places.indexOf.get(name);
  if (index === undefined) throw new Error(`the scenario has no place "${name}"`);
  return index;
}
