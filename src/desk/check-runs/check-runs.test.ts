import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readScenario } from '../../scenario/read-scenario.ts';
import { checkPath } from '../check-files.ts';
import { readRun } from './read-run.ts';

const STORY = `format: 1
id: first-visit
title: A first visit
store: { name: Corner Mobile, weeks: 2, orders: [overtime] }
cast:
  dave: { name: Dave Okoro, role: rep }
variables:
  promise: { start: 0 }
calendar:
  - { week: 1, moment: huddle }
moments:
  huddle:
    with: [dave]
    scenes:
      opening:
        say: "Dave: They only stream, you know."
        choices:
          ask: { text: What do they watch?, effects: { promise: +20 }, goto: done }
          tell: { text: Offer it anyway., goto: done }
      done: { end: true }
endings:
  - { id: kept, title: Kept, when: { promise: at least 20 } }
  - { id: alone, title: Alone, otherwise: true }
`;
const GOOD = `title: Asked
seed: 7
plan:
  - { week: 1, tv-rule: everyone-once, goal: 3, coaching: 4, predict: worse }
  - { week: 2, overtime: 2 }
choices: [huddle.opening.ask]
expect: { ending: kept, week: 2 }
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'floorwalker-runs-'));
  mkdirSync(join(root, 'playthroughs'));
  writeFileSync(join(root, 'scenario.yaml'), STORY);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Checks the story with one run, and gives what is told of all files, each as a person reads it. */
function told(run: string, path = '.'): string {
  writeFileSync(join(root, 'playthroughs', 'run.yaml'), run);
  return checkPath(join(root, path))
    .flatMap(({ words }) => words)
    .join('\n');
}

describe('the expected runs beside a scenario', () => {
  test('are played, and say nothing when they come to what they expect', () => {
    expect(told(GOOD)).toBe('');
    expect(checkPath(root).map(({ file }) => basename(file))).toEqual([
      'scenario.yaml',
      'run.yaml',
    ]);
  });

  test.each([
    ['ask]', 'aks]', ['run.yaml:6:11 error unknown-choice', 'did you mean "huddle.opening.ask"?']],
    ['kept', 'keptt', ['run.yaml:7:19 error unknown-word', 'did you mean "kept"?']],
    ['choices', 'choises', ['has a field "choises"', 'has no "choices"']],
    ['seed: 7\n', '', ['has no "seed"', 'add "seed: 7"']],
    ['seed: 7', 'seed: seven', ['"seed" must be a whole number']],
    ['everyone-once', 'everyone', ['"tv-rule" cannot be "everyone"']],
    ['predict: worse', 'predict: bad', ['"predict" cannot be "bad"']],
    ['overtime: 2', 'overtime: 20', ['must be a whole number, 0 to 8']],
    ['{ week: 2, overtime', '{ overtime', ['an entry of "plan" has no "week"']],
    [
      'week: 2, overtime',
      'week: two, overtime',
      ['run.yaml:5:', '"week" must be a whole number, 0 to 52'],
    ],
    ['[huddle.opening.ask]', 'huddle.opening.ask', ['"choices" must be a list']],
    ['{ ending: kept, week: 2 }', 'kept', ['"expect" must be a map']],
    ['plan:', 'plan:\t- x', ['error']],
  ])('are told with %j written %j', (right, wrong, words) => {
    const text = told(GOOD.replace(right, wrong));
    for (const word of words) expect(text).toContain(word);
    expect(text).not.toMatch(/\n\s+at /);
  });

  test('are told when they come to another ending or week', () => {
    const other = told(GOOD.replace('opening.ask', 'opening.tell'));
    expect(other).toContain('this run comes to ending "alone", not to "kept"');
    expect(told(GOOD.replace('kept, week: 2', 'kept, week: 1'))).toContain(
      'this run ends in week 2, not in week 1',
    );
  });

  test('are told where they stray, with what is on offer there', () => {
    const none = told(GOOD.replace('[huddle.opening.ask]', '[]'));
    expect(none).toContain('in week 1, in "Huddle", the run has no choice left');
    expect(none).toContain('on offer there: huddle.opening.ask, huddle.opening.tell');
    const more = told(GOOD.replace('.ask]', '.ask, huddle.opening.tell]'));
    expect(more).toContain('the season ended in week 2, before "huddle.opening.tell"');
    expect(told(GOOD.replace('week: 2, overtime', 'week: 3, overtime'))).toContain(
      'this is ordered for week 3, and no plan was made then or later',
    );
    expect(told(GOOD.replace('overtime: 2', 'bonus: team'))).toContain(
      'this cannot be ordered in week 2: it is not offered here',
    );
  });

  test('are told in words whatever is in the file', () => {
    const scenario = readScenario(STORY).scenario;
    if (scenario === undefined) throw new Error('the story of this test has errors');
    const part = fc.constantFrom(
      'seed: ',
      'plan:',
      'choices: ',
      'expect: ',
      '- ',
      '{ ',
      ' }',
      '\n',
      '7',
      '~',
    );
    const text = fc
      .array(fc.oneof(part, fc.string({ maxLength: 4 })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (run) => {
        const { run: read, diagnostics } = readRun(run, scenario);
        expect(read === undefined).toBe(diagnostics.length > 0);
      }),
    );
  });

  test('leave an ending unproven with a warning at the ending', () => {
    const text = told(GOOD.replace('.ask]', '.tell]').replace('kept, week: 2', 'alone'));
    expect(text).toContain('scenario.yaml:22:11 warning unproven-ending');
    expect(text).toContain('no expected run comes to ending "kept"');
  });

  test('can be checked one by one, and are asked for nowhere else', () => {
    writeFileSync(join(root, 'playthroughs', 'other.yaml'), GOOD);
    expect(told('seed: 1', 'playthroughs/run.yaml')).toContain('has no "choices"');
    expect(checkPath(join(root, 'playthroughs/other.yaml'))).toHaveLength(1);
    expect(checkPath(join(root, 'playthroughs'))).toHaveLength(3);
    rmSync(join(root, 'playthroughs'), { recursive: true });
    expect(checkPath(root)).toMatchObject([{ diagnostics: [] }]);
  });
});
