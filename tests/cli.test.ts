import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SMALL_STORY } from '../src/desk/play/small-story.ts';

const ROOT = resolve(import.meta.dirname, '..');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of the desk as a shell would, with `input` on its stdin. */
function run(
  program: 'floorwalker' | 'start',
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, `src/desk/${program}.mjs`), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text.err += part;
  });
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((done) => {
    child.on('close', (code) => done({ code, ...text }));
  });
}

const floorwalker = (...args: string[]): Promise<Ended> => run('floorwalker', args);

let folder: string;
let story: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'floorwalker-cli-'));
  story = join(folder, 'scenario.yaml');
  writeFileSync(story, SMALL_STORY);
  writeFileSync(join(folder, 'broken.yaml'), SMALL_STORY.replaceAll('goto: done', 'goto: dnoe'));
  writeFileSync(
    join(folder, 'warned.yaml'),
    SMALL_STORY.replace('      done:', '      nowhere: { end: true }\n      done:'),
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.concurrent('floorwalker check', () => {
  test('ends with 0 and a plain line where nothing is wrong', async () => {
    expect(await floorwalker('check', folder)).toEqual({
      code: 0,
      out: '1 file checked: no mistakes\n',
      err: '',
    });
  });

  test('ends with 1 and tells file, line, code, pointer and hint of an error', async () => {
    const { code, out } = await floorwalker('check', join(folder, 'broken.yaml'));
    expect(code).toBe(1);
    expect(out).toMatch(/broken\.yaml:\d+:\d+ error unknown-scene\n/);
    expect(out).toContain('hint: did you mean "done"?');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^1 file checked: 2 errors, \d+ warnings?$/);
  });

  test('gives JSON of the agreed shape, and ends with 0 for warnings alone', async () => {
    const { code, out } = await floorwalker('check', join(folder, 'warned.yaml'), '--json');
    expect(code).toBe(0);
    const { files } = JSON.parse(out);
    expect(files).toEqual([
      {
        file: join(folder, 'warned.yaml'),
        diagnostics: [
          expect.objectContaining({
            code: 'unreachable-scene',
            severity: 'warning',
            message: expect.any(String),
            line: expect.any(Number),
            column: expect.any(Number),
          }),
        ],
      },
    ]);
  });

  test('tells a path that is not there as a mistake, in JSON too', async () => {
    const { code, out, err } = await floorwalker('check', join(folder, 'no.yaml'), '--json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out).files[0].diagnostics).toEqual([
      {
        code: 'cannot-read',
        severity: 'error',
        message: 'there is no such file or folder',
        line: 1,
        column: 1,
      },
    ]);
  });
});

describe.concurrent('floorwalker play', () => {
  test('gives the same bytes for the same words, in the agreed shape', async () => {
    const words = ['play', 'tv-quota', '--seed', '7', '--policy', 'random', '--json'];
    const [first, second] = await Promise.all([floorwalker(...words), floorwalker(...words)]);
    expect(first.code).toBe(0);
    expect(second).toEqual(first);
    expect(JSON.parse(first.out)).toMatchObject({
      scenario: 'tv-quota',
      seed: 7,
      intents: expect.any(Array),
      events: expect.any(Array),
      outcome: expect.any(String),
      measures: {
        staffRetention: expect.any(Number),
        customerReturn: expect.any(Number),
        grossSales: expect.any(Number),
        netSales: expect.any(Number),
        csat: expect.any(Number),
      },
    });
  });

  test('takes choices by full or local id, with orders between them', async () => {
    const list = 'rule=push-until-no,goal=2,huddle.opening.ask,tell';
    const { code, out } = await floorwalker('play', story, '--choices', list, '--json');
    expect(code).toBe(0);
    const { outcome, intents } = JSON.parse(out);
    expect(outcome).toBe('kept');
    expect(intents.slice(0, 2)).toEqual([
      { do: 'set-rule', rule: 'push-until-no' },
      { do: 'set-goal', goal: 2 },
    ]);
  });

  test('gives a null outcome where the list ends before the season', async () => {
    const { code, out } = await floorwalker('play', story, '--choices', 'ask', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).outcome).toBeNull();
  });

  test('ends with 1 for a choice that is not on offer, and says what is', async () => {
    const { code, out, err } = await floorwalker('play', story, '--choices', 'ask,shout', '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('"shout" is not on offer; the run stands in week 4');
    expect(err).toContain('huddle.opening.tell  Offer it anyway.');
  });

  test('names the nearest scenario, and tells the mistakes of a broken one', async () => {
    const unknown = await floorwalker('play', 'tv-qouta', '--policy', 'boss');
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('did you mean "tv-quota"?');
    const broken = await floorwalker('play', join(folder, 'broken.yaml'), '--policy', 'boss');
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('error unknown-scene');
  });

  test('is played line by line, and says at the end of the lines how to come back', async () => {
    const { code, out } = await run('floorwalker', ['play', story], { input: '?\n1\n1\n2\ns\n' });
    expect(code).toBe(0);
    expect(out).toContain('Dave Okoro: They only stream.');
    expect(out).toContain('How will Dave Okoro take it?');
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      `Left in week 1. The same way again: floorwalker play ${story} --seed 1 --choices huddle.opening.ask`,
    );
  });

  test('prints a season by a policy as text', async () => {
    const { code, out } = await floorwalker('play', story, '--policy', 'boss');
    expect(code).toBe(0);
    expect(out).toContain('> Offer it anyway.');
    expect(out).toContain('== The end, in week 5: Kept');
  });
});

describe.concurrent('floorwalker graph', () => {
  test('draws one moment or all, as Mermaid or as XState', async () => {
    const mermaid = await floorwalker('graph', story, '--moment', 'huddle');
    expect(mermaid).toMatchObject({ code: 0, err: '' });
    expect(mermaid.out).toMatch(/^flowchart TD\n/);
    const xstate = await floorwalker('graph', 'tv-quota', '--format', 'xstate');
    expect(xstate.code).toBe(0);
    for (const machine of Object.values<object>(JSON.parse(xstate.out)))
      expect(machine).toHaveProperty('states');
  });
});

describe.concurrent('floorwalker', () => {
  test('shows its usage on stdout when asked, ending with 0', async () => {
    const { code, out } = await floorwalker('--help');
    expect(code).toBe(0);
    for (const command of ['check', 'play', 'graph']) expect(out).toContain(command);
    expect((await floorwalker('play', '--help')).out).toContain('--policy');
  });

  test('shows its usage on stderr for a word that is none, ending with 1', async () => {
    const { code, out, err } = await floorwalker('chek', '.');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('USAGE');
    expect(err).toContain('did you mean "check"?');
  });

  test('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [
      join(ROOT, 'src/desk/floorwalker.mjs'),
      ...['graph', join(ROOT, 'scenarios/tv-quota'), '--format', 'xstate'],
    ]);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      err += part;
    });
    child.stdout.destroy();
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe.concurrent('npm start', () => {
  test.each([
    [[], { PORT: '70000' }, 'PORT must be a number 0…65535, and it is "70000"'],
    [['--fast'], {}, 'knows no "--fast"'],
  ])('refuses %j with %j in words', async (args, env, words) => {
    const { code, out, err } = await run('start', args, { env });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
  });
});
