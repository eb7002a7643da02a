import { type Cell, nameOf } from './floor-plan.ts';

interface Node {
  readonly cell: Cell;
  /** Tiles walked from the start. */
  readonly walked: number;
  /** `walked` and the least that still lies ahead. */
  readonly total: number;
  readonly from?: Node;
}

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

/**
 * Finds a shortest way over free cells, straight or diagonal, never between two corners (A*).
 *
 * @returns The cells from `from` to `to`, both included; one cell when they are the same; undefined
 *   when there is no way. `from` itself may be taken, so that nobody is ever stuck.
 */
export function findPath(
  from: Cell,
  to: Cell,
  isFree: (cell: Cell) => boolean,
): readonly Cell[] | undefined {
  const open: Node[] = [{ cell: from, walked: 0, total: octile(from, to) }];
  const best = new Map<string, number>([[nameOf(from), 0]]);
  for (let node = takeNearest(open); node; node = takeNearest(open)) {
    if (nameOf(node.cell) === nameOf(to)) return wayTo(node);
    for (const next of nextOf(node, to, isFree)) {
      const name = nameOf(next.cell);
      if (next.walked >= (best.get(name) ?? Number.POSITIVE_INFINITY)) continue;
      best.set(name, next.walked);
      open.push(next);
    }
  }
  return undefined;
}

function nextOf(node: Node, to: Cell, isFree: (cell: Cell) => boolean): readonly Node[] {
  const { x, y } = node.cell;
  return STEPS.flatMap((step) => {
    const cell = { x: x + step.x, y: y + step.y };
    const isDiagonal = step.x !== 0 && step.y !== 0;
    const cutsCorner = isDiagonal && !(isFree({ x: cell.x, y }) && isFree({ x, y: cell.y }));
    if (cutsCorner || !isFree(cell)) return [];
    const walked = node.walked + (isDiagonal ? Math.SQRT2 : 1);
    return [{ cell, walked, total: walked + octile(cell, to), from: node }];
  });
}

/** The least length of a way between two cells with nothing in between. */
function octile(a: Cell, b: Cell): number {
  const dx = Math.abs(a.x - b.x);
  const dy = Math.abs(a.y - b.y);
  return Math.max(dx, dy) + (Math.SQRT2 - 1) * Math.min(dx, dy);
}

function takeNearest(open: Node[]): Node | undefined {
  let nearest = 0;
  open.forEach((node, at) => {
    if (node.total < (open[nearest]?.total ?? Number.POSITIVE_INFINITY)) nearest = at;
  });
  return open.splice(nearest, 1)[0];
}

function wayTo(node: Node): readonly Cell[] {
  const way: Cell[] = [];
  for (let at: Node | undefined = node; at; at = at.from) way.unshift(at.cell);
  return way;
}
