import { BELT_CELL, type Cell, FLOOR } from './floor-plan.ts';

/** The eight neighbours of a cell: straight steps first, so that ties go to straight lines. */
const STEPS: readonly Cell[] = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: -1 },
  { x: 1, y: -1 },
];

const COUNT = FLOOR.width * FLOOR.depth;
/** For each cell of the floor: tiles walked to it, that and the least that still lies ahead, and from where. */
const walked = new Float64Array(COUNT);
const total = new Float64Array(COUNT);
const from = new Int16Array(COUNT);
/** Cells that were reached and not yet looked at, in the order in which they were reached. */
const open: number[] = [];
/** Asked about in turn, so that no cell has to be made for each question. */
const asked = { x: 0, y: 0 };

/**
 * Finds a shortest way over free cells of the floor, straight or diagonal, never between two corners
 * nor across the queue's belt (A*). Many people look for one in a crowd, so it works in lists that are kept from call to call.
 *
 * @returns The cells from `start` to `goal`, both included; one cell when they are the same; undefined
 *   when there is no way. `start` itself may be taken, so that nobody is ever stuck.
 */
export function findPath(
  start: Cell,
  goal: Cell,
  isFree: (cell: Cell) => boolean,
): readonly Cell[] | undefined {
  const first = indexOf(start.x, start.y);
  const last = indexOf(goal.x, goal.y);
  if (first < 0 || last < 0) return undefined;
  walked.fill(Number.POSITIVE_INFINITY);
  open.length = 0;
  reach(first, { length: 0, before: -1 }, goal);
  for (let at = takeNearest(); at >= 0; at = takeNearest()) {
    if (at === last) return wayTo(at);
    spread(at, goal, isFree);
  }
  return undefined;
}

/** Reaches every cell that is one step from here, and not reached by as short a way before. */
function spread(at: number, goal: Cell, isFree: (cell: Cell) => boolean): void {
  const x = at % FLOOR.width;
  const y = (at - x) / FLOOR.width;
  const ask = (cellX: number, cellY: number): boolean => {
    asked.x = cellX;
    asked.y = cellY;
    return isFree(asked);
  };
  for (const step of STEPS) {
    const next = indexOf(x + step.x, y + step.y);
    const isDiagonal = step.x !== 0 && step.y !== 0;
    const length = (walked[at] ?? 0) + (isDiagonal ? Math.SQRT2 : 1);
    if (next < 0 || length >= (walked[next] ?? 0) || !ask(x + step.x, y + step.y)) continue;
    if (isDiagonal && !(ask(x + step.x, y) && ask(x, y + step.y))) continue;
    if (isDiagonal && isPost(x + Math.max(0, step.x), y + Math.max(0, step.y))) continue;
    if (next === BELT && next !== indexOf(goal.x, goal.y)) continue;
    reach(next, { length, before: at }, goal);
  }
}

/** The place of the belt in the lists. */
const BELT = indexOf(BELT_CELL.x, BELT_CELL.y);

/** Whether one of the belt's posts stands on the corner of a cell that is nearest to the walls. */
function isPost(x: number, y: number): boolean {
  return x + y === BELT_CELL.x + BELT_CELL.y + 1 && (x === BELT_CELL.x || y === BELT_CELL.y);
}

function reach(at: number, by: { readonly length: number; readonly before: number }, goal: Cell) {
  walked[at] = by.length;
  total[at] = by.length + octile(at % FLOOR.width, Math.floor(at / FLOOR.width), goal);
  from[at] = by.before;
  if (!open.includes(at)) open.push(at);
}

/** The place of a cell in the lists; −1 outside of the floor. */
function indexOf(x: number, y: number): number {
  const isInside = x >= 0 && y >= 0 && x < FLOOR.width && y < FLOOR.depth;
  return isInside ? y * FLOOR.width + x : -1;
}

/** The least length of a way to the goal with nothing in between. */
function octile(x: number, y: number, goal: Cell): number {
  const dx = Math.abs(x - goal.x);
  const dy = Math.abs(y - goal.y);
  return Math.max(dx, dy) + (Math.SQRT2 - 1) * Math.min(dx, dy);
}

/** Takes the cell with the least total out of the open ones; −1 when there is none. */
function takeNearest(): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < open.length; place += 1) {
    const sum = total[open[place] ?? 0] ?? least;
    if (sum >= least) continue;
    least = sum;
    nearest = place;
  }
  return open.splice(nearest, 1)[0] ?? -1;
}

function wayTo(last: number): readonly Cell[] {
  const way: Cell[] = [];
  for (let at = last; at >= 0; at = from[at] ?? -1)
    way.push({ x: at % FLOOR.width, y: Math.floor(at / FLOOR.width) });
  return way.reverse();
}
