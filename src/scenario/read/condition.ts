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
import { shorten } from '../shape/say-where.ts';
import { nameHint } from '../source/nearest.ts';
import type { Finding } from '../source/report.ts';
import { type Entry, entriesOf, itemsOf, type SourceNode, wordsOf } from '../source/source-node.ts';
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
  if (key === 'manager') return readStates(entry, 'manager.state', MANAGER_STATES, reading);
  if (key === 'tv-rule') return readStates(entry, 'tv-rule', TV_RULES, reading);
  const person = reading.names.cast.get(key);
  if (person === undefined) return readNumber(entry, reading);
  if (person.role === 'rep') return readStates(entry, `${key}.state`, REP_STATES, reading);
  const message = `"${key}" is a ${person.role}; only reps have a state of work`;
  const hint = `compare ${TRAITS_OF[person.role].map((trait) => `"${key}.${trait}"`).join(' or ')}`;
  reading.tell({ code: 'unknown-place', span: entry.keySpan, message, hint });
  return undefined;
}

/** Words for several states at once. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  here: ['working', 'thinking', 'notice'],
};

/** Reads one state or a list of them (any of which may be) into stretches of the list of states. */
function readStates(
  { key, value }: Entry,
  place: string,
  states: readonly string[],
  { tell }: Reading,
): Condition {
  const wanted = new Set<number>();
  const together = place.endsWith('.state') && place !== 'manager.state' ? TOGETHER : {};
  for (const { text, span } of wordsOf(value)) {
    const several = together[text] ?? [text];
    if (several.every((state) => states.includes(state))) {
      for (const state of several) wanted.add(states.indexOf(state));
      continue;
    }
    const known = [...states, ...Object.keys(together)];
    const message = `"${key}" cannot be "${shorten(text)}"`;
    // The shape tells words of closed lists; those of people it does not know.
    if (together === TOGETHER)
      tell({ code: 'unknown-word', span, message, hint: nameHint(text, known) });
  }
  const stretches = stretchesOf(
    [...wanted].sort((a, b) => a - b),
    place,
  );
  const [only] = stretches;
  return only !== undefined && stretches.length === 1 ? only : { any: stretches };
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

/** Tells a name in a condition that stands for no number, by what part of it is wrong. */
function unknownPlace({ key, keySpan: span }: Entry, { names }: Reading): Finding {
  const [owner = '', trait] = key.split('.');
  const person = names.cast.get(owner);
  if (person !== undefined && trait !== undefined) return unknownTrait(key, span, person.role);
  const words = ['manager', 'act-count', 'chose', 'all', 'any', 'none'];
  const hint = (): string | undefined => {
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
  return { all: parts.filter((part) => part !== undefined) };
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
