import { FLOOR, pointOf, TILE_HALF_PX, WALL_PX } from '../floor/floor-plan.ts';
import { fade } from './colours.ts';
import { type Context, glow, type Picture, polygon, soft, within } from './pen.ts';

/** Lights are soft, so they are drawn at a fourth of their size and shown four times as large. */
const SHRINK = 4;
const { width: W, depth: D } = FLOOR;

/** Draws in the measure of the room, a fourth as large. */
function small(
  { left, top, width, height }: Omit<Picture, 'draw'>,
  draw: (ctx: Context) => void,
): Picture {
  return {
    left: left / SHRINK,
    top: top / SHRINK,
    width: width / SHRINK,
    height: height / SHRINK,
    draw: (ctx) => {
      ctx.scale(1 / SHRINK, 1 / SHRINK);
      draw(ctx);
    },
  };
}

/** Daylight that falls through the street door far into the room. */
export const BEAM_LIGHT: Picture = small({ left: 60, top: 96, width: 300, height: 160 }, (ctx) => {
  const beam = (reach: number, spread: number) => [
    pointOf({ x: 7.7, y: 0 }),
    pointOf({ x: 9.5, y: 0 }),
    pointOf({ x: 8.3 + spread, y: reach }),
    pointOf({ x: 5.9 - spread, y: reach }),
  ];
  soft(ctx, 6, fade('#fff6d2', 0.55), () => polygon(ctx, beam(3.9, 0), '#000', 0));
  soft(ctx, 10, fade('#fff1c4', 0.3), () => polygon(ctx, beam(5, 0.2), '#000', 0));
});

/** Dusk over floor and walls; around the lamps and the television sets it stays bright. */
export const EVENING_LIGHT: Picture = small(
  {
    left: -D * TILE_HALF_PX - 12,
    top: -WALL_PX - 14,
    width: (W + D) * TILE_HALF_PX + 24,
    height: ((W + D) * TILE_HALF_PX) / 2 + WALL_PX + 34,
  },
  (ctx) => {
    const room = [
      pointOf({ x: 0, y: D }, WALL_PX),
      pointOf({ x: 0, y: 0 }, WALL_PX),
      pointOf({ x: W, y: 0 }, WALL_PX),
      pointOf({ x: W, y: 0 }),
      pointOf({ x: W, y: D }),
      pointOf({ x: 0, y: D }),
    ];
    polygon(ctx, room, fade('#22305e', 0.3), 0);
    drawLamps(ctx);
  },
);

/** Takes the dusk away where lamps shine, and warms what they shine on. */
function drawLamps(ctx: Context): void {
  const pools = [
    [3.4, 5, 150],
    [6.4, 2.6, 150],
    [7.4, 6, 130],
    [1.2, 3, 130],
  ] as const;
  ctx.save();
  ctx.globalCompositeOperation = 'destination-out';
  for (const [x, y, r] of pools)
    glow(ctx, { ...pointOf({ x, y }), r }, ['rgba(0,0,0,.8)', 'rgba(0,0,0,0)']);
  ctx.restore();
  const floor = `M0 0L${pointOf({ x: W, y: 0 }).x} ${pointOf({ x: W, y: 0 }).y}L${pointOf({ x: W, y: D }).x} ${pointOf({ x: W, y: D }).y}L${pointOf({ x: 0, y: D }).x} ${pointOf({ x: 0, y: D }).y}Z`;
  within(ctx, floor, () => {
    for (const [x, y, r] of pools)
      glow(ctx, { ...pointOf({ x, y }), r }, [fade('#ffce7a', 0.26), fade('#ffce7a', 0)]);
  });
}
