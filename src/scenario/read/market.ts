import type { Market } from '../scenario.ts';
import type { Tell } from '../source/report.ts';
import { childOf, numberOf, type SourceNode } from '../source/source-node.ts';

/** What the evidence says of one number of a market. */
export interface MarketRange {
  readonly value: number;
  readonly plausible: readonly [low: number, high: number];
  readonly unit: string;
  /** A reference, or that it is our own judgement. */
  readonly restsOn: string;
}

/** Handed in from `model`, which knows the evidence; a number without a range is not judged. */
export type MarketRanges = Readonly<Partial<Record<keyof Market, MarketRange>>>;

/** The fields of `store.market`, and what they are called in a file. */
const FIELDS: readonly (readonly [field: string, number: keyof Market])[] = [
  ['visits', 'visits'],
  ['tv-need', 'tvNeed'],
  ['conversion', 'conversion'],
];

/** Warns of numbers of the market that lie outside what the evidence allows. */
export function checkMarket(root: SourceNode, ranges: MarketRanges, tell: Tell): void {
  const market = childOf(childOf(root, 'store'), 'market');
  for (const [field, name] of FIELDS) {
    const wanted = numberOf(market, field);
    const range = ranges[name];
    const node = childOf(market, field);
    if (wanted === undefined || range === undefined || node === undefined) continue;
    const [low, high] = range.plausible;
    if (wanted >= low && wanted <= high) continue;
    tell({
      code: 'unlikely-number',
      message: `"${field}" is ${wanted} ${range.unit}; plausible is ${low} to ${high}, and left out it is ${range.value}`,
      span: node.span,
      hint: `this range rests on ${range.restsOn}`,
    });
  }
}
