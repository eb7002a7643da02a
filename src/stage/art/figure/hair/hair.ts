import type { HairStyle } from '../../../../scenario/look.ts';
import { fade, shade, WHITE } from '../../colours.ts';
import { type Context, fill, line, within } from '../../pen.ts';
import { DIM } from '../figure.ts';
import type { View } from '../views.ts';
import { BACK_LOCKS } from './back-locks.ts';
import { FRONT_LOCKS } from './front-locks.ts';
import type { Locks } from './locks.ts';
import { SIDE_LOCKS } from './side-locks.ts';

const LOCKS: Readonly<Record<View, Readonly<Record<HairStyle, Locks>>>> = {
  front: FRONT_LOCKS,
  side: SIDE_LOCKS,
  back: BACK_LOCKS,
};

/** Whether this hair leaves the ear free in a view. */
export function showsEar(style: HairStyle, view: View): boolean {
  return LOCKS[view][style].showsEar;
}

/** Whether anything of this hair hangs behind the trunk in a view. */
export function hasMane(style: HairStyle, view: View): boolean {
  return LOCKS[view][style].mane !== undefined;
}

/** Draws the hair that hangs behind the head. */
export function drawMane(ctx: Context, style: HairStyle, view: View, colour: string): void {
  const { mane } = LOCKS[view][style];
  if (mane !== undefined) fill(ctx, mane, shade(colour, -0.2));
}

/** Draws the hair that lies over the head and around the face. */
export function drawHair(ctx: Context, style: HairStyle, view: View, colour: string): void {
  const { over, ropes, shaved, strands, gleam } = LOCKS[view][style];
  if (shaved !== undefined) fill(ctx, shaved, fade(colour, 0.5));
  if (ropes !== undefined) line(ctx, ropes, shade(colour, -0.08), 5);
  fill(ctx, over, colour);
  within(ctx, over, () => {
    fill(
      ctx,
      'M10 -58Q18 -40 15 -26Q17 -10 11 20H44V-58Z',
      fade(DIM, style === 'bald' ? 0.06 : 0.13),
    );
    if (view === 'back') fill(ctx, 'M-24 -12Q0 2 24 -10V20H-24Z', fade(DIM, 0.1));
  });
  if (ropes !== undefined) line(ctx, ropes, fade(WHITE, 0.09), 1.6);
  if (strands !== undefined) line(ctx, strands, strandsOn(colour), 1.1);
  if (gleam !== undefined) line(ctx, gleam, fade(WHITE, 0.24), 1.9);
}

/** Darker than light hair, lighter than hair that is nearly black. */
function strandsOn(colour: string): string {
  const isDark = Number.parseInt(colour.slice(3, 5), 16) < 0x30;
  return isDark ? shade(colour, 0.14) : shade(colour, -0.2);
}
