import { describe, expect, test } from 'vitest';
import { someone, stillStore } from '../../../../tests/still-store.ts';
import type { SeasonEvent } from '../../../season/event.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { hearSnapshot, type SaidSoFar, SILENCE } from './said.ts';

interface Spoken {
  readonly step: number;
  readonly words: readonly string[];
  readonly choices: readonly string[];
  readonly news?: readonly SeasonEvent[];
}

const DAVE = someone('dave', { name: 'Dave', mood: 'uneasy' });

/** A snapshot of a conversation. */
function spoken({ step, words, choices, news = [] }: Spoken): Snapshot {
  const lines = words.map((one) => ({ speaker: 'dave', name: 'Dave', words: one }));
  const offered = choices.map((id) => ({ id, text: `I say ${id}` }));
  const conversation = {
    moment: 'm',
    title: 'M',
    where: 'floor' as const,
    lines,
    choices: offered,
  };
  return stillStore({ step, news, conversation, people: [DAVE] });
}

const chose = (choice: string): SeasonEvent => ({ type: 'chose', choice, acts: [] });
const words = (said: SaidSoFar) => said.list.map((one) => one.words);
const first = spoken({ step: 1, words: ['Morning.'], choices: ['m.a.ask'] });

describe('hearSnapshot', () => {
  test('puts the choice that was taken before the lines that follow it', () => {
    const next = spoken({ step: 2, words: ['Why?'], choices: [], news: [chose('m.a.ask')] });
    const said = hearSnapshot(hearSnapshot(SILENCE, first, 'You'), next, 'You');
    expect(words(said)).toEqual(['Morning.', 'I say m.a.ask', 'Why?']);
    expect(said.list.map(({ isYours }) => isYours)).toEqual([false, true, false]);
  });

  test('keeps with a line who said it, as they felt then, and nobody with yours', () => {
    const next = spoken({ step: 2, words: ['Why?'], choices: [], news: [chose('m.a.ask')] });
    const said = hearSnapshot(hearSnapshot(SILENCE, first, 'You'), next, 'You');
    expect(said.list.map(({ who }) => who)).toEqual([DAVE, undefined, DAVE]);
  });

  test('adds nothing when the same snapshot is seen twice', () => {
    const once = hearSnapshot(SILENCE, first, 'You');
    expect(hearSnapshot(once, first, 'You')).toBe(once);
  });

  test('begins anew with a new moment', () => {
    const began: SeasonEvent = { type: 'momentBegan', moment: 'n' };
    const next = spoken({ step: 2, words: ['Evening.'], choices: [], news: [began] });
    expect(words(hearSnapshot(hearSnapshot(SILENCE, first, 'You'), next, 'You'))).toEqual([
      'Evening.',
    ]);
  });

  test('gives every entry a key of its own, even when the same words are said again', () => {
    const next = spoken({ step: 2, words: ['Morning.', 'Morning.'], choices: [] });
    const { list } = hearSnapshot(hearSnapshot(SILENCE, first, 'You'), next, 'You');
    expect(new Set(list.map(({ key }) => key)).size).toBe(3);
  });
});
