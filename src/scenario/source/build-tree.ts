import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import type { Span } from '../diagnostic.ts';
import { lineFinder } from './line-finder.ts';
import type { Tell } from './report.ts';
import type { Entry, SourceNode } from './source-node.ts';

/** Keys that would change what an object of JavaScript is. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Fields that hold words for the player, in which a `#` is meant as one. */
const TEXT_FIELDS = new Set(
  'text say title because name announce summary teaches questions'.split(' '),
);

/** Controls and lone halves of characters, which only an escape in double quotes can bring in. */
const NOT_TEXT = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/u;

interface Builder {
  readonly text: string;
  readonly tell: Tell;
  /** The line of a place, from 1. */
  readonly lineOf: (at: number) => number;
}

/**
 * Turns a parsed document into our own tree. Anchors, aliases, tags and reserved keys are told and
 * left out, so nothing after this can meet them. Gives `undefined` for a file without content.
 */
export function buildTree(
  document: Document.Parsed,
  text: string,
  tell: Tell,
): SourceNode | undefined {
  if (document.contents === null || isNothing(document.contents)) {
    const message = 'the file is empty';
    const hint = 'begin with "format: 1", "id: …" and "title: …"';
    tell({ code: 'empty-file', span: { start: 0, end: 0 }, message, hint });
    return undefined;
  }
  return nodeOf(document.contents, { text, tell, lineOf: lineFinder(text) }, false);
}

function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null && node.source === '';
}

function nodeOf(node: ParsedNode | null, builder: Builder, isText: boolean): SourceNode {
  if (node === null) return { kind: 'scalar', value: null, span: { start: 0, end: 0 } };
  const span: Span = { start: node.range[0], end: node.range[1] };
  tellProperties(node, span, builder);
  if (isMap(node)) return mapOf(node.items as Pair<ParsedNode, ParsedNode | null>[], span, builder);
  if (isSeq(node)) {
    const items = (node.items as ParsedNode[]).map((item) => nodeOf(item, builder, isText));
    return { kind: 'list', items, span };
  }
  if (!isScalar(node)) return { kind: 'scalar', value: null, span };
  if (isText && node.type === 'PLAIN') tellHash(span, builder);
  return { kind: 'scalar', value: plainValue(node.value, span, builder), span };
}

function plainValue(
  value: unknown,
  span: Span,
  { tell }: Builder,
): string | number | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return value === null ? null : String(value);
  if (NOT_TEXT.test(value)) {
    const message = 'the text holds a control character or half a character';
    tell({ code: 'not-text', span, message, hint: 'remove the \\u… or \\x… that stands for it' });
  }
  return value;
}

function mapOf(
  pairs: readonly Pair<ParsedNode, ParsedNode | null>[],
  span: Span,
  builder: Builder,
): SourceNode {
  const entries = new Map<string, Entry>();
  for (const { key: keyNode, value } of pairs) {
    const keySpan = keyNode?.range ? { start: keyNode.range[0], end: keyNode.range[1] } : span;
    const key = keyOf(keyNode, keySpan, builder);
    if (key === undefined) continue;
    const node = nodeOf(value, builder, TEXT_FIELDS.has(key));
    const isEmpty = node.kind === 'scalar' && node.value === null;
    if (isRepeated(key, keySpan, entries, builder)) continue;
    // What has no value is pointed at by its key: there is nothing else to point at.
    entries.set(key, { key, keySpan, value: isEmpty ? { ...node, span: keySpan } : node });
  }
  return { kind: 'map', entries, span };
}

function isRepeated(
  key: string,
  span: Span,
  entries: ReadonlyMap<string, Entry>,
  { tell, lineOf }: Builder,
): boolean {
  const first = entries.get(key);
  if (first === undefined) return false;
  const message = `"${key}" stands twice in this map; the first is on line ${lineOf(first.keySpan.start)}`;
  tell({
    code: 'duplicate-key',
    span,
    message,
    hint: 'keep one, or give the other a name of its own',
  });
  return true;
}

function keyOf(node: ParsedNode | null, span: Span, builder: Builder): string | undefined {
  const { tell } = builder;
  if (node !== null) tellProperties(node, span, builder);
  if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) {
    const key = plainValue(String(node.value), span, builder);
    if (typeof key !== 'string') return undefined;
    if (!RESERVED.has(key)) return key;
    const message = `"${key}" cannot be the name of anything here`;
    tell({ code: 'reserved-name', span, message, hint: 'choose another name' });
    return undefined;
  }
  const message = 'a key is one word; here stands something else';
  tell({ code: 'syntax', span, message, hint: 'write "key: value"' });
  return undefined;
}

function tellProperties(node: ParsedNode, span: Span, { text, tell }: Builder): void {
  const hint = 'if this is meant as text, put it in "double quotes"; if not, write it out';
  if (isAlias(node)) {
    const message = `"*${node.source}" would repeat another part of the file, which scenarios cannot do`;
    tell({ code: 'alias', span, message, hint });
    return;
  }
  if (node.anchor !== undefined) {
    const message = `"&${node.anchor}" would name a part of the file, which scenarios cannot do`;
    tell({ code: 'alias', span: before(span, '&', text), message, hint });
  }
  if (node.tag !== undefined) {
    const place = before(span, '!', text);
    const message = `"${text.slice(place.start, place.end)}" would be a type of YAML's own, which scenarios do not have`;
    tell({ code: 'tag', span: place, message, hint });
  }
}

/** The word beginning with `sign` that stands before a node: its anchor or its tag. */
function before(span: Span, sign: string, text: string): Span {
  let start = text.lastIndexOf(sign, span.start);
  if (start === -1) return span;
  while (text[start - 1] === sign) start--;
  const length = /^\S+/.exec(text.slice(start, start + 200))?.[0].length ?? 1;
  return { start, end: start + length };
}

/** A blank and a `#` after a text without quotes begin a comment, and the words are lost. */
function tellHash({ end }: Span, { text, tell }: Builder): void {
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  const lost = /^[ \t]+#.*/.exec(rest)?.[0].trimEnd();
  if (lost === undefined) return;
  const start = end + lost.indexOf('#');
  tell({
    code: 'hash-in-text',
    span: { start, end: end + lost.length },
    message: `the player will not see "${lost.trim()}": " #" begins a comment`,
    hint: 'put the whole text in "double quotes", or move the comment to a line of its own',
  });
}
