import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intent } from '../../season/intent.ts';
import { readSave, type SavedSeason, writeSave } from './save.ts';

const SEASON: SavedSeason = {
  scenario: 'tv-quota',
  title: 'Dave and the TV quota',
  hash: '0123456789abcdef',
  engine: '1',
  seed: 7,
  intents: [{ do: 'set-rule', rule: 'everyone-once' }, { do: 'go-on' }],
  week: 3,
  isOwnFile: false,
};

const intent: fc.Arbitrary<Intent> = fc.oneof(
  fc.constant<Intent>({ do: 'go-on' }),
  fc.record({ do: fc.constant('set-goal' as const), goal: fc.integer() }),
  fc.constantFrom<Intent>(
    { do: 'set-order', order: 'overtime', to: 4 },
    { do: 'set-order', order: 'bonus', to: 'team' },
    { do: 'predict', person: 'dave', guess: 'worse' },
    { do: 'note', person: 'dave', strength: 'asking' },
    { do: 'note', person: 'dave', strength: 'none', gap: 'closing' },
  ),
  fc.record({
    do: fc.constant('choose' as const),
    choice: fc.string(),
    hands: fc.dictionary(fc.stringMatching(/^[a-z.]+$/), fc.integer({ min: 0, max: 999 })),
  }),
);

/** Writes a save with one thing in it changed, as somebody with an editor would. */
function edited(change: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(writeSave(SEASON)), ...change });
}

describe('readSave', () => {
  test('reads what was written', () => {
    fc.assert(
      fc.property(fc.array(intent), fc.nat(), (intents, seed) => {
        const season = { ...SEASON, intents, seed };
        expect(readSave(writeSave(season))).toEqual(season);
      }),
    );
  });

  test.each([
    ['a seed that is no number', edited({ seed: 'seven' }), 'seed'],
    [
      'an order that cannot be',
      edited({ intents: [{ do: 'set-order', order: 'overtime', to: 90 }] }),
      'intents',
    ],
    [
      'a note of no quality',
      edited({ intents: [{ do: 'note', person: 'a', gap: 'wit' }] }),
      'intents',
    ],
    ['a note of nobody', edited({ intents: [{ do: 'note', gap: 'asking' }] }), 'intents'],
    ['a guess about nobody', edited({ intents: [{ do: 'predict', guess: 'same' }] }), 'intents'],
    ['an unknown step', edited({ intents: [{ do: 'cheat' }] }), 'intents'],
    [
      'hands below nought',
      edited({ intents: [{ do: 'choose', choice: 'a', hands: { a: -1 } }] }),
      'intents',
    ],
    ['another format', edited({ format: 2 }), 'format'],
    ['another seed', edited({ seed: 8 }), 'edited'],
    ['a step more', edited({ intents: [...SEASON.intents, { do: 'go-on' }] }), 'edited'],
    ['no title', edited({ title: undefined }), 'cut'],
    ['nothing at all', '', 'cut'],
  ])('names what is wrong with %s', (_, text, problem) => {
    expect(readSave(text)).toEqual({ problem });
  });

  test('calls a text that is cut anywhere cut', () => {
    const text = writeSave(SEASON);
    for (let end = 0; end < text.length; end += 1)
      expect(readSave(text.slice(0, end))).toEqual({ problem: 'cut' });
  });

  test('never throws and never takes a mangled save for a whole one', () => {
    const text = writeSave(SEASON);
    const place = fc.nat(text.length - 1);
    fc.assert(
      fc.property(place, fc.nat(6), fc.string({ maxLength: 6 }), (at, cut, put) => {
        const mangled = text.slice(0, at) + put + text.slice(at + cut);
        const read = readSave(mangled);
        if (!('problem' in read)) expect(read).toEqual(SEASON);
      }),
      { numRuns: 2000 },
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSave(text)).toHaveProperty('problem');
      }),
    );
  });
});
