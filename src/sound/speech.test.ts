import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../scenario/scenario.ts';
import type { Snapshot } from '../season/snapshot.ts';
import { babble, readingMs, runMs, speech } from './speech.ts';
import type { Voice } from './voices.ts';

const VOICE: Voice = { register: 'low', rate: 1, syllables: ['a', 'b', 'c', 'd', 'e'] };
const voice = fc.record({
  register: fc.constant<'low'>('low'),
  rate: fc.constantFrom(0.85, 1, 1.25),
  syllables: fc.constant(VOICE.syllables),
});
const mood = fc.constantFrom(...MOODS);

describe('babble', () => {
  test('says more for a longer line, up to eleven syllables', () => {
    const counts = ['No.', 'Not today, thank you.', 'x'.repeat(60), 'x'.repeat(900)];
    expect(counts.map((words) => babble(words, VOICE, 'neutral').length)).toEqual([1, 3, 8, 11]);
  });

  test('ends high on a question and low on anything else', () => {
    expect(babble('And what do they watch?', VOICE, 'neutral').at(-1)?.rate).toBe(1.03);
    expect(babble('“What do they watch?”', VOICE, 'neutral').at(-1)?.rate).toBe(1.03);
    expect(babble('They watch football.', VOICE, 'neutral').at(-1)?.rate).toBe(0.97);
  });

  test('never lasts longer than the line takes to read, and never shrinks as a line grows', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.string(),
        voice,
        mood,
        (words, more, who, as) => {
          const run = babble(words, who, as);
          expect(run.length).toBeGreaterThan(0);
          expect(runMs(run)).toBeLessThanOrEqual(readingMs(words));
          expect(babble(words.trim() + more, who, as).length).toBeGreaterThanOrEqual(run.length);
        },
      ),
    );
  });

  test('is the same for the same line, one syllable after another, none twice running', () => {
    fc.assert(
      fc.property(fc.string(), voice, mood, (words, who, as) => {
        const run = babble(words, who, as);
        expect(babble(words, who, as)).toEqual(run);
        run.forEach(({ atMs, sprite, rate }, place) => {
          const before = run[place - 1];
          expect(who.syllables).toContain(sprite);
          expect(rate / who.rate).toBeGreaterThan(0.9);
          expect(rate / who.rate).toBeLessThan(1.1);
          expect(atMs).toBeGreaterThan(before?.atMs ?? -1);
          expect(sprite).not.toBe(before?.sprite);
        });
      }),
    );
  });
});

describe('speech', () => {
  const dave = { id: 'dave', name: 'Dave Okoro', look: {}, mood: 'neutral' };
  const said = (...lines: object[]): Snapshot =>
    ({
      manager: { id: 'manager', name: 'You', look: {}, mood: 'neutral' },
      people: [dave],
      conversation: { lines },
    }) as never;
  const line = (words: string, speaker = 'dave') => ({ speaker, name: speaker, words });

  test('speaks one run for each spoken line, one after another, and no narration', () => {
    const runs = speech(
      said({ words: 'The store is still.' }, line('You again.'), line('Me again.', 'you')),
    );
    expect(runs.map(({ speaker }) => speaker)).toEqual(['dave', 'you']);
    const [first, second] = runs.map(({ syllables }) => syllables);
    expect(second?.[0]?.atMs).toBeGreaterThan(runMs(first ?? []));
  });

  test('gives strangers a voice by their name, and silence to a line without a letter', () => {
    const stranger = { name: 'A courier', words: 'Sign here, please.' };
    expect(speech(said(stranger))).toEqual(speech(said(stranger)));
    expect(speech(said(stranger))[0]?.syllables.length).toBeGreaterThan(1);
    expect(speech(said(line('…'), line('   ')))).toEqual([]);
  });

  test('stops after six lines, and says nothing outside a conversation', () => {
    expect(speech(said(...Array.from({ length: 9 }, () => line('And another.'))))).toHaveLength(6);
    expect(speech({ manager: dave, people: [] } as never)).toEqual([]);
  });
});
