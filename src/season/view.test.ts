import { describe, expect, test } from 'vitest';
import { repurchaseOf } from '../model/repurchase.ts';
import { begun, carried, playOn, SMALL } from './small-season.ts';
import { snapshotOf } from './view.ts';

describe('what is known of a rep', () => {
  const known = (state: ReturnType<typeof begun>, id: string) =>
    snapshotOf(SMALL, state).people.find((person) => person.id === id)?.known;

  test('is what the files say, and how last week went once there was one', () => {
    expect(known(begun(), 'priya')).toEqual({
      learned: [],
      noted: { strength: 'none', gap: 'none' },
      tenureWeeks: 0,
      noticeWeeks: 0,
      doing: 'serving',
    });
    const later = playOn(SMALL, begun(), { wanted: ['.ask'], toPlanOf: 2 });
    expect(known(later, 'priya')).toMatchObject({
      tenureWeeks: 1,
      lastWeek: later.reports[0]?.reps.find(({ rep }) => rep === 'priya'),
    });
  });

  test('says who is coached this week, and no longer than that', () => {
    const coached = carried(
      SMALL,
      begun(),
      { do: 'go-on' },
      { do: 'choose', choice: 'huddle.opening.coach' },
    );
    expect(known(coached, 'priya')?.doing).toBe('coached');
    expect(known(coached, 'dave')?.doing).toBe('serving');
    const later = playOn(SMALL, coached, { toPlanOf: 2 });
    expect(known(later, 'priya')?.doing).toBe('serving');
  });

  test('is nothing of who has left, of customers, and of the district manager', () => {
    const left = playOn(SMALL, begun(), { wanted: ['.dismiss'], toPlanOf: 2 });
    for (const id of ['marcus', 'ruth', 'vera']) expect(known(left, id)).toBeUndefined();
  });
});

describe('the ending', () => {
  test('tells what the season leaves behind: those who will come for their next phone', () => {
    const state = playOn(SMALL, begun());
    const buyers = state.reports
      .flatMap(({ reps }) => reps)
      .reduce((sum, row) => sum + row.returningBuyers, 0);
    const { phones, dollars } = repurchaseOf(buyers);
    const later = { customers: Math.round(phones), dollars: Math.round(dollars) };
    expect(snapshotOf(SMALL, state).ending?.later).toEqual(later);
    expect(later.customers).toBeGreaterThan(0);
  });
});
