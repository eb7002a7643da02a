import { describe, expect, test } from 'vitest';
import { ORDER_NAMES, ORDER_VALUES, USUAL_ORDERS } from '../../../scenario/standing-orders.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { isUsual, ORDER_GROUPS, shortOf } from './order-lines.ts';
import { hasEmptyPost, hoursNow, settingsOf, type WordOrder, wordsOf } from './order-settings.ts';

/** A store of one rep: only what the question needs. */
const store = (state: 'working' | 'gone', rows: readonly { isCover: boolean }[]) =>
  ({
    people: [{ id: 'dave', role: 'rep', state }],
    weeks: [{ reps: rows.map(({ isCover }) => ({ rep: 'dave', isCover })) }],
  }) as unknown as Pick<Snapshot, 'people' | 'weeks'>;

describe('the words of orders', () => {
  test('are there for every setting of every order, and lie in one group or beside the week', () => {
    for (const order of ORDER_NAMES) {
      expect(shortOf(USUAL_ORDERS, order)).not.toBe('');
      expect(isUsual(USUAL_ORDERS, order)).toBe(true);
      if (!('words' in ORDER_VALUES[order])) continue;
      for (const to of settingsOf(order as WordOrder)) {
        const { name, means } = wordsOf(order as WordOrder, to);
        expect(name).not.toBe(to);
        expect(means).toMatch(/\.$/);
      }
    }
    const grouped = Object.values(ORDER_GROUPS).flat();
    expect([...grouped, 'floor-hours'].sort()).toEqual([...ORDER_NAMES].sort());
  });
});

describe('hasEmptyPost', () => {
  test('sees a post whose rep has left and that nobody covered last week', () => {
    expect(hasEmptyPost(store('gone', [{ isCover: false }]))).toBe(true);
    expect(hasEmptyPost(store('gone', []))).toBe(true);
    expect(hasEmptyPost(store('gone', [{ isCover: true }]))).toBe(false);
    expect(hasEmptyPost(store('working', []))).toBe(false);
  });
});

describe('hoursNow', () => {
  test('takes hours for hiring only while a post is empty', () => {
    const price = { hours: 4, isWhileEmpty: true };
    expect(hoursNow(price, true)).toBe(4);
    expect(hoursNow(price, false)).toBe(0);
    expect(hoursNow({ hours: 2, isWhileEmpty: false }, false)).toBe(2);
    expect(hoursNow({}, true)).toBe(0);
  });
});
