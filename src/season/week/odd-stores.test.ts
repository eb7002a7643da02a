import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Intent } from '../intent.ts';
import { prepareSeason } from '../rules.ts';
import { begun, carried, playOn, SMALL } from '../small-season.ts';
import { snapshotOf } from '../view.ts';

const { scenario } = SMALL;
const people = (...ids: string[]): Scenario => ({
  ...scenario,
  cast: scenario.cast.filter(({ id }) => ids.includes(id)),
  calendar: [],
  moments: [],
  endings: [{ id: 'kept', title: 'Kept', lines: [] }],
});
const store = (change: Partial<Scenario['store']>): Scenario => ({
  ...scenario,
  store: { ...scenario.store, ...change },
});

const ORDERS: readonly Intent[] = [
  { do: 'set-goal', goal: 4 },
  { do: 'set-coaching', hours: 12 },
  { do: 'set-order', order: 'floor-hours', to: 16 },
  { do: 'set-order', order: 'overtime', to: 8 },
  { do: 'set-order', order: 'bonus', to: 'team' },
  { do: 'set-order', order: 'hiring', to: 'nobody' },
];

describe('a season under every order', () => {
  test.each([
    ['nobody at all', people()],
    ['nobody to sell, but a district manager', people('vera')],
    ['one rep', people('dave')],
    ['nobody above', people('dave', 'priya')],
    ['a single week', store({ weeks: 1 })],
    ['no customers', store({ market: { visits: 0 } })],
    ['no goal', store({ goal: 0 })],
  ])('plays to its end with %s, and no number is none', (_, odd) => {
    const rules = prepareSeason(odd);
    const state = playOn(rules, carried(rules, begun(1, rules), ...ORDERS));
    expect(state.phase).toBe('over');
    const text = JSON.stringify(state, (_key, one) => {
      if (typeof one === 'number') expect(Number.isFinite(one)).toBe(true);
      return one;
    });
    expect(text.length).toBeGreaterThan(0);
    expect(snapshotOf(rules, state).ending).toBeDefined();
  });
});
