import { fade, shade } from '../colours.ts';
import { block, type Context, fill, type Picture, within } from '../pen.ts';
import type { Cut } from './cut.ts';
import { BUILD_SIZES, type Costume, clothOf, DIM } from './figure.ts';
import { drawPack, drawStraps } from './pack.ts';
import { drawBackOf, drawFrontOf } from './tops.ts';
import type { View } from './views.ts';

const HALF_PX: Readonly<Record<View, number>> = { front: 14.2, side: 12.2, back: 14.2 };

/** How far a belly or back bulges beyond a straight side. */
const BULGE_PX = { slim: -1.4, medium: 0.2, broad: 2.6 } as const;

/** The trunk from neck to hips; the hips are at 0, 0. */
export function trunkOf(costume: Costume, view: View): Picture {
  const { look, outfit } = costume;
  const half = HALF_PX[view] * BUILD_SIZES[look.build].trunk + (hemOf(outfit) > 4 ? 4 : 2.4);
  const pack = look.accessory === 'backpack' ? 8 : 0;
  return {
    left: -half,
    top: -38,
    width: 2 * half + pack,
    height: 38 + hemOf(outfit) + 4,
    draw: (ctx) => draw(ctx, costume, view),
  };
}

/** How far a top reaches below the hips, in art pixels. */
function hemOf(outfit: Costume['outfit']): number {
  if (outfit === 'cardigan') return 9;
  return outfit === 'coat' || outfit === 'tunic' ? 14 : 4;
}

function draw(ctx: Context, costume: Costume, view: View): void {
  const { top, skin } = clothOf(costume);
  const half = HALF_PX[view] * BUILD_SIZES[costume.look.build].trunk;
  const seam = view === 'front' ? -half * 0.27 : view === 'side' ? -half * 0.8 : half * 0.2;
  const cut = { view, half, seam, top };
  const shape = shapeOf(costume, cut);
  const hasPack = costume.look.accessory === 'backpack';
  if (hasPack && view !== 'back') drawPack(ctx, view, half);
  block(ctx, { x: -5, y: -37, w: 10, h: 10, r: 4 }, shade(skin, -0.16));
  fill(ctx, shape, top);
  within(ctx, shape, () => {
    if (view === 'back') drawBackOf(ctx, costume.outfit, cut);
    else drawFrontOf(ctx, costume, cut);
    drawShade(ctx, cut);
  });
  if (hasPack && view === 'back') drawPack(ctx, view, half);
  else if (hasPack) drawStraps(ctx, cut);
}

/** The outline: round shoulders, a waist or a belly, and a hem that some clothes let fall lower. */
function shapeOf({ outfit, look }: Costume, { view, half: w }: Cut): string {
  const b = BULGE_PX[look.build];
  const hem = hemOf(outfit);
  const isLong = hem > 4;
  const flare = isLong ? w * 0.16 : -w * 0.03;
  const front = view === 'side' ? b * 1.5 + 0.6 : b;
  const behind = view === 'side' ? b * 0.5 : b;
  return [
    `M${-w} -22`,
    `Q${-w} -31.6 ${-w * 0.42} -31.8`,
    `H${w * 0.42}`,
    `Q${w} -31.6 ${w} -22`,
    `Q${w + behind} -8 ${w + flare} ${hem}`,
    `Q0 ${hem + 5} ${-w - flare} ${hem}`,
    `Q${-w - front} -8 ${-w} -22Z`,
  ].join('');
}

/** Light falls from the upper left: the right side and what hangs over are dim. */
function drawShade(ctx: Context, { half: w }: Cut): void {
  fill(ctx, `M${w * 0.52} -36H26V22H${w * 0.6}Q${w * 0.86} -8 ${w * 0.52} -36Z`, fade(DIM, 0.13));
  fill(ctx, 'M-26 1Q0 8 26 1V24H-26Z', fade(DIM, 0.09));
  fill(ctx, 'M-9 -34Q0 -24.6 10 -34Z', fade(DIM, 0.12));
}
