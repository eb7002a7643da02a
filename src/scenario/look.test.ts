import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACCESSORIES,
  AGES,
  BUILDS,
  CLOTHES_COLOURS,
  completeLook,
  HAIR_COLOURS,
  HAIR_STYLES,
  HEADWEAR,
  MOBILITY_AIDS,
  SKIN_TONES,
} from './look.ts';

describe('completeLook', () => {
  test('keeps what the author wrote, in whatever case and spelling', () => {
    const look = {
      hair: 'Bun',
      skin: 4,
      hairColour: 'gray',
      headwear: ' turban ',
      clothes: 'Red',
      age: 'old',
      accessory: 'mustache',
      build: 'Broad',
      mobilityAid: 'wheelchair',
    };
    expect(completeLook(look, 'Dave Okoro')).toMatchObject({
      hair: 'bun',
      skin: 4,
      hairColour: 'grey',
      headwear: 'turban',
      clothes: 'red',
      age: 'old',
      accessory: 'moustache',
      build: 'broad',
      mobilityAid: 'wheelchair',
    });
  });

  test('takes an unknown word, and a skin that is no index, as left out', () => {
    const odd = { hair: 'mohawk', skin: 2.5, clothes: 'constructor', age: '__proto__' };
    expect(completeLook(odd, 'Ruth')).toEqual(completeLook({}, 'Ruth'));
  });

  test('gives different people different looks', () => {
    const names = ['Dave', 'Priya', 'Vera', 'Ruth', 'Marcus', 'Lena', 'Tom', 'Ines'];
    const looks = new Set(names.map((name) => JSON.stringify(completeLook({}, name))));
    expect(looks.size).toBe(names.length);
  });

  test('never guesses headwear or a mobility aid, and gives every build to somebody', () => {
    const looks = Array.from({ length: 200 }, (_, at) => completeLook({}, `customer ${at}`));
    expect(new Set(looks.map(({ mobilityAid, headwear }) => `${mobilityAid} ${headwear}`))).toEqual(
      new Set(['none none']),
    );
    expect(new Set(looks.map(({ build }) => build))).toEqual(new Set(BUILDS));
  });

  test('gives every name one complete look, of known words, always the same', () => {
    const words = fc.option(fc.string(), { nil: undefined });
    fc.assert(
      fc.property(
        fc.string(),
        words,
        fc.option(fc.double(), { nil: undefined }),
        (name, hair, skin) => {
          const look = {
            ...(hair === undefined
              ? {}
              : { hair, age: hair, headwear: hair, build: hair, mobilityAid: hair }),
            ...(skin === undefined ? {} : { skin }),
          };
          const whole = completeLook(Object.freeze(look), name);
          expect(completeLook(look, name)).toEqual(whole);
          expect(HAIR_STYLES).toContain(whole.hair);
          expect(HEADWEAR).toContain(whole.headwear);
          expect(ACCESSORIES).toContain(whole.accessory);
          expect(AGES).toContain(whole.age);
          expect(BUILDS).toContain(whole.build);
          expect(MOBILITY_AIDS).toContain(whole.mobilityAid);
          expect(SKIN_TONES[whole.skin]).toBeDefined();
          expect(Object.keys(HAIR_COLOURS)).toContain(whole.hairColour);
          expect(Object.keys(CLOTHES_COLOURS)).toContain(whole.clothes);
          expect(whole.headwearColour).not.toBe(whole.clothes);
        },
      ),
    );
  });
});
