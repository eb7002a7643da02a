import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hear } from '../../tests/heard.ts';
import { runCli } from './cli.ts';
import { SMALL_STORY } from './play/small-story.ts';

let folder: string;
let story: string;
const heard = hear();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'floorwalker-desk-'));
  story = join(folder, 'scenario.yaml');
  writeFileSync(story, SMALL_STORY);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('runCli', () => {
  test.each([
    [['--seed', 'seven', '--policy', 'boss'], 'a seed is a whole number'],
    [['--seed', '-5', '--policy', 'boss'], '"-5" is not'],
    [['--seed', '4294967296', '--policy', 'boss'], '"4294967296" is not'],
    [['--seed=', '--policy', 'boss'], '"" is not'],
    [['--policy', 'coahc'], 'did you mean "coach"?'],
    [['--policy', 'constructor'], 'there is no policy "constructor"'],
    [['--policy', 'boss', '--choices', 'a'], 'exclude each other'],
    [['--json'], '--json needs --choices or --policy'],
    [['--seed'], '"--seed" needs a value'],
    [['--policy', '--json'], '"--policy" needs a value'],
    [['--sed', '3'], 'did you mean "--seed"?'],
    [['more'], '"more" is one word too many'],
  ])('refuses to play with %j, and says why', async (args, words) => {
    expect(await runCli(['play', story, ...args])).toBe(1);
    expect(heard.out).toBe('');
    expect(heard.err).toContain(words);
    expect(heard.err).not.toMatch(/\n\s+at /);
  });

  test.each([
    [[], 'no command was given'],
    [['constructor'], 'there is no command "constructor"'],
    [['check'], 'PATH'],
    [['play'], 'SCENARIO'],
    [['check', '.', '--jsn'], 'did you mean "--json"?'],
  ])('shows the usage for %j', async (args, words) => {
    expect(await runCli(args)).toBe(1);
    expect(heard.out).toBe('');
    expect(heard.err).toContain('USAGE');
    expect(heard.err).toContain(words);
  });

  test.each([
    [['--format', 'dot'], '"mermaid", "xstate"'],
    [['--moment', 'hudle'], 'did you mean "huddle"?'],
  ])('refuses to draw with %j', async (args, words) => {
    expect(await runCli(['graph', story, ...args])).toBe(1);
    expect(heard.out).toBe('');
    expect(heard.err).toContain(words);
  });

  test('opens a scenario by its file, its folder or its id', async () => {
    expect(await runCli(['graph', story])).toBe(0);
    const byFile = heard.out;
    heard.out = '';
    expect(await runCli(['graph', folder])).toBe(0);
    expect(heard.out).toBe(byFile);
    expect(await runCli(['graph', 'tv-quota', '--format', 'xstate'])).toBe(0);
    expect(await runCli(['graph', join(folder, '..', 'nowhere-at-all')])).toBe(1);
    expect(heard.err).toContain('there is no scenario');
  });

  test('ends with 2 and shows where when the fault is ours', async () => {
    vi.mocked(process.stdout.write).mockImplementation(() => {
      throw new Error('a fault of ours');
    });
    expect(await runCli(['check', story])).toBe(2);
    expect(heard.err).toMatch(
      /^This is a fault of Floorwalker, not yours:\n.*a fault of ours\n\s+at /,
    );
  });
});
