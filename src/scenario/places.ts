import { ACTS, type ActName } from './act.ts';
import {
  type Condition,
  MANAGER_STATES,
  REP_STATES,
  type Scenario,
  STORE_MEASURES,
  TRAITS_OF,
  TV_RULES,
} from './scenario.ts';

/** One number that conditions read and effects change: its range, and its value at the start. */
export interface Place {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly start: number;
}

/**
 * Every number of one scenario's season, in a fixed order: whole numbers, so that a season's view
 * of the world is one array. Names: `dave.morale` (traits), `dave.state`, `manager.state`,
 * `promise` (own variables), `week`, `tv-rule`, the store measures, `acts.order` and
 * `acts.order.dave` (how often an act was done, and to whom), `chose.moment.scene.choice` (how
 * often it was taken), `drew.moment.scene.choice` (how often that chance was drawn).
 */
export interface Places {
  readonly list: readonly Place[];
  readonly indexOf: ReadonlyMap<string, number>;
}

const PERCENT = { low: 0, high: 100 };
const COUNT = { low: 0, high: 9999, start: 0 };
const DIAL = { low: -100, high: 100, start: 0 };
const MONEY = { low: -99_999_999, high: 99_999_999, start: 0 };

/** Trait points of a person about whom the scenario says nothing. */
export const TRAIT_DEFAULTS = { morale: 60, trust: 50, ownership: 50, comfort: 60 } as const;

/** Hours of a manager's week. */
export const WEEK_HOURS = 45;

/**
 * Hours of it that go into rosters, stock, cash and mail before anything else: a third of the week, our
 * judgement, so that about thirty hours are the manager's own to give.
 */
export const PAPERWORK_HOURS = 15;

const OWN_HOURS = WEEK_HOURS - PAPERWORK_HOURS;

const MEASURE_RANGES: Readonly<Record<string, Omit<Place, 'name'>>> = {
  'staff-retention': { ...PERCENT, start: 100 },
  'customer-return': { ...PERCENT, start: 50 },
  csat: { ...PERCENT, start: 74 },
  'gross-sales': MONEY,
  'net-sales': MONEY,
  'tv-goal-met': { low: 0, high: 999, start: 0 },
  goal: COUNT,
  'handed-goal': COUNT,
  support: DIAL,
  structure: DIAL,
  pressure: DIAL,
  'hours-left': { low: -99, high: OWN_HOURS, start: OWN_HOURS },
};

/** Names the place that counts how often an act was done, to one person if `to` is given. */
export function actPlace(act: ActName, to?: string): string {
  return to === undefined ? `acts.${act}` : `acts.${act}.${to}`;
}

/** The parts of a scenario that have or read numbers. */
export type PlacedParts = Pick<Scenario, 'cast' | 'variables' | 'calendar' | 'moments' | 'endings'>;

/**
 * Lays out the numbers of a scenario. The order is that of the file and of the lists above, so the
 * same scenario always gives the same layout. Counters exist only for what some condition reads,
 * for `once` choices and for chances.
 */
export function layOutPlaces(scenario: PlacedParts): Places {
  const list: Place[] = [];
  const indexOf = new Map<string, number>();
  const add = (place: Place): void => {
    if (indexOf.has(place.name)) return;
    indexOf.set(place.name, list.length);
    list.push(place);
  };
  addPeople(scenario, add);
  for (const { id, low, high, start } of scenario.variables) add({ name: id, low, high, start });
  add({ name: 'week', low: 1, high: 52, start: 1 });
  add({ name: 'tv-rule', low: 0, high: TV_RULES.length - 1, start: 1 });
  for (const name of STORE_MEASURES) {
    const range = MEASURE_RANGES[name];
    if (range !== undefined) add({ name, ...range });
  }
  for (const act of ACTS) add({ name: actPlace(act), ...COUNT });
  for (const name of countersOf(scenario)) add({ name, ...COUNT });
  return { list, indexOf };
}

function addPeople(scenario: PlacedParts, add: (place: Place) => void): void {
  for (const person of scenario.cast) {
    for (const trait of TRAITS_OF[person.role]) {
      const start = person.traits[trait] ?? TRAIT_DEFAULTS[trait];
      add({ name: `${person.id}.${trait}`, ...PERCENT, start });
    }
    if (person.role === 'rep')
      add({ name: `${person.id}.state`, low: 0, high: REP_STATES.length - 1, start: 0 });
  }
  add({ name: 'manager.state', low: 0, high: MANAGER_STATES.length - 1, start: 0 });
}

function countersOf(scenario: PlacedParts): Set<string> {
  const names = new Set<string>();
  const read = (condition: Condition | undefined): void => {
    for (const name of placesRead(condition)) if (isCounter(name)) names.add(name);
  };
  for (const entry of scenario.calendar) read(entry.when);
  for (const ending of scenario.endings) read(ending.when);
  for (const moment of scenario.moments)
    for (const scene of moment.scenes) {
      if (scene.next.kind === 'first-match') for (const one of scene.next.cases) read(one.if);
      if (scene.next.kind !== 'choices') continue;
      for (const choice of scene.next.choices) {
        const id = `${moment.id}.${scene.id}.${choice.id}`;
        read(choice.if);
        if (choice.once) names.add(`chose.${id}`);
        if (choice.chance !== undefined) names.add(`drew.${id}`);
      }
    }
  return names;
}

function isCounter(name: string): boolean {
  return name.startsWith('chose.') || name.startsWith('acts.');
}

/** Lists the places that a condition compares, each as often as it stands there. */
export function placesRead(condition: Condition | undefined): string[] {
  if (condition === undefined) return [];
  if ('place' in condition) return [condition.place];
  const parts =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.none;
  return parts.flatMap(placesRead);
}
