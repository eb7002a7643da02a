import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CLOTHES_COLOURS,
  type CompleteLook,
  completeLook,
  HAIR_COLOURS,
  SKIN_TONES,
} from '../../scenario/look.ts';
import { dress, OUTFITS } from '../../scenario/outfit.ts';
import { MOODS, type Mood } from '../../scenario/scenario.ts';
import { coloursOf } from './colours.ts';
import { layersOf } from './layers.ts';

const dave = completeLook({ hair: 'short', skin: 5, age: 'middle', accessory: 'beard' }, 'Dave');
const vera = completeLook(
  { hair: 'bun', skin: 1, clothes: 'black', accessory: 'earrings' },
  'Vera',
);

describe('the drawings of one person', () => {
  test('show a seller with a beard in the uniform, arms crossed when annoyed', () => {
    const { body, worn, head, grown, face } = layersOf(dave, 'staff', 'annoyed');
    expect({ body, worn, head, grown, face }).toEqual({
      body: 'body-crossed',
      worn: ['collar', 'lanyard', 'front-crossed'],
      head: 'head-short',
      grown: ['beard'],
      face: 'face-annoyed',
    });
  });

  test('show a manager in a jacket with earrings', () => {
    const { body, worn, head, earring } = layersOf(vera, 'jacket', 'neutral');
    expect({ body, worn, head }).toEqual({ body: 'body-jacket-easy', worn: [], head: 'head-bun' });
    expect(earring).toHaveLength(2);
  });

  test('differ in the face in each mood, and in the posture between good, uneasy and bad', () => {
    for (const outfit of OUTFITS) {
      const of = (mood: Mood) => layersOf(dave, outfit, mood);
      expect(new Set(MOODS.map((mood) => of(mood).face)).size).toBe(MOODS.length);
      const bodies = (['delighted', 'neutral', 'uneasy', 'annoyed', 'angry'] as const).map(
        (mood) => of(mood).body,
      );
      expect(new Set(bodies).size).toBe(bodies.length);
    }
  });

  test('cover hair with a headscarf, and hide the earrings under it', () => {
    const amira = completeLook({ headwear: 'hijab', accessory: 'earrings' }, 'Amira');
    const layers = layersOf(amira, 'plain', 'pleased');
    expect(layers.head).toBe('head-hijab');
    expect(layers.earring).toBeUndefined();
  });

  test('press wide hair down below a cap, and leave the same locs and braids hanging out of it', () => {
    const headOf = (hair: string) =>
      layersOf(completeLook({ hair, headwear: 'cap' }, 'Femi'), 'plain', 'neutral').head;
    expect(['afro', 'curly', 'locs', 'braids', 'long'].map(headOf)).toEqual([
      'head-afro-capped',
      'head-curly-capped',
      'head-locs-capped',
      'head-braids',
      'head-long',
    ]);
  });

  test('are those of a plain person when a look has words from a newer scenario', () => {
    const newer = { ...dave, hair: 'beehive', accessory: 'monocle', mobilityAid: 'hoverboard' };
    const layers = layersOf(newer as unknown as CompleteLook, 'plain', 'neutral');
    expect(layers).toMatchObject({ head: 'head-short', grown: [], added: [], behind: [] });
  });
});

describe('the colours of one person', () => {
  test('are those of the description, and staff wear the uniform whatever they own', () => {
    const lena = completeLook({ skin: 0, hairColour: 'blond', clothes: 'plum' }, 'Lena');
    expect(coloursOf(lena, 'staff')).toMatchObject({
      '--skin': SKIN_TONES[0],
      '--hair': HAIR_COLOURS.blond,
      '--cloth': CLOTHES_COLOURS.teal,
      '--arm': SKIN_TONES[0],
    });
    expect(coloursOf(lena, 'coat')).toMatchObject({
      '--cloth': CLOTHES_COLOURS.plum,
      '--arm': CLOTHES_COLOURS.plum,
    });
  });

  test('never leave one out, for anybody in any outfit', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...OUTFITS), (name, outfit) => {
        const values = Object.values(coloursOf(completeLook({}, name), outfit));
        expect(values).toHaveLength(9);
        for (const value of values) expect(value).toMatch(/^(#[0-9a-f]{6}|rgb\(.*\)|transparent)$/);
      }),
    );
  });
});

describe('what somebody wears', () => {
  test('is the uniform for sellers, a jacket for managers, and their own for customers', () => {
    expect(dress('rep', {}, 'Dave').outfit).toBe('staff');
    expect(dress('colleague', {}, 'Sol').outfit).not.toBe('staff');
    expect(dress('customer', {}, 'Ruth').outfit).not.toBe('staff');
    expect(dress('district-manager', { clothes: 'black' }, 'Vera')).toMatchObject({
      outfit: 'jacket',
      look: { clothes: 'black' },
    });
    expect(dress('manager', {}, 'You').look.clothes).toBe('navy');
  });
});
