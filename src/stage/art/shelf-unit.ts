import { pointOf } from '../floor/floor-plan.ts';
import { AMBER, CORAL, fade, INK, nth, PLUM, shade, TEAL, WHITE } from './colours.ts';
import { box, type Context, contact, fill, oval, tonesOf } from './pen.ts';

const COLOURS = [TEAL, AMBER, PLUM, INK] as const;

/** A shelf with a coral top: speakers below, chargers above. One cell wide, two deep. */
export function drawShelfUnit(ctx: Context): void {
  const foot = { x: 0.1, y: 0.06, w: 0.78, d: 1.88 };
  contact(ctx, foot);
  box(ctx, { ...foot, h: 6 }, tonesOf('#cfc7b8'));
  box(ctx, { x: 0.18, y: 0.06, z: 6, w: 0.24, d: 1.88, h: 50 }, tonesOf('#ece4d6'));
  for (const [z, depth] of [
    [8, 0.46],
    [31, 0.34],
  ] as const) {
    box(ctx, { x: 0.42, y: 0.08, z, w: depth, d: 1.84, h: 2.6 }, tonesOf('#f0e5d1'), 0.6);
  }
  for (let at = 0; at < 4; at += 1) {
    drawSpeaker(ctx, 0.34 + at * 0.43, nth(COLOURS, at));
    drawCharger(ctx, 0.34 + at * 0.43, nth(COLOURS, at + 2));
  }
  box(
    ctx,
    { x: 0.12, y: 0.04, z: 56, w: 0.36, d: 1.92, h: 6 },
    { top: '#f2917a', left: CORAL, right: '#c44e31' },
  );
}

function drawSpeaker(ctx: Context, at: number, colour: string): void {
  const { x, y } = pointOf({ x: 0.66, y: at }, 11);
  fill(ctx, `M${x - 6} ${y - 11}v11a6 3 0 0 0 12 0v-11Z`, colour);
  fill(ctx, `M${x + 1} ${y - 11}v13.6q5 -.6 5 -2.6v-11Z`, shade(colour, -0.2));
  fill(ctx, oval(x, y - 11, 6, 3), shade(colour, 0.28));
}

function drawCharger(ctx: Context, at: number, colour: string): void {
  const { x, y } = pointOf({ x: 0.6, y: at }, 34);
  fill(ctx, `M${x - 5} ${y - 9}l5 -2.5l5 2.5v9l-5 2.5l-5 -2.5Z`, colour);
  fill(ctx, `M${x} ${y - 6.5}l5 -2.5v9l-5 2.5Z`, shade(colour, -0.2));
  fill(ctx, oval(x - 2.4, y - 3, 1.6, 2), fade(WHITE, 0.8));
}
