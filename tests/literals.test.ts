import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Where the model's equations stand. */
const EQUATIONS = ['model', 'rollout/panel', 'rollout/panel.ts'];

/** Files in those places that hold no equations, and why. */
const NO_EQUATIONS: Readonly<Record<string, string>> = {
  'model/registry/': 'the numbers themselves',
  'model/acts': 'the catalogue of acts is data, told and graded act by act',
  'model/mood.ts': 'how a mood is shown; nothing is computed from it',
  'model/dice.ts': 'constants of the hash and of the bell',
  'model/exact-math.ts': 'arithmetic',
  'rollout/panel/fit-rows.ts': 'published figures',
};

/** Numbers that stand for nothing measured: identities, halves, doubles. */
const FREE = new Set(['0', '1', '2', '0.5']);

/** Unit conversions, wherever they stand. */
const CONVERSIONS: Readonly<Record<string, string>> = {
  '100': 'points and per cent end at 100',
  '52': 'weeks in a year',
};

/** Literals allowed on lines of one file, and why. */
const STRUCTURE: readonly { file: string; line: RegExp; why: string }[] = [
  {
    file: 'model/visit.ts',
    line: /MOST_VISITS = 256|DICE_PER_VISIT = 16/,
    why: 'room on a stream',
  },
  { file: 'model/visit.ts', line: /^ {2}\w+: (?:[3-8]|12),$/, why: 'which die says what' },
  { file: 'model/survey.ts', line: /DICE_PER_BELL = 4/, why: 'dice that a bell uses' },
  { file: 'rollout/panel/crew.ts', line: /DICE_PER_PERSON = 32/, why: 'room on a stream' },
  { file: 'rollout/panel/crew.ts', line: /^ {2}\w+: \d+,$/, why: 'which die says what' },
  { file: 'rollout/panel/run.ts', line: /^const DIE = /, why: 'which die says what' },
  { file: 'rollout/panel/serve.ts', line: /DICE_PER_WEEK = 32/, why: 'room on a stream' },
  { file: 'rollout/panel/serve.ts', line: /^ {2}\w+: \d+,$/, why: 'which die says what' },
  { file: 'rollout/panel/policy.ts', line: /counter \+ [48]\)/, why: 'dice that a bell uses' },
  { file: 'rollout/panel/draws.ts', line: /MOST_UNIT = 1 - 1 \/ 4_294/, why: 'dice have 32 bits' },
  {
    file: 'rollout/panel/fit.ts',
    line: /COACHED = |coaching: 0\.2 |coaching: 0\.8 |PRODUCTIVE = 0\.9|NEW_PEERS = 0\.4|ARM_SHARE = |FIT_FOR_ALL/,
    why: 'what a fit row compares, from its definition',
  },
  {
    file: 'rollout/panel/fit-panel.ts',
    line: /FIRST_MONTH|YEAR_ON/,
    why: 'what a fit row compares, from its definition',
  },
];

interface Literal {
  readonly file: string;
  readonly line: string;
  readonly literal: string;
}

/** Finds the numeric literals of a source text; comments, strings and templates' words do not count. */
function literalsOf(file: string, text: string): Literal[] {
  const blank = (found: string): string => found.replace(/[^\n]/g, ' ');
  const bare = text
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, blank)
    .replace(/`(?:[^`\\$]|\\.|\$(?!\{))*`/g, blank)
    .replace(/\/\/.*$/gm, blank);
  return bare
    .split('\n')
    .flatMap((line) =>
      [
        ...line.matchAll(
          /(?<![\w$.])(?:0x[\da-f_]+|\d[\d_]*(?:\.[\d_]+)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)/gi,
        ),
      ].map(([literal]) => ({ file, line, literal: literal.replaceAll('_', '') })),
    );
}

function filesBelow(place: string): string[] {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(join(SRC, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${place}/${file}`);
}

const FILES = EQUATIONS.flatMap(filesBelow).filter(
  (file) => !Object.keys(NO_EQUATIONS).some((start) => file.startsWith(start)),
);

const LITERALS = FILES.flatMap((file) => literalsOf(file, readFileSync(join(SRC, file), 'utf8')));

describe('the model’s equations', () => {
  test('take every number from the registry', () => {
    const strays = LITERALS.filter(
      ({ file, line, literal }) =>
        !FREE.has(literal) &&
        CONVERSIONS[literal] === undefined &&
        !STRUCTURE.some((one) => one.file === file && one.line.test(line)),
    ).map(({ file, line, literal }) => `${file}: ${literal} in ${line.trim()}`);
    expect(strays).toEqual([]);
  });

  test('are all looked at, and every exception is still needed', () => {
    expect(FILES).toContain('model/rep.ts');
    expect(FILES).toContain('model/visit.ts');
    expect(FILES).toContain('rollout/panel/serve.ts');
    const idle = STRUCTURE.filter(
      ({ file, line }) => !LITERALS.some((one) => one.file === file && line.test(one.line)),
    );
    expect(idle).toEqual([]);
  });
});

describe('literalsOf', () => {
  test('sees numbers however they are written, and none in words', () => {
    const text = [
      'const a = x1 * 0.25 + 1_000 - .5e3; // 7',
      "/* 8 */ const b = 'it is 9' + `10` + 0xff + y.z2;",
      'clamp(x,0.02,-3)',
    ].join('\n');
    expect(literalsOf('f', text).map(({ literal }) => literal)).toEqual([
      '0.25',
      '1000',
      '.5e3',
      '0xff',
      '0.02',
      '3',
    ]);
  });
});
