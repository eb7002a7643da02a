import { expect, test } from 'vitest';
import { startSentence, wholeSentence } from './start-sentence.ts';

test('a cause begins with a capital', () => {
  expect(startSentence('you asked')).toBe('You asked');
});

test('a cause that stands alone ends with one stop, and nothing becomes no sentence', () => {
  expect(wholeSentence('you asked')).toBe('You asked.');
  expect(wholeSentence('“Did you?”')).toBe('“Did you?”');
  expect(wholeSentence('It went on …')).toBe('It went on …');
  expect(wholeSentence('')).toBe('');
});
