import type { CompleteLook } from '../../../scenario/look.ts';
import { SKIN_TONES } from '../../../scenario/look.ts';
import type { Mood } from '../../../scenario/scenario.ts';
import { AMBER, fade, shade, WHITE } from '../colours.ts';
import { type Context, fill, line, oval, type Picture } from '../pen.ts';
import { drawFace } from './face.ts';
import { FACE_LINE, hairColourOf, hatColourOf } from './figure.ts';
import { drawHairBehind, drawHairOver } from './hair.ts';
import { drawHatBehind, drawHatOver } from './hats.ts';

/** The head turned to the left; the neck is at 0, 0 and the chin a little below. */
const BOUNDS = { left: -31, top: -54, width: 62, height: 72 } as const;

const SKULL =
  'M-17.4 -21Q-17.6 -38.6 0 -38.6Q17.8 -38.6 17.6 -20Q17.2 -1 0.4 -1Q-16.6 -1 -17.4 -21Z';

/** A head seen from the front, in one mood. */
export function headOf(look: CompleteLook, mood: Mood): Picture {
  return { ...BOUNDS, draw: (ctx) => drawHead(ctx, look, mood) };
}

/** What hangs behind the head and the trunk: long hair, a veil, a bun. Often nothing. */
export function maneOf(look: CompleteLook): Picture {
  return {
    ...BOUNDS,
    draw: (ctx) => {
      if (look.headwear === 'none') drawHairBehind(ctx, look.hair, hairColourOf(look));
      else drawHatBehind(ctx, look.headwear, hatColourOf(look));
    },
  };
}

/** A head seen from behind: hair, or what is worn over it. */
export function backOfHead(look: CompleteLook): Picture {
  return {
    ...BOUNDS,
    draw: (ctx) => {
      const skin = skinOf(look);
      fill(ctx, oval(-16.6, -17, 3.2, 4.4), shade(skin, -0.1));
      fill(ctx, oval(16.6, -17, 3.2, 4.4), shade(skin, -0.16));
      fill(ctx, SKULL, skin);
      fill(ctx, 'M8 -37Q17.6 -33 17.6 -20Q17.2 -3 4 -1.2Q13 -8 12.6 -22Z', fade('#1c1b3a', 0.09));
      if (look.headwear === 'none') drawHairFromBehind(ctx, look);
      else drawHatFromBehind(ctx, look);
    },
  };
}

/** Closed lids over the eyes, for a blink. */
export function lidsOf(look: CompleteLook): Picture {
  return {
    left: -18,
    top: -26,
    width: 28,
    height: 12,
    draw: (ctx) => {
      const skin = skinOf(look);
      for (const x of [-9.6, 3.2]) {
        fill(ctx, oval(x, -19.4, 3.4, 3.9), skin);
        line(ctx, `M${x - 2.6} -18.6q2.6 1.8 5.2 0`, FACE_LINE, 1.5);
      }
    },
  };
}

function skinOf(look: CompleteLook): string {
  return SKIN_TONES[look.skin] ?? SKIN_TONES[2];
}

function drawHead(ctx: Context, look: CompleteLook, mood: Mood): void {
  const skin = skinOf(look);
  fill(ctx, oval(16.8, -17, 3.6, 4.8), shade(skin, -0.14));
  fill(ctx, SKULL, skin);
  fill(ctx, 'M8 -37Q17.6 -33 17.6 -20Q17.2 -3 4 -1.2Q13 -8 12.4 -22Z', fade('#1c1b3a', 0.085));
  drawFace(ctx, { skin, mood, brow: browOf(look), age: look.age });
  drawBeard(ctx, look);
  if (look.headwear === 'none') drawHairOver(ctx, look.hair, hairColourOf(look));
  else drawHatOver(ctx, look.headwear, hatColourOf(look), hairColourOf(look));
  drawExtras(ctx, look);
}

function browOf(look: CompleteLook): string {
  const hair = hairColourOf(look);
  return look.age === 'old' ? shade(hair, -0.25) : shade(hair, -0.12);
}

