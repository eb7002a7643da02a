import type { ErrorCode } from 'yaml';
import type { Span } from '../diagnostic.ts';
import type { Finding } from './report.ts';

/** What the YAML parser says of a mistake. Its wording is technical: it is looked at, never shown. */
export interface SyntaxError {
  readonly code: ErrorCode;
  readonly pos: readonly [number, number];
  readonly message: string;
}

interface Words {
  readonly message: string;
  readonly hint?: string;
}

const UNREADABLE: Words = {
  message: 'this cannot be read as YAML from here on',
  hint: 'look for a missing quote, bracket, comma or colon here or on the line above',
};
const NEEDS_QUOTES: Words = {
  message: 'the text begins with a character that means something else in YAML',
  hint: 'put the whole text in "double quotes", or write it below "say: |"',
};
const INDENT: Words = {
  message: 'this line does not stand in one column with the lines that it belongs to',
  hint: 'begin all fields of one map in the same column, with spaces',
};
const OPEN_BRACKET: Words = {
  message: 'a { or [ that was opened before this place is not closed',
  hint: 'close it; an entry in { } or [ ] that goes on over several lines is indented deeper',
};
const COLON_IN_TEXT: Words = {
  message: 'a colon followed by a blank stands inside a text without quotes',
  hint: 'put the text in "double quotes", or write it below "say: |"',
};

/** Our words for what the parser reports; whatever is missing here is `UNREADABLE`. */
const WORDS: Readonly<Partial<Record<ErrorCode, Words>>> = {
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: NEEDS_QUOTES,
  BLOCK_AS_IMPLICIT_KEY: COLON_IN_TEXT,
  BAD_DQ_ESCAPE: {
    message: 'a backslash in double quotes is followed by a letter that it cannot be followed by',
    hint: "write \\\\ for a backslash, or use 'single quotes'",
  },
  BLOCK_IN_FLOW: {
    message:
      'inside { } and [ ] there is a comma missing, or something that needs lines of its own',
    hint: 'put a comma between entries, and quotes around texts that contain a colon',
  },
  MISSING_CHAR: {
    message: 'a quote, bracket, comma or colon is missing here or before',
    hint: 'close every quote, { and [; write "key: value" with a blank after the colon',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a line stands here that is no "key: value"',
    hint: 'write a colon and a blank after the key; put texts of several lines below "say: |"',
  },
  KEY_OVER_1024_CHARS: { message: 'a key is longer than 1,024 characters' },
  MULTIPLE_ANCHORS: NEEDS_QUOTES,
  MULTIPLE_TAGS: NEEDS_QUOTES,
  BAD_ALIAS: NEEDS_QUOTES,
  BAD_PROP_ORDER: NEEDS_QUOTES,
  TAG_RESOLVE_FAILED: NEEDS_QUOTES,
};

const COMPARISON = /[:{,][ \t]*(?:[<>]=?|=)[ \t]*-?\d*/;

/** Tells a syntax error in our words. `text` is the whole file. */
export function tellSyntax(error: SyntaxError, text: string): Finding {
  const span = pointable(error.pos, text);
  const line = lineAround(span.start, text);
  if (COMPARISON.test(line.text)) return inWords(span);
  if (error.code === 'TAB_AS_INDENT')
    return {
      code: 'tab-indent',
      span: { start: error.pos[0], end: error.pos[1] },
      message: 'this line is indented with a tab',
      hint: 'indent with spaces; most editors can turn all tabs into spaces',
    };
  const before = line.text.slice(0, span.start - line.start);
  return { code: 'syntax', span, ...wordsFor(error, line.text, before) };
}

function wordsFor({ code, message }: SyntaxError, line: string, before: string): Words {
  if (code === 'BAD_INDENT' && /^Flow/.test(message)) return OPEN_BRACKET;
  // At the beginning of a line it is the line that stands wrong, not something in it.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && before.trim() === '') return INDENT;
  // A value that begins with a quote or a bracket ends with it; what follows is too much.
  if (code === 'UNEXPECTED_TOKEN' && /:[ \t]+["'[{*&!|>]/.test(line)) return NEEDS_QUOTES;
  return WORDS[code] ?? UNREADABLE;
}

function inWords(span: Span): Finding {
  return {
    code: 'comparison-in-words',
    span,
    message: 'a comparison is written with a sign',
    hint: 'write it in words: "at least 40", "below 30", "above 40", "at most 20", "20 to 60"',
  };
}

/**
 * Makes a place one that can be pointed at: from the blanks before a line's first word onto that
 * word, and from the end of a line, where there is nothing, onto its last character.
 */
function pointable([start, end]: readonly [number, number], text: string): Span {
  if (start >= text.length) return lastWord(text);
  const { start: lineStart, text: line } = lineAround(start, text);
  const word = lineStart + line.search(/\S/);
  if (start < word && end <= word + 1) return { start: word, end: word + 1 };
  if (start - lineStart < line.length) return { start, end: Math.max(end, start + 1) };
  const last = Math.max(lineStart, lineStart + line.trimEnd().length - 1);
  return { start: last, end: last + 1 };
}

/** At the end of the file the last visible character is pointed at. */
function lastWord(text: string): Span {
  const end = text.trimEnd().length;
  return { start: Math.max(0, end - 1), end };
}

function lineAround(at: number, text: string): { readonly start: number; readonly text: string } {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, text: text.slice(start, end === -1 ? text.length : end) };
}
