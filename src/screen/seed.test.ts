import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSeed, readSeed } from './seed.ts';

describe('readSeed', () => {
  test('reads whole numbers from 0 to 4294967295, with blanks around them', () => {
    expect([' 7 ', '0', '4294967295'].map(readSeed)).toEqual([7, 0, 4_294_967_295]);
  });

  test('reads nothing else', () => {
    const wrong = ['', ' ', '-1', '7.0', '1e3', '0x7', '4294967296', '٧', '7 8', 'NaN'];
    expect(wrong.map(readSeed)).toEqual(wrong.map(() => undefined));
  });

  test('gives a seed or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const seed = readSeed(text);
        expect(seed === undefined || isSeed(seed)).toBe(true);
      }),
    );
  });
});
