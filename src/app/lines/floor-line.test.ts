import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WATCH_SPEEDS } from '../../screen/play/floor/floor-desk.ts';
import { readWish, writeWish } from './floor-line.ts';

describe('readWish', () => {
  test('gives back what was written', () => {
    for (const speed of WATCH_SPEEDS)
      for (const isPaused of [true, false])
        expect(readWish(writeWish({ speed, isPaused }))).toEqual({ speed, isPaused });
  });

  test('makes a watchable wish of anything that is found in the storage', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), (text) => {
        const { speed, isPaused } = readWish(text);
        expect(WATCH_SPEEDS).toContain(speed);
        expect(typeof isPaused).toBe('boolean');
      }),
    );
    expect(readWish(null)).toEqual({ speed: 1, isPaused: false });
  });
});
