import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someone as person, stillStore } from '../../../tests/still-store.ts';
import { ROLES, SPOTS } from '../../scenario/scenario.ts';
import type { PersonSnapshot, Snapshot } from '../../season/snapshot.ts';
import { DOOR, GATHERINGS, isFree, nameOf, POSTS } from './floor-plan.ts';
import { findPath } from './path.ts';
import { facingAlong, facingOf, idleView, seatEveryone } from './seating.ts';

const snapshotOf = (people: readonly PersonSnapshot[], more: Partial<Snapshot> = {}): Snapshot =>
  stillStore({ people, ...more });

const anyone = fc.record({
  role: fc.constantFrom(...ROLES),
  isHere: fc.boolean(),
  isInMoment: fc.boolean(),
});
const anySnapshot = fc
  .record({
    people: fc.array(anyone, { maxLength: 16 }),
    where: fc.constantFrom(...SPOTS),
    phase: fc.constantFrom('plan', 'moment', 'friday' as const),
  })
  .map(({ people, where, phase }) =>
    snapshotOf(
      people.map((one, at) => person(`p${at}`, { ...one, isHere: one.isHere || one.isInMoment })),
      {
        phase,
        conversation: { moment: 'm', title: 'M', where, lines: [], choices: [] },
      },
    ),
  );

describe('seatEveryone', () => {
  test('puts reps at their posts, and keeps a post free for the rep who is gone', () => {
    const people = [person('dave', { isHere: false }), person('priya')];
    const seats = seatEveryone(snapshotOf(people)).map(({ person, seat }) => [
      person.id,
      seat.cell,
    ]);
    expect(seats).toContainEqual(['priya', POSTS[1]?.rep]);
  });

  test('brings those of a moment to where it takes place, facing the manager', () => {
    const people = [person('dave', { isInMoment: true }), person('priya')];
    const conversation = {
      moment: 'm',
      title: 'M',
      where: 'door',
      lines: [],
      choices: [],
    } as const;
    const actors = seatEveryone(snapshotOf(people, { phase: 'moment', conversation }));
    const dave = actors.find((actor) => actor.person.id === 'dave');
    const you = actors.find((actor) => actor.person.id === 'you');
    expect(you?.seat.cell).toEqual(GATHERINGS.door[0]);
    expect(dave?.seat).toEqual({ cell: GATHERINGS.door[1], towards: GATHERINGS.door[0] });
  });

  test('leaves whoever is on the telephone outside the store', () => {
    const vera = person('vera', { role: 'district-manager', isInMoment: true });
    const conversation = {
      moment: 'm',
      title: 'M',
      where: 'phone',
      lines: [],
      choices: [],
    } as const;
    const actors = seatEveryone(snapshotOf([vera], { phase: 'moment', conversation }));
    expect(actors.map(({ person, isOnLine }) => [person.id, isOnLine])).toEqual([
      ['you', false],
      ['vera', true],
    ]);
  });

  test('seats everyone who is here once, on free cells that no two share, within reach', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const actors = seatEveryone(snapshot);
        const here = snapshot.people.filter((one) => one.isHere).map((one) => one.id);
        expect(actors.map((actor) => actor.person.id).sort()).toEqual(['you', ...here].sort());
        const cells = actors.filter((actor) => !actor.isOnLine).map((actor) => actor.seat.cell);
        expect(new Set(cells.map(nameOf)).size).toBe(cells.length);
        for (const cell of cells) expect(findPath(DOOR, cell, isFree)).toBeDefined();
      }),
    );
  });
});

describe('facing', () => {
  test('turns two who stand side by side towards each other, both seen from the front', () => {
    const [left, right] = [
      { x: 2, y: 4 },
      { x: 3, y: 3 },
    ];
    expect(facingOf(left, right)).toEqual({ side: 'right', isAway: false });
    expect(facingOf(right, left)).toEqual({ side: 'left', isAway: false });
  });

  test('shows the back of whoever walks up the picture, and keeps the side on a straight line', () => {
    const before = { side: 'right', isAway: false } as const;
    expect(facingAlong({ x: -1, y: 0 }, before)).toEqual({ side: 'left', isAway: true });
    expect(facingAlong({ x: -1, y: -1 }, before)).toEqual({ side: 'right', isAway: true });
    expect(facingAlong({ x: 1, y: -1 }, before)).toEqual({ side: 'right', isAway: false });
  });

  test('turns whoever is idle a little to the middle of the store, and never away from the viewer', () => {
    const [left, right] = [
      { x: 2, y: 5 },
      { x: 9, y: 2 },
    ];
    expect(facingOf(left, idleView(left))).toEqual({ side: 'right', isAway: false });
    expect(facingOf(right, idleView(right))).toEqual({ side: 'left', isAway: false });
    for (const { rep } of POSTS) expect(facingOf(rep, idleView(rep)).isAway).toBe(false);
  });
});
