import { AMBER, fade, shade } from '../colours.ts';
import { block, type Context, fill, line } from '../pen.ts';
import type { Cut } from './cut.ts';
import { DIM } from './figure.ts';
import type { View } from './views.ts';

const PACK = '#3f4a6b';

/** Draws a backpack: whole from behind, an edge beside the trunk from the front and the side. */
export function drawPack(ctx: Context, view: View, half: number): void {
  if (view === 'back') {
    block(ctx, { x: -half * 0.62, y: -30, w: half * 1.44, h: 31, r: 7 }, PACK);
    block(ctx, { x: half * 0.42, y: -30, w: half * 0.4, h: 31, r: 6 }, fade(DIM, 0.16));
    block(ctx, { x: -half * 0.46, y: -13, w: half * 1.1, h: 11, r: 3.4 }, shade(PACK, 0.14));
    line(ctx, `M${-half * 0.3} -9.4h${half * 0.8}`, AMBER, 1.6);
    line(ctx, 'M-3 -31.4q4 -4 8 0', shade(PACK, -0.2), 2.4);
    return;
  }
  const x = view === 'side' ? half - 4 : half - 8;
  block(ctx, { x, y: -29, w: 13, h: 29, r: 6 }, shade(PACK, view === 'side' ? 0 : -0.18));
  if (view === 'side') block(ctx, { x: x + 5, y: -13, w: 9, h: 11, r: 3 }, shade(PACK, 0.12));
}

/** Draws the straps over the shoulders. */
export function drawStraps(ctx: Context, { half, seam, view }: Cut): void {
  const dark = shade(PACK, -0.12);
  if (view === 'side') {
    fill(
      ctx,
      `M${-half * 0.1} -31.6Q${-half * 0.8} -20 ${half * 0.4} -8L${half * 0.7} -11Q${-half * 0.3} -20 ${half * 0.36} -31.6Z`,
      dark,
    );
    return;
  }
  line(ctx, `M${seam - 8} -30Q${seam - 8.6} -18 ${seam - 7.4} -8`, dark, 3.4);
  line(ctx, `M${seam + 9.4} -30.6Q${seam + 11.4} -18 ${seam + 9.6} -8`, dark, 3.6);
}
