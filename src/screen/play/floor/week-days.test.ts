import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOOR_WORDS } from './floor-words.ts';
import { daysFilled } from './week-days.tsx';

describe('daysFilled', () => {
  test('fills the days one after the other, and the last of them is the day of the report', () => {
    expect(daysFilled(0)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(daysFilled(25)).toEqual([100, 50, 0, 0, 0, 0]);
    expect(daysFilled(100)).toEqual([100, 100, 100, 100, 100, 100]);
    expect(FLOOR_WORDS.days.at(-1)).toBe('Friday');
  });

  test('never fills a day before the one that comes first is full', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
        const filled = daysFilled(percent);
        filled.slice(1).forEach((share, at) => {
          if (share > 0) expect(filled[at]).toBe(100);
        });
      }),
    );
  });
});
