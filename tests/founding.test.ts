import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../src/desk/cli.ts';
import type { Evidence, Feature } from '../src/desk/founding/feature.ts';
import { FEATURES } from '../src/desk/founding/features.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import type { Choice } from '../src/scenario/scenario.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** The fewest features that have to work. */
const WORKS_LEAST = 140;

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(3, '0')}`);

const IDS = [...numbered('A', 109), ...numbered('B', 89)];

/** Every test of a file that runs, by its title as it is written; skipped ones are not found. */
function titlesOf(text: string): string[] {
  const found = text.matchAll(/^\s*test(?:\.each\(.*\))?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gm);
  return [...found].map((match) => match[2] ?? '');
}

const scenarios = new Map<string, ReadonlyMap<string, Choice>>();

/** Every choice of a shipped scenario by its full id. */
function choicesOf(name: string): ReadonlyMap<string, Choice> {
  const known = scenarios.get(name);
  if (known !== undefined) return known;
  const file = join(ROOT, 'scenarios', name, 'scenario.yaml');
  const { scenario } = readScenario(readFileSync(file, 'utf8'));
  const choices = new Map(
    (scenario?.moments ?? []).flatMap((moment) =>
      moment.scenes.flatMap(({ id, next }) =>
        next.kind === 'choices'
          ? next.choices.map((one): [string, Choice] => [`${moment.id}.${id}.${one.id}`, one])
          : [],
      ),
    ),
  );
  scenarios.set(name, choices);
  return choices;
}

/** Says what is wrong with what a feature is said to be exercised by; undefined when nothing is. */
function faultOf(by: Evidence): string | undefined {
  if ('playthrough' in by) return faultOfRun(by);
  const [file, folder] =
    'test' in by ? [by.test, /^(src|tests)\//] : [by.browser, /^tests\/browser\//];
  if (!folder.test(file) || !/\.(test|spec)\.tsx?$/.test(file))
    return `${file} is no such test file`;
  if (!existsSync(join(ROOT, file))) return `there is no ${file}`;
  const titles = titlesOf(readFileSync(join(ROOT, file), 'utf8'));
  return titles.includes(by.title) ? undefined : `${file} has no test “${by.title}”`;
}

function faultOfRun(by: Extract<Evidence, { playthrough: string }>): string | undefined {
  const { playthrough, moment, choice } = by;
  const scenario = dirname(playthrough);
  const file = join(
    ROOT,
    'scenarios',
    scenario,
    'playthroughs',
    playthrough.slice(scenario.length),
  );
  if (!existsSync(file)) return `there is no playthrough ${playthrough}`;
  const { choices } = parse(readFileSync(file, 'utf8')) as { choices: readonly string[] };
  if (!choices.includes(choice)) return `${playthrough} does not take ${choice}`;
  if (!choice.startsWith(`${moment}.`)) return `${choice} is no choice of ${moment}`;
  const found = choicesOf(scenario).get(choice);
  if (found === undefined) return `${scenario} has no choice ${choice}`;
  const changes = [found.acts, found.effects, found.chance ?? []].flat().length;
  return changes === 0 ? `${choice} changes nothing` : undefined;
}

const faults = (features: readonly Feature[]): string[] =>
  features.flatMap((feature) => {
    const fault = feature.status === 'works' ? faultOf(feature.by) : undefined;
    return fault === undefined ? [] : [`${feature.id}: ${fault}`];
  });

describe('the founding features', () => {
  test('stand in the table once each, all 198, in order', () => {
    expect(FEATURES.map(({ id }) => id)).toEqual(IDS);
    expect(FEATURES.filter(({ name }) => name.trim() === '')).toEqual([]);
  });

  test('that work are exercised by a run or a test that is there', () => {
    expect(faults(FEATURES)).toEqual([]);
  });

  test('that do not work yet say why', () => {
    const silent = FEATURES.filter((one) => one.status === 'not yet' && one.reason.length < 20);
    expect(silent).toEqual([]);
  });

  test(`work, ${WORKS_LEAST} of them at least`, () => {
    const works = FEATURES.filter(({ status }) => status === 'works');
    expect(works.length).toBeGreaterThanOrEqual(WORKS_LEAST);
  });

  test('are doubted where the evidence is not there', () => {
    const file = 'tests/founding.test.ts';
    const run = { playthrough: 'first-season/the-mug.yaml', moment: 'keys' };
    const claims: Evidence[] = [
      { test: file, title: 'are the best that ever were' },
      { test: 'tests/nothing.test.ts', title: 'is there' },
      { browser: file, title: 'are doubted where the evidence is not there' },
      { playthrough: 'first-season/nothing.yaml', moment: 'keys', choice: 'keys.opening.chart' },
      { ...run, choice: 'keys.opening.chart' },
      { ...run, moment: 'lay-off', choice: 'keys.opening.your-turn' },
    ];
    expect(claims.map(faultOf).filter((fault) => fault === undefined)).toEqual([]);
    expect(titlesOf("test.skip('is skipped', () => {});\n// test('is told of only')")).toEqual([]);
  });
});

describe('floorwalker founding', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  async function run(...words: string[]): Promise<{ code: number; out: string }> {
    let out = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
    return { code: await runCli(['founding', ...words]), out };
  }

  test('prints a line for each feature, in columns, and the totals', async () => {
    const { code, out } = await run();
    const lines = out.trimEnd().split('\n');
    const column = 'A001  '.length + Math.max(...FEATURES.map(({ name }) => name.length)) + 2;
    const states = lines.slice(0, IDS.length).map((line) => line.slice(column, column + 9));
    expect(code).toBe(0);
    expect(lines).toHaveLength(IDS.length + 2);
    expect(new Set(states)).toEqual(new Set(['works    ', 'not yet  ']));
    expect(lines.at(-1)).toMatch(/^\d+ of 198 work, \d+ not yet\.$/);
  });

  test('gives the same as JSON', async () => {
    const { code, out } = await run('--json');
    const works = FEATURES.filter(({ status }) => status === 'works').length;
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ features: FEATURES, works, total: 198 });
  });
});
