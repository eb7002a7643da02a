import type { Context, Picture } from '../pen.ts';

/** Lights are soft, so they are drawn at a fourth of their size and shown four times as large. */
export const LIGHT_SHRINK = 4;

/** A picture that is drawn in the measure of the room, and baked a fourth as large. */
export function small(
  { left, top, width, height }: Omit<Picture, 'draw'>,
  draw: (ctx: Context) => void,
): Picture {
  return {
    left: left / LIGHT_SHRINK,
    top: top / LIGHT_SHRINK,
    width: width / LIGHT_SHRINK,
    height: height / LIGHT_SHRINK,
    draw: (ctx) => {
      ctx.scale(1 / LIGHT_SHRINK, 1 / LIGHT_SHRINK);
      draw(ctx);
    },
  };
}
