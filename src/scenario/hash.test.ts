import { describe, expect, test } from 'vitest';
import { hashScenario } from './hash.ts';
import { readScenario } from './read-scenario.ts';

const LINES = [
  'format: 1',
  'id: late-call',
  'title: The late call',
  'store: { name: Corner Mobile, weeks: 4 }',
  'cast: { dave: { name: Dave Okoro, role: rep } }',
  'variables: { calm: { start: 5 } }',
  'calendar: [{ week: 1, moment: call }]',
  `moments: { call: { with: [dave], scenes: { a: { choices: {
    stay: { text: Stay., effects: { calm: 1, dave.trust: 2 }, goto: b },
    go: { text: Go., if: { dave.trust: below 40, calm: at least 5 }, goto: b } } }, b: { end: true } } } }`,
  'endings: [{ id: over, title: Over, otherwise: true }]',
];

function hashOf(lines: readonly string[]): string | undefined {
  return readScenario(lines.join('\n')).scenario?.hash;
}

function changed(from: string, to: string): string | undefined {
  return hashOf(LINES.map((line) => line.replace(from, to)));
}

describe('hashScenario', () => {
  test('is 16 hex digits that stay the same from one version of the program to the next', () => {
    expect(hashOf(LINES)).toMatchInlineSnapshot(`"efc538aa0d605dd4"`);
  });

  test('does not depend on the order of fields, conditions and effects', () => {
    expect(hashOf(LINES.toReversed())).toBe(hashOf(LINES));
    expect(changed('calm: 1, dave.trust: 2', 'dave.trust: 2, calm: 1')).toBe(hashOf(LINES));
    expect(
      changed('dave.trust: below 40, calm: at least 5', 'calm: at least 5, dave.trust: below 40'),
    ).toBe(hashOf(LINES));
  });

  test('changes with every word, number and order that a player can meet', () => {
    const hashes = [
      hashOf(LINES),
      changed('Stay.', 'Stay!'),
      changed('below 40', 'below 41'),
      changed('start: 5', 'start: 6'),
      changed('week: 1', 'week: 2'),
      changed('stay:', 'wait:'),
      changed('Corner', 'Comer'),
    ];
    expect(hashes).not.toContain(undefined);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('leaves out the hash itself', () => {
    const { scenario } = readScenario(LINES.join('\n'));
    if (scenario === undefined) throw new Error('the scenario of this test is broken');
    expect(hashScenario(scenario)).toBe(scenario.hash);
  });
});