function drawBeard(ctx: Context, look: CompleteLook): void {
  const hair = hairColourOf(look);
  if (look.accessory === 'beard') {
    fill(
      ctx,
      'M-17 -17Q-17 1.8 0.4 2.2Q17.4 1.8 17.4 -17Q14.6 -11 10.4 -11.6Q6 -12.4 3.6 -13.2Q-2.4 -11.2 -8.6 -13.2Q-13 -10.6 -17 -17ZM-8.2 -8.4Q-3 -5 3 -8.4Q2.6 -2.6 -2.8 -2.6Q-7.8 -2.6 -8.2 -8.4Z',
      hair,
    );
  }
  if (look.accessory === 'moustache') {
    fill(
      ctx,
      'M-3 -12.6Q-9 -14.6 -11.4 -8.4Q-6.6 -9 -3 -10.4Q1.4 -9 6 -8.4Q3.6 -14.6 -3 -12.6Z',
      hair,
    );
  }
}

function drawExtras(ctx: Context, look: CompleteLook): void {
  if (look.accessory === 'glasses') {
    for (const x of [-9.8, 3.4]) {
      fill(ctx, oval(x, -19.6, 5.6), fade(WHITE, 0.26));
      line(ctx, oval(x, -19.6, 5.6), FACE_LINE, 1.5);
    }
    line(ctx, 'M-4.4 -20.4q1.2 -1.4 2.4 0M9 -20.6L16.6 -22', FACE_LINE, 1.5);
  }
  if (look.accessory === 'earrings' && look.headwear !== 'hijab') {
    fill(ctx, oval(16.8, -10.8, 2), AMBER);
  }
}

function drawHairFromBehind(ctx: Context, look: CompleteLook): void {
  const hair = hairColourOf(look);
  if (look.hair === 'bald') {
    fill(
      ctx,
      'M-17.4 -22Q-17 -5 -9 -3.6Q0 -1 9 -3.6Q17 -5 17.6 -22Q12 -12 0 -12Q-12 -12 -17.4 -22Z',
      hair,
    );
    return;
  }
  drawHairBehind(ctx, look.hair, hair);
  const hem = { short: -7, afro: -4, curly: -5, bun: -8, ponytail: -8, bob: 1, long: 12 }[
    look.hair
  ];
  fill(
    ctx,
    `M-18.6 -20Q-20 -41 0.4 -41Q20.4 -41 18.8 -20L17.4 ${hem - 4}Q0 ${hem + 6} -17 ${hem - 4}Z`,
    hair,
  );
  fill(
    ctx,
    `M9 -39Q20.4 -36 18.8 -20L17.4 ${hem - 4}Q12 ${hem} 7 ${hem + 0.6}Q14 -18 9 -39Z`,
    shade(hair, -0.16),
  );
  line(ctx, 'M-10 -34q8 -4 16 -1', fade(WHITE, 0.16), 2);
  if (look.hair === 'bun') fill(ctx, oval(3, -42, 8.4), shade(hair, -0.1));
  if (look.hair === 'ponytail')
    fill(ctx, 'M-4 -30Q8 -30 7 -8Q5 8 0 10Q-6 4 -5 -10Z', shade(hair, -0.2));
}

function drawHatFromBehind(ctx: Context, look: CompleteLook): void {
  const colour = hatColourOf(look);
  const dark = shade(colour, -0.16);
  if (look.headwear === 'hijab') {
    fill(ctx, 'M-19 -19Q-21 -42 0.6 -42Q22 -42 19.6 -18L18 6Q0 16 -17.4 6Z', colour);
    line(ctx, 'M-8 -6Q2 2 12 -8', dark, 1.6);
    return;
  }
  if (look.headwear === 'cap') {
    drawHairFromBehind(ctx, {
      ...look,
      headwear: 'none',
      hair: look.hair === 'bald' ? 'bald' : 'short',
    });
    fill(ctx, 'M-18.6 -23Q-19 -42.6 0.4 -42.6Q20 -42.6 19 -23Q0 -17 -18.6 -23Z', colour);
    line(ctx, 'M-6 -21.4Q0.4 -26 7 -21.4', dark, 1.6);
    return;
  }
  fill(ctx, 'M-19.4 -20Q-24 -46 0.4 -47Q24.4 -46 20 -20Q0 -8 -19.4 -20Z', colour);
  line(ctx, 'M-18 -24Q0 -14 18.6 -26M-18 -32Q0 -22 19 -35', dark, 1.5);
}
