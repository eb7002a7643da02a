import type { Spot } from '../../scenario/scenario.ts';

/** A place on the floor in tiles: x runs along the phone wall, y along the TV wall, from the corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** One tile, by whole numbers; its middle is at +0.5, +0.5. */
export type Cell = Place;

/** A point of the picture in art pixels; the corner where both walls meet the floor is 0, 0. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the width of a tile on the picture, in art pixels; its half height is half of that. */
export const TILE_HALF_PX = 36;
/** The floor's size in tiles. */
export const FLOOR = { width: 10, depth: 8 } as const;
/** The height of the walls, in art pixels. */
export const WALL_PX = 156;
/** How thick the floor slab is, in art pixels. */
export const SLAB_PX = 15;

/** Where a place is on the picture; `z` is the height above the floor in art pixels. */
export function pointOf(place: Place, z = 0): Point {
  return {
    x: (place.x - place.y) * TILE_HALF_PX,
    y: (place.x + place.y) * (TILE_HALF_PX / 2) - z,
  };
}

/** The middle of a cell. */
export function middleOf(cell: Cell): Place {
  return { x: cell.x + 0.5, y: cell.y + 0.5 };
}

export type FurnitureKind =
  | 'counter'
  | 'phone-table'
  | 'tablet-table'
  | 'shelf'
  | 'bench'
  | 'console'
  | 'plant'
  | 'small-plant';

/** Something that stands on whole cells and that nobody can walk through. */
export interface Furniture extends Cell {
  readonly kind: FurnitureKind;
  /** Cells along x and along y; one of the two is 1. */
  readonly w: number;
  readonly d: number;
}

export const FURNITURE: readonly Furniture[] = [
  { kind: 'plant', x: 0, y: 0, w: 1, d: 1 },
  { kind: 'console', x: 0, y: 1, w: 1, d: 3 },
  { kind: 'phone-table', x: 4, y: 1, w: 2, d: 1 },
  { kind: 'small-plant', x: 9, y: 0, w: 1, d: 1 },
  { kind: 'counter', x: 2, y: 4, w: 3, d: 1 },
  { kind: 'tablet-table', x: 6, y: 5, w: 2, d: 1 },
  { kind: 'shelf', x: 9, y: 5, w: 1, d: 2 },
  { kind: 'bench', x: 2, y: 7, w: 2, d: 1 },
  { kind: 'small-plant', x: 9, y: 7, w: 1, d: 1 },
  { kind: 'plant', x: 4, y: 7, w: 1, d: 1 },
];

/** Whether furniture stands on each cell, row by row: people look this up many times a frame. */
const TAKEN: readonly boolean[] = Array.from({ length: FLOOR.width * FLOOR.depth }, (_, at) => {
  const x = at % FLOOR.width;
  const y = Math.floor(at / FLOOR.width);
  return FURNITURE.some(
    (one) => x >= one.x && x < one.x + one.w && y >= one.y && y < one.y + one.d,
  );
});

/** Gives each cell one name, for maps and sets. */
export function nameOf(cell: Cell): string {
  return `${cell.x},${cell.y}`;
}

/** Whether somebody can stand on this cell: inside the store, and without furniture. */
export function isFree(cell: Cell): boolean {
  const isInside = cell.x >= 0 && cell.y >= 0 && cell.x < FLOOR.width && cell.y < FLOOR.depth;
  return isInside && TAKEN[cell.y * FLOOR.width + cell.x] !== true;
}

/** The cell behind the street door: whoever comes or goes passes here. */
export const DOOR: Cell = { x: 8, y: 0 };
/** Where a person is when they have just left the picture, in the doorway. */
export const DOORWAY: Place = { x: 8.5, y: 0.05 };

/** A rep's working place, and where the customer stands whom they serve there. */
export interface Post {
  readonly rep: Cell;
  readonly customer: Cell;
}

/**
 * Working places, the most visible first; eight reps have one of their own. Here and below, two
 * people who are in the store together stand two tiles apart across the picture, or three deep.
 */
export const POSTS: readonly Post[] = [
  { rep: { x: 3, y: 3 }, customer: { x: 4, y: 5 } },
  { rep: { x: 9, y: 2 }, customer: { x: 8, y: 3 } },
  { rep: { x: 7, y: 6 }, customer: { x: 6, y: 7 } },
  { rep: { x: 2, y: 1 }, customer: { x: 1, y: 2 } },
  { rep: { x: 6, y: 0 }, customer: { x: 5, y: 2 } },
  { rep: { x: 1, y: 4 }, customer: { x: 0, y: 5 } },
  { rep: { x: 3, y: 6 }, customer: { x: 1, y: 7 } },
  { rep: { x: 7, y: 1 }, customer: { x: 6, y: 2 } },
];

/** Where the manager stands while no moment is on: before the counter, with all of the floor in view. */
export const MANAGER_CELL: Cell = { x: 2, y: 5 };

/** Where the manager serves, and where the customer then stands. */
export const MANAGER_POST: Post = { rep: MANAGER_CELL, customer: { x: 1, y: 6 } };

/** Where customers queue, the next one first: in a line across the picture that ends near the door. */
export const QUEUE: readonly Cell[] = cells('5,4 6,3 7,2 8,1');

/** The cell that the belt beside the queue spans: nobody walks across it, but somebody may stand there. */
export const BELT_CELL: Cell = { x: 5, y: 3 };

/** Where the two posts stand that hold the belt, while there is a queue. */
export const QUEUE_POSTS: readonly Place[] = [
  { x: 5.1, y: 3.9 },
  { x: 5.95, y: 3.05 },
];

/** Where customers look around whom nobody serves. */
export const BROWSING: readonly Cell[] = cells('5,7 3,0 2,6 8,6 4,2 0,4');

/** The seat on the bench that somebody on a cell can sit down on; undefined where there is none. */
export function seatBeside(cell: Cell): Place | undefined {
  const bench = FURNITURE.find(({ kind }) => kind === 'bench');
  const isBefore =
    bench && cell.y === bench.y - 1 && cell.x >= bench.x && cell.x < bench.x + bench.w;
  return isBefore ? { x: cell.x + 0.5, y: cell.y + 1.3 } : undefined;
}

/** Where the people of a moment stand: the manager first, then the others, nearest first. */
export const GATHERINGS: Readonly<Record<Spot, readonly Cell[]>> = {
  floor: cells('7,4 7,2 5,3 4,5 8,1 3,3 6,0 5,7 1,5 9,3'),
  counter: cells('4,5 3,3 2,5 5,4 1,3 3,6 5,2 2,6 6,3 1,5'),
  door: cells('6,2 7,1 5,3 8,2 6,4 9,1 7,0 4,3 8,3 5,5'),
  'back-room': cells('2,6 1,7 0,5 4,6 4,5 1,5 3,5 5,6 5,5 0,7'),
  phone: cells('7,4 7,2 5,3 4,5 8,1 3,3 6,0 5,7 1,5 9,3'),
};

/** Free cells for whoever finds no other place, from the middle of the floor outwards. */
export const SPARE: readonly Cell[] = Array.from(
  { length: FLOOR.width * FLOOR.depth },
  (_, at) => ({ x: at % FLOOR.width, y: Math.floor(at / FLOOR.width) }),
)
  .filter((cell) => isFree(cell) && nameOf(cell) !== nameOf(DOOR))
  .sort((a, b) => fromMiddle(a) - fromMiddle(b));

function fromMiddle(cell: Cell): number {
  return Math.hypot(cell.x - 6, cell.y - 3);
}

function cells(list: string): readonly Cell[] {
  return list.split(' ').map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return { x, y };
  });
}
