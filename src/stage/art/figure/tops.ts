import type { Outfit } from '../../../scenario/outfit.ts';
import { CORAL, fade, PAPER, shade, WHITE } from '../colours.ts';
import { block, type Context, fill, line, oval } from '../pen.ts';
import { type Cut, isPale, underOf } from './cut.ts';
import type { Costume } from './figure.ts';

type Draw = (ctx: Context, cut: Cut) => void;

/** Draws what is seen on the chest, from the front or the side. */
export function drawFrontOf(ctx: Context, { outfit }: Costume, cut: Cut): void {
  FRONTS[outfit](ctx, cut);
}

/** Draws what is seen between the shoulders. */
export function drawBackOf(ctx: Context, outfit: Outfit, cut: Cut): void {
  const dark = shade(cut.top, -0.2);
  BACKS[outfit]?.(ctx, cut);
  if (outfit !== 'hoodie') line(ctx, 'M-7 -31.4Q0 -27.6 7 -31.4', dark, 2);
}

const FRONTS: Readonly<Record<Outfit, Draw>> = {
  staff: (ctx, cut) => {
    const { seam: c, top, half } = cut;
    fill(ctx, `M${c - 7} -34L${c} -25L${c + 8} -34Z`, shade(top, -0.34));
    line(ctx, `M${c - 7} -33L${c} -25L${c + 8} -33`, shade(top, 0.16), 2);
    line(ctx, `M${c} -24V-17`, shade(top, -0.22), 1.2);
    drawLanyard(ctx, cut);
    const pin = cut.view === 'side' ? -half * 0.28 : half * 0.2;
    block(ctx, { x: pin, y: -21.6, w: 8.4, h: 3.8, r: 1 }, PAPER);
    line(ctx, `M${pin + 1.8} -19.7h4.8`, '#55606e', 1.1);
  },
  jacket: (ctx, { seam: c, top, view }) => {
    const dark = shade(top, -0.26);
    fill(ctx, `M${c - 7.4} -34L${c} -9L${c + 9} -34Z`, PAPER);
    if (view === 'front') fill(ctx, `M${c - 2} -31h4.4l1 2.8l-2.9 15.4l-3.3 -15.4Z`, CORAL);
    fill(ctx, `M${c + 9.4} -34L${c} -9L${c + 5} -21.6L${c + 10.4} -24Z`, shade(top, 0.14));
    line(ctx, `M${c - 7.6} -33L${c} -9V8M${c + 9.4} -33L${c} -9`, dark, 1.4);
    fill(ctx, `${oval(c + 2.4, -5, 1.1)}${oval(c + 2.4, 0.4, 1.1)}`, dark);
    line(ctx, `M${c + 9} -2.4h6`, dark, 1.3);
  },
  plain: (ctx, { seam: c, top }) => {
    fill(ctx, `M${c - 6} -34Q${c} -24.6 ${c + 8} -34Z`, shade(top, -0.2));
    line(ctx, `M${c - 6.4} -32.6Q${c} -25 ${c + 8.4} -32.6`, shade(top, 0.2), 1.8);
  },
  stripes: (ctx, cut) => {
    drawStripes(ctx, cut.top);
    FRONTS.plain(ctx, { ...cut, top: cut.top });
  },
  hoodie: (ctx, { seam: c, top, half }) => {
    const dark = shade(top, -0.2);
    fill(ctx, `M${c - 9} -8h${half * 1.3}l2.6 9h-${half * 1.3 + 5.2}Z`, dark);
    fill(ctx, `M${c - 10} -36Q${c} -20 ${c + 13} -36Z`, shade(top, -0.3));
    line(ctx, `M${c - 9} -32Q${c} -22.4 ${c + 12} -32`, shade(top, 0.14), 3.2);
    line(ctx, `M${c - 2.6} -24.6v7.4M${c + 2.8} -24.6v6`, WHITE, 1.5);
  },
  coat: (ctx, { seam: c, top }) => {
    const dark = shade(top, -0.24);
    fill(ctx, `M${c - 6} -34L${c - 1.4} 20H${c + 4.6}L${c + 7} -34Z`, underOf(top));
    fill(ctx, `M${c + 7.4} -34L${c + 4} -10L${c + 9.4} -21Z`, shade(top, 0.14));
    line(ctx, `M${c - 6} -34L${c - 1.4} 20M${c + 7} -34L${c + 4.6} 20`, dark, 1.5);
    line(ctx, `M${c + 9} -2h6`, dark, 1.5);
  },
  shirt: (ctx, { seam: c, top }) => {
    drawChecks(ctx, top);
    fill(
      ctx,
      `M${c - 7.4} -34L${c} -25L${c + 8.6} -34L${c + 6} -23.6L${c} -25L${c - 5} -24Z`,
      PAPER,
    );
    line(ctx, `M${c} -24V8`, shade(top, -0.28), 1.3);
    fill(ctx, [-18, -11, -4].map((y) => oval(c + 1.9, y, 0.9)).join(''), PAPER);
  },
  cardigan: (ctx, { seam: c, top }) => {
    fill(ctx, `M${c - 7} -34L${c - 4.6} 16H${c + 6}L${c + 8.6} -34Z`, underOf(top));
    line(ctx, `M${c - 5} -31.6Q${c} -25.6 ${c + 7} -31.6`, shade(underOf(top), -0.18), 1.6);
    line(ctx, `M${c - 7} -34L${c - 4.6} 16M${c + 8.6} -34L${c + 6} 16`, shade(top, 0.18), 2.2);
    fill(ctx, [-14, -7, 0].map((y) => oval(c + 8, y, 1)).join(''), shade(top, -0.36));
  },
  tunic: (ctx, { seam: c, top }) => {
    fill(ctx, `M${c - 4.6} -34L${c} -20L${c + 6} -34Z`, shade(top, -0.26));
    line(ctx, `M${c - 5} -33L${c} -19.6L${c + 6.4} -33`, shade(top, 0.34), 1.9);
    line(ctx, `M${c} -19V-9`, shade(top, 0.34), 1.6);
    line(ctx, 'M-26 11.6Q0 17 26 11.6', shade(top, 0.34), 2.2);
  },
};

