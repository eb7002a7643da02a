import {
  CLOTHES_COLOURS,
  type CompleteLook,
  HAIR_COLOURS,
  SKIN_TONES,
} from '../../../scenario/look.ts';
import { CORAL, fade, INK, PAPER, shade, TEAL, WHITE } from '../colours.ts';
import { block, type Context, fill, line, oval, type Picture, soft, within } from '../pen.ts';

/** What somebody wears: staff the teal shirt with a lanyard, managers a jacket, customers their own. */
export type Outfit = 'staff' | 'jacket' | 'plain' | 'stripes' | 'hoodie' | 'coat';

/** The colours and cut of one figure. */
export interface Costume {
  readonly look: CompleteLook;
  readonly outfit: Outfit;
}

/** Lengths of the limbs from joint to joint, in art pixels, and where they hang. */
export const BONES = {
  thigh: 15,
  shin: 16,
  upperArm: 13.5,
  foreArm: 13,
  hipX: 6.2,
  shoulderX: 14.2,
  /** From the hips up to the shoulders and to the neck. */
  shoulderY: 27,
  neckY: 31,
} as const;

const TROUSERS = ['#2f3a56', '#3d4a63', '#4a4157', '#2b3547'] as const;

interface Cloth {
  readonly top: string;
  readonly sleeve: string;
  readonly legs: string;
  readonly shoes: string;
  readonly skin: string;
}

/** Resolves the colours of a costume. */
export function clothOf({ look, outfit }: Costume): Cloth {
  const own = CLOTHES_COLOURS[look.clothes];
  const top = outfit === 'staff' ? TEAL : own;
  return {
    top,
    sleeve: top,
    legs: TROUSERS[outfit === 'staff' ? 0 : look.clothes.length % TROUSERS.length] ?? TROUSERS[0],
    shoes: outfit === 'staff' || outfit === 'jacket' ? '#20242f' : '#6b4630',
    skin: SKIN_TONES[look.skin] ?? SKIN_TONES[2],
  };
}

/** The soft round shadow under a person, on the floor. */
export const FOOT_SHADOW: Picture = {
  left: -28,
  top: -14,
  width: 56,
  height: 28,
  draw: (ctx) =>
    soft(ctx, 3.2, 'rgba(58, 36, 18, 0.5)', () => fill(ctx, oval(3, 0, 17, 7), '#000')),
};

/** The ring on the floor around whoever speaks. */
export const SPEAKER_RING: Picture = {
  left: -38,
  top: -20,
  width: 76,
  height: 40,
  draw: (ctx) => {
    fill(ctx, oval(0, 0, 33, 16.5), fade(CORAL, 0.22));
    line(ctx, oval(0, 0, 33, 16.5), CORAL, 2.6);
    line(ctx, oval(0, 0, 29.4, 14.4), fade(WHITE, 0.8), 1);
  },
};

/** One part of the body, hanging down from its joint at 0, 0. The far ones lie in shade. */
export function thighOf(costume: Costume, isFar: boolean): Picture {
  const { legs } = clothOf(costume);
  return limb(BONES.thigh, 10.6, isFar ? shade(legs, -0.22) : legs);
}

/** The lower leg with its shoe; the toes point to the left. */
export function shinOf(costume: Costume, isFar: boolean, isAway: boolean): Picture {
  const { legs, shoes } = clothOf(costume);
  const by = isFar ? -0.22 : 0;
  const toe = isAway
    ? 'M-6.4 16q0 -5 4.4 -5h5q4.6 0 4.6 4.4v2q0 1.6 -1.8 1.6h-10.4q-1.8 0 -1.8 -1.6Z'
    : 'M-10.6 17q0 -5.6 6.6 -6h5.4q4.8 0 4.8 4.4v2q0 1.6 -1.8 1.6h-13.2q-1.8 0 -1.8 -2Z';
  return {
    ...bounds(-14, -8, 24, 30),
    draw: (ctx) => {
      line(ctx, `M0 0V${BONES.shin - 4}`, shade(legs, by), 9.8);
      fill(ctx, toe, shade(shoes, by));
      line(ctx, isAway ? 'M-5 18.4h11' : 'M-9.4 18.4h14', fade(WHITE, 0.22), 1);
    },
  };
}

/** The upper arm in its sleeve. */
export function upperArmOf(costume: Costume, isFar: boolean): Picture {
  const { sleeve } = clothOf(costume);
  return limb(BONES.upperArm, 9.2, shade(sleeve, isFar ? -0.18 : 0.07));
}

/** The forearm with the hand: bare under short sleeves, covered under a jacket or coat. */
export function foreArmOf(costume: Costume, isFar: boolean): Picture {
  const { sleeve, skin } = clothOf(costume);
  const isBare = costume.outfit === 'staff' || costume.outfit === 'plain';
  const by = isFar ? -0.14 : 0;
  return {
    ...bounds(-7, -7, 14, 27),
    draw: (ctx) => {
      if (isBare) {
        line(ctx, `M0 0V${BONES.foreArm}`, shade(skin, by), 6.8);
        line(ctx, 'M0 0V1.6', shade(sleeve, isFar ? -0.18 : 0.07), 8.8);
      } else line(ctx, `M0 0V${BONES.foreArm - 3}`, shade(sleeve, isFar ? -0.18 : 0.07), 8.2);
      fill(ctx, oval(0, BONES.foreArm + 0.6, 4.3), shade(skin, by));
    },
  };
}

