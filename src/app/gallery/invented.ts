import type { Look, Role } from '../../scenario/scenario.ts';
import type { GalleryPerson } from './people.ts';

type Words = readonly [name: string, role: Role, look: Look];

/**
 * People whom no scenario has, each written as a trainer would: together they wear every hair, every
 * headwear, every accessory and every colour of skin, in all three builds and ages, and get about in
 * all four ways. The last two say nothing, and follow from their names alone.
 */
const WRITTEN: readonly Words[] = [
  ['Amara Diop', 'rep', { hair: 'afro', skin: 5, age: 'young', accessory: 'earrings' }],
  ['Björn Lund', 'rep', { hair: 'undercut', hairColour: 'blond', skin: 0, build: 'broad' }],
  ['Chiara Rossi', 'rep', { hair: 'curly', hairColour: 'chestnut', skin: 2, build: 'slim' }],
  ['Devraj Singh', 'rep', { headwear: 'turban', skin: 3, accessory: 'beard' }],
  ['Esra Yılmaz', 'rep', { headwear: 'hijab', skin: 2, age: 'young' }],
  ['Femi Ade', 'rep', { hair: 'locs', skin: 4, mobilityAid: 'wheelchair' }],
  ['Gus Hale', 'rep', { hair: 'bald', skin: 1, age: 'old', accessory: 'moustache' }],
  ['Hana Ito', 'rep', { hair: 'bob', hairColour: 'black', skin: 1, accessory: 'glasses' }],
  ['Ines Prado', 'colleague', { hair: 'ponytail', hairColour: 'dark-brown', skin: 3 }],
  ['Jonah Reed', 'colleague', { headwear: 'cap', skin: 4, accessory: 'headphones', age: 'young' }],
  ['Katrin Voss', 'district-manager', { hair: 'bun', hairColour: 'grey', skin: 0, age: 'old' }],
  ['Leo Marsh', 'district-manager', { hair: 'short', skin: 5, clothes: 'grey', build: 'broad' }],
  ['Mabel Quinn', 'customer', { hair: 'curly', skin: 1, age: 'old', mobilityAid: 'walker' }],
  ['Nils Berg', 'customer', { hair: 'long', hairColour: 'ginger', skin: 0, accessory: 'beard' }],
  ['Oona Pike', 'customer', { hair: 'braids', skin: 5, accessory: 'backpack', age: 'young' }],
  ['Pavel Novak', 'customer', { hair: 'short', skin: 1, mobilityAid: 'cane', age: 'old' }],
  ['Qiu Wen', 'customer', { hair: 'long', hairColour: 'black', skin: 1, clothes: 'yellow' }],
  ['Rosa Vidal', 'customer', { hair: 'bun', skin: 3, clothes: 'coral', build: 'broad' }],
  ['Samir Aziz', 'customer', { hair: 'bald', skin: 3, accessory: 'long-beard', build: 'broad' }],
  ['Tess Boyd', 'customer', { hair: 'undercut', skin: 0, mobilityAid: 'wheelchair' }],
  ['Uma Nair', 'customer', { headwear: 'hijab', skin: 4, accessory: 'glasses', age: 'old' }],
  ['Viktor Hale', 'customer', { headwear: 'cap', skin: 2, accessory: 'moustache', build: 'slim' }],
  ['Wren Abbot', 'customer', {}],
  ['Yusuf Kaya', 'rep', {}],
];

/** The invented people of the gallery. */
export const INVENTED: readonly GalleryPerson[] = WRITTEN.map(([name, role, look]) => ({
  key: `invented-${name.split(' ')[0]?.toLowerCase() ?? name}`,
  name,
  role,
  look,
}));