const BACKS: Readonly<Partial<Record<Outfit, Draw>>> = {
  staff: (ctx, { seam: c }) => {
    line(ctx, 'M-6.4 -31Q0 -25.4 6.4 -31', CORAL, 2);
    line(ctx, `M${c - 5} -19.4a7 7 0 0 1 10 0M${c - 2.5} -16.6a3.6 3.6 0 0 1 5 0`, PAPER, 1.7);
    fill(ctx, oval(c, -13.6, 1.4), PAPER);
  },
  jacket: (ctx, { seam: c, top }) => line(ctx, `M${c} -28V9`, shade(top, -0.2), 1.3),
  stripes: (ctx, { top }) => drawStripes(ctx, top),
  hoodie: (ctx, { top, seam: c }) => {
    fill(
      ctx,
      `M${c - 11} -33Q${c - 8} -16 ${c} -15.4Q${c + 8} -16 ${c + 10} -33Z`,
      shade(top, -0.2),
    );
    line(
      ctx,
      `M${c - 8} -31Q${c - 5} -20 ${c} -19.6Q${c + 5} -20 ${c + 7} -31`,
      shade(top, 0.1),
      1.6,
    );
  },
  coat: (ctx, { seam: c, top }) => {
    line(ctx, `M${c} -2V20`, shade(top, -0.24), 1.5);
    line(ctx, `M${c - 6} -3.4h12`, shade(top, -0.24), 2.4);
  },
  shirt: (ctx, { top }) => {
    drawChecks(ctx, top);
    line(ctx, 'M-16 -24.6Q0 -22 16 -24.6', shade(top, -0.24), 1.2);
  },
  tunic: (ctx, { top }) => line(ctx, 'M-26 11.6Q0 17 26 11.6', shade(top, 0.34), 2.2),
};

function drawLanyard(ctx: Context, { seam: c, view }: Cut): void {
  const isSide = view === 'side';
  line(
    ctx,
    isSide ? `M${c + 6} -33L${c + 2.6} -16` : `M${c - 5.6} -32L${c} -15.4L${c + 7} -32`,
    CORAL,
    2,
  );
  const card = { x: isSide ? c - 0.6 : c - 4.8, y: -16.4, w: isSide ? 6 : 9.6, h: 11.4, r: 2 };
  block(ctx, card, WHITE);
  block(ctx, { x: card.x + 1.6, y: -14.6, w: card.w - 3.2, h: 4.4, r: 1 }, CORAL);
  line(ctx, `M${card.x + 2.2} -7.8h${card.w - 4.4}`, '#8a95a2', 1.4);
}

function drawStripes(ctx: Context, top: string): void {
  line(ctx, 'M-26 -20.4H26M-26 -12.4H26M-26 -4.4H26M-26 3.6H26', fade(stripeOn(top), 0.88), 3.2);
}

function drawChecks(ctx: Context, top: string): void {
  line(ctx, 'M-26 -24H26M-26 -15H26M-26 -6H26M-26 3H26', fade(stripeOn(top), 0.4), 2.4);
  line(ctx, 'M-13 -36V10M-5 -36V10M4 -36V10M12 -36V10', fade(stripeOn(top), 0.34), 2.4);
}

/** Coral on light cloth, white on all other. */
function stripeOn(top: string): string {
  return isPale(top) ? CORAL : WHITE;
}
