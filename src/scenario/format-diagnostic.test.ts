import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { formatDiagnostic, placeOf } from './format-diagnostic.ts';

const SOURCE = 'scenes:\n  opening:\n    choices:\n      sorry:\n        goto: calm-dwon\n';

function unknownScene(start: number, end: number, hint?: string): Diagnostic {
  const message = 'choice "Sorry" goes to "calm-dwon", but the moment has no such scene';
  const found = {
    code: 'unknown-scene',
    severity: 'error',
    message,
    span: { start, end },
  } as const;
  return hint === undefined ? found : { ...found, hint };
}

/** The line that is shown and the pointer, without the margin. */
function picture(text: string, start: number, end: number): string[] {
  const lines = formatDiagnostic(unknownScene(start, end), 'a.yaml', text).split('\n');
  return lines.slice(2, 4).map((line) => line.replace(/^ *\d* \| ?/, ''));
}

describe('formatDiagnostic', () => {
  test('shows place, message, line, pointer and hint', () => {
    const start = SOURCE.indexOf('calm-dwon');
    const found = unknownScene(start, start + 9, 'did you mean "calm-down"?');
    expect(
      formatDiagnostic(found, 'scenarios/first-visit/scenario.yaml', SOURCE),
    ).toMatchInlineSnapshot(`
        "scenarios/first-visit/scenario.yaml:5:15 error unknown-scene
          choice "Sorry" goes to "calm-dwon", but the moment has no such scene
          5 |         goto: calm-dwon
            |               ^^^^^^^^^
          hint: did you mean "calm-down"?"
      `);
  });

  test('points at something in an empty file', () => {
    expect(picture('', 0, 0)).toEqual(['', '^']);
  });

  test('points at the first line of a span over several', () => {
    expect(picture('say: |\n  one\n  two', 5, 18)).toEqual(['say: |', '     ^']);
  });

  test('keeps tabs under tabs', () => {
    expect(picture('\t\tgoto: x', 8, 9)).toEqual(['\t\tgoto: x', '\t\t      ^']);
  });

  test('cuts a long line around the place', () => {
    const [line, pointer] = picture(`${'a'.repeat(500)}HERE${'b'.repeat(500)}`, 500, 504);
    expect(line).toBe(`…${'a'.repeat(40)}HERE${'b'.repeat(56)}…`);
    expect(pointer).toBe(`${' '.repeat(41)}^^^^`);
  });

  test('shows nothing that would move what a terminal shows', () => {
    expect(picture('a: \u001b[2Jb', 3, 4)).toEqual(['a: �[2Jb', '   ^']);
  });

  test('keeps every line within 120 characters, whatever the file', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.nat(600),
        fc.nat(600),
        (text, a, b) => {
          const span = { start: Math.min(a, text.length), end: Math.min(a + b, text.length) };
          const found = { ...unknownScene(0, 0), span };
          const lines = formatDiagnostic(found, 'a.yaml', text).split('\n');
          expect(lines).toHaveLength(4);
          expect(Math.max(...lines.slice(2).map((line) => line.length))).toBeLessThan(120);
          expect(lines[3]).toContain('^');
        },
      ),
    );
  });
});

describe('placeOf', () => {
  test('counts lines and columns from 1, with every kind of line end', () => {
    expect(placeOf({ start: 0, end: 0 }, '')).toEqual({ line: 1, column: 1 });
    expect(placeOf({ start: 5, end: 6 }, 'ab\ncd\n')).toEqual({ line: 2, column: 3 });
    expect(placeOf({ start: 6, end: 7 }, 'a\r\nb\rc\n')).toEqual({ line: 3, column: 2 });
  });

  test('agrees with cutting the text into lines', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\t', '\n', '\r\n', 'é') });
    fc.assert(
      fc.property(text, fc.nat(40), (written, at) => {
        const start = Math.min(at, written.length);
        const before = written.slice(0, start).split('\n');
        const { line, column } = placeOf({ start, end: start }, written);
        // A place between \r and \n belongs to the line that they end.
        expect(line).toBe(before.length);
        expect(column).toBe((before.at(-1) ?? '').length + 1);
      }),
    );
  });
});
