import { completeLook } from '../../scenario/look.ts';
import type { Mood } from '../../scenario/scenario.ts';
import { MOODS } from '../../scenario/scenario.ts';
import type { PasserBy, PersonSnapshot } from '../../season/snapshot.ts';
import {
  type Costume,
  foreArmOf,
  type Outfit,
  shinOf,
  thighOf,
  torsoOf,
  upperArmOf,
} from '../art/figure/figure.ts';
import { backOfHead, headOf, lidsOf, maneOf } from '../art/figure/head.ts';
import type { Picture } from '../art/pen.ts';

const CUSTOMER_OUTFITS: readonly Outfit[] = ['plain', 'stripes', 'hoodie', 'coat', 'jacket'];

/** Dresses somebody of the cast: reps wear the store's shirt, managers a jacket. */
export function costumeOf(person: PersonSnapshot): Costume {
  const look = completeLook(person.look, person.name);
  if (person.role === 'rep' || person.role === 'colleague') return { look, outfit: 'staff' };
  if (person.role === 'customer') return { look, outfit: ownOutfit(person.name) };
  const clothes = person.look.clothes === undefined ? managerColour(person) : look.clothes;
  return { look: { ...look, clothes }, outfit: 'jacket' };
}

/** Dresses a customer without a name. */
export function passerByCostume(customer: PasserBy): Costume {
  return { look: completeLook(customer.look, customer.id), outfit: ownOutfit(customer.id) };
}

function managerColour(person: PersonSnapshot): 'navy' | 'plum' {
  return person.role === 'manager' ? 'navy' : 'plum';
}

function ownOutfit(name: string): Outfit {
  const sum = Array.from(name).reduce((all, sign) => all + (sign.codePointAt(0) ?? 0), 0);
  return CUSTOMER_OUTFITS[sum % CUSTOMER_OUTFITS.length] ?? 'plain';
}

/** The parts a figure is put together from; `far` lies in shade, `away` is seen from behind. */
export type Part =
  | 'thigh'
  | 'thigh-far'
  | 'shin'
  | 'shin-far'
  | 'shin-away'
  | 'shin-far-away'
  | 'upper-arm'
  | 'upper-arm-far'
  | 'fore-arm'
  | 'fore-arm-far'
  | 'torso'
  | 'torso-away'
  | 'head-away'
  | 'lids'
  | 'mane'
  | `head-${Mood}`;

/** The name under which one part of a costume is baked; equal costumes share their parts. */
export function partName({ look, outfit }: Costume, part: Part): string {
  return `${outfit}/${Object.values(look).join('/')}/${part}`;
}

/** Every part of a costume by its name, with a head for each of the moods given. */
export function partsOf(
  costume: Costume,
  moods: readonly Mood[] = MOODS,
): readonly (readonly [name: string, picture: Picture])[] {
  const parts: readonly (readonly [Part, Picture])[] = [
    ['thigh', thighOf(costume, false)],
    ['thigh-far', thighOf(costume, true)],
    ['shin', shinOf(costume, false, false)],
    ['shin-far', shinOf(costume, true, false)],
    ['shin-away', shinOf(costume, false, true)],
    ['shin-far-away', shinOf(costume, true, true)],
    ['upper-arm', upperArmOf(costume, false)],
    ['upper-arm-far', upperArmOf(costume, true)],
    ['fore-arm', foreArmOf(costume, false)],
    ['fore-arm-far', foreArmOf(costume, true)],
    ['torso', torsoOf(costume, false)],
    ['torso-away', torsoOf(costume, true)],
    ['head-away', backOfHead(costume.look)],
    ['lids', lidsOf(costume.look)],
    ['mane', maneOf(costume.look)],
    ...moods.map((mood) => [`head-${mood}`, headOf(costume.look, mood)] as const),
  ];
  return parts.map(([part, picture]) => [partName(costume, part), picture]);
}
