import {
  type Look,
  type Market,
  PACES,
  type Person,
  ROLES,
  type Scenario,
  STYLES,
  TRAITS,
  TRAITS_OF,
  type Variable,
} from '../scenario.ts';
import type { Tell } from '../source/report.ts';
import {
  childOf,
  type Entry,
  entriesOf,
  entryOf,
  numberOf,
  oneOf,
  type SourceNode,
  textOf,
  wordsOf,
} from '../source/source-node.ts';
import { ORDER_NAMES } from '../standing-orders.ts';
import { unknownTrait } from './condition.ts';
import { TAKEN_NAMES } from './names.ts';

/** How many variables a scenario may have. */
const MOST_VARIABLES = 32;
/** How many people a scenario may have. */
const MOST_PEOPLE = 40;

/** Leaves out what is not there, as `exactOptionalPropertyTypes` wants it. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Reads what the scenario says of itself: for whom it is, and what it teaches. */
export function readAbout(root: SourceNode): Scenario['about'] {
  const node = childOf(root, 'about');
  const players = wordsOf(childOf(node, 'players')).map(({ text }) => text);
  const known = (['solo', 'class'] as const).filter((one) => players.includes(one));
  return present({
    summary: textOf(node, 'summary'),
    teaches: wordsOf(childOf(node, 'teaches')).map(({ text }) => text),
    minutes: numberOf(node, 'minutes') ?? 20,
    players: known.length > 0 ? known : (['solo'] as const),
  });
}

/** Reads the store: its name, how long a season lasts, its market, and which orders it offers. */
export function readStore(root: SourceNode): Scenario['store'] {
  const node = childOf(root, 'store');
  const market = childOf(node, 'market');
  const orders = childOf(node, 'orders');
  const wanted = wordsOf(orders).map(({ text }) => text);
  const numbers: Market = present({
    visits: numberOf(market, 'visits'),
    tvNeed: numberOf(market, 'tv-need'),
    conversion: numberOf(market, 'conversion'),
  });
  return present({
    name: textOf(node, 'name') ?? '',
    weeks: numberOf(node, 'weeks') ?? 26,
    goal: numberOf(node, 'goal'),
    market: numbers,
    orders: orders === undefined ? undefined : ORDER_NAMES.filter((name) => wanted.includes(name)),
  });
}

/** Reads the seat that the player takes. */
export function readManager(root: SourceNode): Scenario['manager'] {
  const node = childOf(root, 'manager');
  return { name: textOf(node, 'name') ?? 'You', look: readLook(childOf(node, 'look')) };
}

function readLook(node: SourceNode | undefined): Look {
  return present({
    hair: textOf(node, 'hair'),
    skin: numberOf(node, 'skin'),
    hairColour: textOf(node, 'hair-colour'),
    headwear: textOf(node, 'headwear'),
    clothes: textOf(node, 'clothes'),
    age: textOf(node, 'age'),
    accessory: textOf(node, 'accessory'),
    build: textOf(node, 'build'),
    mobilityAid: textOf(node, 'mobility-aid'),
  });
}

/** Reads everyone who appears. A role that is no role is told elsewhere and guessed. */
export function readCast(root: SourceNode, tell: Tell): Person[] {
  const entry = entryOf(root, 'cast');
  const people = entriesOf(entry?.value);
  tellSize(entry, people.length, MOST_PEOPLE, tell);
  return people.map((person) => {
    tellTaken(person, tell);
    return readPersonEntry(person, tell);
  });
}

function readPersonEntry({ key: id, value }: Entry, tell: Tell): Person {
  const role = oneOf(value, 'role', ROLES) ?? likelyRole(value);
  const traits: { [K in (typeof TRAITS)[number]]?: number } = {};
  for (const trait of TRAITS) {
    const points = numberOf(value, trait);
    if (points === undefined) continue;
    traits[trait] = points;
    const span = entryOf(value, trait)?.keySpan;
    if (span !== undefined && !TRAITS_OF[role].includes(trait))
      tell(unknownTrait(`${id}.${trait}`, span, role));
  }
  return present({
    id,
    name: textOf(value, 'name') ?? id,
    role,
    style: oneOf(value, 'style', STYLES),
    pace: oneOf(value, 'pace', PACES),
    skill: numberOf(value, 'skill'),
    traits,
    need: textOf(value, 'need'),
    watches: textOf(value, 'watches'),
    look: readLook(childOf(value, 'look')),
  });
}

/** A role that is no role is told by the shape; what only customers have, makes one of them. */
function likelyRole(person: SourceNode): Person['role'] {
  const isCustomer = ['comfort', 'need', 'watches'].some((key) => childOf(person, key));
  return isCustomer ? 'customer' : 'rep';
}

/** Reads the author's own numbers. */
export function readVariables(root: SourceNode, cast: readonly Person[], tell: Tell): Variable[] {
  const entry = entryOf(root, 'variables');
  const variables = entriesOf(entry?.value);
  tellSize(entry, variables.length, MOST_VARIABLES, tell);
  const people = new Set(cast.map(({ id }) => id));
  return variables.map((one) => {
    tellTaken(one, tell);
    if (people.has(one.key)) {
      const message = `"${one.key}" is a person of the cast and a variable`;
      tell({
        code: 'name-clash',
        span: one.keySpan,
        message,
        hint: 'give the variable another name',
      });
    }
    return readVariable(one, tell);
  });
}

function readVariable({ key: id, keySpan, value }: Entry, tell: Tell): Variable {
  const low = numberOf(value, 'low') ?? 0;
  const high = numberOf(value, 'high') ?? 100;
  const start = numberOf(value, 'start') ?? low;
  const code = 'out-of-range';
  if (low >= high) {
    const message = `variable "${id}" runs from ${low} to ${high}, which leaves it no room`;
    tell({ code, span: childOf(value, 'low')?.span ?? keySpan, message });
  } else if (start < low || start > high) {
    const message = `variable "${id}" starts at ${start}, outside its range ${low}…${high}`;
    const hint = 'set "low" and "high" to make the range wider';
    tell({ code, span: childOf(value, 'start')?.span ?? keySpan, message, hint });
  }
  return present({ id, start, low, high, good: oneOf(value, 'good', ['up', 'down']) });
}

function tellTaken({ key, keySpan }: Entry, tell: Tell): void {
  if (!TAKEN_NAMES.has(key)) return;
  const message = `"${key}" already means something else in conditions, acts or reports`;
  tell({ code: 'name-clash', span: keySpan, message, hint: 'choose another name' });
}

/** Tells a map of the author's own names that is empty, or has more entries than allowed. */
export function tellSize(entry: Entry | undefined, size: number, most: number, tell: Tell): void {
  if (entry?.value.kind !== 'map') return;
  const { key, keySpan: span } = entry;
  if (size === 0) tell({ code: 'empty-field', span, message: `"${key}" is empty` });
  if (size <= most) return;
  const message = `"${key}" has ${size} entries; at most ${most} are possible`;
  tell({ code: 'too-many', span, message });
}
