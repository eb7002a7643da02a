import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bellAt, bellExcess, openStream } from './dice.ts';
import { csatSpread, fittingChance, meanCsat, pushedChance } from './many-visits.ts';
import { type Chances, emptyVisit, playVisit } from './visit.ts';

const CHANCES: Chances = {
  discover: 0.45,
  push: 0.3,
  phone: 0.9,
  tvNeed: 0.3,
  offers: true,
  offersBlind: true,
  csat: 84,
};

/** Plays `count` visits one by one and gives their shares and mean. */
function play(chances: Chances, count: number) {
  const visit = emptyVisit();
  const opened = openStream(11, 5);
  const sums = { phones: 0, fitting: 0, pushed: 0, csat: 0, squares: 0 };
  for (let n = 0; n < count; n += 1) {
    playVisit(chances, opened, n, visit);
    sums.csat += visit.csat;
    sums.squares += visit.csat * visit.csat;
    if (!visit.phone) continue;
    sums.phones += 1;
    if (visit.tv === 'fitting') sums.fitting += 1;
    if (visit.tv === 'pushed') sums.pushed += 1;
  }
  return sums;
}

describe('many visits together', () => {
  test.each([
    ['offered to all', CHANCES],
    ['offered when it fits', { ...CHANCES, offersBlind: false }],
    ['never offered', { ...CHANCES, offersBlind: false, offers: false, push: 0 }],
    ['pushed, in a poor store', { ...CHANCES, push: 0.9, csat: 35 }],
  ])('come to what visits one by one come to: %s', (_, chances) => {
    const count = 60_000;
    const { phones, fitting, pushed, csat, squares } = play(chances, count);
    const mean = csat / count;
    expect(Math.abs(fitting / phones - fittingChance(chances))).toBeLessThan(0.007);
    expect(Math.abs(pushed / (phones - fitting) - pushedChance(chances))).toBeLessThan(0.007);
    expect(Math.abs(mean - meanCsat(chances))).toBeLessThan(0.4);
    expect(Math.sqrt(squares / count - mean * mean)).toBeLessThanOrEqual(csatSpread(chances) + 0.2);
  });

  test('keep satisfaction within 0…100 points, however good or bad the rep', () => {
    fc.assert(
      fc.property(fc.double({ min: -200, max: 300, noNaN: true }), (csat) => {
        const mean = meanCsat({ ...CHANCES, csat });
        expect(mean).toBeGreaterThanOrEqual(-1e-6);
        expect(mean).toBeLessThanOrEqual(100 + 1e-6);
      }),
    );
  });
});

describe('bellExcess', () => {
  test('is what draws exceed on average, nothing above the bell, all of it below', () => {
    expect(bellExcess(3.5)).toBe(0);
    expect(bellExcess(-9)).toBe(9);
    for (const z of [-2, -0.5, 0, 0.7, 1.9]) {
      let sum = 0;
      for (let n = 0; n < 40_000; n += 1) sum += Math.max(0, bellAt(3, n * 4) - z);
      expect(sum / 40_000).toBeCloseTo(bellExcess(z), 1);
    }
  });
});
