import { AMBER, CORAL, fade, INK, PAPER, PLUM, SHADOW, shade, TEAL, WHITE } from '../colours.ts';
import {
  box,
  type Context,
  contact,
  fill,
  flat,
  line,
  oval,
  type Picture,
  polygon,
  soft,
  tonesOf,
} from '../pen.ts';

/** A cake with candles, on the counter; the middle of its foot is at 0, 0. */
export const CAKE: Picture = {
  left: -18,
  top: -34,
  width: 36,
  height: 46,
  draw: (ctx) => {
    fill(ctx, oval(0, 2, 15, 6.4), WHITE);
    fill(ctx, 'M-12 -9v8.6a12 5 0 0 0 24 0V-9Z', '#f3c9b8');
    fill(ctx, 'M2 -4.2v9q10 -0.6 10 -5V-9Z', shade('#f3c9b8', -0.12));
    fill(ctx, 'M-12 -9q0 5 3 5t3 -2t3 4t3 -3t3 3t3 -4t3 2t3 -5Z', PAPER);
    fill(ctx, oval(0, -9, 12, 5), PAPER);
    for (const [x, y] of [
      [-6, -9],
      [0, -11],
      [6, -9],
      [0, -7],
    ] as const) {
      line(ctx, `M${x} ${y}v-8`, CORAL, 1.8);
      fill(ctx, `M${x} ${y - 14}q3 4 0 5.4q-3 -1.4 0 -5.4Z`, AMBER);
    }
  },
};

/** Three balloons on strings; they are tied at 0, 0. */
export const BALLOONS: Picture = {
  left: -32,
  top: -104,
  width: 64,
  height: 110,
  draw: (ctx) => {
    for (const [x, y, colour] of [
      [-15, -66, TEAL],
      [14, -70, AMBER],
      [0, -84, CORAL],
    ] as const) {
      line(ctx, `M0 0Q${x * 0.2} ${y * 0.5} ${x} ${y + 13}`, fade(INK, 0.45), 0.9);
      fill(ctx, `${oval(x, y, 11, 13)}M${x - 2.6} ${y + 15.4}l2.6 -3.4l2.6 3.4Z`, colour);
      fill(ctx, oval(x - 4, y - 5, 2.4, 3.6), fade(WHITE, 0.55));
    }
  },
};

/** Cardboard boxes that have just been delivered; the middle of the pile is at 0, 0. */
export const DELIVERY: Picture = {
  left: -40,
  top: -62,
  width: 80,
  height: 86,
  draw: (ctx) => {
    contact(ctx, { x: -0.42, y: -0.42, w: 0.84, d: 0.84 });
    drawBox(ctx, { x: -0.42, y: -0.42, w: 0.84, d: 0.84, h: 24 });
    drawBox(ctx, { x: -0.26, y: -0.3, z: 24, w: 0.56, d: 0.56, h: 17 });
  },
};

function drawBox(ctx: Context, body: Parameters<typeof box>[1]): void {
  box(ctx, body, { top: '#d9b079', left: '#c3955a', right: '#a97c46' });
  const { x, y, z = 0, w, d, h } = body;
  polygon(ctx, flat({ x, y: y + d * 0.4, w, d: d * 0.2 }, z + h), '#ecd3a6', 0);
}

/** Two wrapped gifts; the middle of the pile is at 0, 0. */
export const GIFTS: Picture = {
  left: -34,
  top: -54,
  width: 68,
  height: 76,
  draw: (ctx) => {
    contact(ctx, { x: -0.34, y: -0.34, w: 0.68, d: 0.68 });
    drawGift(ctx, { x: -0.34, y: -0.34, w: 0.68, d: 0.68, h: 20 }, PLUM);
    drawGift(ctx, { x: -0.2, y: -0.2, z: 20, w: 0.42, d: 0.42, h: 14 }, TEAL);
  },
};

function drawGift(ctx: Context, body: Parameters<typeof box>[1], colour: string): void {
  box(ctx, body, tonesOf(colour));
  const { x, y, z = 0, w, d, h } = body;
  polygon(ctx, flat({ x: x + w * 0.4, y, w: w * 0.2, d }, z + h), AMBER, 0);
  polygon(ctx, flat({ x, y: y + d * 0.4, w, d: d * 0.2 }, z + h), AMBER, 0);
}

/** A ring of tape on the floor where somebody used to stand; its middle is at 0, 0. */
export const EMPTY_PLACE: Picture = {
  left: -34,
  top: -20,
  width: 68,
  height: 40,
  draw: (ctx) => {
    soft(ctx, 2, fade(SHADOW, 0.25), () => fill(ctx, oval(0, 0, 26, 13), '#000'));
    fill(ctx, oval(0, 0, 27, 13.5), fade(WHITE, 0.55));
    ctx.setLineDash([6, 5]);
    line(ctx, oval(0, 0, 27, 13.5), TEAL, 2);
    ctx.setLineDash([]);
    line(ctx, 'M-6 -3L6 3M6 -3L-6 3', fade(INK, 0.45), 2);
  },
};
