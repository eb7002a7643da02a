import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TV_RULES } from '../../scenario/scenario.ts';
import { beginSeason } from '../begin.ts';
import { SMALL } from '../small-season.ts';
import { type Draft, draftOf } from '../state.ts';
import { carriedOut, climateNow } from './climate.ts';
import { closeWeek } from './work.ts';

/** The second week, its orders as the first was closed with them, everybody's trust as given. */
function secondWeek(trust: number): Draft {
  const draft = draftOf(beginSeason(SMALL, 1));
  closeWeek(SMALL, draft);
  draft.week += 1;
  draft.reps = draft.reps.map((rep) => ({ ...rep, trust }));
  return draft;
}

describe('a new order', () => {
  test('is carried out at once by a team that trusts the manager', () => {
    const draft = secondWeek(60);
    draft.rule = 'push-until-no';
    expect(climateNow(draft).rule).toBe('push-until-no');
  });

  test('waits a week where hardly anybody trusts the one who gives it, and then is carried out', () => {
    const draft = secondWeek(20);
    const { rule: before } = draft;
    const { pressure } = climateNow(draft);
    draft.rule = 'push-until-no';
    expect(climateNow(draft)).toMatchObject({ rule: before, pressure });
    closeWeek(SMALL, draft);
    const words = draft.reports.at(-1)?.becauses.map((because) => because.words);
    expect(words).toContain('few trust you, so the new rule waited a week');
    draft.week += 1;
    expect(climateNow(draft).rule).toBe('push-until-no');
  });

  test('waits as a goal does: the team works for the one that it was told before', () => {
    const draft = secondWeek(20);
    const { pressure } = climateNow(draft);
    draft.handedGoal *= 2;
    expect(climateNow(draft).pressure).toBe(pressure);
    closeWeek(SMALL, draft);
    draft.week += 1;
    expect(climateNow(draft).pressure).toBeGreaterThan(pressure);
  });

  test('is last week’s or this week’s and nothing between, whatever the trust', () => {
    const given = fc.record({
      trust: fc.integer({ min: 0, max: 100 }),
      rule: fc.constantFrom(...TV_RULES),
      handedGoal: fc.nat(20),
    });
    fc.assert(
      fc.property(given, ({ trust, rule, handedGoal }) => {
        const draft = { ...secondWeek(trust), rule, handedGoal };
        const carried = carriedOut(draft, draft.reps);
        const { isGoalTold, lastOrders } = draft;
        expect([{ rule, handedGoal, isGoalTold }, lastOrders]).toContainEqual(carried);
        if (trust >= 50) expect(carried).toEqual({ rule, handedGoal, isGoalTold });
      }),
    );
  });
});
