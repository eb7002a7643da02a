import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BELT_CELL,
  type Cell,
  DOOR,
  FLOOR,
  FURNITURE,
  isFree,
  nameOf,
  QUEUE,
  SPARE,
} from './floor-plan.ts';
import { findPath } from './path.ts';

const free = fc.constantFrom(...SPARE, DOOR);
const walls = fc.uniqueArray(fc.integer({ min: 0, max: 24 }), { maxLength: 14 });
const inSquare = (cell: Cell) => cell.x >= 0 && cell.y >= 0 && cell.x < 5 && cell.y < 5;

/** The number of steps of the shortest way without corner cutting, found by trying everything. */
function fewestSteps(from: Cell, to: Cell, isOpen: (cell: Cell) => boolean): number | undefined {
  let reached = [from];
  const seen = new Set([nameOf(from)]);
  for (let steps = 0; reached.length > 0; steps += 1) {
    if (reached.some((cell) => nameOf(cell) === nameOf(to))) return steps;
    reached = reached.flatMap(({ x, y }) =>
      [-1, 0, 1].flatMap((dx) =>
        [-1, 0, 1].flatMap((dy) => {
          const cell = { x: x + dx, y: y + dy };
          const cuts =
            dx !== 0 && dy !== 0 && !(isOpen({ x: x + dx, y }) && isOpen({ x, y: y + dy }));
          if (cuts || !isOpen(cell) || seen.has(nameOf(cell))) return [];
          seen.add(nameOf(cell));
          return [cell];
        }),
      ),
    );
  }
  return undefined;
}

describe('findPath', () => {
  test('walks straight over an empty floor', () => {
    const way = findPath({ x: 0, y: 0 }, { x: 3, y: 0 }, inSquare);
    expect(way?.map(nameOf)).toEqual(['0,0', '1,0', '2,0', '3,0']);
  });

  test('goes round a corner, never across it', () => {
    const isOpen = (cell: Cell) => inSquare(cell) && nameOf(cell) !== '1,0';
    const way = findPath({ x: 0, y: 0 }, { x: 1, y: 1 }, isOpen);
    expect(way?.map(nameOf)).toEqual(['0,0', '0,1', '1,1']);
  });

  test('walks round the belt beside the queue, never across it or a post of it', () => {
    const { x: left, y: top } = BELT_CELL;
    const posts = [`${left},${top + 1}`, `${left + 1},${top}`];
    fc.assert(
      fc.property(fc.constantFrom(...QUEUE), free, (from, to) => {
        const way = findPath(from, to, isFree) ?? [];
        expect(way.slice(1, -1).map(nameOf)).not.toContain(nameOf(BELT_CELL));
        way.slice(1).forEach((cell, at) => {
          const { x, y } = way[at] ?? cell;
          const isDiagonal = cell.x !== x && cell.y !== y;
          const corner = { x: Math.max(cell.x, x), y: Math.max(cell.y, y) };
          if (isDiagonal) expect(posts).not.toContain(nameOf(corner));
        });
      }),
    );
  });

  test('is one cell long for somebody who is there already', () => {
    expect(findPath(DOOR, DOOR, isFree)).toEqual([DOOR]);
  });

  test('never crosses furniture, never jumps, and joins any two free cells of the store', () => {
    fc.assert(
      fc.property(free, free, (from, to) => {
        const way = findPath(from, to, isFree) ?? [];
        expect(way[0]).toEqual(from);
        expect(way.at(-1)).toEqual(to);
        way.forEach((cell, at) => {
          expect(isFree(cell)).toBe(true);
          const { x, y } = way[at - 1] ?? cell;
          expect(Math.max(Math.abs(cell.x - x), Math.abs(cell.y - y))).toBe(at === 0 ? 0 : 1);
          expect(isFree({ x, y: cell.y }) && isFree({ x: cell.x, y })).toBe(true);
        });
      }),
    );
  });

  test('finds a way on every floor that has one, and says so when there is none', () => {
    fc.assert(
      fc.property(walls, (blocked) => {
        const isOpen = (cell: Cell) => inSquare(cell) && !blocked.includes(cell.y * 5 + cell.x);
        const from = { x: 0, y: 0 };
        const to = { x: 4, y: 4 };
        const way = findPath(from, to, isOpen);
        const fewest = fewestSteps(from, to, isOpen);
        if (fewest === undefined) expect(way).toBeUndefined();
        else expect(way?.length).toBeGreaterThan(fewest);
      }),
    );
  });
});

describe('the floor plan', () => {
  test('has furniture inside the store, and no two pieces on one cell', () => {
    const cells = FURNITURE.flatMap(({ x, y, w, d }) =>
      Array.from({ length: w * d }, (_, at) => ({ x: x + (at % w), y: y + Math.floor(at / w) })),
    );
    expect(new Set(cells.map(nameOf)).size).toBe(cells.length);
    for (const { x, y } of cells) {
      expect(x >= 0 && y >= 0 && x < FLOOR.width && y < FLOOR.depth).toBe(true);
    }
  });
});
