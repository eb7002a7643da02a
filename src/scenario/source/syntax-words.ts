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
  hint: 'begin all fields of one map, and all lines of one text, in the same column, with spaces',
};
const OPEN_BRACKET: Words = {
  message: 'a { or [ that was opened before this place is not closed',
  hint: 'close it; an entry in { } or [ ] that goes on over several lines is indented deeper',
};
const DEEPER_BELOW: Words = {
  message:
    'the line below is indented deeper than this one, so that it seems to go on with its text',
  hint: 'begin all fields of one map in the same column, with spaces',
};
const HARD_BLANK: Words = {
  message: 'a blank of another kind stands here, as word processors and web pages have it',
  hint: 'delete the blanks before the word and type them anew with the space bar',
};
const AFTER_DOUBLE_QUOTE: Words = {
  message: 'the text goes on after the quote that closes it',
  hint: 'write \\" for a quote inside "double quotes", or put the whole text in \'single quotes\'',
};
const AFTER_SINGLE_QUOTE: Words = {
  message: 'the text goes on after the quote that closes it',
  hint: 'put the whole text in "double quotes"; inside \'single quotes\' an apostrophe is written twice',
};
const DASH: Words = {
  message: 'a dash right after the colon means a list, which cannot begin on this line',
  hint: 'put a text that begins with a dash in "double quotes"; begin a list on the next line',
};
const SLASHES: Words = {
  message: 'this line begins with //, which is no comment here',
  hint: 'begin a comment with #',
};
const BARE_ACT: Words = {
  message: 'an act with a person stands here without brackets',
  hint: 'write acts: [{ ask-curious: dave }]',
};
const NO_DASH: Words = {
  message: INDENT.message,
  hint: 'begin every entry of a list with "- ", all in the same column',
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

/** A blank that is none to YAML, where blanks matter: before a line's first word, or after a colon. */
const HARD_BLANK_AT = /(?:^[ \t]*|:)[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]/;

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
  const at = span.start - line.start;
  const words = wordsFor(error, line.text, at);
  return { code: 'syntax', span: words === DEEPER_BELOW ? wordAt(line) : span, ...words };
}

/** Whether a finding only goes on with what one on the line above has said of indentation. */
export function isSequel(finding: Finding, above: Finding | undefined): boolean {
  return finding.message === DEEPER_BELOW.message && above?.message === finding.message;
}

function wordsFor({ code, message }: SyntaxError, line: string, at: number): Words {
  const before = line.slice(0, at);
  if (HARD_BLANK_AT.test(line)) return HARD_BLANK;
  if (/^\s*[\w-]+:[ \t]+-(?:[ \t]|$)/.test(line)) return DASH;
  if (/^\s*[\w-]+:[ \t]+\?[ \t]/.test(line)) return NEEDS_QUOTES;
  if (code === 'BAD_INDENT' && /^Flow/.test(message)) return OPEN_BRACKET;
  // At the beginning of a line it is the line that stands wrong, not something in it.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && before.trim() === '') return INDENT;
  if (code === 'BAD_INDENT' && /^\s*[{[]/.test(line)) return NO_DASH;
  if (/^\s*\/\//.test(line)) return SLASHES;
  // The text has no colon of its own: it is the line below that brings one.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /\bacts:[ \t]*$/.test(before)) return BARE_ACT;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:[ \t]|$)/.test(line.slice(at))) return DEEPER_BELOW;
  if (code === 'UNEXPECTED_TOKEN' && /:[ \t]+"/.test(before)) return AFTER_DOUBLE_QUOTE;
  if (code === 'UNEXPECTED_TOKEN' && /:[ \t]+'/.test(before)) return AFTER_SINGLE_QUOTE;
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

/** The first word of a line: its key, where the line has one. */
function wordAt({ start, text }: Line): Span {
  const word = start + text.search(/\S/);
  return { start: word, end: word + (/^[\w-]+/.exec(text.trimStart())?.[0].length ?? 1) };
}

/** At the end of the file the last visible character is pointed at. */
function lastWord(text: string): Span {
  const end = text.trimEnd().length;
  return { start: Math.max(0, end - 1), end };
}

/** One line of the file, and where it begins. */
interface Line {
  readonly start: number;
  readonly text: string;
}

function lineAround(at: number, text: string): Line {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, text: text.slice(start, end === -1 ? text.length : end) };
}
