import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** For each folder: the folders, then the packages, that it may import. What is not listed is closed. */
const FLOOR_PLAN: Readonly<Record<string, { folders: string; packages?: string }>> = {
  scenario: { folders: '', packages: 'yaml zod/mini' },
  dialogue: { folders: 'scenario', packages: 'xstate' },
  model: { folders: 'scenario' },
  season: { folders: 'scenario dialogue model' },
  rollout: { folders: 'scenario dialogue model season' },
  debrief: { folders: 'scenario model season rollout' },
  stage: { folders: 'season scenario', packages: 'phaser' },
  screen: { folders: 'season scenario debrief', packages: 'preact' },
  sound: { folders: 'season', packages: 'howler' },
  app: {
    folders: 'scenario dialogue model season rollout debrief stage screen sound',
    packages: 'preact',
  },
  desk: {
    folders: 'scenario dialogue model season rollout debrief',
    packages: 'node: citty tsx vite @playwright/test',
  },
};

const CORE = ['scenario', 'dialogue', 'model', 'season', 'rollout', 'debrief'];

/** Stage and screen may only look at snapshots, events and intents, never at the rules. */
const VIEWS_OF_SEASON = ['snapshot.ts', 'event.ts', 'intent.ts'];

/** The one file that may import xstate, so that a new major version is one file's work. */
const XSTATE_FILE = 'dialogue/machine.ts';

const FORBIDDEN_IN_CORE =
  /\b(Date\.now|new Date|performance\.now|Math\.(random|exp|log\w*|pow|a?sinh?|a?cosh?|a?tanh?|cbrt|hypot))\b(?!['`])/;

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const SOURCES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/\.test\.tsx?$|\.d\.ts$/.test(path))
  .map(readSource);

function readSource(path: string): Source {
  const text = readFileSync(join(SRC, path), 'utf8');
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = bare.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)['"]([^'"$\s]+)['"]/g);
  return {
    path,
    folder: path.split('/')[0] ?? '',
    text: bare,
    imports: [...found].map((match) => match[1] ?? ''),
  };
}

function isAllowed(source: Source, specifier: string): boolean {
  const plan = FLOOR_PLAN[source.folder];
  if (plan === undefined) return false;
  if (specifier.startsWith('.')) return isOpenDoor(source, plan.folders, specifier);
  if (specifier.startsWith('virtual:')) return source.folder === 'app';
  return (plan.packages ?? '')
    .split(' ')
    .some(
      (name) =>
        name !== '' &&
        (specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`)),
    );
}

function isOpenDoor(source: Source, folders: string, specifier: string): boolean {
  const target = relative(SRC, resolve(SRC, dirname(source.path), specifier));
  // Pictures, sounds and styles lie outside `src`; they hold no code.
  if (target.startsWith('../assets/') || target.endsWith('.css')) return true;
  const folder = target.split('/')[0] ?? '';
  if (folder === source.folder) return true;
  const isView = ['stage', 'screen', 'sound'].includes(source.folder);
  if (isView && folder === 'season') return VIEWS_OF_SEASON.includes(basename(target));
  return folders.split(' ').includes(folder);
}

describe('the floor plan', () => {
  test('finds the house: every folder of the plan that is built, and no other', () => {
    const built = new Set(SOURCES.map(({ folder }) => folder));
    expect(SOURCES.length).toBeGreaterThan(60);
    expect([...built].filter((folder) => FLOOR_PLAN[folder] === undefined)).toEqual([]);
  });

  test('is kept: nobody imports what the table does not list', () => {
    const crossings = SOURCES.flatMap((source) =>
      source.imports
        .filter((specifier) => !isAllowed(source, specifier))
        .map((specifier) => `${source.path} imports ${specifier}`),
    );
    expect(crossings).toEqual([]);
  });

  test('lets one file alone import xstate', () => {
    const users = SOURCES.filter(({ imports }) =>
      imports.some((name) => /^xstate(\/|$)/.test(name)),
    );
    expect(users.map(({ path }) => path)).toEqual([XSTATE_FILE]);
  });

  test('keeps clock, chance, engine-dependent arithmetic, DOM and Node out of the core', () => {
    const breaches = SOURCES.filter(({ folder }) => CORE.includes(folder)).flatMap(
      ({ path, text }) => {
        const found = FORBIDDEN_IN_CORE.exec(text);
        return found === null ? [] : [`${path}: ${found[0]}`];
      },
    );
    expect(breaches).toEqual([]);
  });

  test('groups a folder that passes about twelve files', () => {
    const counts = new Map<string, number>();
    for (const { path } of SOURCES) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 16)).toEqual([]);
  });
});
