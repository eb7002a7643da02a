import type { Outfit } from '../../scenario/outfit.ts';
import type { Look } from '../../scenario/scenario.ts';

/** Somebody of the town who comes in without a name. */
export interface Stranger {
  readonly look: Look;
  readonly outfit: Outfit;
}

/** One line a person: outfit, then the words of a look as a scenario would write them. */
function person(
  outfit: Outfit,
  [hair, hairColour, skin, clothes]: readonly [string, string, number, string],
  rest: Look = {},
): Stranger {
  const look = { hair, hairColour, skin, clothes, headwear: 'none', age: 'middle' };
  const plain = { accessory: 'none', build: 'medium', mobilityAid: 'none' };
  return { outfit, look: { ...look, ...plain, ...rest } };
}

/**
 * The people who walk past the store and come in: all ages and builds, and each unlike all others in
 * several ways, so that nobody seems to come twice.
 */
export const STRANGERS: readonly Stranger[] = [
  person('coat', ['bun', 'grey', 1, 'plum'], { age: 'old', accessory: 'glasses', build: 'slim' }),
  person('hoodie', ['undercut', 'brown', 2, 'mustard'], {
    age: 'young',
    accessory: 'headphones',
    build: 'slim',
  }),
  person('tunic', ['long', 'black', 2, 'pink'], { headwear: 'hijab' }),
  person('stripes', ['afro', 'black', 5, 'coral'], { age: 'young' }),
  person('shirt', ['bald', 'ginger', 0, 'olive'], { accessory: 'long-beard', build: 'broad' }),
  person('cardigan', ['bob', 'chestnut', 1, 'sky'], { accessory: 'glasses', build: 'broad' }),
  person('plain', ['braids', 'black', 4, 'yellow'], {
    age: 'young',
    accessory: 'backpack',
    build: 'slim',
  }),
  person('jacket', ['short', 'black', 3, 'grey'], { headwear: 'turban', accessory: 'beard' }),
  person('plain', ['long', 'blond', 0, 'blue'], { mobilityAid: 'wheelchair', age: 'young' }),
  person('coat', ['short', 'white', 2, 'brown'], {
    age: 'old',
    headwear: 'cap',
    mobilityAid: 'cane',
    accessory: 'moustache',
  }),
  person('hoodie', ['locs', 'black', 5, 'green'], { build: 'broad', accessory: 'earrings' }),
  person('stripes', ['curly', 'ginger', 0, 'navy'], { age: 'young', build: 'slim' }),
  person('tunic', ['ponytail', 'black', 3, 'orange'], { accessory: 'earrings', build: 'broad' }),
  person('shirt', ['short', 'dark-brown', 4, 'red'], { accessory: 'moustache', build: 'slim' }),
  person('cardigan', ['curly', 'white', 1, 'purple'], { age: 'old', mobilityAid: 'walker' }),
  person('jacket', ['bob', 'black', 1, 'coral'], { build: 'slim', accessory: 'earrings' }),
  person('plain', ['bald', 'black', 4, 'white'], { accessory: 'glasses', build: 'broad' }),
  person('coat', ['ponytail', 'ginger', 1, 'green'], { age: 'young', accessory: 'headphones' }),
  person('hoodie', ['short', 'blond', 2, 'purple'], {
    headwear: 'cap',
    age: 'young',
    accessory: 'backpack',
  }),
  person('tunic', ['long', 'dark-brown', 4, 'teal'], {
    headwear: 'hijab',
    accessory: 'glasses',
    build: 'broad',
    age: 'old',
  }),
  person('shirt', ['undercut', 'black', 1, 'sky'], { accessory: 'beard' }),
  person('stripes', ['bun', 'dark-brown', 3, 'black'], { age: 'young', accessory: 'glasses' }),
  person('cardigan', ['afro', 'grey', 5, 'cream'], {
    age: 'old',
    accessory: 'beard',
    mobilityAid: 'cane',
  }),
  person('jacket', ['long', 'chestnut', 2, 'mustard'], { build: 'broad' }),
];

/** Who of the strangers comes first in a week, and how far the next one is down the list. */
const WEEK_SHIFT = 7;
const NEXT = 5;

/**
 * Who of the strangers a customer is, by their place among the week's customers, 0 for the first. Any
 * 24 in a row are 24 different people; another week, told by `shift`, begins with somebody else.
 */
export function strangerAt(place: number, shift: number): Stranger {
  const chosen = STRANGERS[(place * NEXT + shift * WEEK_SHIFT) % STRANGERS.length];
  if (chosen === undefined) throw new Error('there are no strangers');
  return chosen;
}
