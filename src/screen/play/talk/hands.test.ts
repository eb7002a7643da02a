import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDivided, readHands } from './hands.ts';

describe('readHands', () => {
  test('holds what is typed within 0…999 and takes anything else for none', () => {
    expect(['7', '-3', '2.6', '1e9', '', 'abc'].map(readHands)).toEqual([7, 0, 3, 999, 0, 0]);
  });

  test('gives a whole count that an intent may carry, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const hands = readHands(text);
        expect(Number.isInteger(hands) && hands >= 0 && hands <= 999).toBe(true);
      }),
    );
  });
});

describe('isDivided', () => {
  test('is true of 6 and 4, not of 7 and 3', () => {
    expect(isDivided([6, 4])).toBe(true);
    expect(isDivided([7, 3, 0])).toBe(false);
  });

  test('is not true of three hands, nor of none', () => {
    expect(isDivided([1, 1, 1])).toBe(false);
    expect(isDivided([])).toBe(false);
  });
});
