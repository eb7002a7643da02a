import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStream } from '../../model/dice.ts';
import type { Chances } from '../../model/visit.ts';
import type { SetOrder } from '../intent.ts';
import { playLive } from '../people/live-people.ts';
import { playFast } from '../people/players.ts';
import { begun, carried, playBy, playOn, SMALL } from '../small-season.ts';
import { snapshotOf } from '../view.ts';

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

describe('what can be seen of a visit', () => {
  test('is the same by hand and through XState, and fits what came of it', () => {
    fc.assert(
      fc.property(chances, fc.nat(), fc.nat({ max: 10_000 }), (given, seed, number) => {
        const opened = openStream(seed, 3);
        const { visit, steps } = playFast.visitOf(given, opened, number);
        expect(playLive.visitOf(given, opened, number)).toEqual({ visit, steps });
        expect(steps[0]).toBe('greeted');
        expect(steps.includes('asked')).toBe(visit.found);
        expect(steps.includes('bought')).toBe(visit.phone);
        expect(steps.includes('pushed')).toBe(visit.pushed);
        expect(steps.includes('signed')).toBe(visit.tv !== 'none');
        if (visit.tv === 'fitting') expect(steps).toContain('pitched');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the floor', () => {
  test('shows up to 24 customers in the order in which they came, served by who was there', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 1 }), (seed, by) => {
        for (const state of playBy(SMALL, seed, by)) {
          const { customers } = snapshotOf(SMALL, state).floor;
          expect(customers.length).toBeLessThanOrEqual(24);
          const times = customers.map(({ at }) => at);
          expect(times).toEqual([...times].sort((a, b) => a - b));
          expect(times.every((at) => at >= 0 && at <= 1)).toBe(true);
          expect(new Set(customers.map(({ id }) => id)).size).toBe(customers.length);
          const rows = state.reports.at(-1)?.reps.map(({ rep }) => rep) ?? [];
          for (const { servedBy } of customers) expect(rows).toContain(servedBy);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('has the manager on it, for the hours kept', () => {
    const order: SetOrder = { do: 'set-order', order: 'floor-hours', to: 16 };
    const state = playOn(SMALL, carried(SMALL, begun(), order), { wanted: ['.ask'], toPlanOf: 2 });
    const row = state.reports[0]?.reps.find(({ rep }) => rep === 'you');
    expect(row?.visits).toBeGreaterThan(0);
    expect(state.shoppers.some(({ servedBy }) => servedBy === 'you')).toBe(true);
    expect(playOn(SMALL, begun()).reports[0]?.reps.some(({ rep }) => rep === 'you')).toBe(false);
  });
});
