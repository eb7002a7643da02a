import { CORAL, fade, INK, SHADOW, TEAL, WHITE } from './colours.ts';
import { type Context, fill, line, oval, type Picture, soft } from './pen.ts';

/** What can be seen of a visit while it goes on. */
export const STEP_SIGNS = ['greeted', 'asked', 'pitched', 'pushed', 'declined', 'waits'] as const;
export type StepSign = (typeof STEP_SIGNS)[number];

const SHAPE =
  'M-12 -41h24a7 7 0 0 1 7 7v15a7 7 0 0 1 -7 7h-6.4l-5.6 7l-5.6 -7h-6.4a7 7 0 0 1 -7 -7v-15a7 7 0 0 1 7 -7Z';

/** The edge and the ground of each bubble: the staff's in teal, a push in coral, a no in ink. */
const DRESS: Readonly<Record<StepSign, { readonly edge: string; readonly ground: string }>> = {
  greeted: { edge: TEAL, ground: WHITE },
  asked: { edge: TEAL, ground: WHITE },
  pitched: { edge: TEAL, ground: TEAL },
  pushed: { edge: CORAL, ground: CORAL },
  declined: { edge: INK, ground: WHITE },
  waits: { edge: fade(INK, 0.3), ground: WHITE },
};

/** A bubble that shows one step of a visit by a sign of its own; the tip of its tail is at 0, −4. */
export function stepBubble(sign: StepSign): Picture {
  const { edge, ground } = DRESS[sign];
  return {
    left: -24,
    top: -46,
    width: 48,
    height: 52,
    draw: (ctx) => {
      soft(ctx, 1.8, fade(SHADOW, 0.42), () => fill(ctx, SHAPE, '#000'));
      fill(ctx, SHAPE, ground);
      line(ctx, SHAPE, edge, 2);
      ctx.translate(0, -26.5);
      SIGNS[sign](ctx);
    },
  };
}

/** A television set with its stand; the middle of the screen is at 0, −1. */
function drawSet(ctx: Context, x: number, colour: string): void {
  line(ctx, `M${x - 10} -8h20v13h-20Z`, colour, 2.2);
  line(ctx, `M${x - 4.5} 9.4h9`, colour, 2.2);
}

const SIGNS: Readonly<Record<StepSign, (ctx: Context) => void>> = {
  greeted: (ctx) => {
    // A raised hand.
    line(ctx, 'M-4.6 2v-8M-1.4 0v-9.6M1.8 0v-9M4.8 1.4v-6.6', TEAL, 2.6);
    fill(ctx, 'M-6 -1h12.2v4.6q0 5.8 -5.4 5.8q-3.4 0 -5 -3l-4.6 -6.6q1.4 -1.8 3 -0.4Z', TEAL);
  },
  asked: (ctx) => {
    line(ctx, 'M-5 -4.8q0 -5 5 -5t5 4.6q0 3 -3 4.6q-2 1.2 -2 3.4', TEAL, 3.2);
    fill(ctx, oval(0, 8, 2.1), TEAL);
  },
  pitched: (ctx) => {
    drawSet(ctx, 0, WHITE);
    fill(ctx, 'M-3.4 -5.4v7.8l7 -3.9Z', WHITE);
  },
  pushed: (ctx) => {
    drawSet(ctx, -4, WHITE);
    fill(ctx, 'M-6.4 -5v6.8l6 -3.4Z', WHITE);
    line(ctx, 'M11.4 -9.4v9.6M11.4 6.4v0.1', WHITE, 3.4);
  },
  declined: (ctx) => {
    line(ctx, 'M-8.4 -6.4h16.8v11h-16.8ZM-3.6 8.6h7.2', fade(INK, 0.5), 2);
    line(ctx, 'M-9.6 9.4L9.6 -9.6', CORAL, 3.4);
  },
  waits: (ctx) => {
    fill(ctx, oval(0, 0, 10), INK);
    fill(ctx, oval(0, 0, 7.6), WHITE);
    line(ctx, 'M0 -5V0L3.6 2.4', INK, 2);
  },
};
