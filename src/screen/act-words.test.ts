import { describe, expect, test } from 'vitest';
import { ACTS } from '../scenario/act.ts';
import { ACT_KINDS, kindOfAct, sayAct } from './act-words.ts';

describe('kindOfAct', () => {
  test('tells asking from structure, pressure and the rest', () => {
    const acts = ['ask-open', 'set-clear-goal', 'threaten', 'gloss-over', 'no-such-act'];
    expect(acts.map(kindOfAct)).toEqual(['support', 'structure', 'pressure', 'other', 'other']);
  });

  test('finds acts of every kind in the catalogue', () => {
    expect(new Set(ACTS.map(kindOfAct))).toEqual(new Set(ACT_KINDS));
  });
});

describe('sayAct', () => {
  test('tells an act that the catalogue does not know by its name', () => {
    expect(sayAct('juggle-phones')).toBe('juggle phones');
  });
});
