import type { CompleteLook } from '../../../scenario/look.ts';
import { AMBER, CORAL, fade, INK, shade, WHITE } from '../colours.ts';
import { block, type Context, fill, line, oval } from '../pen.ts';
import { FACE_LINE, hairColourOf } from './figure.ts';
import type { View } from './views.ts';

/** Draws beard or moustache; a mouth is drawn over it later, so a beard leaves room for one. */
export function drawBeard(ctx: Context, look: CompleteLook, view: View): void {
  if (view === 'back') return;
  const path = BEARDS[view][look.accessory];
  if (path === undefined) return;
  const hair = hairColourOf(look);
  ctx.fillStyle = hair;
  ctx.fill(new Path2D(path), 'evenodd');
  if (look.accessory === 'long-beard') {
    line(
      ctx,
      view === 'front' ? 'M-6 1Q-3 8 -2 11M3 1Q2 7 1 11' : 'M-9 1Q-10 6 -10 10',
      shade(hair, -0.2),
      1.1,
    );
  }
}

const CHEEKS =
  'M-17 -17Q-17 1.8 0.4 2.2Q17.4 1.8 17.4 -17Q14.6 -11 10.4 -11.6Q6 -12.4 3.6 -13.2Q-2.4 -11.2 -8.6 -13.2Q-13 -10.6 -17 -17Z';
const LIPS = oval(-2.8, -6.6, 6, 2.5);
const SIDE_LIPS = oval(-11.4, -6.8, 4, 2.4);

const BEARDS: Readonly<
  Record<Exclude<View, 'back'>, Readonly<Partial<Record<CompleteLook['accessory'], string>>>>
> = {
  front: {
    beard: CHEEKS + LIPS,
    'long-beard': `M-17 -17Q-18 -2 -12.4 5Q-5 14 -1 14.6Q4 14 11 5.4Q17.6 -2 17.4 -17Q14.6 -11 10.4 -11.6Q6 -12.4 3.6 -13.2Q-2.4 -11.2 -8.6 -13.2Q-13 -10.6 -17 -17Z${LIPS}`,
    moustache: 'M-3 -12.8Q-9.4 -14.8 -12 -8.2Q-7 -8.8 -3 -10.2Q1.8 -8.8 6.6 -8.2Q4 -14.8 -3 -12.8Z',
  },
  side: {
    beard: `M-15.8 -12.4Q-10 -13.4 -6.6 -13Q-3 -13.6 -3 -20L0.8 -19Q3 -8 -1 -3Q-7 2.6 -14 0Q-17.4 -4 -15.8 -12.4Z${SIDE_LIPS}`,
    'long-beard': `M-15.8 -12.4Q-10 -13.4 -6.6 -13Q-3 -13.6 -3 -20L0.8 -19Q3.4 -6 -1.6 3Q-6 13 -12 13Q-18.6 2 -15.8 -12.4Z${SIDE_LIPS}`,
    moustache: 'M-16 -11.4Q-12 -14.8 -7.4 -12.4Q-5 -10.6 -4.8 -7.6Q-10 -8.4 -15.6 -9Z',
  },
};

/** Draws what is worn over face, ears and hair. */
export function drawExtras(ctx: Context, look: CompleteLook, view: View): void {
  if (look.accessory === 'glasses' && view !== 'back') drawGlasses(ctx, view);
  if (look.accessory === 'headphones') drawHeadphones(ctx, view);
  if (look.accessory === 'earrings' && look.headwear !== 'hijab') {
    const at = EARS[view];
    line(ctx, oval(at.x - 0.2, at.y + 7.4, 2), AMBER, 1.6);
  }
}

/** Where the ear that is seen is. */
export const EARS: Readonly<Record<View, { readonly x: number; readonly y: number }>> = {
  front: { x: 16.8, y: -17 },
  side: { x: 2.6, y: -15.6 },
  back: { x: -13.4, y: -15.6 },
};

function drawGlasses(ctx: Context, view: View): void {
  if (view === 'side') {
    fill(ctx, oval(-11.6, -19.2, 3.8, 5.4), fade(WHITE, 0.26));
    line(ctx, oval(-11.6, -19.2, 3.8, 5.4), FACE_LINE, 1.5);
    line(ctx, 'M-7.8 -20.4L2.4 -19.6', FACE_LINE, 1.6);
    return;
  }
  for (const [x, rx] of [
    [-10, 5.1],
    [3.4, 5.7],
  ] as const) {
    fill(ctx, oval(x, -19.4, rx, 5.7), fade(WHITE, 0.26));
    line(ctx, oval(x, -19.4, rx, 5.7), FACE_LINE, 1.5);
  }
  line(ctx, 'M-4.9 -20.4q1.3 -1.4 2.6 0M9.1 -20.6L16.6 -21.6', FACE_LINE, 1.5);
}

function drawHeadphones(ctx: Context, view: View): void {
  const lifted = 'M-18.2 -24Q-20 -46.4 1 -46.6Q21.6 -46.4 18.4 -22';
  line(ctx, view === 'side' ? 'M2.6 -20Q1 -36 3.4 -45' : lifted, INK, 3.4);
  line(ctx, view === 'side' ? 'M3 -38L3.4 -44.6' : 'M-9 -44.4Q1 -48 11 -44.4', CORAL, 1.8);
  if (view === 'side') {
    fill(ctx, oval(2.8, -15.6, 6.6, 7.6), INK);
    fill(ctx, oval(2.8, -15.6, 3.8, 4.6), CORAL);
    return;
  }
  const near = view === 'front' ? 13.8 : -18.6;
  block(ctx, { x: near, y: -24, w: 7.4, h: 14, r: 3.6 }, INK);
  block(ctx, { x: near + 2.6, y: -20.6, w: 2.4, h: 7, r: 1.2 }, CORAL);
  block(ctx, { x: view === 'front' ? -20.4 : 16.4, y: -23, w: 4.6, h: 11, r: 2.3 }, INK);
}
