import { ACTS } from '../act.ts';
import type { Place } from '../places.ts';
import {
  type Condition,
  MANAGER_STATES,
  REP_STATES,
  STORE_MEASURES,
  TRAITS_OF,
  TV_RULES,
} from '../scenario.ts';
import { unknownAct } from '../shape/check-shape.ts';
import { sayWhat, shorten } from '../shape/say-where.ts';
import { nameHint } from '../source/nearest.ts';
import type { Finding } from '../source/report.ts';
import {
  type Entry,
  entriesOf,
  itemsOf,
  type SourceNode,
  wordOf,
  wordsOf,
} from '../source/source-node.ts';
import { readComparison } from './comparison.ts';
import type { Reading } from './names.ts';

/** The most often that anything is counted. */
const MOST = 9999;

/**
 * Reads a condition: a map whose entries must all hold. Gives one condition on places, `undefined`
 * when there is no map. Entries that cannot be read are told and left out.
 */
export function readCondition(
  node: SourceNode | undefined,
  reading: Reading,
): Condition | undefined {
  if (node?.kind !== 'map') return undefined;
  if (node.entries.size === 0)
    reading.tell({
      code: 'empty-field',
      span: node.span,
      message: 'this condition is empty',
      hint: 'write what must hold, or remove it',
    });
  const parts = entriesOf(node)
    .map((entry) => readEntry(entry, reading))
    .filter((part) => part !== undefined);
  return allOf(parts);
}

/** Joins conditions that must all hold; one alone stays as it is. */
function allOf(parts: readonly Condition[]): Condition {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { all: parts };
}

function readEntry(entry: Entry, reading: Reading): Condition | undefined {
  const { key, value } = entry;
  const parts = (): Condition[] =>
    itemsOf(value)
      .map((item) => readCondition(item, reading))
      .filter((part) => part !== undefined);
  if (key === 'all') return { all: parts() };
  if (key === 'any') return { any: parts() };
  if (key === 'none') return { none: parts() };
  if (key === 'act-count') return readActCounts(value, reading);
  if (key === 'chose') return readChose(value, reading);
  if (key === 'manager') return readWords(value, 'manager.state', MANAGER_STATES);
  if (key === 'tv-rule') return readWords(value, 'tv-rule', TV_RULES);
  const person = reading.names.cast.get(key);
  if (person === undefined) return readNumber(entry, reading);
  if (person.role === 'rep') return readRepStates(entry, reading);
  const message = `"${key}" is a ${person.role}; only reps have a state of work`;
  const hint = `compare ${TRAITS_OF[person.role].map((trait) => `"${key}.${trait}"`).join(' or ')}`;
  reading.tell({ code: 'unknown-place', span: entry.keySpan, message, hint });
  return undefined;
}

/** States of a rep, and a word for several of them at once. */
const REP_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ...REP_STATES.map((state): [string, string[]] => [state, [state]]),
  ['here', REP_STATES.filter((state) => state !== 'gone')],
]);

/** Reads one state of a rep, or a list of them of which any may be. */
function readRepStates({ key, value }: Entry, { tell }: Reading): Condition {
  const nodes = value.kind === 'list' ? value.items : [value];
  const states = nodes.flatMap((node) => {
    const word = wordOf(node)?.text;
    const known = REP_WORDS.get(word ?? '');
    // What is no word is told by the shape, except a number alone, which other keys may have.
    const isNumber = node === value && node.kind === 'scalar' && typeof node.value === 'number';
    if (known === undefined && (word !== undefined || isNumber)) {
      const message = `"${key}" is compared with ${sayWhat(node)}, which is no state of a rep`;
      const hint = nameHint(word ?? '', REP_WORDS.keys());
      tell({ code: 'unknown-word', span: node.span, message, hint });
    }
    return known ?? [];
  });
  return anyOf(`${key}.state`, states, REP_STATES);
}

/** Reads one word of a closed list, or several of which any may be. Other words are told by the shape. */
function readWords(node: SourceNode, place: string, known: readonly string[]): Condition {
  const words = wordsOf(node).map(({ text }) => text);
  return anyOf(
    place,
    words.filter((word) => known.includes(word)),
    known,
  );
}

