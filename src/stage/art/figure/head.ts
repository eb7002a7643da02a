import type { CompleteLook, HairStyle } from '../../../scenario/look.ts';
import type { Mood } from '../../../scenario/scenario.ts';
import { fade, shade } from '../colours.ts';
import { type Context, fill, line, oval, type Picture } from '../pen.ts';
import { drawBeard, drawExtras, EARS } from './adornments.ts';
import { drawFace } from './face.ts';
import { DIM, FACE_LINE, hairColourOf, skinOf } from './figure.ts';
import { drawHair, drawMane, hasMane, showsEar } from './hair/hair.ts';
import { drawHat, drawHatMane } from './hair/hats.ts';
import { drawSideFace } from './side-face.ts';
import type { View } from './views.ts';

/** Heads face to the left; the neck is at 0, 0 and the chin a little below. */
const SKULLS: Readonly<Record<View, string>> = {
  front: 'M-17.4 -21Q-17.6 -38.6 0 -38.6Q17.8 -38.6 17.6 -20Q17.2 -1 0.4 -1Q-16.6 -1 -17.4 -21Z',
  side: 'M-15.8 -22Q-16.4 -38.8 1 -38.8Q18.8 -38.8 18.6 -20Q18.2 -6 8 -3Q1 -0.6 -8 -1Q-14.4 -2 -15.2 -8.4Q-15.6 -10.4 -15.8 -11.4Q-19.4 -12 -19.2 -13.6Q-18 -17 -15.8 -22Z',
  back: 'M-16.4 -21C-16.8 -32.6 -9.6 -39 1.2 -39C12 -39 18.8 -32 18.6 -20Q18 -2 4 -1.4Q-12 -1 -15.4 -12Q-16.4 -16 -16.4 -21Z',
};

/** A head from the front or the side, in one mood. */
export function headOf(look: CompleteLook, mood: Mood, view: 'front' | 'side' = 'front'): Picture {
  return {
    ...boundsOf(look, view),
    draw: (ctx) => {
      drawSkull(ctx, look, view);
      drawBeard(ctx, look, view);
      const face = { skin: skinOf(look), mood, brow: browOf(look), age: look.age };
      if (view === 'front') drawFace(ctx, face);
      else drawSideFace(ctx, face);
      drawTop(ctx, look, view);
    },
  };
}

/** A head from behind. */
export function backOfHead(look: CompleteLook): Picture {
  return {
    ...boundsOf(look, 'back'),
    draw: (ctx) => {
      drawSkull(ctx, look, 'back');
      drawTop(ctx, look, 'back');
    },
  };
}

/** What hangs behind head and trunk: long hair, a veil, a bun; undefined when nothing does. */
export function maneOf(look: CompleteLook, view: 'front' | 'side'): Picture | undefined {
  const isCovered = look.headwear === 'hijab' || look.headwear === 'turban';
  if (isCovered ? look.headwear === 'turban' : !hasMane(look.hair, view)) return undefined;
  return {
    ...boundsOf(look, view),
    draw: (ctx) => {
      if (isCovered) drawHatMane(ctx, look, view);
      else drawMane(ctx, look.hair, view, hairColourOf(look));
    },
  };
}

/** Closed lids over the eyes, for a blink. */
export function lidsOf(look: CompleteLook, view: 'front' | 'side'): Picture {
  const eyes = view === 'front' ? [-9.7, 3.2] : [-10.6];
  return {
    left: -16,
    top: -25,
    width: 24,
    height: 12,
    draw: (ctx) => {
      for (const x of eyes) {
        fill(ctx, oval(x, -19.2, view === 'front' ? 3.5 : 3, 4.1), skinOf(look));
        line(ctx, `M${x - 2.6} -18.4q2.6 1.8 5.2 0`, FACE_LINE, 1.5);
      }
    },
  };
}

function drawSkull(ctx: Context, look: CompleteLook, view: View): void {
  const skin = skinOf(look);
  fill(ctx, SKULLS[view], skin);
  if (view === 'front') {
    fill(ctx, oval(16.8, -17, 3.6, 4.8), shade(skin, -0.14));
    fill(ctx, SKULLS[view], skin);
  }
  fill(ctx, 'M8 -37Q17.6 -33 17.6 -20Q17.2 -3 4 -1.2Q13 -8 12.4 -22Z', fade(DIM, 0.085));
}

/** Draws hair or hat, the ear that looks out of it, and what is worn over them. */
function drawTop(ctx: Context, look: CompleteLook, view: View): void {
  if (look.headwear === 'none') drawHair(ctx, look.hair, view, hairColourOf(look));
  else drawHat(ctx, look, view);
  const isFree = look.headwear === 'none' || look.headwear === 'cap';
  if (isFree && view !== 'front' && showsEar(look.hair, view)) drawEar(ctx, skinOf(look), view);
  drawExtras(ctx, look, view);
}

function drawEar(ctx: Context, skin: string, view: View): void {
  const { x, y } = EARS[view];
  fill(ctx, oval(x, y, 3.8, 4.9), shade(skin, -0.06));
  line(ctx, `M${x - 0.8} ${y - 1.8}q2.8 0.4 1 3.6`, shade(skin, -0.26), 1.2);
}

function browOf(look: CompleteLook): string {
  const hair = hairColourOf(look);
  return shade(hair, look.age === 'old' || look.hairColour === 'blond' ? -0.32 : -0.12);
}

/** As small as what is on the head lets it be, for there are many heads on one sheet. */
function boundsOf(look: CompleteLook, view: View): Omit<Picture, 'draw'> {
  const isCovered = look.headwear === 'hijab' || look.headwear === 'turban';
  const hair = isCovered ? 'short' : look.hair;
  const [left, right] = WIDTHS[hair] ?? [22, 23];
  const brim = look.headwear === 'cap' && view !== 'back' ? 33 : 0;
  const isTall = look.headwear === 'turban' || look.accessory === 'headphones';
  const worn = isTall ? 50 : look.headwear === 'cap' ? 46 : 0;
  const top = Math.max(TOPS[hair] ?? 45, worn);
  const isLow =
    hair === 'long' ||
    hair === 'braids' ||
    (hair === 'locs' && view === 'back') ||
    look.headwear === 'hijab' ||
    look.accessory === 'long-beard';
  const tail = hair === 'locs' || hair === 'ponytail' ? 12 : 5;
  const bottom = isLow ? 18 : tail;
  const far = Math.max(left, brim);
  return { left: -far, top: -top, width: far + right, height: top + bottom };
}

/** How far hair reaches beyond the middle of the head, to the left and to the right. */
const WIDTHS: Readonly<Partial<Record<HairStyle, readonly [number, number]>>> = {
  afro: [26, 31],
  curly: [27, 29],
  ponytail: [22, 34],
  bun: [22, 30],
  braids: [25, 25],
  long: [22, 24],
  locs: [22, 24],
};

/** How far it reaches up. */
const TOPS: Readonly<Partial<Record<HairStyle, number>>> = {
  afro: 54,
  bun: 55,
  curly: 51,
  undercut: 50,
  locs: 47,
};
