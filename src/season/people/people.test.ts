import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellsOthers } from '../../model/add-ons/word-of-mouth.ts';
import { openStream } from '../../model/dice.ts';
import { type Chances, emptyVisit, playVisit } from '../../model/visit.ts';
import { REP_STATES } from '../../scenario/scenario.ts';
import { EMPLOYMENT, EMPLOYMENT_EVENTS, employmentEvent } from './employment-path.ts';
import { liveVisit } from './live-visit.ts';
import { VISIT_PATH } from './visit-path.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const chances: fc.Arbitrary<Chances> = fc.record({
  discover: share,
  push: share,
  phone: share,
  tvNeed: share,
  offers: fc.boolean(),
  offersBlind: fc.boolean(),
  csat: fc.double({ min: 20, max: 110, noNaN: true }),
});

describe('liveVisit', () => {
  test('gives the very visit that the fast path gives, on any chances and dice', () => {
    fc.assert(
      fc.property(chances, fc.nat(), fc.nat({ max: 10_000 }), (given, seed, number) => {
        const fast = emptyVisit();
        const opened = openStream(seed, 17);
        playVisit(given, opened, number, fast);
        const live = liveVisit(given, opened, number);
        expect(live.visit).toEqual(fast);
        expect(live.tells).toBe(tellsOthers(fast.csat, opened, number));
      }),
      { numRuns: 2000 },
    );
  });

  test('walks only ways that the path draws, and reaches every state of it', () => {
    const seen = new Set<string>();
    const even: Chances = {
      discover: 0.5,
      push: 0.5,
      phone: 0.7,
      tvNeed: 0.7,
      offers: true,
      offersBlind: true,
      csat: 74,
    };
    for (let number = 0; number < 4000; number += 1)
      for (const state of liveVisit(even, openStream(3, 5), number).walk.states) seen.add(state);
    expect([...seen].sort()).toEqual(Object.keys(VISIT_PATH).sort());
  });

  test('tells a visit in the words of its events', () => {
    const sure: Chances = {
      discover: 1,
      push: 0,
      phone: 1,
      tvNeed: 1,
      offers: true,
      offersBlind: false,
      csat: 90,
    };
    const { events } = liveVisit(sure, openStream(1, 1), 0).walk;
    expect(events.slice(0, 3)).toEqual(['asked', 'bought', 'pitched']);
  });
});

describe('an employment', () => {
  test('leads nowhere from gone, and back from notice never', () => {
    expect(EMPLOYMENT.gone).toEqual({});
    expect(Object.values(EMPLOYMENT.notice)).toEqual(['gone', 'gone']);
  });

  test('names an event for every pair of states that it joins', () => {
    for (const from of REP_STATES)
      for (const event of EMPLOYMENT_EVENTS) {
        const to = EMPLOYMENT[from][event];
        if (to !== undefined)
          expect(EMPLOYMENT[from][employmentEvent(from, to) ?? 'settles']).toBe(to);
      }
  });
});
