import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sheets from '../../assets/sounds/sounds.json';
import { readScenario } from '../scenario/read-scenario.ts';
import { MOODS } from '../scenario/scenario.ts';
import { castVoices, moodRate, type Voice } from './voices.ts';

const person = (name: string, look: object = {}) => ({ id: name, name, look });
const voiceOf = (name: string, look: object = {}): Voice => {
  const voice = castVoices([person(name, look)]).get(name);
  if (voice === undefined) throw new Error(`${name} has no voice`);
  return voice;
};
const pitch = ({ register, rate }: Voice): number => (register === 'low' ? 115 : 205) * rate;

/** The cast of a scenario that comes with the game. */
function castOf(id: string) {
  const text = readFileSync(
    new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url),
    'utf8',
  );
  const { scenario } = readScenario(text);
  if (scenario === undefined) throw new Error(`${id} does not read`);
  return scenario.cast;
}

describe('castVoices', () => {
  test('gives Dave the same voice today and tomorrow', () => {
    expect(castVoices([person('Dave Okoro', { accessory: 'beard', age: 'middle' })])).toEqual(
      new Map([
        [
          'Dave Okoro',
          {
            register: 'low',
            rate: 1.15,
            syllables: ['low-no', 'low-we', 'low-ma', 'low-ba', 'low-mu'],
          },
        ],
      ]),
    );
  });

  test.each(['tv-quota', 'first-season'])('tells everybody in %s apart by ear', (id) => {
    const voices = [...castVoices(castOf(id)).values()];
    expect(voices.length).toBe(castOf(id).length);
    const heard = new Set(voices.map(({ register, rate }) => `${register} ${rate}`));
    expect(heard.size).toBe(Math.min(voices.length, 18));
  });

  test('lowers a voice with a beard and with age, and lifts it with youth', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        expect(voiceOf(name, { accessory: ' Beard' }).register).toBe('low');
        expect(voiceOf(name, { accessory: 'mustache' }).register).toBe('low');
        expect(pitch(voiceOf(name, { age: 'old' }))).toBeLessThan(
          pitch(voiceOf(name, { age: 'young' })),
        );
      }),
    );
  });

  test('keeps to rates of 0.85…1.25 and to five syllables that the file holds, for any name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, age) => {
        const { rate, register, syllables } = voiceOf(name, { age });
        expect(rate).toBeGreaterThanOrEqual(0.85);
        expect(rate).toBeLessThanOrEqual(1.25);
        expect(new Set(syllables).size).toBe(5);
        for (const one of syllables) {
          expect(Object.keys(sheets.voices.sprite)).toContain(one);
          expect(one.startsWith(register)).toBe(true);
        }
      }),
    );
  });

  test('gives no two of up to 18 people the same register and rate, whatever they are called', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 18 }), (names) => {
        const voices = [...castVoices(names.map((name) => person(name))).values()];
        expect(new Set(voices.map(pitch)).size).toBe(names.length);
      }),
    );
  });
});

describe('moodRate', () => {
  test('lifts and lowers a voice by 6 % at the most, in the order of the moods', () => {
    const rates = MOODS.map(moodRate);
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
    expect([rates.at(0), rates.at(-1)]).toEqual([1.06, 0.94]);
    expect(moodRate('neutral')).toBe(1);
  });
});
