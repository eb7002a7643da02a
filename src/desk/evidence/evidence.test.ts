import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hear } from '../../../tests/heard.ts';
import { COEFFICIENTS } from '../../model/coefficients.ts';
import { simulatePanel } from '../../rollout/panel.ts';
import { runCli } from '../cli.ts';
import { headerOf, PANEL_COLUMNS, rowsOf } from './panel-csv.ts';
import { readPlan, readPolicy } from './read-plan.ts';

let folder: string;
const heard = hear();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'floorwalker-evidence-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command and reads the file it wrote, as rows of cells under their names. */
async function panelOf(args: readonly string[]): Promise<Record<string, string>[]> {
  const file = join(folder, 'panel.csv');
  expect(await runCli(['evidence', 'panel', '--out', file, ...args])).toBe(0);
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, i) => [names[i] ?? '', cell])),
  );
}

const SMALL = ['--stores', '4', '--weeks', '30', '--burn-in', '20', '--seed', '7'];

describe('floorwalker evidence', () => {
  test('prints every number, the shares and the fit rows', async () => {
    expect(await runCli(['evidence', '--json'])).toBe(0);
    const told = JSON.parse(heard.out);
    expect(told.coefficients).toHaveLength(Object.keys(COEFFICIENTS).length);
    expect(told.fit.rows).toHaveLength(13);
    expect(told.fit.rows.every(({ inside }: { inside: boolean }) => inside)).toBe(true);
    const { read, memory, none } = told.shares.tags;
    expect(read.count + memory.count + none.count).toBe(told.coefficients.length);
    expect(told.shares.withSource.count).toBe(read.count + memory.count);
    for (const { tag, sources } of told.coefficients)
      expect(tag === 'none').toBe(sources.length === 0);
  });
});

describe('floorwalker evidence panel', () => {
  test('writes one row for each rep and measured week, in these columns', async () => {
    const rows = await panelOf(SMALL);
    expect(Object.keys(rows[0] ?? {})).toEqual([...PANEL_COLUMNS]);
    expect(new Set(rows.map(({ week }) => week)).size).toBe(10);
    expect(rows[0]?.['week']).toBe('21');
    expect(rows.length).toBeGreaterThan(4 * 10 * 4);
    expect(rows.length).toBeLessThanOrEqual(4 * 10 * 6);
    for (const row of rows)
      for (const [name, cell] of Object.entries(row))
        expect(cell === '' ? name === 'csat' : Number.isFinite(Number(cell)), name).toBe(true);
  });

  test('sums reps’ weeks up to stores’ weeks', async () => {
    const reps = await panelOf(SMALL);
    const stores = await panelOf([...SMALL, '--level', 'store']);
    expect(Object.keys(stores[0] ?? {})).toEqual(PANEL_COLUMNS.filter((name) => name !== 'rep'));
    expect(stores).toHaveLength(4 * 10);
    for (const row of stores) {
      const here = reps.filter(({ store, week }) => store === row['store'] && week === row['week']);
      const sum = (name: string): number => here.reduce((n, rep) => n + Number(rep[name]), 0);
      for (const name of ['conversations', 'phones', 'gross', 'margin', 'separated'])
        expect(Number(row[name]), name).toBeCloseTo(sum(name), 2);
      expect(Number(row['morale'])).toBeCloseTo(sum('morale') / here.length, 3);
      expect(row['traffic']).toBe(here[0]?.['traffic']);
    }
  });

  test('leads every store as the policy says, from the week it says', async () => {
    const policy = '{"support":1.5,"pressure":-0.5,"coaching":0.8}';
    const rows = await panelOf([...SMALL, '--policy', policy, '--from-week', '25']);
    for (const row of rows) {
      const { week, support, pressure, coaching } = row;
      const isLed = support === '1.5' && pressure === '-0.5' && coaching === '0.8';
      expect(isLed).toBe(Number(week) >= 25);
    }
  });

  test('writes nothing for what is not known: a store without anybody to serve', () => {
    const plan = { stores: 1, weeks: 1, burnIn: 0, seed: 1, posts: 1, market: { visits: 0 } };
    for (const record of simulatePanel(plan)) {
      const cells = rowsOf(record, 'rep').trim().split(',');
      expect(cells[PANEL_COLUMNS.indexOf('csat')]).toBe('');
      expect(cells).toHaveLength(PANEL_COLUMNS.length);
      expect(headerOf('rep').trim().split(',')).toEqual([...PANEL_COLUMNS]);
    }
  });

  test.each([
    [['--stores', '0'], '--stores takes a whole number from 1'],
    [['--stores', '1e3'], '"1e3" is not'],
    [['--stores', 'NaN'], '"NaN" is not'],
    [['--seed', '-1'], '"-1" is not'],
    [['--burn-in', '-5'], '--burn-in takes a whole number'],
    [['--weeks', '52', '--burn-in', '52'], 'leave none to measure'],
    [['--policy', 'support:1'], '--policy is no JSON'],
    [['--policy', '[1]'], '--policy is a JSON object'],
    [['--policy', '{}'], '--policy is empty'],
    [['--policy', '{"suport":1}'], 'did you mean "support"?'],
    [['--policy', '{"support":"much"}'], 'a number from -5 to 5'],
    [['--policy', '{"coaching":1.5}'], 'a number from 0 to 1'],
    [['--policy', '{"support":1}', '--from-week', '0'], '--from-week takes a whole number'],
    [['--from-week', '3'], '--from-week needs --policy'],
    [['--level', 'shop'], 'there is no level "shop"'],
    [['more'], '"more" is one word too many'],
    [['--out', '/nowhere/at/all.csv'], 'there is no such folder'],
    [['--out', '/'], 'cannot be written'],
  ])('refuses %j, and says why', async (args, words) => {
    const rest = args[0] === '--out' ? [] : ['--out', '-'];
    expect(await runCli(['evidence', 'panel', ...args, ...rest])).toBe(1);
    expect(heard.out).toBe('');
    expect(heard.err).toContain(words);
    expect(heard.err).not.toMatch(/\n\s+at /);
  });
});

describe('readPlan', () => {
  test('takes what is left out from nowhere: no policy, no week', () => {
    const words = { stores: '3', weeks: '4', burnIn: '0', seed: '5' };
    expect(readPlan({ ...words, policy: undefined, fromWeek: undefined })).toEqual({
      stores: 3,
      weeks: 4,
      burnIn: 0,
      seed: 5,
    });
    expect(readPolicy('{"structure":-1}')).toEqual({ structure: -1 });
  });
});
