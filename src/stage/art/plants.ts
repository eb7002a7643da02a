import { pointOf } from '../floor/floor-plan.ts';
import { fade, SHADOW, shade, WHITE } from './colours.ts';
import { type Context, fill, line, oval, soft } from './pen.ts';

/** Leaves of the tall plant: turn in degrees, length and width in art pixels, colour. */
const LEAVES = [
  [-78, 30, 8, '#226848'],
  [74, 30, 8, '#1f5f42'],
  [-52, 42, 10, '#2f8a5e'],
  [50, 42, 10, '#2a7d55'],
  [-26, 50, 10, '#3b9f6d'],
  [25, 49, 10, '#349263'],
  [0, 54, 9, '#4bb37e'],
] as const;

/** A tall plant in a pale pot, in the middle of one cell. */
export function drawPlant(ctx: Context): void {
  const { x, y } = pointOf({ x: 0.5, y: 0.5 });
  ctx.save();
  ctx.translate(x, y);
  soft(ctx, 3, fade(SHADOW, 0.45), () => fill(ctx, oval(5, 2, 17, 8), '#000'));
  drawPot(ctx, 13, 22, '#f1ebe0');
  for (const leaf of LEAVES) drawLeaf(ctx, -23, leaf);
  ctx.restore();
}

/** A low plant with round leaves in a coral pot, in the middle of one cell. */
export function drawSmallPlant(ctx: Context): void {
  const { x, y } = pointOf({ x: 0.5, y: 0.5 });
  ctx.save();
  ctx.translate(x, y);
  soft(ctx, 3, fade(SHADOW, 0.42), () => fill(ctx, oval(4, 2, 14, 7), '#000'));
  drawPot(ctx, 11, 16, '#e58a74');
  const rounds = [
    [-11, -24, 9, '#2a7d55'],
    [11, -24, 9, '#256f4c'],
    [-6, -33, 9.5, '#389868'],
    [7, -34, 9, '#318b5e'],
    [0, -26, 10, '#44ab77'],
    [1, -40, 8, '#52b985'],
  ] as const;
  for (const [cx, cy, r, colour] of rounds) {
    fill(ctx, oval(cx, cy, r, r * 0.92), colour);
    line(
      ctx,
      `M${cx - r * 0.4} ${cy - r * 0.5}q${r * 0.4} ${-r * 0.3} ${r * 0.8} 0`,
      fade(WHITE, 0.24),
      1.1,
    );
  }
  ctx.restore();
}

function drawPot(ctx: Context, half: number, height: number, colour: string): void {
  const foot = half * 0.7;
  fill(
    ctx,
    `M${-half} ${-height}h${2 * half}L${foot} 0a${foot} ${foot * 0.42} 0 0 1 ${-2 * foot} 0Z`,
    colour,
  );
  fill(
    ctx,
    `M${half * 0.2} ${-height}h${half * 0.8}L${foot} 0q${-foot * 0.3} ${foot * 0.4} ${-foot * 0.8} ${foot * 0.42}Z`,
    shade(colour, -0.13),
  );
  fill(ctx, oval(0, -height, half, half * 0.38), shade(colour, 0.3));
  fill(ctx, oval(0, -height + 0.6, half * 0.82, half * 0.28), '#5d452f');
}

function drawLeaf(
  ctx: Context,
  y: number,
  [turn, length, width, colour]: (typeof LEAVES)[number],
): void {
  ctx.save();
  ctx.translate(0, y);
  ctx.rotate((turn * Math.PI) / 180);
  fill(
    ctx,
    `M0 2q${-width} ${-length / 2} 0 ${-length}q${width} ${length / 2} 0 ${length}`,
    colour,
  );
  fill(ctx, `M0 2q${width} ${-length / 2} 0 ${-length}Z`, shade(colour, -0.12));
  line(ctx, `M0 -3V${-length * 0.82}`, fade(WHITE, 0.22), 0.9);
  ctx.restore();
}
