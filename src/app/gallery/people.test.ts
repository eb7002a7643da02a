import { describe, expect, test } from 'vitest';
import {
  ACCESSORIES,
  AGES,
  BUILDS,
  completeLook,
  HAIR_STYLES,
  HEADWEAR,
  MOBILITY_AIDS,
  SKIN_TONES,
} from '../../scenario/look.ts';
import { scenarioOf, TEXT } from '../house-with.ts';
import { INVENTED } from './invented.ts';
import { galleryCasts, lookWords } from './people.ts';

const LOOKS = INVENTED.map(({ look, name }) => completeLook(look, name));

describe('the invented people', () => {
  test('are 24, and no two of them look the same', () => {
    expect(INVENTED).toHaveLength(24);
    expect(new Set(LOOKS.map((look) => JSON.stringify(look))).size).toBe(24);
  });

  test('together have every word that chooses a drawing', () => {
    const worn = <Key extends keyof (typeof LOOKS)[number]>(key: Key) =>
      [...new Set(LOOKS.map((look) => look[key]))].sort();
    expect(worn('hair')).toEqual([...HAIR_STYLES].sort());
    expect(worn('headwear')).toEqual([...HEADWEAR].sort());
    expect(worn('accessory')).toEqual([...ACCESSORIES].sort());
    expect(worn('age')).toEqual([...AGES].sort());
    expect(worn('build')).toEqual([...BUILDS].sort());
    expect(worn('mobilityAid')).toEqual([...MOBILITY_AIDS].sort());
    expect(worn('skin')).toEqual(SKIN_TONES.map((_, at) => at));
  });
});

describe('galleryCasts', () => {
  test('lists whoever plays, then the cast, then the invented ones, each under a key of its own', () => {
    const [first, last] = galleryCasts([scenarioOf(TEXT)]);
    expect(first?.people.map(({ name }) => name)).toEqual(['You', 'Dave Okoro', 'Priya Nair']);
    expect(last?.people).toBe(INVENTED);
    const keys = galleryCasts([scenarioOf(TEXT)]).flatMap(({ people }) => people.map((p) => p.key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('shows somebody once who looks the same in two scenarios', () => {
    const scenario = scenarioOf(TEXT);
    const [, second] = galleryCasts([scenario, { ...scenario, id: 'other' }]);
    expect(second?.people).toEqual([]);
  });
});

describe('lookWords', () => {
  test('says what was written, as it is written, and leaves out what says nothing', () => {
    const look = { hair: 'bob', hairColour: 'grey', skin: 0, headwear: 'none' };
    expect(lookWords(look)).toBe('hair: bob, hair-colour: grey, skin: 0');
    expect(lookWords({})).toBe('');
  });
});
