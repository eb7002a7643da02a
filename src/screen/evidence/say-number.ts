import { EVIDENCE_WORDS } from '../words/evidence-words.ts';

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 4, useGrouping: false });

/** Writes a number of the model: up to four digits that count, a minus (not a hyphen) before it. */
export function sayNumber(value: number): string {
  return NUMBER.format(value).replace('-', '−');
}

/** Writes a range: `0.1 to 0.5`. */
export function sayRange([low, high]: readonly [low: number, high: number]): string {
  return EVIDENCE_WORDS.range(sayNumber(low), sayNumber(high));
}

/** Takes a name of the registry apart into words: `supportToMorale` is `support to morale`. */
export function sayName(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
