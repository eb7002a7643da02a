import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf } from '../../dialogue/compiled.ts';
import type { Hiring } from '../../scenario/standing-orders.ts';
import { begun, carried, playBy, playOn, SMALL } from '../small-season.ts';
import type { SeasonState } from '../state.ts';
import { talkHours } from '../talk/talk-hours.ts';
import { snapshotOf } from '../view.ts';
import { LOOKED_AT } from './review.ts';

const outlook = (state: SeasonState) => snapshotOf(SMALL, state).outlook;

describe('the outlook of a plan', () => {
  test('says how far the plan reaches: no further than a review, or what stands in the calendar', () => {
    expect(outlook(begun())).toMatchObject({ until: 1, isUntilSure: true });
    const third = playOn(SMALL, begun(), { wanted: ['.ask'], toPlanOf: 3 });
    expect(outlook(third)).toMatchObject({ until: 3, isUntilSure: true });
    const ninth = playOn(SMALL, begun(), { wanted: ['.ask'], toPlanOf: 9 });
    expect(outlook(ninth)).toMatchObject({ until: 11, isUntilSure: false });
  });

  test('names the next review, who makes it and what she looks at', () => {
    const review = { by: 'Vera Lindqvist', counts: LOOKED_AT };
    expect(outlook(begun())?.review).toEqual({ week: 4, ...review });
    const ninth = playOn(SMALL, begun(), { wanted: ['.ask'], toPlanOf: 9 });
    expect(outlook(ninth)?.review).toEqual({ week: 13, ...review });
  });

  test('marks what head office changed this week, and from what, whatever the player does then', () => {
    const third = playOn(SMALL, begun(), { wanted: ['.ask'], toPlanOf: 3 });
    const ordered = {
      rule: { from: 'when-it-fits', to: 'everyone-once' },
      goal: { from: 3, to: 4 },
    };
    expect(outlook(third)?.ordered).toEqual(ordered);
    const flipped = carried(SMALL, third, { do: 'set-rule', rule: 'none' });
    expect(outlook(flipped)?.ordered).toEqual(ordered);
    expect(outlook(playOn(SMALL, third, { toPlanOf: 4 }))?.ordered).toBeUndefined();
  });

  test('tells how much the district manager gave, for three weeks', () => {
    const hiring = (to: Hiring) => ({ do: 'set-order', order: 'hiring', to }) as const;
    const empty = carried(SMALL, begun(), hiring('nobody'));
    const fourth = playOn(SMALL, empty, { wanted: ['.dismiss'], toPlanOf: 4 });
    const filling = carried(SMALL, fourth, hiring('with-care'));
    const fifth = playOn(SMALL, filling, { toPlanOf: 5 });
    const gave = fifth.events.find((event) => event.type === 'reviewed');
    expect(gave).toMatchObject({ gives: 'help', amount: 4 });
    const gift = { week: 4, by: 'Vera Lindqvist', gives: 'help', amount: 4 };
    expect(outlook(fifth)?.gift).toEqual(gift);
    expect(outlook(playOn(SMALL, fifth, { toPlanOf: 8 }))?.gift).toBeUndefined();
  });

  test('counts what was set in this plan, and forgets it with the week', () => {
    const set = carried(
      SMALL,
      begun(),
      { do: 'set-goal', goal: 2 },
      { do: 'set-rule', rule: 'none' },
    );
    expect([outlook(begun())?.made, outlook(set)?.made]).toEqual([0, 2]);
    expect(outlook(playOn(SMALL, set, { toPlanOf: 2 }))?.made).toBe(0);
  });

  test('is there only while a plan is made', () => {
    expect(outlook(carried(SMALL, begun(), { do: 'go-on' }))).toBeUndefined();
  });

  test('holds in every season: the weeks worked and the hours talked are within what was told', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.array(fc.nat(60), { minLength: 1 }), (seed, picks) => {
        let told: { until: number; isSure: boolean; least: number; most: number } | undefined;
        for (const state of playBy(SMALL, seed, picks)) {
          const ahead = outlook(state);
          if (ahead !== undefined)
            told = { until: ahead.until, isSure: ahead.isUntilSure, ...ahead.talks };
          if (state.phase !== 'friday' || told === undefined) continue;
          const [first, ...rest] = state.reports.slice(state.unreadFrom);
          const last = rest.at(-1) ?? first;
          expect(last?.week).toBeLessThanOrEqual(told.until);
          const isCutShort = state.isDismissed || state.reps.every((rep) => rep.state === 'gone');
          if (told.isSure && !isCutShort) expect(last?.week).toBe(told.until);
          expect(first?.hours.moments).toBeGreaterThanOrEqual(told.least);
          expect(first?.hours.moments).toBeLessThanOrEqual(told.most);
          expect(rest.map(({ hours }) => hours.moments)).toEqual(rest.map(() => 0));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the hours of a conversation', () => {
  test('run from the cheapest way through it to the dearest', () => {
    expect(talkHours(momentOf(SMALL.story, 'huddle'))).toEqual({ least: 0, most: 12 });
  });
});
