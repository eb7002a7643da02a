import { FLOOR, pointOf } from '../../floor/floor-plan.ts';
import { fade } from '../colours.ts';
import { SIGN_SLAB } from '../notices.ts';
import {
  block,
  type Context,
  glow,
  onWall,
  type Picture,
  type Slab,
  soft,
  within,
} from '../pen.ts';
import { SHELF_SLAB, SHELVES_Y } from '../phone-wall.ts';
import { HOUSES, windowsOf } from '../story/street.ts';
import { TV_LAMP, TV_SETS } from '../tv-wall.ts';
import { FLOOR_OUTLINE, POOLS, WHOLE_STORE } from './lamps.ts';
import { small } from './small.ts';

/** The light of each programme on the wall around its screen. */
const SET_LIGHTS = { match: '#7fe097', evening: '#ff9f86', reef: '#6fd8f2' } as const;
const WARM = '#ffc46b';

/** The light that lamps, screens and signs add in the evening to what they shine on. */
export const LAMP_GLOW: Picture = small(WHOLE_STORE, (ctx) => {
  within(ctx, FLOOR_OUTLINE, () => {
    for (const { x, y, r } of POOLS)
      glow(ctx, { ...pointOf({ x, y }), r: r * 0.86 }, [fade('#ffb84e', 0.6), fade(WARM, 0)]);
  });
  onWall(ctx, 'left', { x: 0, y: FLOOR.depth }, () => {
    for (const [slab, programme] of TV_SETS) {
      shine(ctx, slab, fade(SET_LIGHTS[programme], 0.85), 9);
      spare(ctx, slab, 0.74);
    }
    shine(ctx, TV_LAMP, fade(WARM, 0.8), 7);
    shine(ctx, { x: 46, y: -100, w: 4, h: 98 }, fade(WARM, 0.6), 8);
  });
  onWall(ctx, 'right', { x: 0, y: 0 }, () => {
    shine(ctx, SIGN_SLAB, WARM, 12);
    // The name stays as dark on its sign as it is by day.
    spare(ctx, SIGN_SLAB, 0.94);
    const { x, w } = SHELF_SLAB;
    for (const y of SHELVES_Y)
      shine(ctx, { x: x + 8, y: y + 1, w: w - 16, h: 2 }, fade(WARM, 0.8), 4);
    // So small and so coarse, they are soft without being blurred.
    for (const slab of HOUSES.flatMap(windowsOf)) block(ctx, slab, fade(WARM, 0.42));
  });
});

/** Takes most of the glow away again on what shines by itself, or its own colours would go pale. */
function spare(ctx: Context, slab: Slab, share: number): void {
  ctx.save();
  ctx.globalCompositeOperation = 'destination-out';
  block(ctx, slab, `rgba(0, 0, 0, ${share})`);
  ctx.restore();
}

/** Light around and on a slab. */
function shine(ctx: Context, { x, y, w, h, r = 2 }: Slab, paint: string, blur: number): void {
  soft(ctx, blur, paint, () => block(ctx, { x, y, w, h, r }, '#000'));
}
