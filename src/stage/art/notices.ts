import type { TvRule } from '../../scenario/scenario.ts';
import { AMBER, BRAND, CORAL, fade, INK, PAPER, SHADOW, WHITE } from './colours.ts';
import {
  block,
  type Context,
  fill,
  frame,
  line,
  onWall,
  oval,
  type Picture,
  type Slab,
  soft,
} from './pen.ts';

/** The type of signs: the page's own, when it is there. */
export const SIGN_FONT =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif";

/** Where the sign hangs on the phone wall. */
export const SIGN_SLAB: Slab = { x: 22, y: -147, w: 190, h: 30, r: 15 };

/** The sign above the phones with the store's name, squeezed or cut to fit. Origin: the corner. */
export function signOf(name: string): Picture {
  const slab = SIGN_SLAB;
  return {
    left: 12,
    top: -150,
    width: 212,
    height: 150,
    draw: (ctx) =>
      onWall(ctx, 'right', { x: 0, y: 0 }, () => {
        soft(ctx, 4, fade(SHADOW, 0.35), () => block(ctx, { ...slab, x: 25, y: -143 }, '#000'));
        block(ctx, slab, PAPER);
        frame(ctx, slab, '#ecd9c6', 1.2);
        drawBadge(ctx, 40, -132);
        drawName(ctx, name);
      }),
  };
}

function drawBadge(ctx: Context, x: number, y: number): void {
  fill(ctx, oval(x, y, 9.4), CORAL);
  line(
    ctx,
    `M${x - 4.6} ${y - 2.4}a6.4 6.4 0 0 1 9.2 0M${x - 2.3} ${y + 0.6}a3.2 3.2 0 0 1 4.6 0`,
    WHITE,
    1.8,
  );
  fill(ctx, oval(x, y + 3.8, 1.4), WHITE);
}

function drawName(ctx: Context, name: string): void {
  const most = 146;
  ctx.fillStyle = INK;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.font = `800 17px ${SIGN_FONT}`;
  let shown = name.trim();
  const fits = () => ctx.measureText(shown).width <= most * 1.5;
  while (shown.length > 1 && !fits()) shown = `${shown.replace(/…$/, '').slice(0, -1)}…`;
  ctx.fillText(shown, 55, -131.4, most);
}

/** What the TV rule asks for, as pictures, not words; undefined when nothing hangs. Origin: the corner. */
export function posterOf(rule: TvRule): Picture | undefined {
  if (rule !== 'everyone-once' && rule !== 'push-until-no') return undefined;
  const isPush = rule === 'push-until-no';
  const slab = { x: 228, y: -132, w: 38, h: 52, r: 3 };
  return {
    left: 220,
    top: -30,
    width: 56,
    height: 96,
    draw: (ctx) =>
      onWall(ctx, 'right', { x: 0, y: 0 }, () => {
        soft(ctx, 3, fade(SHADOW, 0.4), () => block(ctx, { ...slab, x: 230, y: -129 }, '#000'));
        block(ctx, slab, isPush ? CORAL : BRAND);
        frame(ctx, { ...slab, x: 230, y: -130, w: 34, h: 48, r: 2 }, fade(WHITE, 0.4), 0.9);
        drawSet(ctx, 234, -126);
        drawTimes(ctx, isPush ? '3×' : '1×');
      }),
  };
}

function drawSet(ctx: Context, x: number, y: number): void {
  block(ctx, { x, y, w: 26, h: 17, r: 2.4 }, WHITE);
  block(ctx, { x: x + 2, y: y + 2, w: 22, h: 13, r: 1.2 }, '#163a5a');
  fill(ctx, `M${x + 10.4} ${y + 4.4}v8.2l6.6 -4.1Z`, AMBER);
  line(ctx, `M${x + 8} ${y + 20}h10`, WHITE, 1.8);
}

function drawTimes(ctx: Context, words: string): void {
  ctx.fillStyle = WHITE;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = `800 18px ${SIGN_FONT}`;
  ctx.fillText(words, 247, -93);
}

/**
 * The staff board with the goal that the manager hands on: in ink with a tick once it was told to the
 * team, else in pencil on a slip of paper. Origin: the TV wall's front end.
 */
export function boardOf(goal: number, isTold: boolean): Picture {
  const slab = { x: 61, y: -104, w: 36, h: 54, r: 2.5 };
  return {
    left: 52,
    top: -162,
    width: 54,
    height: 104,
    draw: (ctx) =>
      onWall(ctx, 'left', { x: 0, y: 0 }, () => {
        soft(ctx, 3, 'rgba(4, 20, 30, 0.6)', () => block(ctx, { ...slab, x: 63, y: -101 }, '#000'));
        block(ctx, slab, '#a5703f');
        block(ctx, { x: 63.5, y: -101.5, w: 31, h: 49, r: 1.5 }, PAPER);
        block(ctx, { x: 63.5, y: -101.5, w: 31, h: 15, r: 1.5 }, '#163a5a');
        block(ctx, { x: 72, y: -98.6, w: 14, h: 9, r: 1.4 }, WHITE);
        fill(ctx, 'M77.2 -96.8v5.4l4.4 -2.7Z', CORAL);
        if (!isTold) drawSlip(ctx);
        drawGoal(ctx, goal, isTold ? INK : '#7d8794');
        if (isTold) line(ctx, 'M71.6 -58.4l4.6 4.2l8.4 -8.6', '#2f8a5e', 2.6);
      }),
  };
}

/** A slip that somebody has pinned on, and nobody has spoken about. */
function drawSlip(ctx: Context): void {
  ctx.save();
  ctx.rotate(0.05);
  block(ctx, { x: 62, y: -89, w: 26, h: 26, r: 1 }, '#fbe9a9');
  ctx.restore();
  fill(ctx, oval(79, -85, 1.8), CORAL);
}

function drawGoal(ctx: Context, goal: number, colour: string): void {
  ctx.fillStyle = colour;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = `800 18px ${SIGN_FONT}`;
  ctx.fillText(String(goal), 79, -74, 26);
}
