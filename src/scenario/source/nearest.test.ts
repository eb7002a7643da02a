import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nameHint, nearestName } from './nearest.ts';

describe('nearestName', () => {
  test('finds the name that was misspelt', () => {
    expect(nearestName('calm-dwon', ['storm', 'calm-down', 'calm'])).toBe('calm-down');
    expect(nearestName('Dvae', ['priya', 'dave'])).toBe('dave');
  });

  test('guesses nothing when more than a third of the letters differ', () => {
    expect(nearestName('goodbye', ['opening', 'silence'])).toBeUndefined();
    expect(nearestName('a', ['opening'])).toBeUndefined();
  });

  test('takes the first of names that are equally near', () => {
    expect(nearestName('scene-3', ['scene-1', 'scene-2'])).toBe('scene-1');
  });

  test('finds every name after one letter of it was left out', () => {
    const name = fc.stringMatching(/^[a-z]{4,20}$/);
    fc.assert(
      fc.property(name, fc.nat(), (word, seed) => {
        const at = seed % word.length;
        expect(nearestName(word.slice(0, at) + word.slice(at + 1), [word])).toBe(word);
      }),
    );
  });
});

describe('nameHint', () => {
  test('lists the names when they are few and none is near', () => {
    expect(nameHint('begin', ['opening', 'done'])).toBe('there are "opening", "done"');
    expect(nameHint('begin', ['opening'])).toBe('there is only "opening"');
    expect(nameHint('begin', [])).toBeUndefined();
  });
});

describe('editDistance', () => {
  test('counts a swap of neighbours as one step', () => {
    expect(editDistance('dvae', 'dave')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });

  test('is the same both ways, and 0 only between equal words', () => {
    const word = fc.stringMatching(/^[abc]{0,7}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
