import type { Mood } from '../../scenario/scenario.ts';
import { CORAL, fade, GREEN, INK, MOOD_COLOURS, SHADOW, TEAL, WHITE } from './colours.ts';
import { block, type Context, fill, line, oval, type Picture, soft } from './pen.ts';

/** What became of a customer's visit, as it is shown above them. */
export type VisitGlyph = 'phone' | 'phone-and-tv' | 'pushed-tv';

const BOUNDS = { left: -24, top: -46, width: 48, height: 52 } as const;
const SHAPE =
  'M-10 -40h20a8.6 8.6 0 0 1 8.6 8.6v11.8a8.6 8.6 0 0 1 -8.6 8.6h-5.4l-4.6 7l-4.6 -7h-5.4a8.6 8.6 0 0 1 -8.6 -8.6v-11.8a8.6 8.6 0 0 1 8.6 -8.6Z';

/** The bubble over a person's head that repeats the mood as a sign; the tip of its tail is at 0, −4. */
export function moodBubble(mood: Mood, isSpeaking: boolean): Picture {
  return {
    ...BOUNDS,
    draw: (ctx) => {
      drawShape(ctx, isSpeaking ? CORAL : fade(MOOD_COLOURS[mood], 0.28), isSpeaking ? 2.4 : 1.2);
      ctx.translate(0, -25.5);
      GLYPHS[mood](ctx, MOOD_COLOURS[mood]);
    },
  };
}

/** The bubble over a customer who has decided. */
export function visitBubble(glyph: VisitGlyph): Picture {
  return {
    ...BOUNDS,
    draw: (ctx) => {
      drawShape(ctx, fade(INK, 0.2), 1.2);
      ctx.translate(0, -25.5);
      if (glyph === 'phone') drawPhoneSign(ctx, 0, GREEN);
      else {
        drawPhoneSign(ctx, -8.6, GREEN);
        drawTvSign(ctx, 4.6, glyph === 'pushed-tv' ? CORAL : TEAL, glyph === 'pushed-tv');
      }
    },
  };
}

function drawShape(ctx: Context, edge: string, width: number): void {
  soft(ctx, 1.8, fade(SHADOW, 0.42), () => {
    ctx.translate(0, 1.6);
    fill(ctx, SHAPE, '#000');
  });
  fill(ctx, SHAPE, WHITE);
  line(ctx, SHAPE, edge, width);
}

function drawPhoneSign(ctx: Context, x: number, colour: string): void {
  block(ctx, { x: x - 4.6, y: -9, w: 9.2, h: 17, r: 2.2 }, INK);
  block(ctx, { x: x - 3.2, y: -7.2, w: 6.4, h: 12.4, r: 1 }, '#dff3e6');
  line(ctx, `M${x - 1.9} -1l1.5 1.8l2.7 -3.6`, colour, 1.7);
}

function drawTvSign(ctx: Context, x: number, colour: string, isPushed: boolean): void {
  block(ctx, { x: x - 7, y: -7, w: 18, h: 12.6, r: 2 }, colour);
  line(ctx, `M${x - 2} 8h8`, colour, 1.8);
  if (isPushed) line(ctx, `M${x + 2} -4v4.4M${x + 2} 3v0.1`, WHITE, 2);
  else fill(ctx, `M${x} -4.4v7.4l6 -3.7Z`, WHITE);
}

type Glyph = (ctx: Context, colour: string) => void;

/** One sign a mood, each with an outline of its own, so that colour is never needed. */
const GLYPHS: Readonly<Record<Mood, Glyph>> = {
  delighted: (ctx, colour) =>
    fill(
      ctx,
      'M0 -11.6l3.3 7.4l8 0.8l-6 5.4l1.8 7.9l-7.1 -4.1l-7.1 4.1l1.8 -7.9l-6 -5.4l8 -0.8Z',
      colour,
    ),
  pleased: (ctx, colour) => {
    fill(ctx, oval(0, 0, 10), colour);
    fill(ctx, `${oval(-3.6, -2.4, 1.6)}${oval(3.6, -2.4, 1.6)}`, WHITE);
    line(ctx, 'M-5 2.2q5 5.4 10 0', WHITE, 2.2);
  },
  neutral: (ctx, colour) => {
    fill(ctx, oval(-7.6, 0, 2.7) + oval(0, 0, 2.7) + oval(7.6, 0, 2.7), colour);
  },
  uneasy: (ctx, colour) => {
    fill(ctx, 'M0 -11.4q9.4 11 9.4 14.2a9.4 8.6 0 0 1 -18.8 0q0 -3.2 9.4 -14.2Z', colour);
    line(ctx, 'M-4.6 3.4q2.3 -3 4.6 0t4.6 0', WHITE, 2);
  },
  annoyed: (ctx, colour) => {
    line(ctx, 'M-10.6 3.6l4.2 -8l4.3 8l4.2 -8l4.3 8l4.2 -8', colour, 3.2);
  },
  angry: (ctx, colour) => {
    fill(ctx, 'M3.6 -12L-7.8 2h6.4l-3.2 10.4l12.6 -15h-6.8Z', colour);
  },
};

/** The round window in which somebody on the telephone is seen; the head goes in the middle, over clothes of a colour. */
export function callWindow(clothes: string): Picture {
  return { left: -38, top: -40, width: 76, height: 88, draw: (ctx) => drawCall(ctx, clothes) };
}

function drawCall(ctx: Context, clothes: string): void {
  const shape = `${oval(0, 0, 31)}M-9 28L0 42L9 28Z`;
  soft(ctx, 3, fade(SHADOW, 0.45), () => fill(ctx, shape, '#000'));
  fill(ctx, shape, WHITE);
  fill(ctx, oval(0, 0, 27.5), '#d8e9f2');
  fill(ctx, 'M-23 15A27.5 27.5 0 0 0 23 15Q14 5 0 5Q-14 5 -23 15Z', clothes);
  fill(ctx, oval(23, -21, 10.4), CORAL);
  fill(
    ctx,
    'M18.4 -25.4q1.6 -2.4 3.4 -0.8l1.4 2.2q0.6 1.2 -0.8 2.2q1 2.4 3.4 3.2q1.2 -1.2 2.4 -0.4l2 1.6q1.4 1.4 -0.8 3q-3.4 1.6 -8 -2.6t-3 -8.4Z',
    WHITE,
  );
}
