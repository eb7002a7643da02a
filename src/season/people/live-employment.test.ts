import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveTowardsDoor } from '../../model/door.ts';
import type { Climate, Rep } from '../../model/rep.ts';
import { NO_TERMS } from '../../model/terms.ts';
import { PACES, REP_STATES, STYLES, TV_RULES } from '../../scenario/scenario.ts';
import { EMPLOYMENT_WEEK } from './employment-path.ts';
import { liveEmployment } from './live-employment.ts';
import { playFast } from './players.ts';

const points = fc.double({ min: 0, max: 100, noNaN: true });
const score = fc.double({ min: -2.5, max: 2.5, noNaN: true });
const market = { visits: 20, tvNeed: 0.2, conversion: 0.3 };

const reps: fc.Arbitrary<Rep> = fc
  .record({
    id: fc.constantFrom('dave', 'priya', 'lena'),
    style: fc.constantFrom(...STYLES),
    pace: fc.constantFrom(...PACES),
    skill: fc.double({ min: 0.05, max: 1.6, noNaN: true }),
    morale: points,
    trust: points,
    ownership: points,
    restingMorale: points,
    restingOwnership: points,
    tenure: fc.nat({ max: 80 }),
    state: fc.constantFrom(...REP_STATES),
    noticeWeeks: fc.nat({ max: 3 }),
    emptyWeeks: fc.nat({ max: 5 }),
    leaning: fc.option(fc.double({ min: 0, max: 0.03, noNaN: true }), { nil: undefined }),
    leaningWeeks: fc.nat({ max: 2 }),
  })
  .map(asTheyCanBe);

/** Only who thinks of leaving has begun to look around. */
function asTheyCanBe(rep: Rep): Rep {
  return rep.state === 'thinking' && rep.leaning !== undefined
    ? rep
    : { ...rep, leaning: undefined, leaningWeeks: 0 };
}

const climates: fc.Arbitrary<Climate> = fc.record({
  support: score,
  structure: score,
  pressure: score,
  coaching: fc.double({ min: 0, max: 1, noNaN: true }),
  rule: fc.constantFrom(...TV_RULES),
  terms: fc.record({ pay: score, hours: score }).map((some) => ({ ...NO_TERMS, ...some })),
});

const stores = fc.record({
  seed: fc.nat(),
  week: fc.integer({ min: 1, max: 52 }),
  market: fc.option(score, { nil: 0 }).map((labour) => ({ ...market, labour })),
});

describe('liveEmployment', () => {
  test('gives the event that the fast path gives, for any rep, climate and week', () => {
    const seen = new Set<string | undefined>();
    fc.assert(
      fc.property(reps, climates, stores, (before, climate, store) => {
        // The week ages people before they come to the door; here it leaves them as they are.
        const after = moveTowardsDoor(before, climate, store);
        const fast = playFast.employmentOf({ before, after, climate, store });
        seen.add(fast);
        expect(liveEmployment({ before, after, climate, store })).toBe(fast);
      }),
      { numRuns: 3000 },
    );
    expect(seen).toEqual(
      new Set([undefined, 'grows-restless', 'settles', 'gives-notice', 'notice-runs-out']),
    );
  });

  test('walks a path whose every way leads to a state that it has', () => {
    for (const { yes, no } of Object.values(EMPLOYMENT_WEEK))
      for (const way of [yes, no])
        if (way !== undefined) expect(Object.keys(EMPLOYMENT_WEEK)).toContain(way[1]);
    expect(Object.keys(EMPLOYMENT_WEEK)).toEqual(expect.arrayContaining([...REP_STATES]));
  });
});
