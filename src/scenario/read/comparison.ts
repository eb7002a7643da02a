import type { Span } from '../diagnostic.ts';
import type { Place } from '../places.ts';
import type { Condition } from '../scenario.ts';
import { sayWhat } from '../shape/say-where.ts';
import type { Finding, Tell } from '../source/report.ts';
import { type ScalarNode, type SourceNode, wordsOf } from '../source/source-node.ts';

/** The numbers `low…high`, both included. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

const FORMS = 'write "at least 40", "below 30", "above 40", "at most 20", "20 to 60" or "40"';

const NO_USE = 'leave it out, or compare with a number that decides something';
const JOINED =
  'write "20 to 60" for a range, and any: [{ … }, { … }] where one of two comparisons is enough';

const WORDED: readonly (readonly [RegExp, (n: number, m: number) => Interval])[] = [
  [/^at least (-?\d{1,9})$/, (n) => ({ low: n, high: Number.POSITIVE_INFINITY })],
  [/^above (-?\d{1,9})$/, (n) => ({ low: n + 1, high: Number.POSITIVE_INFINITY })],
  [/^at most (-?\d{1,9})$/, (n) => ({ low: Number.NEGATIVE_INFINITY, high: n })],
  [/^below (-?\d{1,9})$/, (n) => ({ low: Number.NEGATIVE_INFINITY, high: n - 1 })],
  [/^(-?\d{1,9}) to (-?\d{1,9})$/, (n, m) => ({ low: n, high: m })],
  [/^(?:exactly )?(-?\d{1,9})$/, (n) => ({ low: n, high: n })],
];

const SIGNED: readonly (readonly [RegExp, (n: string, m: string) => string])[] = [
  [/^(?:>=|≥|=>) *(-?\d+) *%?$/, (n) => `at least ${n}`],
  [/^(?:<=|≤|=<) *(-?\d+) *%?$/, (n) => `at most ${n}`],
  [/^> *(-?\d+) *%?$/, (n) => `above ${n}`],
  [/^< *(-?\d+) *%?$/, (n) => `below ${n}`],
  [/^={1,3} *(-?\d+) *%?$/, (n) => `exactly ${n}`],
  [/^(-?\d+) *\+$/, (n) => `at least ${n}`],
  [/^(\d+) *(?:-|–|—|\.\.\.?|…) *(\d+)$/, (n, m) => `${n} to ${m}`],
];

/** What a comparison needs: the place compared, who reads it, and where that is written. */
export interface Compared {
  readonly place: Place;
  /** What the author wrote as the key, and its place in the file. */
  readonly name: string;
  readonly keySpan: Span;
  readonly tell: Tell;
}

/**
 * Reads a comparison in words to the interval that it means on a place, cut to that place's range:
 * `below 30` on 0…100 is 0…29. Tells comparisons that cannot be read (then gives `undefined`), that
 * can never hold, and (as a warning) that always do.
 */
export function readComparison(node: SourceNode, compared: Compared): Condition | undefined {
  const { place, name, tell } = compared;
  if (node.kind === 'list' && wordsOf(node).length === node.items.length)
    tell(unreadable('', node, name));
  if (!isComparable(node)) return undefined;
  const written = String(node.value).trim().replace(/\s+/g, ' ');
  const interval = intervalOf(written);
  if (interval === undefined) {
    tell(unreadable(written, node, name));
    return undefined;
  }
  const { low, high } = interval;
  const range = place.low < 0 ? `${place.low} to ${place.high}` : `${place.low}…${place.high}`;
  if (low > high || low > place.high || high < place.low) {
    const why = low > high ? `${low} is more than ${high}` : `"${name}" runs ${range}`;
    const message = `"${name}: ${written}" can never hold: ${why}`;
    tell({ code: 'impossible-condition', span: node.span, message });
  } else if (low <= place.low && high >= place.high) {
    const message = `"${name}: ${written}" always holds: "${name}" runs ${range}`;
    tell({ code: 'always-true', span: node.span, message, hint: NO_USE });
  }
  return { place: place.name, low: Math.max(low, place.low), high: Math.min(high, place.high) };
}

/** A text or a whole number; what is neither is told by the shape. */
function isComparable(node: SourceNode): node is ScalarNode {
  if (node.kind !== 'scalar') return false;
  return typeof node.value === 'string' || Number.isInteger(node.value);
}

function intervalOf(written: string): Interval | undefined {
  for (const [form, mean] of WORDED) {
    const found = form.exec(written);
    if (found !== null) return mean(Number(found[1]), Number(found[2]));
  }
  return undefined;
}

function unreadable(written: string, node: SourceNode, name: string): Finding {
  const { span } = node;
  for (const [form, words] of SIGNED) {
    const found = form.exec(written);
    if (found === null) continue;
    const message = `"${name}" is compared with a sign: "${written}"`;
    const hint = `write "${words(found[1] ?? '', found[2] ?? '')}"`;
    return { code: 'comparison-in-words', span, message, hint };
  }
  const message = `"${name}" is compared with ${sayWhat(node)}, which is no comparison`;
  const isJoined = / (?:or|and|oder|und) /i.test(written);
  const hint = isJoined ? JOINED : `${FORMS}, with whole numbers`;
  return { code: 'bad-comparison', span, message, hint };
}
