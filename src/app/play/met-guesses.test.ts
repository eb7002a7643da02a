import { expect, test } from 'vitest';
import type { SeasonEvent } from '../../season/event.ts';
import { metGuesses } from './met-guesses.ts';

const met = (person: string): SeasonEvent => ({
  type: 'predicted',
  about: 'week',
  person,
  guess: 'better',
  was: 'same',
});

test('lists met guesses in order, each in the week it was met in, and nothing else', () => {
  const events: readonly SeasonEvent[] = [
    { type: 'weekBegan', week: 1 },
    { type: 'guessed', person: 'dave', guess: 'better' },
    met('dave'),
    { type: 'weekBegan', week: 2 },
    { type: 'weekBegan', week: 3 },
    met('priya'),
  ];
  expect(metGuesses(events)).toEqual([
    { ...met('dave'), week: 1 },
    { ...met('priya'), week: 3 },
  ]);
  expect(metGuesses([])).toEqual([]);
});