/** Turns words into stretches of the list that they are from, whose indices the place holds. */
function anyOf(place: string, words: readonly string[], list: readonly string[]): Condition {
  const indices = [...new Set(words)].map((word) => list.indexOf(word)).sort((a, b) => a - b);
  const any = stretchesOf(indices, place);
  const [only] = any;
  return only !== undefined && any.length === 1 ? only : { any };
}

function stretchesOf(numbers: readonly number[], place: string): Condition[] {
  const stretches: { place: string; low: number; high: number }[] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last !== undefined && last.high === number - 1) last.high = number;
    else stretches.push({ place, low: number, high: number });
  }
  return stretches;
}

function readNumber(entry: Entry, reading: Reading): Condition | undefined {
  const { key, keySpan, value } = entry;
  const { names, tell } = reading;
  const place = names.places.get(key);
  if (place === undefined || key.startsWith('acts.') || key.endsWith('.state')) {
    tell(unknownPlace(entry, reading));
    return undefined;
  }
  // The season may be shorter than the longest that a season can be.
  const ranged: Place = key === 'week' ? { ...place, high: names.weeks } : place;
  return readComparison(value, { place: ranged, name: key, keySpan, tell });
}

/** What authors write for the words that join conditions. */
const JOINED: Readonly<Record<string, string>> = { not: 'none', or: 'any', and: 'all' };

/** Tells a name in a condition that stands for no number, by what part of it is wrong. */
function unknownPlace({ key, keySpan: span }: Entry, { names }: Reading): Finding {
  const [owner = '', trait] = key.split('.');
  const person = names.cast.get(owner);
  if (person !== undefined && trait !== undefined) return unknownTrait(key, span, person.role);
  const words = ['manager', 'act-count', 'chose', 'all', 'any', 'none'];
  const joined = JOINED[key];
  const hint = (): string | undefined => {
    if (joined !== undefined) return `write ${joined}: [{ … }, { … }]`;
    const numbers = [...names.places.keys()].filter((name) => !/^acts\.|\.state$/.test(name));
    return nameHint(key, [...numbers, ...names.cast.keys(), ...words]);
  };
  if (trait !== undefined) {
    const message = `"${shorten(key)}" is no trait of anybody: the cast has no "${shorten(owner)}"`;
    return { code: 'unknown-person', span, message, hint };
  }
  const message = `there is no "${shorten(key)}" to compare`;
  const known = 'conditions compare traits (dave.trust), states (dave), variables, week and';
  return {
    code: 'unknown-place',
    span,
    message,
    hint: () => hint() ?? `${known} measures (${STORE_MEASURES.slice(0, 3).join(', ')} …)`,
  };
}

/** Tells a trait that a person of this role does not have. */
export function unknownTrait(
  key: string,
  span: Finding['span'],
  role: keyof typeof TRAITS_OF,
): Finding {
  const [owner, trait = ''] = key.split('.');
  const traits = TRAITS_OF[role];
  const message = `"${owner}" is a ${role}, who has no "${shorten(trait)}"`;
  return { code: 'unknown-trait', span, message, hint: nameHint(trait, traits) };
}

function readActCounts(node: SourceNode, reading: Reading): Condition {
  const parts = entriesOf(node).map(({ key, keySpan, value }) => {
    const [act = '', to] = key.split('.');
    if (to !== undefined && to !== 'team' && !reading.names.cast.has(to)) {
      const message = `"${key}" counts what was done to "${to}", but the cast has nobody of that id`;
      const hint = () => nameHint(to, reading.names.cast.keys());
      reading.tell({ code: 'unknown-person', span: keySpan, message, hint });
    }
    if (!ACTS.some((name) => name === act)) {
      if (to !== undefined) reading.tell(unknownAct(act, keySpan));
      return undefined;
    }
    const place = { name: `acts.${key}`, low: 0, high: MOST, start: 0 };
    return readComparison(value, { place, name: key, keySpan, tell: reading.tell });
  });
  return allOf(parts.filter((part) => part !== undefined));
}

function readChose(node: SourceNode, { names, tell }: Reading): Condition {
  const any = wordsOf(node).map(({ text, span }) => {
    if (!names.choices.has(text)) {
      const message = `there is no choice "${shorten(text)}"`;
      const hint = () => nameHint(text, names.choices) ?? 'write it as moment.scene.choice';
      tell({ code: 'unknown-choice', span, message, hint });
    }
    return { place: `chose.${text}`, low: 1, high: MOST };
  });
  const [only] = any;
  return only !== undefined && any.length === 1 ? only : { any };
}
