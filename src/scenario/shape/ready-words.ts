import { FORMAT } from '../scenario.ts';
import type { SourceNode } from '../source/source-node.ts';
import { ID_PATTERN } from './fields.ts';
import { shorten } from './say-where.ts';

/** What to do about a number that a comma has cut in two, within { }. */
const COMMA = 'in { } a comma begins a new entry: write 1000 without it, decimals as 0.9';

/** Says what to do about a field that means nothing where it stands, when it is a known slip. */
export function strayHint(key: string, path: readonly PropertyKey[]): string | undefined {
  if (/^\d+$/.test(key)) return COMMA;
  const isOfChoice = path.at(-2) === 'choices';
  return isOfChoice && key === 'end'
    ? `a choice leads on: "goto: done", with ${END_SCENE}`
    : undefined;
}

/** How a moment is ended. */
export const END_SCENE = 'a scene "done: { end: true }"';

/** Fields that are maps, written as a text by mistake: what one looks like. */
const MAPS: Readonly<Record<string, string>> = {
  effects: 'write { promise: +20 }',
  when: 'write { dave.trust: at least 50 }',
  if: 'write { dave.trust: at least 50 }',
};

/** Says how to write what should be one of these kinds and is another. */
export function typeHint(
  kinds: readonly string[],
  path: readonly PropertyKey[],
  node: SourceNode,
): string | undefined {
  const field = String(path.at(-1));
  if (path.length === 0) return 'begin with "format: 1", "id: …" and "title: …"';
  if (node.kind !== 'scalar') return partsHint(kinds, field, node);
  if (node.value === null) return nothingHint(field);
  if (kinds.includes('a list')) {
    const isNone = field === 'orders' && isNo(node.value);
    return isNone ? 'write [] for none' : `write [${shorten(String(node.value))}]`;
  }
  if (kinds.includes('a text')) return `write it in quotes: "${String(node.value)}"`;
  if (path.at(-2) === 'variables') return 'write { start: 30 }';
  if (typeof node.value !== 'string') return undefined;
  if (kinds.includes('true or false')) return `write ${isNo(node.value) ? 'false' : 'true'}`;
  if (!kinds.some((kind) => kind.endsWith('number'))) return MAPS[field];
  return numberHint(field, node.value);
}

function nothingHint(field: string): string {
  if (/^\d+$/.test(field)) return COMMA;
  const cut = /^(\S+) (.+)$/.exec(field);
  if (cut !== null) return `write a colon and a blank after the name: "${cut[1]}: ${cut[2]}"`;
  return 'write a value after the colon, or remove the line';
}

/** A list or a map stands where it should not. */
function partsHint(kinds: readonly string[], field: string, node: SourceNode): string | undefined {
  if (kinds.includes('a list')) return 'begin every entry with "- ", or put them between [ and ]';
  if (kinds.includes('a text'))
    return field === 'say' && node.kind === 'list'
      ? 'write its lines below "say: |", without dashes'
      : 'put the text in "quotes"';
  const isMeant = kinds.includes('a map of "key: value"') && node.kind === 'list';
  return isMeant ? 'begin every entry with its name and a colon, without a dash' : undefined;
}

/** Fields that hold more than one value: what belongs to them stands below. */
const WITH_PARTS: ReadonlySet<string> = new Set(['store', 'cast', 'moments', 'scenes', 'endings']);

/** Says how a missing field is written: `"format: 1"`, `"title: …"`. */
export function exampleOf(field: string): string {
  if (field === 'format') return `"format: ${FORMAT}"`;
  if (WITH_PARTS.has(field)) return `"${field}:", and what belongs to it below, indented`;
  return `"${field}: …"`;
}

/** Whether an author's word or truth value means no, in the words that other programs take for it. */
function isNo(value: unknown): boolean {
  return (
    value === false || /^(?:no|off|n|none|never|nothing|nein|non)$/i.test(String(value).trim())
  );
}

/** Says how a text that was meant as a number is written: `0,9` as 0.9, `60%` as 60. */
function numberHint(field: string, text: string): string {
  if (field === 'skin') return 'write 0 for the lightest to 5 for the darkest';
  const decimal = /^([-+]?\d+),(\d+)$/.exec(text.trim());
  if (decimal !== null) return `write decimals with a point: ${decimal[1]}.${decimal[2]}`;
  const weeks = field === 'week' ? /^(\d+) *(?:-|–|to|bis) *(\d+)$/.exec(text.trim()) : null;
  if (weeks !== null) return `write from: ${weeks[1]}, to: ${weeks[2]}`;
  return 'write the number alone, without quotes or a unit';
}

/** Letters that are written as two in plain English ones. */
const SPELT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
};

/** Makes an id of an author's name (`Frau Öztürk` is `frau-oeztuerk`); undefined when none is left of it. */
export function plainId(name: string): string | undefined {
  if (name.length > 60) return undefined;
  const plain = name
    .toLowerCase()
    .replace(/[äöüßæø]/g, (letter) => SPELT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return ID_PATTERN.test(plain) ? plain : undefined;
}
