import {
  CLOTHES_COLOURS,
  type CompleteLook,
  HAIR_COLOURS,
  SKIN_TONES,
} from '../../scenario/look.ts';
import type { Outfit } from '../../scenario/outfit.ts';

const INK = '#1b2230';
const UNIFORM = CLOTHES_COLOURS.teal;
const NONE = 'transparent';

/** Black things a little lighter than the ink, so that their lines are seen. */
const LIFTED: Readonly<Record<string, string>> = {
  [CLOTHES_COLOURS.black]: '#474c58',
  [HAIR_COLOURS.black]: '#2e2935',
};

/** Outfits whose sleeves reach to the hands. */
const LONG_SLEEVES: readonly Outfit[] = ['jacket', 'coat', 'cardigan', 'hoodie', 'shirt'];

/** What colours the layers of a portrait, as custom properties and their values. */
export function coloursOf(look: CompleteLook, outfit: Outfit): Readonly<Record<string, string>> {
  const skin = SKIN_TONES[look.skin] ?? SKIN_TONES[2];
  const own = CLOTHES_COLOURS[look.clothes];
  const cloth = outfit === 'staff' ? UNIFORM : (LIFTED[own] ?? own);
  const hair = HAIR_COLOURS[look.hairColour];
  const hat = CLOTHES_COLOURS[look.headwearColour];
  const isPale = look.clothes === 'cream' || look.clothes === 'white';
  const isLong = LONG_SLEEVES.includes(outfit);
  return {
    '--skin': skin,
    '--hair': LIFTED[hair] ?? hair,
    '--hat': hat,
    '--trim': look.headwearColour === 'cream' ? CLOTHES_COLOURS.mustard : CLOTHES_COLOURS.cream,
    '--cloth': cloth,
    '--under': underOf(outfit, isPale),
    '--arm': isLong ? cloth : skin,
    '--cuff': isLong ? INK : NONE,
    '--stripe':
      outfit === 'stripes' ? (isPale ? CLOTHES_COLOURS.coral : 'rgb(255 255 255 / 80%)') : NONE,
  };
}

function underOf(outfit: Outfit, isPale: boolean): string {
  if (isPale) return CLOTHES_COLOURS.sky;
  return outfit === 'coat' || outfit === 'cardigan' ? CLOTHES_COLOURS.cream : CLOTHES_COLOURS.white;
}
