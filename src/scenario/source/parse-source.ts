import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import { buildTree } from './build-tree.ts';
import { lineFinder } from './line-finder.ts';
import type { Finding, Tell } from './report.ts';
import type { SourceNode } from './source-node.ts';
import { isSequel, tellSyntax } from './syntax-words.ts';

/** The largest file that is read, in characters of its text. */
export const LARGEST_FILE = 1_000_000;
/** How deep lists and maps may nest, in the parser's levels (about two for each of ours). */
const DEEPEST = 80;
/** After this many syntax errors the rest is noise that follows from the first. */
const MOST_SYNTAX_ERRORS = 10;

/** Characters that no text file has: control characters, halves of characters, and U+FFFD, which a decoder writes for bytes it cannot read. */
const NOT_TEXT = /(?![\t\n\r])\p{Cc}|[\uFFFD-\uFFFF]|\p{Surrogate}/u;

/** What is left of a file once it is parsed. `broken` says that its syntax cannot be trusted. */
export interface ParsedSource {
  readonly root?: SourceNode;
  readonly broken: boolean;
}

const NOTHING: ParsedSource = { broken: true };

/** What the tree tells even where the syntax is broken: it says more plainly what went wrong. */
const PLAINER: ReadonlySet<string> = new Set(['alias', 'tag', 'hash-in-text']);

/**
 * Reads YAML or JSON text (JSON is read as the YAML that it is) into a plain tree with places.
 * Tells everything that is wrong with the text itself; never throws, and takes time in proportion
 * to the text's length.
 */
export function parseSource(source: string, tell: Tell): ParsedSource {
  if (!isReadable(source, tell)) return NOTHING;
  // The line ends of old Macs; one for one, so that every place stays where it is.
  const text = source.replace(/\r(?!\n)/g, '\n');
  const tokens = tokensOf(text, tell);
  const composed = tokens && firstDocument(tokens, text, tell);
  if (composed === undefined) return NOTHING;
  const { document, isAlone } = composed;
  const isBroken = document.errors.length > 0 || hasDirectives(document, text);
  // What a second document holds is missing from the first, so later findings would mislead.
  let broken = isBroken || !isAlone;
  const lineOf = lineFinder(text);
  const plainer = new Set<number>();
  const root = buildTree(document, text, (finding) => {
    // What an alias stands for is missing from the tree, so later findings would mislead.
    if (finding.code === 'alias') broken = true;
    if (isBroken && !PLAINER.has(finding.code)) return;
    plainer.add(lineOf(finding.span.start));
    tell(finding);
  });
  if (isBroken) tellErrors(document, { text, tell, lineOf, plainer });
  return root === undefined ? NOTHING : { root, broken };
}

function isReadable(text: string, tell: Tell): boolean {
  if (text.length > LARGEST_FILE) {
    const size = `${(text.length / 1_000_000).toFixed(1)} million characters`;
    tell({
      code: 'too-large',
      span: { start: 0, end: 0 },
      message: `the file has ${size}; at most 1 million are read`,
      hint: 'a scenario is text: is this the right file?',
    });
    return false;
  }
  const at = text.search(NOT_TEXT);
  if (at === -1) return true;
  tell({
    code: 'not-text',
    span: { start: at, end: at + 1 },
    message: 'the file holds something that is not text here',
    hint: 'save the scenario as plain text in UTF-8',
  });
  return false;
}

/**
 * Cuts the text into tokens. The depth is watched here, because what composes a document calls
 * itself for every level, and an engine that runs out of stack may end the whole process.
 */
function tokensOf(text: string, tell: Tell): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length <= DEEPEST) continue;
    tell({
      code: 'too-deep',
      span: { start: parser.offset - lexeme.length, end: parser.offset },
      message: 'lists and maps are nested too deep here',
      hint: 'no part of a scenario needs more than about twelve levels: is a bracket left open?',
    });
    return undefined;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function firstDocument(
  tokens: CST.Token[],
  text: string,
  tell: Tell,
): { readonly document: Document.Parsed; readonly isAlone: boolean } | undefined {
  // Duplicate keys are ours to find: the library compares every key with every other.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const documents = composer.compose(tokens, true, text.length);
  const first = documents.next().value;
  if (first === undefined) return undefined;
  const second = documents.next().value;
  if (second !== undefined) tellSecondDocument(second, text, tell);
  return { document: first, isAlone: second === undefined };
}

function tellSecondDocument(second: Document.Parsed, text: string, tell: Tell): void {
  const content = second.contents?.range?.[0] ?? second.range[0];
  const dashes = text.lastIndexOf('\n---', content) + 1;
  tell({
    code: 'several-documents',
    span: { start: dashes, end: dashes + 3 },
    message: 'a second document begins here; a file holds one scenario',
    hint: 'remove the line "---", or move what follows into a file of its own',
  });
}

/** A line that begins with `%` can choose another version of YAML, which reads words differently. */
function hasDirectives({ directives }: Document.Parsed, text: string): boolean {
  return directives.yaml.explicit === true || text.startsWith('%');
}

/** What errors are told with; `plainer` are the lines about which the tree has told. */
interface Telling {
  readonly text: string;
  readonly tell: Tell;
  readonly lineOf: (at: number) => number;
  readonly plainer: ReadonlySet<number>;
}

/**
 * Tells the first syntax error of each line, at most ten; after a tab only other tabs, since what
 * follows it seems to stand in the wrong column.
 */
function tellErrors(document: Document.Parsed, { text, tell, lineOf, plainer }: Telling): void {
  if (hasDirectives(document, text)) {
    const message = 'a line that begins with "%" sets up YAML, which scenarios cannot do';
    tell({ code: 'syntax', span: { start: 0, end: 1 }, message, hint: 'remove this line' });
    return;
  }
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  let lastLine = 0;
  let last: Finding | undefined;
  let hasTabs = false;
  let left = MOST_SYNTAX_ERRORS;
  for (const error of errors) {
    const line = lineOf(error.pos[0]);
    if (line === lastLine || plainer.has(line)) continue;
    const above = line === lastLine + 1 ? last : undefined;
    lastLine = line;
    const isTab = error.code === 'TAB_AS_INDENT';
    if (hasTabs && !isTab) continue;
    hasTabs ||= isTab;
    last = tellSyntax(error, text);
    if (isSequel(last, above)) continue;
    tell(last);
    left--;
    if (left === 0) return;
  }
}
