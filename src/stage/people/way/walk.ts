import { type Cell, middleOf, type Place } from '../../floor/floor-plan.ts';

/** Getting under way and stopping take this many tiles. */
const EASE_TILES = 0.55;
const SLOWEST = 0.35;

const NOWHERE: Place = { x: 0, y: 0 };

/** A walk along a line of places. */
export interface Walk {
  readonly line: readonly Place[];
  /** Tiles from the start to each place of the line. */
  readonly reach: readonly number[];
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
  let length = 0;
  const reach = line.map((place, at) => {
    length += distance(line[at - 1] ?? place, place);
    return length;
  });
  return { line, reach, length, gone: 0 };
}

/** Goes on for some milliseconds at `full` tiles a second, 1.6 unless said; slower at both ends. */
export function goOn(walk: Walk, ms: number, full = 1.6): Walk {
  const edge = Math.min(walk.gone, walk.length - walk.gone) / EASE_TILES;
  const pace = full * Math.max(SLOWEST, Math.min(1, edge + 0.2));
  const { line, reach, length } = walk;
  return { line, reach, length, gone: Math.min(length, walk.gone + (pace * ms) / 1000) };
}

/** Says where a walk has come to, or will have come to some tiles further on. */
export function stepOf({ line, reach, length, gone }: Walk, ahead = 0): Step {
  const there = gone + ahead;
  let at = 1;
  while (at < line.length && (reach[at] ?? length) < there) at += 1;
  const from = line[at - 1];
  const to = line[at];
  if (there >= length || from === undefined || to === undefined)
    return { place: line.at(-1) ?? NOWHERE, heading: NOWHERE, isOver: true };
  const start = reach[at - 1] ?? 0;
  const share = (there - start) / Math.max(1e-9, (reach[at] ?? length) - start);
  const x = to.x - from.x;
  const y = to.y - from.y;
  return {
    place: { x: from.x + x * share, y: from.y + y * share },
    heading: { x, y },
    isOver: false,
  };
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

function distance(a: Place, b: Place): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
