import { FLOOR, pointOf, TILE_HALF_PX, WALL_PX } from '../floor/floor-plan.ts';
import { fade } from './colours.ts';
import { SIGN_SLAB } from './notices.ts';
import {
  block,
  type Context,
  fill,
  glow,
  gradient,
  onWall,
  type Picture,
  polygon,
  type Slab,
  soft,
  within,
} from './pen.ts';
import { SPOTS } from './phone-wall.ts';
import { TV_LAMP, TV_SETS } from './tv-wall.ts';

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

/** Dusk over floor and walls; lamps, screens and the sign glow in it, and it stays bright around them. */
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
    polygon(ctx, room, DUSK, 0);
    drawPools(ctx);
    onWall(ctx, 'left', { x: 0, y: D }, () => shineSets(ctx));
    onWall(ctx, 'right', { x: 0, y: 0 }, () => shineSign(ctx));
  },
);

const DUSK = fade('#22305e', 0.34);
/** The light of each programme on the wall around its screen. */
const SET_LIGHTS = { match: '#8fe0a0', evening: '#ffb48f', reef: '#7fdcf0' } as const;
/** The lamps' own colour. */
const WARM = '#ffdf9e';

/** Draws so that dusk is taken away where something is painted, the more the denser the paint. */
function lighten(ctx: Context, draw: () => void): void {
  ctx.save();
  ctx.globalCompositeOperation = 'destination-out';
  draw();
  ctx.restore();
}

/** Screens and the tube above them shine: dusk spares them, and their light lies on the wall around. */
function shineSets(ctx: Context): void {
  for (const [slab, programme] of TV_SETS) halo(ctx, slab, SET_LIGHTS[programme], 9);
  halo(ctx, TV_LAMP, WARM, 12);
  lighten(ctx, () => {
    for (const [slab] of TV_SETS) block(ctx, slab, '#000');
    block(ctx, { ...TV_LAMP, y: TV_LAMP.y - 1, h: 5 }, '#000');
    const { x, y, w } = TV_LAMP;
    const down = gradient(
      ctx,
      [0, y, 0, y + 44],
      [
        [0, 'rgba(0,0,0,.6)'],
        [1, 'rgba(0,0,0,0)'],
      ],
    );
    block(ctx, { x, y, w, h: 44 }, down);
  });
}

/** The sign is lit from within, and the spots throw their cones on the shelves. */
function shineSign(ctx: Context): void {
  halo(ctx, SIGN_SLAB, WARM, 13);
  lighten(ctx, () => {
    block(ctx, SIGN_SLAB, '#000');
    for (const x of SPOTS) {
      const cone = gradient(
        ctx,
        [0, -WALL_PX, 0, -20],
        [
          [0, 'rgba(0,0,0,.85)'],
          [1, 'rgba(0,0,0,0)'],
        ],
      );
      fill(
        ctx,
        `M${x - 5} ${-WALL_PX + 8}L${x - 46} -20H${x + 46}L${x + 5} ${-WALL_PX + 8}Z`,
        cone,
      );
    }
  });
}

/** The light that something on a wall throws around itself. */
function halo(ctx: Context, slab: Slab, colour: string, blur: number): void {
  const { x, y, w, h, r = 3 } = slab;
  const wide = { x: x - 3, y: y - 3, w: w + 6, h: h + 6, r: r + 3 };
  lighten(ctx, () => soft(ctx, blur, 'rgba(0,0,0,.7)', () => block(ctx, wide, '#000')));
  soft(ctx, blur, fade(colour, 0.4), () => block(ctx, wide, '#000'));
}

/** Takes the dusk away where lamps shine, and warms what they shine on. */
function drawPools(ctx: Context): void {
  const pools = [
    [3.4, 5, 150],
    [6.4, 2.6, 150],
    [7.4, 6, 130],
    [1.2, 3, 130],
  ] as const;
  lighten(ctx, () => {
    for (const [x, y, r] of pools)
      glow(ctx, { ...pointOf({ x, y }), r }, ['rgba(0,0,0,.8)', 'rgba(0,0,0,0)']);
  });
  const floor = `M0 0L${pointOf({ x: W, y: 0 }).x} ${pointOf({ x: W, y: 0 }).y}L${pointOf({ x: W, y: D }).x} ${pointOf({ x: W, y: D }).y}L${pointOf({ x: 0, y: D }).x} ${pointOf({ x: 0, y: D }).y}Z`;
  within(ctx, floor, () => {
    for (const [x, y, r] of pools)
      glow(ctx, { ...pointOf({ x, y }), r }, [fade('#ffce7a', 0.26), fade('#ffce7a', 0)]);
  });
}
