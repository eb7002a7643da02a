import { describe, expect, test } from 'vitest';
import { type Cell, DOOR, isFree, middleOf, type Place, QUEUE } from '../floor/floor-plan.ts';
import { findPath } from '../floor/path.ts';
import { goOn, planWalk, stepOf, type Walk } from '../people/way/walk.ts';
import { Traffic, type Walker } from './traffic.ts';

/** Somebody without a body, who walks as everybody does. */
class Ghost implements Walker {
  place: Place;
  goal: Cell;
  #walk: Walk | undefined;
  #isHeld = false;
  #isAside = false;

  constructor(cell: Cell) {
    this.place = middleOf(cell);
    this.goal = cell;
  }

  get isWalking(): boolean {
    return this.#walk !== undefined;
  }

  walkTo(cell: Cell): void {
    this.goal = cell;
    this.reroute(isFree);
  }

  ahead(tiles: number): Place | undefined {
    if (this.#walk === undefined) return undefined;
    const gone = Math.min(this.#walk.length, this.#walk.gone + tiles);
    return stepOf({ ...this.#walk, gone }).place;
  }

  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
  }

  reroute(isOpen: (cell: Cell) => boolean): boolean {
    const from = { x: Math.floor(this.place.x), y: Math.floor(this.place.y) };
    const way = findPath(from, this.goal, isOpen);
    if (way !== undefined) this.#walk = planWalk(this.place, way);
    return way !== undefined;
  }

  detour(cell: Cell, isOpen: (cell: Cell) => boolean): void {
    const { goal } = this;
    this.goal = cell;
    this.#isAside = this.reroute(isOpen);
    this.goal = goal;
  }

  step(ms: number): void {
    if (this.#walk === undefined || this.#isHeld) return;
    this.#walk = goOn(this.#walk, ms, 1.75);
    const { place, isOver } = stepOf(this.#walk);
    this.place = place;
    if (!isOver) return;
    this.#walk = undefined;
    if (this.#isAside) this.reroute(isFree);
    this.#isAside = false;
  }
}

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
