import { CORAL, fade, METAL, SHADOW, shade } from './colours.ts';
import { block, fill, gradient, oval, type Picture, soft } from './pen.ts';

/** A post beside which customers queue, with a coral head; the middle of its foot is at 0, 0. */
export const QUEUE_POST: Picture = {
  left: -12,
  top: -40,
  width: 24,
  height: 50,
  draw: (ctx) => {
    soft(ctx, 2, fade(SHADOW, 0.4), () => fill(ctx, oval(2, 1, 9, 4.4), '#000'));
    fill(ctx, oval(0, 0.8, 8, 4), shade(METAL, -0.4));
    fill(ctx, oval(0, -0.6, 8, 4), shade(METAL, -0.12));
    const steel = gradient(
      ctx,
      [-2, 0, 2, 0],
      [
        [0, shade(METAL, 0.35)],
        [0.5, METAL],
        [1, shade(METAL, -0.35)],
      ],
    );
    block(ctx, { x: -1.9, y: -32, w: 3.8, h: 32, r: 1.6 }, steel);
    block(ctx, { x: -3.4, y: -36, w: 6.8, h: 6.6, r: 2 }, CORAL);
    fill(ctx, oval(0, -36, 3.4, 1.5), shade(CORAL, 0.3));
  },
};
