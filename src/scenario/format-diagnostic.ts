import type { Diagnostic, Span } from './diagnostic.ts';

/** The most characters of a source line that are shown; of longer ones, those around the place. */
const WIDEST = 100;
/** How much of a cut line is shown before the place. */
const BEFORE = 40;

/** Characters that would move or hide what a terminal shows: controls, and those that turn the direction of writing. */
const INVISIBLE = /[\p{Cc}\p{Surrogate}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** The last character of a line's end: `\n` (after `\r` or not), or the `\r` of old Macs. */
const LINE_END = /\n|\r(?!\n)/g;

/** Where a span begins, as editors count: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the line and column at which a span begins. A line ends with `\n`, `\r\n` or `\r`. */
export function placeOf(span: Span, text: string): Place {
  const start = Math.min(span.start, text.length);
  let line = 1;
  let lineStart = 0;
  for (const { index } of text.matchAll(LINE_END)) {
    if (index >= start) break;
    line++;
    lineStart = index + 1;
  }
  return { line, column: start - lineStart + 1 };
}

/**
 * Writes a diagnostic as `file:line:col severity code`, the message, the line it is on, a pointer
 * under it, and the hint. A span over several lines is pointed at on its first; of a line longer
 * than 100 characters the part around the place is shown, with `…` where it is cut.
 */
export function formatDiagnostic(diagnostic: Diagnostic, file: string, text: string): string {
  const { code, severity, message, span, hint } = diagnostic;
  const { line, column } = placeOf(span, text);
  const lineStart = span.start - column + 1;
  const [whole = ''] = text.slice(lineStart).split(/[\r\n]/, 1);
  const width = Math.max(1, Math.min(span.end - span.start, whole.length - column + 1));
  const { shown, before, pointed } = cut(whole, column - 1, width);
  const margin = ' '.repeat(String(line).length);
  // Tabs stay tabs under tabs, so that the pointer stands right at every tab width.
  const padding = before.replace(/[^\t]/gu, ' ');
  return [
    `${file}:${line}:${column} ${severity} ${code}`,
    `  ${visible(message)}`,
    `  ${line} | ${shown}`.trimEnd(),
    `  ${margin} | ${padding}${'^'.repeat(pointed)}`,
    ...(hint === undefined ? [] : [`  hint: ${visible(hint)}`]),
  ].join('\n');
}

interface Cut {
  readonly shown: string;
  /** What is shown before the place. */
  readonly before: string;
  /** How many characters are pointed at, at least 1. */
  readonly pointed: number;
}

function cut(line: string, at: number, width: number): Cut {
  const isLong = line.length > WIDEST;
  const from = isLong ? Math.max(0, Math.min(at - BEFORE, line.length - WIDEST)) : 0;
  const to = isLong ? from + WIDEST : line.length;
  const head = from > 0 ? '…' : '';
  const tail = to < line.length ? '…' : '';
  const shown = `${head}${visible(line.slice(from, to))}${tail}`;
  const before = `${head}${visible(line.slice(from, at))}`;
  return { shown, before, pointed: Math.max(1, Math.min(width, to - at)) };
}

/** Shows what cannot be seen as `�`, one for one, so that columns stay where they are. */
function visible(text: string): string {
  return text.replace(INVISIBLE, (one) => (one === '\t' ? one : '�'));
}
