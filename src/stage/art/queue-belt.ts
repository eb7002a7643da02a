import { pointOf, QUEUE_POSTS } from '../floor/floor-plan.ts';
import { CORAL, fade, METAL, SHADOW, shade, TEAL } from './colours.ts';
import { block, type Context, fill, gradient, line, oval, type Picture, soft } from './pen.ts';

const [FIRST, LAST] = QUEUE_POSTS.map((place) => pointOf(place));
/** How far the second post stands beside the first, in art pixels. */
const APART = (LAST?.x ?? 0) - (FIRST?.x ?? 0);
/** How high the belt hangs at a post, and how far it sags, in art pixels. */
const BELT_PX = 31;
const SAG_PX = 5;

/** Two posts and the belt between them, behind which customers queue; the first post's foot is at 0, 0. */
export const QUEUE_BELT: Picture = {
  left: -12,
  top: -40,
  width: APART + 24,
  height: 50,
  draw: (ctx) => {
    soft(ctx, 2, fade(SHADOW, 0.3), () => {
      fill(ctx, `M0 0Q${APART / 2} 4 ${APART} 0L${APART} 2Q${APART / 2} 6 0 2Z`, '#000');
    });
    for (const x of [0, APART]) drawPost(ctx, x);
    const belt = `M1.4 ${-BELT_PX}Q${APART / 2} ${-BELT_PX + 2 * SAG_PX} ${APART - 1.4} ${-BELT_PX}`;
    line(ctx, belt, shade(TEAL, -0.25), 5.4);
    line(ctx, belt, TEAL, 4.2);
    line(ctx, belt, fade('#ffffff', 0.55), 0.9);
  },
};

function drawPost(ctx: Context, x: number): void {
  ctx.save();
  ctx.translate(x, 0);
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
  block(ctx, { x: -3.4, y: -36, w: 6.8, h: 7.4, r: 2 }, CORAL);
  fill(ctx, oval(0, -36, 3.4, 1.5), shade(CORAL, 0.3));
  ctx.restore();
}
