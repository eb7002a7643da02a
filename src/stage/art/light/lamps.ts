import { FLOOR, pointOf, SLAB_PX, TILE_HALF_PX, WALL_PX } from '../../floor/floor-plan.ts';
import type { Context, Picture } from '../pen.ts';
import { polygonPath } from '../pen.ts';

const { width: W, depth: D } = FLOOR;
/** How thick the walls are, in tiles. */
const WALL_TILES = 0.26;

/** Edges of a picture that covers the whole store, in art pixels. */
export const WHOLE_STORE: Omit<Picture, 'draw'> = {
  left: -D * TILE_HALF_PX - 28,
  top: -WALL_PX - 20,
  width: (W + D) * TILE_HALF_PX + 56,
  height: ((W + D) * TILE_HALF_PX) / 2 + WALL_PX + 20 + SLAB_PX + 16,
};

/** Where lamps shine on the floor, and how far, in tiles and art pixels. */
export const POOLS = [
  { x: 3.5, y: 5, r: 180 },
  { x: 6.2, y: 2.4, r: 180 },
  { x: 7.5, y: 5.8, r: 170 },
  { x: 1.3, y: 2.8, r: 130 },
  { x: 2.6, y: 6.9, r: 120 },
] as const;

/** How far the outline stays within the store, in art pixels: its edge is soft. */
const INSET_PX = 2.4;
const [FRONT, CORNER, END, RIM] = [
  pointOf({ x: -WALL_TILES, y: D }, WALL_PX),
  pointOf({ x: -WALL_TILES, y: -WALL_TILES }, WALL_PX),
  pointOf({ x: W, y: -WALL_TILES }, WALL_PX),
  pointOf({ x: W, y: D }, -SLAB_PX),
];

/** The outline of the store on the picture, walls, floor and slab, a little drawn in. */
export const STORE_OUTLINE = polygonPath([
  { x: FRONT.x + INSET_PX, y: FRONT.y + INSET_PX },
  { x: CORNER.x, y: CORNER.y + INSET_PX },
  { x: END.x - INSET_PX, y: END.y + INSET_PX },
  { x: END.x - INSET_PX, y: pointOf({ x: W, y: 0 }, -SLAB_PX).y - INSET_PX },
  { x: RIM.x, y: RIM.y - INSET_PX },
  { x: FRONT.x + INSET_PX, y: pointOf({ x: 0, y: D }, -SLAB_PX).y - INSET_PX },
]);

/** The outline of the floor. */
export const FLOOR_OUTLINE = polygonPath([
  pointOf({ x: 0, y: 0 }),
  pointOf({ x: W, y: 0 }),
  pointOf({ x: W, y: D }),
  pointOf({ x: 0, y: D }),
]);

/** Draws so that light is laid upon light, as lamps do it. */
export function lit(ctx: Context, draw: () => void): void {
  ctx.save();
  ctx.globalCompositeOperation = 'screen';
  draw();
  ctx.restore();
}
