import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someone as person, stillStore } from '../../../tests/still-store.ts';
import type { PersonSnapshot, Snapshot } from '../../season/snapshot.ts';
import { BROWSING, isFree, MANAGER_POST, nameOf, POSTS } from '../floor/floor-plan.ts';
import { seatEveryone } from '../floor/seating.ts';
import { hasCover, planShow, planStill } from './show-plan.ts';

const snapshotOf = (people: readonly PersonSnapshot[], more: Partial<Snapshot> = {}): Snapshot =>
  stillStore({ people, ...more });

const customers = (ids: readonly string[]) =>
  ids.map((servedBy, at) => ({
    id: `c${at}`,
    look: {},
    mood: 'neutral' as const,
    outcome: 'left' as const,
    steps: ['greeted' as const],
    at: at / ids.length,
    servedBy,
  }));

describe('planShow', () => {
  test('sends customers to who serves them, the manager too, and lets others look around', () => {
    const floor = { crowd: 1, customers: customers(['priya', 'nobody', 'you']) };
    const visits = planShow(snapshotOf([person('dave'), person('priya')], { floor }));
    expect(visits.map(({ cell, rep }) => [cell, rep])).toEqual([
      [POSTS[1]?.customer, 'priya'],
      [BROWSING[0], undefined],
      [MANAGER_POST.customer, 'you'],
    ]);
  });

  test('shows fewer customers when fewer come, from all over the week', () => {
    const all = customers(Array.from({ length: 24 }, () => 'dave'));
    const seen = (crowd: number) =>
      planShow(snapshotOf([person('dave')], { floor: { crowd, customers: all } }));
    expect(seen(1)).toHaveLength(20);
    expect(seen(2)).toHaveLength(24);
    expect(seen(0)).toHaveLength(0);
    const few = seen(0.25).map(({ at }) => at);
    expect(few).toHaveLength(5);
    expect(Math.max(...few) - Math.min(...few)).toBeGreaterThan(0.6);
  });

  test('never puts a customer where one of the staff stands, or on furniture', () => {
    const staff = Array.from({ length: 8 }, (_, at) => person(`p${at}`));
    const served = fc.array(fc.constantFrom(...staff.map(({ id }) => id), 'nobody', 'you'), {
      maxLength: 24,
    });
    fc.assert(
      fc.property(served, (ids) => {
        const snapshot = snapshotOf(staff, { floor: { crowd: 2, customers: customers(ids) } });
        const taken = seatEveryone(snapshot).map((actor) => nameOf(actor.seat.cell));
        for (const { cell } of planShow(snapshot)) {
          expect(isFree(cell)).toBe(true);
          expect(taken).not.toContain(nameOf(cell));
        }
      }),
    );
  });
});

describe('planStill', () => {
  test('puts no two customers of the still picture on one cell', () => {
    const all = customers(['dave', 'dave', 'priya', 'priya', 'nobody', 'you']);
    const people = [person('dave'), person('priya')];
    const visits = planStill(snapshotOf(people, { floor: { crowd: 1, customers: all } }));
    expect(visits.length).toBeGreaterThan(2);
    expect(new Set(visits.map(({ cell }) => nameOf(cell))).size).toBe(visits.length);
  });

  test('lets those wait in the queue whom somebody would have to serve, and nobody in a poor week', () => {
    const all = customers(Array.from({ length: 24 }, () => 'dave'));
    const slots = (crowd: number) =>
      planStill(snapshotOf([person('dave')], { floor: { crowd, customers: all } })).map(
        ({ slot }) => slot,
      );
    expect(slots(1)).toEqual([undefined, 0, 1, 2]);
    expect(slots(0.1)).toEqual([undefined]);
    expect(slots(0)).toEqual([]);
  });
});

describe('hasCover', () => {
  test('is for posts whose rep has gone and where somebody else served last week', () => {
    const gone = person('dave', { state: 'gone', isHere: false });
    expect(hasCover(snapshotOf([gone]), 'dave')).toBe(false);
    expect(hasCover(snapshotOf([person('dave')]), 'dave')).toBe(false);
  });
});
