import type { Look } from './scenario.ts';

export const HAIR_STYLES = [
  'short',
  'long',
  'curly',
  'bun',
  'bald',
  'afro',
  'bob',
  'ponytail',
  'braids',
  'undercut',
  'locs',
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

export const HEADWEAR = ['none', 'hijab', 'turban', 'cap'] as const;
export type Headwear = (typeof HEADWEAR)[number];

export const ACCESSORIES = [
  'none',
  'glasses',
  'beard',
  'moustache',
  'earrings',
  'long-beard',
  'headphones',
  'backpack',
] as const;
export type Accessory = (typeof ACCESSORIES)[number];

export const AGES = ['young', 'middle', 'old'] as const;
export type Age = (typeof AGES)[number];

export const BUILDS = ['slim', 'medium', 'broad'] as const;
export type Build = (typeof BUILDS)[number];

/** What somebody gets about with; `walker` is a frame on wheels. */
export const MOBILITY_AIDS = ['none', 'wheelchair', 'cane', 'walker'] as const;
export type MobilityAid = (typeof MOBILITY_AIDS)[number];

/** Skin tones, lightest first, as `#rrggbb`; the index is what a scenario writes as `skin`. */
export const SKIN_TONES = [
  '#ffdbb4',
  '#f0c8a0',
  '#edb98a',
  '#d08b5b',
  '#ae5d29',
  '#8f5a3a',
] as const;

/** Hair colours by the word that a scenario writes, as `#rrggbb`. */
export const HAIR_COLOURS = {
  black: '#211d26',
  'dark-brown': '#3a261d',
  brown: '#5f3d27',
  chestnut: '#85492a',
  ginger: '#c4602b',
  blond: '#d9ac5f',
  grey: '#9b9aa3',
  white: '#ebe7e2',
} as const;
export type HairColour = keyof typeof HAIR_COLOURS;

/** Colours of clothes by the word that a scenario writes, as `#rrggbb`. */
export const CLOTHES_COLOURS = {
  teal: '#1c8c84',
  blue: '#2f6db5',
  navy: '#2b3a67',
  sky: '#7fb4d6',
  green: '#4f9d5d',
  olive: '#7c8045',
  mustard: '#d99a24',
  yellow: '#f2b134',
  orange: '#dd7a35',
  coral: '#e2603f',
  red: '#b8383d',
  pink: '#dd8ba0',
  plum: '#6d3f73',
  purple: '#7b62ad',
  brown: '#8f5f36',
  cream: '#f1e4cd',
  white: '#f7f4ee',
  grey: '#7d8794',
  black: '#2f333d',
} as const;
export type ClothesColour = keyof typeof CLOTHES_COLOURS;

/** A look with nothing left out: all that is needed to draw one person, at any size. */
export interface CompleteLook {
  readonly hair: HairStyle;
  /** Index into `SKIN_TONES`, 0…5. */
  readonly skin: number;
  readonly hairColour: HairColour;
  readonly headwear: Headwear;
  /** The colour of a hijab, turban or cap; chosen even when there is none. Never that of the clothes. */
  readonly headwearColour: ClothesColour;
  readonly clothes: ClothesColour;
  readonly age: Age;
  readonly accessory: Accessory;
  readonly build: Build;
  readonly mobilityAid: MobilityAid;
}

/** Other spellings of the words above. */
const SPELLINGS: Readonly<Record<string, string>> = {
  gray: 'grey',
  blonde: 'blond',
  red: 'ginger',
  'light-blue': 'sky',
  mustache: 'moustache',
  dreadlocks: 'locs',
  average: 'medium',
  'walking-stick': 'cane',
  rollator: 'walker',
};

/** Without teal, which is what staff wear. */
const HEADWEAR_COLOURS = ['plum', 'navy', 'mustard', 'purple', 'coral', 'cream'] as const;
const COMMON_CLOTHES = [
  'blue',
  'coral',
  'mustard',
  'plum',
  'green',
  'sky',
  'pink',
  'cream',
  'navy',
  'olive',
] as const;

/**
 * Fills in what a scenario left out of a person's look, so that the small figure in the store and
 * the portrait show the same person.
 *
 * Words are read without regard to case and outer blanks. A word that is not known, and a skin that
 * is not a whole number 0…5, count as left out. What is left out follows from `name` alone, always
 * the same way, and stays plausible: hair greys with age, and headwear, beards, earrings and mobility
 * aids are never guessed, because they say something about a person that only the author knows.
 */
export function completeLook(look: Look, name: string): CompleteLook {
  const age = word(AGES, look.age) ?? pick(['young', 'middle', 'middle', 'young', 'old'], name, 1);
  const skin = isSkin(look.skin) ? look.skin : pick([0, 1, 2, 3, 4, 5, 2, 1], name, 2);
  const clothes = key(CLOTHES_COLOURS, look.clothes) ?? pick(COMMON_CLOTHES, name, 3);
  const hats = HEADWEAR_COLOURS.filter((colour) => colour !== clothes);
  return {
    hair: word(HAIR_STYLES, look.hair) ?? pick(likelyHair(skin), name, 4),
    skin,
    hairColour: key(HAIR_COLOURS, look.hairColour) ?? pick(likelyHairColours(skin, age), name, 5),
    headwear: word(HEADWEAR, look.headwear) ?? 'none',
    headwearColour: pick(hats, name, 6),
    clothes,
    age,
    accessory:
      word(ACCESSORIES, look.accessory) ?? pick(['none', 'none', 'none', 'glasses'], name, 7),
    build: word(BUILDS, look.build) ?? pick(['slim', 'medium', 'broad', 'medium'], name, 8),
    mobilityAid: word(MOBILITY_AIDS, look.mobilityAid) ?? 'none',
  };
}

function isSkin(skin: number | undefined): skin is number {
  return skin !== undefined && Number.isInteger(skin) && skin >= 0 && skin < SKIN_TONES.length;
}

function likelyHair(skin: number): readonly HairStyle[] {
  const any = ['short', 'curly', 'bob', 'long', 'ponytail', 'undercut', 'short'] as const;
  return skin >= 4 ? [...any, 'afro', 'braids', 'locs'] : any;
}

function likelyHairColours(skin: number, age: Age): readonly HairColour[] {
  if (age === 'old') return ['grey', 'white'];
  if (skin >= 3) return ['black', 'black', 'dark-brown'];
  return ['brown', 'dark-brown', 'chestnut', 'blond', 'ginger', 'black'];
}

/** The word of `list` that the author wrote; undefined when it is none of them. */
function word<T extends string>(list: readonly T[], written: string | undefined): T | undefined {
  const plain = written?.trim().toLowerCase();
  if (plain === undefined) return undefined;
  return list.find((one) => one === plain) ?? list.find((one) => one === SPELLINGS[plain]);
}

function key<T extends string>(
  table: Readonly<Record<T, string>>,
  written: string | undefined,
): T | undefined {
  return word(Object.keys(table) as T[], written);
}

/** One entry of a list that is not empty, chosen by a name and by which question this is. */
function pick<T>(list: readonly T[], name: string, question: number): T {
  const chosen = list[hash(`${question}:${name}`) % list.length];
  if (chosen === undefined) throw new Error('there is nothing to choose from');
  return chosen;
}

/** FNV-1a over UTF-16 units with a final mix, 0…2³²−1. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}
