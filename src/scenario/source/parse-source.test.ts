import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../diagnostic.ts';
import { LARGEST_FILE, parseSource } from './parse-source.ts';
import type { Finding } from './report.ts';
import { plainOf } from './source-node.ts';

function parse(text: string): { plain: unknown; broken: boolean; found: Finding[] } {
  const found: Finding[] = [];
  const { root, broken } = parseSource(text, (finding) => found.push(finding));
  return { plain: root && plainOf(root), broken, found };
}

function codes(text: string): DiagnosticCode[] {
  return parse(text).found.map(({ code }) => code);
}

/** What the first finding points at. */
function pointed(text: string): string {
  const span = parse(text).found[0]?.span ?? { start: 0, end: 0 };
  return text.slice(span.start, span.end);
}

describe('parseSource', () => {
  test('reads JSON and YAML of the same content to the same tree', () => {
    const yaml = 'a: 1\nb: [x, "y"]\nc: { d: true, e: -2.5 }\nf: |\n  one\n  two\n';
    const json = '{ "a": 1, "b": ["x","y"],\n\t"c":{"d":true,"e":-2.5},"f":"one\\ntwo\\n" }';
    expect(parse(yaml)).toEqual({ plain: JSON.parse(json), broken: false, found: [] });
    expect(parse(json)).toEqual(parse(yaml));
  });

  test('reads every kind of line end, and a mark of the byte order, alike', () => {
    const text = 'a: 1\nb:\n  - 2\n';
    for (const other of [
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      `\uFEFF${text}`,
    ])
      expect(parse(other)).toEqual(parse(text));
  });

  test('keeps words that older YAML would turn into something else', () => {
    expect(parse('a: yes\nb: 1_000\nc: 12:30\nd: 2024-01-02\n').plain).toEqual({
      a: 'yes',
      b: '1_000',
      c: '12:30',
      d: '2024-01-02',
    });
  });

  test.each<[string, DiagnosticCode]>([
    ['', 'empty-file'],
    [' \n# only a comment\n', 'empty-file'],
    ['---\n', 'empty-file'],
    ['a: \0', 'not-text'],
    ['a: \uFFFD', 'not-text'],
    ['a: \uD800', 'not-text'],
    ['a: "\\uD800"', 'not-text'],
    ['a: "\\e[31m"', 'not-text'],
    ['a'.repeat(LARGEST_FILE + 1), 'too-large'],
    ['['.repeat(LARGEST_FILE), 'too-deep'],
    ['- '.repeat(LARGEST_FILE / 2), 'too-deep'],
    ['{"a":'.repeat(1000), 'too-deep'],
    ['a: &x 1\n', 'alias'],
    ['a: *x\n', 'alias'],
    ['a: !!binary aGk=\n', 'tag'],
    ['a: !mine 1\n', 'tag'],
    ['%YAML 1.1\n---\na: yes\n', 'syntax'],
    ['a: 1\n---\nb: 2\n', 'several-documents'],
    ['__proto__: { polluted: true }\n', 'reserved-name'],
    ['"constructor": 1\n', 'reserved-name'],
    ['? [a]\n: 1\n', 'syntax'],
    ['a: 1\na: 2\n', 'duplicate-key'],
    ['{"a": 1, "a": 2}', 'duplicate-key'],
    ['a:\n\tb: 1\n', 'tab-indent'],
    ['a: { b: >= 40 }\n', 'comparison-in-words'],
    ['a: "open\n', 'syntax'],
    ['a: { b: 1\nc: 2\n', 'syntax'],
    ['text: We are store #4\n', 'hash-in-text'],
    ['teaches:\n  - Rule #1\n', 'hash-in-text'],
  ])('tells %j as %s', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  test('tells a bomb of aliases without building what they stand for', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 30; at++) {
      const [before, now] = [at - 1, at].map((n) => `l${n}`);
      bomb.push(
        `b${at}: &${now} [${Array(9)
          .fill(at === 1 ? '*a' : `*${before}`)
          .join(', ')}]`,
      );
    }
    expect(new Set(codes(bomb.join('\n')))).toEqual(new Set(['alias']));
  });

  test('leaves the prototype of every object alone', () => {
    parse('__proto__: { polluted: true }\na: { __proto__: { polluted: true } }\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('warns only of a # that cuts a text, not of a comment elsewhere', () => {
    expect(
      codes('minutes: 20 # of talk\ntext: "We are store #4" # quoted\nsay: |\n  Store #4\n'),
    ).toEqual([]);
    expect(pointed('text: We are store #4 now\n')).toBe('#4 now');
  });

  test('points at what is wrong', () => {
    expect(pointed('ok: 1\ntext: *sighs* Fine.\n')).toBe('*sighs*');
    expect(pointed('ok: 1\ntext: !now\n')).toBe('!now');
    expect(pointed('a:\n  b: 1\n c: 2\n')).toBe('c');
    expect(pointed('a: 1\nb: 2\na: 3\n')).toBe('a');
  });

  test('says that nothing after an error of syntax can be trusted', () => {
    expect(parse('a: [1\nb: 2\n').broken).toBe(true);
    expect(parse('a: 1\na: 2\n').broken).toBe(false);
  });
});
