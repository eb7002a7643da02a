import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { readScenario } from '../read-scenario.ts';
import type { Line } from '../scenario.ts';

const HEAD = `format: 1
id: late-call
title: The late call
store: { name: Corner Mobile }
manager: { name: Sam Todd }
cast:
  dave: { name: Dave Okoro, role: rep }
  priya: { name: Priya Nair, role: rep }
  o-brien: { name: "O’Brien", role: colleague }
calendar: [{ week: 1, moment: call }]
endings: [{ id: over, title: Over, otherwise: true }]
moments:
  call:
    with: [dave]
    scenes:
      a:
        end: true
        say: |
`;

function read(...lines: string[]): {
  lines: readonly Line[];
  diagnostics: Diagnostic[];
  text: string;
} {
  const text = HEAD + lines.map((line) => `          ${line}\n`).join('');
  const { scenario, diagnostics } = readScenario(text);
  return { lines: scenario?.moments[0]?.scenes[0]?.lines ?? [], diagnostics, text };
}

describe('the lines of a scene', () => {
  test.each(['dave: Fine.', 'Dave: Fine.', 'Dave Okoro: Fine.', 'DAVE: Fine.', 'Dave:   Fine.'])(
    'know the speaker of %j',
    (line) => {
      expect(read(line)).toMatchObject({
        lines: [{ speaker: 'dave', name: 'Dave Okoro', words: 'Fine.' }],
        diagnostics: [],
      });
    },
  );

  test.each(['You: Fine.', 'you: Fine.', 'Sam: Fine.', 'Sam Todd: Fine.'])(
    'know the manager in %j',
    (line) => {
      expect(read(line).lines).toEqual([{ speaker: 'you', name: 'Sam Todd', words: 'Fine.' }]);
    },
  );

  test('know names with signs in them', () => {
    expect(read('O’Brien: Evening.').lines).toMatchObject([{ speaker: 'o-brien' }]);
  });

  test.each([
    'Rain on the glass.',
    'He says it twice: no.',
    'It is 10:30.',
    'a note: call back',
    'Dave:',
    '# 4: the till',
  ])('take %j as narration', (line) => {
    expect(read(line)).toMatchObject({ lines: [{ words: line }], diagnostics: [] });
  });

  test('take an unknown name as a stranger, and warn with the nearest name', () => {
    const { lines, diagnostics, text } = read('Rain.', 'Dvae: Fine.', 'Old Man: Hm.');
    expect(lines.slice(1)).toEqual([
      { name: 'Dvae', words: 'Fine.' },
      { name: 'Old Man', words: 'Hm.' },
    ]);
    expect(
      diagnostics.map(({ code, span, hint }) => [code, text.slice(span.start, span.end), hint]),
    ).toEqual([
      ['unknown-speaker', 'Dvae', 'did you mean "Dave"?'],
      ['unknown-speaker', 'Old Man', 'a stranger will say this; to narrate, leave out the colon'],
    ]);
  });

  test('are pointed at each where it stands, even when two are alike', () => {
    const { diagnostics, text } = read('Dvae: Fine.', 'Dave: Good.', 'Dvae: Fine.');
    const first = text.indexOf('Dvae');
    expect(diagnostics.map(({ span }) => span.start)).toEqual([first, text.lastIndexOf('Dvae')]);
  });

  test('leave out blank lines', () => {
    expect(read('Dave: One.', '', 'Two.').lines).toHaveLength(2);
  });
});
