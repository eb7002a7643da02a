import { describe, expect, test } from 'vitest';
import type { SeasonEvent, WeekReport } from '../event.ts';
import { readPlace } from '../numbers.ts';
import { begun, playOn, SMALL } from '../small-season.ts';
import { type Draft, draftOf } from '../state.ts';
import { review } from './review.ts';

const TRUST = SMALL.places.indexOf.get('vera.trust') ?? -1;

type Reviewed = Extract<SeasonEvent, { type: 'reviewed' }>;

/** Eight weeks that went as told, all alike unless `later` says otherwise of the last four. */
function weeks(all: Partial<WeekReport>, later: Partial<WeekReport> = {}): Draft {
  const state = playOn(SMALL, begun(3), { wanted: ['.ask'] });
  const usual = { goal: 10, tv: 10, gross: 4000, net: 3600, csat: 76, staffRetention: 100 };
  const draft = draftOf(state);
  draft.reports = state.reports
    .slice(0, 8)
    .map((report, i) => ({ ...report, ...usual, ...all, ...(i >= 4 ? later : {}) }));
  draft.clawbacks = [];
  draft.reps = begun(3).reps;
  draft.orders = begun().orders;
  draft.week = 8;
  draft.isDismissed = false;
  draft.numbers[TRUST] = 60;
  return draft;
}

function reviewed(draft: Draft): Reviewed {
  const events: SeasonEvent[] = [];
  draft.events = events;
  review(SMALL, draft);
  const found = events.find((event) => event.type === 'reviewed');
  if (found === undefined) throw new Error('nobody reviewed');
  return found;
}

describe('the district manager', () => {
  test('is asked about TV, and so praises a goal that was met whatever it cost, if not too much', () => {
    expect(reviewed(weeks({ tv: 13, net: 3400 })).verdict).toBe('praised');
    expect(reviewed(weeks({ tv: 10, net: 2000 })).verdict).toBe('accepted');
    expect(reviewed(weeks({ tv: 6 })).verdict).toBe('warned');
  });

  test('says what she looked at, the weightiest first', () => {
    expect(reviewed(weeks({ tv: 5 })).reasons[0]).toMatch(/^20 TV contracts against a goal of 40/);
    const { reasons, because } = reviewed(weeks({ net: 1000 }, { staffRetention: 33.3 }));
    expect(reasons[0]).toBe('$4,000 was left of $16,000 sold');
    expect(reasons).toContain('2 people left');
    expect(because.words).toBe(reasons[0]);
  });

  test('is pleased by customers who were content for weeks, and not by a number alone', () => {
    expect(reviewed(weeks({ tv: 7.2, net: 3400, csat: 88 })).verdict).toBe('accepted');
    expect(reviewed(weeks({ tv: 7.2, net: 3400, csat: 60 })).verdict).toBe('warned');
    expect(reviewed(weeks({ csat: 88 })).reasons).toContain(
      'customers have gone home content: 88 of 100 until week 6',
    );
  });

  test('is less pleased by weeks that jump than by steady ones that sold as much', () => {
    const jumping = weeks({ tv: 7.2, net: 3400, csat: 80 });
    jumping.reports = jumping.reports.map((one, i) => ({
      ...one,
      gross: i % 2 === 0 ? 7000 : 1000,
    }));
    expect(reviewed(weeks({ tv: 7.2, net: 3400, csat: 80 })).verdict).toBe('accepted');
    expect(reviewed(jumping).verdict).toBe('warned');
    expect(reviewed(jumping).reasons).toContain('results jumped: $1,000 to $7,000 a week');
  });

  test('counts what came back in her weeks, and no more', () => {
    const draft = weeks({ tv: 10 });
    const clawback = { soldIn: 1, contracts: 16, madeUp: 0, dollars: 2400 };
    draft.clawbacks = [
      { ...clawback, dueIn: 6 },
      { ...clawback, dueIn: 9 },
    ];
    const told = reviewed(draft);
    expect(told.reasons).toContain('16 contracts came back cancelled');
    expect(told.verdict).toBe('accepted');
  });

  test('lends somebody for four weeks where a post is empty, unless it is to stay so', () => {
    const draft = weeks({});
    const empty = draft.reps.map((rep, i) => (i === 0 ? { ...rep, state: 'gone' as const } : rep));
    draft.reps = empty;
    expect(reviewed(draft).gives).toBe('help');
    expect(draft.helpUntil).toBe(12);
    const nobody = weeks({});
    nobody.reps = empty;
    nobody.orders = { ...nobody.orders, hiring: 'nobody' };
    expect(reviewed(nobody).gives).toBeUndefined();
  });

  test('adds money where numbers fall although customers are content', () => {
    const draft = weeks({ tv: 8 }, { gross: 3000 });
    const { purse } = draft;
    expect(reviewed(draft).gives).toBe('money');
    expect(draft.purse).toBeGreaterThan(purse);
    expect(reviewed(weeks({ tv: 8 }, { gross: 3000, csat: 60 })).gives).toBeUndefined();
    expect(reviewed(weeks({ tv: 8 }, { gross: 5000 })).gives).toBeUndefined();
    expect(reviewed(weeks({ tv: 11 }, { gross: 3000 })).gives).toBeUndefined();
  });

  test('trusts more or less by it, and lets go when no trust is left', () => {
    const trust = (draft: Draft): number => readPlace(SMALL, draft.numbers, 'vera.trust');
    const good = weeks({ tv: 12 });
    reviewed(good);
    expect(trust(good)).toBe(68);
    const bad = weeks({ tv: 2 });
    bad.numbers[TRUST] = 15;
    expect(reviewed(bad)).toMatchObject({ verdict: 'dismissed' });
    expect(bad.isDismissed).toBe(true);
  });
});

describe('somebody lent', () => {
  test('serves until the last of the four weeks, and shows in the week’s numbers', () => {
    const state = playOn(SMALL, { ...begun(), helpUntil: 2 }, { wanted: ['.ask'] });
    const lent = state.reports.map(({ reps }) => reps.some(({ rep }) => rep === 'lent'));
    expect(lent.slice(0, 3)).toEqual([true, true, false]);
  });
});
