import { describe, expect, test } from 'vitest';
import { type Cell, DOOR, middleOf, QUEUE } from '../floor/floor-plan.ts';
import { Ghost } from './ghost.ts';
import { Traffic } from './traffic.ts';

/** Lets people walk until all stand, and gives the least distance between two of them on the way. */
function nearestOf(people: readonly Ghost[], seconds: number): number {
  const traffic = new Traffic();
  let nearest = Number.POSITIVE_INFINITY;
  for (let ms = 0; ms < seconds * 1000; ms += 16) {
    traffic.step(people, 16);
    for (const one of people) one.step(16);
    people.forEach((one, at) => {
      for (const other of people.slice(at + 1))
        nearest = Math.min(
          nearest,
          Math.hypot(one.place.x - other.place.x, one.place.y - other.place.y),
        );
    });
  }
  return nearest;
}

describe('Traffic', () => {
  test('leads two who meet head-on past each other, and both arrive', () => {
    const [one, other] = [new Ghost({ x: 5, y: 3 }), new Ghost({ x: 8, y: 3 })];
    one.walkTo({ x: 8, y: 3 });
    other.walkTo({ x: 5, y: 3 });
    expect(nearestOf([one, other], 12)).toBeGreaterThan(0.4);
    expect([one.place, other.place]).toEqual([middleOf({ x: 8, y: 3 }), middleOf({ x: 5, y: 3 })]);
  });

  test('leads somebody round those who stand in the way', () => {
    const queue = QUEUE.map((cell) => new Ghost(cell));
    const guest = new Ghost({ x: 5, y: 6 });
    guest.walkTo({ x: 3, y: 3 });
    expect(nearestOf([...queue, guest], 14)).toBeGreaterThan(0.6);
    expect(guest.place).toEqual(middleOf({ x: 3, y: 3 }));
  });

  test('lets everyone of a crowd that crosses arrive without walking into each other', () => {
    const from = ['5,5', '8,6', '3,0', '2,5', '9,3', '6,2', '1,6', '4,3'].map(cellOf);
    const to = ['9,3', '2,5', '5,6', '8,4', '3,0', '1,6', '7,2', '5,5'].map(cellOf);
    const people = from.map((cell) => new Ghost(cell));
    for (const [at, one] of people.entries()) one.walkTo(to[at] ?? DOOR);
    expect(nearestOf(people, 40)).toBeGreaterThan(0.3);
    expect(people.map(({ place }) => place)).toEqual(to.map(middleOf));
  });
});

function cellOf(pair: string): Cell {
  const [x = 0, y = 0] = pair.split(',').map(Number);
  return { x, y };
}