function limb(length: number, width: number, colour: string): Picture {
  return {
    ...bounds(-width / 2 - 1, -width / 2 - 1, width + 2, length + width + 2),
    draw: (ctx) => line(ctx, `M0 0V${length}`, colour, width),
  };
}

function bounds(left: number, top: number, width: number, height: number) {
  return { left, top, width, height };
}

const TORSO = 'M-15.5 -23.5Q-15.5 -33 -6.5 -33H7Q16 -33 16 -23.5L15.6 3Q0 9 -15 3Z';
const COAT = 'M-15.5 -23.5Q-15.5 -33 -6.5 -33H7Q16 -33 16 -23.5L18.4 13Q0 19 -17.8 13Z';

/** The trunk from neck to hips, turned to the left; the hips are at 0, 0. */
export function torsoOf(costume: Costume, isAway: boolean): Picture {
  return {
    ...bounds(-21, -37, 42, 57),
    draw: (ctx) => {
      const { top, skin } = clothOf(costume);
      const shape = costume.outfit === 'coat' ? COAT : TORSO;
      block(ctx, { x: -5, y: -37, w: 10, h: 9, r: 4 }, shade(skin, -0.14));
      fill(ctx, shape, top);
      within(ctx, shape, () => {
        if (!isAway) drawFront(ctx, costume, top);
        fill(ctx, 'M8 -36H24V22H9.4Q13 -8 8 -36Z', fade('#1c1b3a', 0.13));
        fill(
          ctx,
          'M-20 0Q0 8 20 0V24H-20Z',
          fade('#1c1b3a', costume.outfit === 'coat' ? 0.05 : 0.1),
        );
        if (isAway) line(ctx, 'M-7 -31Q0 -27 7 -31', shade(top, -0.2), 2);
      });
      if (!isAway && costume.outfit === 'staff') drawLanyard(ctx);
    },
  };
}

function drawFront(ctx: Context, { look, outfit }: Costume, top: string): void {
  const dark = shade(top, -0.22);
  if (outfit === 'staff') {
    fill(ctx, 'M-9 -34L-3 -26L4.6 -34Z', shade(top, -0.3));
    line(ctx, 'M-3 -26V-17', dark, 1.2);
  } else if (outfit === 'jacket') {
    fill(ctx, 'M-10 -34L-3.4 -10L5.6 -34Z', PAPER);
    fill(ctx, 'M-5.4 -31h4.2l1.2 3l-3.2 15l-3.4 -15Z', CORAL);
    line(ctx, 'M-10 -33L-3.6 -10V8M5.6 -33L-3.6 -10', dark, 1.5);
    fill(ctx, oval(-1.4, -4, 1.1), dark);
  } else if (outfit === 'stripes') {
    const stripe = top === CLOTHES_COLOURS.cream || top === CLOTHES_COLOURS.white ? CORAL : WHITE;
    line(ctx, 'M-20 -20H20M-20 -12H20M-20 -4H20', fade(stripe, 0.85), 3.2);
  } else if (outfit === 'hoodie') {
    fill(ctx, 'M-11 -7h17l2.6 8h-22Z', dark);
    line(ctx, 'M-11 -32Q-3 -22 8 -32', dark, 2.6);
    line(ctx, 'M-5.4 -27v7M0.4 -27v6', WHITE, 1.4);
  } else if (outfit === 'coat') {
    fill(
      ctx,
      'M-9 -34L-3.2 16H3.6L5 -34Z',
      shade(CLOTHES_COLOURS.cream, look.skin > 3 ? 0 : -0.04),
    );
    line(ctx, 'M-9 -33L-3.4 16M5 -33L3.8 16', dark, 1.5);
  } else line(ctx, 'M-8.6 -32.6Q-3 -26.6 5.4 -32.6', dark, 2);
}

function drawLanyard(ctx: Context): void {
  line(ctx, 'M-8.4 -32L-3 -16L4.2 -32', CORAL, 2);
  block(ctx, { x: -7.6, y: -17, w: 9.2, h: 11, r: 2 }, WHITE);
  block(ctx, { x: -5.6, y: -15, w: 5.2, h: 4, r: 1 }, CORAL);
  line(ctx, 'M-5 -8.6h4', '#9aa5b1', 1.3);
}

/** The colour of hair and brows. */
export function hairColourOf(look: CompleteLook): string {
  return HAIR_COLOURS[look.hairColour];
}

/** The colour of what is on the head, if anything is. */
export function hatColourOf(look: CompleteLook): string {
  return CLOTHES_COLOURS[look.headwearColour];
}

/** The colour of lines in a face. */
export const FACE_LINE = shade(INK, 0.06);
