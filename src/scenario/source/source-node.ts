import type { Span } from '../diagnostic.ts';

/** A word, number, truth value or nothing (`null`), as the file has it. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

/** A list of the file. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly span: Span;
}

/** One `key: value` of a map. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: SourceNode;
}

/** A map of the file, its entries in file order and each key once. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly span: Span;
}

/** What a file says, with the place of every part: plain data, free of any YAML feature. */
export type SourceNode = ScalarNode | ListNode | MapNode;

/** A word of the author's and where it stands. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** Gives the entry of a map, or `undefined` when `node` is no map or has no such key. */
export function entryOf(node: SourceNode | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined;
}

/** Gives the value under a key, or `undefined`. */
export function childOf(node: SourceNode | undefined, key: string): SourceNode | undefined {
  return entryOf(node, key)?.value;
}

/** Lists the entries of a map in file order; none when `node` is no map. */
export function entriesOf(node: SourceNode | undefined): readonly Entry[] {
  return node?.kind === 'map' ? [...node.entries.values()] : [];
}

/** Lists the items of a list; none when `node` is no list. */
export function itemsOf(node: SourceNode | undefined): readonly SourceNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** Gives a text scalar with its place, or `undefined` for anything else. */
export function wordOf(node: SourceNode | undefined): Word | undefined {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  return { text: node.value, span: node.span };
}

/** Gives the text under a key, or `undefined`. */
export function textOf(node: SourceNode | undefined, key: string): string | undefined {
  return wordOf(childOf(node, key))?.text;
}

/** Gives the number under a key, or `undefined`. */
export function numberOf(node: SourceNode | undefined, key: string): number | undefined {
  const value = childOf(node, key);
  return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}

/** Gives the truth value under a key, or `otherwise`. */
export function truthOf(node: SourceNode | undefined, key: string, otherwise: boolean): boolean {
  const value = childOf(node, key);
  return value?.kind === 'scalar' && typeof value.value === 'boolean' ? value.value : otherwise;
}

/** Gives one word of a closed list under a key, or `undefined` when it is another or none. */
export function oneOf<const T extends string>(
  node: SourceNode | undefined,
  key: string,
  words: readonly T[],
): T | undefined {
  const text = textOf(node, key);
  return words.find((word) => word === text);
}

/** Lists the texts of a list (or the one text that stands in its place) with their places. */
export function wordsOf(node: SourceNode | undefined): Word[] {
  const nodes = node?.kind === 'list' ? node.items : [node];
  return nodes.map(wordOf).filter((word) => word !== undefined);
}

/** Turns a node into the plain value that JSON would give. Keys that mean something to JavaScript never get here. */
export function plainOf(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  return Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, plainOf(value)]));
}

/**
 * Follows a path of keys and indices as far as the file goes. Gives the node reached, the path that
 * led there, and the place of its key (for the root and for list items, of the node itself).
 */
export function follow(
  root: SourceNode,
  path: readonly PropertyKey[],
): { node: SourceNode; keySpan: Span; depth: number } {
  let node = root;
  let keySpan = root.span;
  for (const [depth, step] of path.entries()) {
    const entry = entryOf(node, String(step));
    const next = entry?.value ?? (node.kind === 'list' ? node.items[Number(step)] : undefined);
    if (next === undefined) return { node, keySpan, depth };
    keySpan = entry?.keySpan ?? next.span;
    node = next;
  }
  return { node, keySpan, depth: path.length };
}
