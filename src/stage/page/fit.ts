import { FLOOR, type Point, SLAB_PX, TILE_HALF_PX, WALL_PX } from '../floor/floor-plan.ts';

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the room is laid into the page: CSS pixels for one art pixel, and where its origin lies. */
export interface Fit {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** What must be in sight, in art pixels around the room's corner: walls, bubbles, slab and its shadow. */
const SIGHT = {
  left: -FLOOR.depth * TILE_HALF_PX - 14,
  right: FLOOR.width * TILE_HALF_PX + 14,
  top: -WALL_PX - 12,
  bottom: ((FLOOR.width + FLOOR.depth) * TILE_HALF_PX) / 2 + SLAB_PX + 28,
} as const;

/** The most CSS pixels for one art pixel; beyond it, figures would look like toys. */
const LARGEST = 2.2;

/** Fits the whole room into a parent of any size above zero, in the middle of it. */
export function fitRoom({ width, height }: Size): Fit {
  const across = SIGHT.right - SIGHT.left;
  const down = SIGHT.bottom - SIGHT.top;
  const scale = Math.max(0.05, Math.min(LARGEST, width / across, height / down));
  return {
    scale,
    left: (width - across * scale) / 2 - SIGHT.left * scale,
    top: (height - down * scale) / 2 - SIGHT.top * scale,
  };
}

/** Where a point of the picture is in the parent, in CSS pixels. */
export function onPage(point: Point, fit: Fit): Point {
  return { x: fit.left + point.x * fit.scale, y: fit.top + point.y * fit.scale };
}
