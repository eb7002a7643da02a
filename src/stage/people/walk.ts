import { type Cell, middleOf, type Place } from '../floor/floor-plan.ts';

/** Tiles a second at full pace. */
const PACE = 1.75;
/** Getting under way and stopping take this many tiles. */
const EASE_TILES = 0.55;
const SLOWEST = 0.35;

const NOWHERE: Place = { x: 0, y: 0 };

/** A walk along a line of places. */
export interface Walk {
  readonly line: readonly Place[];
  readonly length: number;
  /** Tiles walked so far. */
  readonly gone: number;
}

/** Somebody's place on a walk, and which way they are going; nowhere once it is over. */
export interface Step {
  readonly place: Place;
  readonly heading: Place;
  readonly isOver: boolean;
}

/** Plans a walk from where somebody is over the middles of cells, with its corners rounded. */
export function planWalk(from: Place, cells: readonly Cell[]): Walk {
  const line = rounded([from, ...cells.slice(1).map(middleOf)]);
  return { line, length: lengthOf(line), gone: 0 };
}

/** Goes on for some milliseconds; slower at both ends. */
export function goOn(walk: Walk, ms: number): Walk {
  const edge = Math.min(walk.gone, walk.length - walk.gone) / EASE_TILES;
  const pace = PACE * Math.max(SLOWEST, Math.min(1, edge + 0.2));
  return { ...walk, gone: Math.min(walk.length, walk.gone + (pace * ms) / 1000) };
}

/** Says where a walk has come to. */
export function stepOf({ line, length, gone }: Walk): Step {
  const end = line.at(-1);
  if (end !== undefined && gone >= length) return { place: end, heading: NOWHERE, isOver: true };
  let left = gone;
  for (let at = 1; at < line.length; at += 1) {
    const from = line[at - 1];
    const to = line[at];
    if (from === undefined || to === undefined) break;
    const piece = distance(from, to);
    if (left <= piece && piece > 0) {
      const share = left / piece;
      const place = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      return { place, heading: { x: to.x - from.x, y: to.y - from.y }, isOver: false };
    }
    left -= piece;
  }
  return { place: end ?? NOWHERE, heading: NOWHERE, isOver: true };
}

/** Cuts each corner a quarter of the way before and after it; both ends stay. */
function rounded(line: readonly Place[]): readonly Place[] {
  return line.flatMap((place, at) => {
    const before = line[at - 1];
    const after = line[at + 1];
    if (before === undefined || after === undefined) return [place];
    return [mixed(place, before), mixed(place, after)];
  });
}

function mixed(near: Place, far: Place): Place {
  return { x: near.x * 0.75 + far.x * 0.25, y: near.y * 0.75 + far.y * 0.25 };
}

function lengthOf(line: readonly Place[]): number {
  return line.reduce((sum, place, at) => sum + distance(line[at - 1] ?? place, place), 0);
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
