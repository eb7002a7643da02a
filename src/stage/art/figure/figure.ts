import {
  type Build,
  CLOTHES_COLOURS,
  type CompleteLook,
  HAIR_COLOURS,
  HAIR_STYLES,
  SKIN_TONES,
} from '../../../scenario/look.ts';
import type { Dressed } from '../../../scenario/outfit.ts';
import { CORAL, fade, INK, shade, TEAL, WHITE } from '../colours.ts';
import { fill, line, oval, type Picture, soft } from '../pen.ts';

/** The colours and cut of one figure. */
export type Costume = Dressed;

/** Lengths of a body of medium build from joint to joint, in art pixels, and where its limbs hang. */
export const BONES = {
  thigh: 15,
  shin: 14,
  /** From the ankle down to the floor. */
  ankle: 4,
  upperArm: 13,
  foreArm: 12,
  hipX: 6.2,
  shoulderX: 13.4,
  /** From the hips up to the shoulders and to the neck. */
  shoulderY: 26,
  neckY: 30.5,
} as const;

/** How wide each build is, and how long its legs are, as shares of a medium one. */
export const BUILD_SIZES: Readonly<
  Record<Build, { readonly trunk: number; readonly limb: number; readonly leg: number }>
> = {
  slim: { trunk: 0.86, limb: 0.87, leg: 1.06 },
  medium: { trunk: 1, limb: 1, leg: 1 },
  broad: { trunk: 1.22, limb: 1.16, leg: 0.96 },
};

const TROUSERS = ['#33405f', '#47505f', '#4f6f99', '#5a4a60', '#b29a74', '#33373f'] as const;
const SHOES = ['#6b4630', '#f3efe8', '#2b2f3a', '#e2603f', '#d8c3a0'] as const;

interface Cloth {
  readonly top: string;
  readonly legs: string;
  readonly shoes: string;
  readonly skin: string;
}

/** Resolves the colours of a costume. */
export function clothOf({ look, outfit }: Costume): Cloth {
  const sum = look.clothes.length * 3 + HAIR_STYLES.indexOf(look.hair) + look.skin * 2;
  const isAtWork = outfit === 'staff' || outfit === 'jacket';
  return {
    top: outfit === 'staff' ? TEAL : CLOTHES_COLOURS[look.clothes],
    legs: isAtWork ? '#2b3550' : (TROUSERS[sum % TROUSERS.length] ?? TROUSERS[0]),
    shoes: isAtWork ? '#20242f' : (SHOES[(sum + look.skin) % SHOES.length] ?? SHOES[0]),
    skin: skinOf(look),
  };
}

/** The colour of somebody's skin. */
export function skinOf(look: CompleteLook): string {
  return SKIN_TONES[look.skin] ?? SKIN_TONES[2];
}

/** The colour of hair and beard. */
export function hairColourOf(look: CompleteLook): string {
  return HAIR_COLOURS[look.hairColour];
}

/** The colour of what is on the head, if anything is. */
export function hatColourOf(look: CompleteLook): string {
  return CLOTHES_COLOURS[look.headwearColour];
}

/** The colour of lines in a face. */
export const FACE_LINE = shade(INK, 0.06);

/** The tone that lies over whatever is turned away from the light. */
export const DIM = '#1c1b3a';

/** The soft round shadow under a person, on the floor. */
export const FOOT_SHADOW: Picture = {
  left: -28,
  top: -14,
  width: 56,
  height: 28,
  draw: (ctx) => {
    soft(ctx, 3.4, 'rgba(58, 36, 18, 0.42)', () => fill(ctx, oval(2, 0, 16, 7.2), '#000'));
    soft(ctx, 1.4, 'rgba(58, 36, 18, 0.3)', () => fill(ctx, oval(1, 0, 11, 4.4), '#000'));
  },
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
