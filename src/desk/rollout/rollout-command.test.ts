import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hear } from '../../../tests/heard.ts';
import { LEADING } from '../../rollout/policy.ts';
import { MEASURES } from '../../rollout/tally.ts';
import { runCli } from '../cli.ts';
import { SMALL_STORY } from '../play/small-story.ts';

let folder: string;
let story: string;
const heard = hear();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'floorwalker-rollout-'));
  story = join(folder, 'scenario.yaml');
  writeFileSync(story, SMALL_STORY);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const rollout = (...args: string[]): Promise<number> => runCli(['rollout', story, ...args]);

describe('floorwalker rollout', () => {
  test('gives means and spreads of every measure, for every week and policy, as JSON', async () => {
    expect(await rollout('--runs', '3', '--json')).toBe(0);
    const report = JSON.parse(heard.out);
    expect(report).toMatchObject({ scenario: 'small', seed: 1, runs: 3, isPartial: false });
    expect(report.policies.map(({ policy }: { policy: string }) => policy)).toEqual(LEADING);
    for (const { weeks, endings } of report.policies) {
      expect(weeks).toHaveLength(5);
      expect(endings).toEqual([{ id: 'kept', title: 'Kept', runs: 3, percent: 100 }]);
      for (const week of weeks)
        for (const name of MEASURES)
          expect(week[name]).toEqual({ mean: expect.any(Number), sd: expect.any(Number) });
    }
    expect(report.warning).toContain('grade C');
  });

  test('gives the same bytes for the same words, and others for other dice', async () => {
    await rollout('--runs', '2', '--policies', 'boss,random', '--json');
    const first = heard.out;
    heard.out = '';
    await rollout('--runs', '2', '--policies', 'boss,random', '--json');
    expect(heard.out).toBe(first);
    heard.out = '';
    await rollout('--runs', '2', '--policies', 'boss,random', '--seed', '2', '--json');
    expect(heard.out).not.toBe(first);
  });

  test('prints tables no wider than 100 columns, endings and the warning', async () => {
    expect(await rollout('--runs', '4')).toBe(0);
    expect(Math.max(...heard.out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(heard.out).toMatch(/^A small season: 4 seasons by each policy, from seed 1\n/);
    expect(heard.out).toMatch(/\nWeek 4 +gross \$k/);
    expect(heard.out).toMatch(/\nWeek 5 +gross \$k/);
    expect(heard.out).toMatch(/\ncoach-with-structure +Kept 100 %\n/);
    expect(heard.out).toMatch(/\nCoach (is ahead of boss on net from week \d|does not pass boss)/);
    expect(heard.out).toContain('grade C');
    expect(heard.err).toBe('');
  });

  test('lets each of the policies play once, in the order they are named in', async () => {
    await rollout('--runs', '1', '--policies', 'last,boss,last', '--json');
    expect(JSON.parse(heard.out).policies.map(({ policy }: { policy: string }) => policy)).toEqual([
      'last',
      'boss',
    ]);
  });

  test.each([
    [['--policies', 'boss,coahc'], 'did you mean "coach"?'],
    [['--policies', 'coach-with-strucutre'], 'did you mean "coach-with-structure"?'],
    [['--policies', ','], '--policies names nobody'],
    [['--policies', 'constructor'], 'there is no policy "constructor"'],
    [['--runs', '0'], 'runs are a whole number from 1 to 1000000, and "0" is not'],
    [['--runs', '1e3'], '"1e3" is not'],
    [['--runs', '-4'], '"-4" is not'],
    [['--runs', '1000001'], '"1000001" is not'],
    [['--seed', 'x'], 'a seed is a whole number'],
    [['--polices', 'boss'], 'did you mean "--policies"?'],
    [['more'], '"more" is one word too many'],
  ])('refuses %j, and says why', async (args, words) => {
    expect(await rollout(...args)).toBe(1);
    expect(heard.out).toBe('');
    expect(heard.err).toContain(words);
  });

  test('stops at Ctrl-C, and prints what is there as partial', async () => {
    const waiting = rollout('--runs', '1000000', '--policies', 'boss,coach', '--json');
    setTimeout(() => process.emit('SIGINT'), 120);
    expect(await waiting).toBe(130);
    const { isPartial, policies } = JSON.parse(heard.out);
    expect(isPartial).toBe(true);
    const [boss, coach] = policies;
    expect(boss.runs - coach.runs).toBeOneOf([0, 1]);
    expect(coach.runs).toBeGreaterThan(0);
  });
});
