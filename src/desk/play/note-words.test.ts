import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ID_PATTERN } from '../../scenario/shape/fields.ts';
import { NOTABLE, readNote, SIDES, writeNote } from './note-words.ts';
import { Session } from './session.ts';
import { smallRules } from './small-story.ts';

test('a typed note is read for every id that a scenario may give, with blanks or signs between', () => {
  expect(readNote('gap team_lead none')).toEqual({ do: 'note', person: 'team_lead', gap: 'none' });
  const parts = {
    side: fc.constantFrom(...SIDES),
    person: fc.stringMatching(ID_PATTERN),
    quality: fc.constantFrom(...NOTABLE),
  };
  fc.assert(
    fc.property(fc.record(parts), ({ side, person, quality }) => {
      const intent = { do: 'note', person, [side]: quality };
      expect(readNote(`${side} ${person} ${quality}`)).toEqual(intent);
      const written = writeNote({ person, [side]: quality });
      expect(written.map(readNote)).toEqual([intent]);
    }),
  );
});

test('a line that notes nothing is no note, and half a note says what belongs to it', () => {
  expect(readNote('coaching 4')).toBeUndefined();
  expect(readNote('strength priya')).toMatch(/^That is "strength", somebody of your team/);
});

test('a team of one, in whom nothing stands out, is told apart from a team of whom nothing was noted', () => {
  const ending = (...first: string[]): string => {
    const session = new Session(smallRules(), 7);
    const lines = [...first, ...Array<string>(30).fill('1')];
    return lines.map((line) => (session.isOver ? '' : session.answer(line))).join('\n');
  };
  expect(ending()).toContain('You noted nothing about your team.');
  const noted = ending('strength dave asking');
  expect(noted).toContain('You noted something only of people in whom nothing stands out:');
  expect(noted).toContain('Dave Okoro: nothing stands out (you noted strength asking, gap none)');
});
