import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALM, PLAIN_REP } from '../../../tests/small-team.ts';
import { openStream } from '../dice.ts';
import { tellsChance } from '../many-visits.ts';
import type { Rep } from '../rep.ts';
import { type Chances, emptyVisit, playVisit } from '../visit.ts';
import { workWeek } from '../week.ts';
import { LISTENERS, tellsOthers, usuallyTold, walkInsAfter } from './word-of-mouth.ts';

const CHANCES: Chances = {
  discover: 0.45,
  push: 0.3,
  phone: 0.3,
  tvNeed: 0.2,
  offers: true,
  offersBlind: true,
  csat: 72,
};
const REP: Rep = { ...PLAIN_REP, id: 'rep', skill: 0.9 };

describe('customers', () => {
  test('tell others only of what went badly, and three of ten of those do', () => {
    const opened = openStream(1, 2);
    let told = 0;
    for (let n = 0; n < 20_000; n += 1) if (tellsOthers(40, opened, n)) told += 1;
    expect(told / 20_000).toBeCloseTo(0.31, 1);
    expect(tellsOthers(50, opened, 0) || tellsOthers(Number.NaN, opened, 0)).toBe(false);
  });

  test.each([
    ['an average rep', CHANCES],
    ['a rep who pushes everybody', { ...CHANCES, push: 0.9 }],
    ['a fine store', { ...CHANCES, csat: 95, push: 0 }],
  ])('drawn one by one tell as often as drawn together: %s', (_, chances) => {
    const visit = emptyVisit();
    const opened = openStream(11, 5);
    let told = 0;
    for (let n = 0; n < 60_000; n += 1) {
      playVisit(chances, opened, n, visit);
      if (tellsOthers(visit.csat, opened, n)) told += 1;
    }
    expect(Math.abs(told / 60_000 - tellsChance(chances))).toBeLessThan(0.004);
  });
});

describe('walkInsAfter', () => {
  const filled = 6;

  test('lets fewer come after a bad week, and leaves them alone when nobody counts', () => {
    const usual = usuallyTold(74, 120);
    expect(usual).toBeGreaterThan(5);
    const left = (heardBad: number | undefined) =>
      walkInsAfter({ heardBad, reputation: 74, filled }, 20);
    expect(left(undefined)).toBe(20);
    expect(left(usual)).toBeCloseTo(20, 12);
    expect(left(usual + 20)).toBeCloseTo(20 - (0.15 * 20) / 6, 12);
  });

  test('does not count twice what reputation counts: over years nothing is added or lost', () => {
    let [heardBad, reputation, sum] = [0, 74, 0];
    const team = Array.from({ length: filled }, (_, i) => ({ ...REP, id: `rep-${i}` }));
    const market = { visits: 20, tvNeed: 0.2, conversion: 0.3, csatShift: -8 };
    for (let week = 1; week <= 400; week += 1) {
      // The same people every week: only customers and reputation go on.
      const worked = workWeek(team, { seed: 5, week, climate: CALM, market, reputation });
      heardBad = worked.rows.reduce((all, row) => all + row.told, 0);
      if (week > 200) sum += walkInsAfter({ heardBad, reputation, filled }, 20) / 20 / 200;
      reputation = worked.reputation;
    }
    expect(Math.abs(sum - 1)).toBeLessThan(0.01);
  });

  test('never sends fewer than nobody, whatever was heard', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100), fc.nat(20), (heardBad, reputation, posts) => {
        const left = walkInsAfter({ heardBad, reputation, filled: posts }, 20);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThan(20 * 1.5 + 1);
      }),
    );
    expect(LISTENERS).toBe(2);
  });
});
