import { FLOOR, pointOf, WALL_PX } from '../../floor/floor-plan.ts';
import { fade, WHITE } from '../colours.ts';
import { SIGN_SLAB } from '../notices.ts';
import {
  block,
  type Context,
  fill,
  glow,
  gradient,
  onWall,
  type Picture,
  type Slab,
  soft,
  within,
} from '../pen.ts';
import { DOOR_SLAB, SHELF_SLAB, SPOTS } from '../phone-wall.ts';
import { TV_LAMP, TV_SETS } from '../tv-wall.ts';
import { FLOOR_OUTLINE, lit, POOLS, STORE_OUTLINE, WHOLE_STORE } from './lamps.ts';
import { small } from './small.ts';

const { depth: D } = FLOOR;
/** What is left of the colours where no lamp shines. */
const UNLIT = '#8a6c7e';
/** The same behind the glass of the door, where the evening is blue. */
const OUTSIDE = '#8793dc';
/** How lamps colour what they shine on. */
const LAMP = '#ffd793';

/**
 * How much of each colour of the store is left in the evening: white where a lamp shines and on what
 * glows by itself, and a warm dark in between. The store is multiplied by it, so that its colours stay
 * full, as they would not under a veil.
 */
export const DUSK_LIGHT: Picture = small(WHOLE_STORE, (ctx) => {
  // Soft at its edge: on a plain canvas, what is multiplied outside of the store would be seen.
  soft(ctx, 1.6, UNLIT, () => fill(ctx, STORE_OUTLINE, '#000'));
  within(ctx, STORE_OUTLINE, () => {
    lit(ctx, () => {
      onWall(ctx, 'left', { x: 0, y: D }, () => lightTvWall(ctx));
      onWall(ctx, 'right', { x: 0, y: 0 }, () => lightPhoneWall(ctx));
      lightFloor(ctx);
    });
    onWall(ctx, 'left', { x: 0, y: D }, () => {
      for (const [slab] of TV_SETS) block(ctx, slab, WHITE);
      block(ctx, TV_LAMP, WHITE);
    });
    onWall(ctx, 'right', { x: 0, y: 0 }, () => {
      block(ctx, SIGN_SLAB, WHITE);
      block(ctx, DOOR_SLAB, OUTSIDE);
    });
  });
});

function lightFloor(ctx: Context): void {
  within(ctx, FLOOR_OUTLINE, () => {
    for (const { x, y, r } of POOLS)
      glow(ctx, { ...pointOf({ x, y }), r }, [fade(LAMP, 0.95), fade(LAMP, 0)]);
    // The street lamp stands before the door.
    glow(ctx, { ...pointOf({ x: 8.6, y: 0.6 }), r: 90 }, [fade('#b9c8ff', 0.35), fade(LAMP, 0)]);
  });
}

/** The tube over the sets, and the lamps over the board and the staff door. */
function lightTvWall(ctx: Context): void {
  const { x, y, w } = TV_LAMP;
  block(ctx, { x: x - 6, y: y - 4, w: w + 12, h: 100 }, falling(ctx, y, y + 100, 0.9));
  cone(ctx, 79, 30, -40);
  cone(ctx, 31, 26, -10);
}

/** The cones of the spots, and the light that runs along each shelf. */
function lightPhoneWall(ctx: Context): void {
  around(ctx, SIGN_SLAB, 12, fade(LAMP, 0.9));
  for (const x of SPOTS) cone(ctx, x, 54, -8);
  around(ctx, SHELF_SLAB, 8, fade(LAMP, 0.75));
  cone(ctx, 247, 30, -40);
  around(ctx, { x: DOOR_SLAB.x, y: -140, w: DOOR_SLAB.w, h: 14 }, 9, fade(LAMP, 0.5));
}

/** Light that falls from the upper edge of a wall, wider and weaker on its way down. */
function cone(ctx: Context, x: number, reach: number, bottom: number): void {
  const top = -WALL_PX + 6;
  fill(
    ctx,
    `M${x - 8} ${top}L${x - reach} ${bottom}H${x + reach}L${x + 8} ${top}Z`,
    falling(ctx, top, bottom, 0.8),
  );
}

function falling(ctx: Context, from: number, to: number, strength: number): CanvasGradient {
  return gradient(
    ctx,
    [0, from, 0, to],
    [
      [0, fade(LAMP, strength)],
      [1, fade(LAMP, 0)],
    ],
  );
}

/** Light that something throws on the wall around itself. */
function around(ctx: Context, { x, y, w, h, r = 3 }: Slab, blur: number, paint: string): void {
  soft(ctx, blur, paint, () =>
    block(ctx, { x: x - 2, y: y - 2, w: w + 4, h: h + 4, r: r + 2 }, '#000'),
  );
}
