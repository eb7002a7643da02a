import { describe, expect, test } from 'vitest';
import { hear } from '../../../tests/heard.ts';
import { ACTS } from '../../scenario/act.ts';
import { runCli } from '../cli.ts';
import { FEATURES } from '../founding/features.ts';
import { actsJson, actsWords } from './tell-acts.ts';

const heard = hear();

describe('floorwalker acts', () => {
  test('tells one act whole: loads, whom it moves how, whom it fits, and what it rests on', async () => {
    expect(await runCli(['acts', 'teach'])).toBe(0);
    const lines = heard.out.split('\n');
    expect(lines[0]).toBe('teach · 2 h · counts as coaching');
    expect(lines).toContain('  because    you taught it step by step');
    expect(lines).toContain('  loads      support +3, structure +5');
    expect(lines).toContain('  addressed  morale +1, trust +1, ownership +1');
    expect(lines).toContain('  witnesses  nothing');
    expect(heard.out).toContain(
      'fit        quick pace or skill from 0.9: morale −2 (“…, but they knew that already”)',
    );
    expect(lines).toContain('  rests on   kluger1996, taylor2005 · direction B, size C');
    expect(heard.out).toContain('A073 Teach, coach, mentor');
    expect(heard.out).toMatch(/^ {2}kluger1996: Kluger & DeNisi 1996, .* \[read\]$/m);
  });

  test('tells a fit of those who see it as such, and an act without sources as such', () => {
    const words = actsWords(['recognise-in-public', 'celebrate']);
    expect(words).toContain('fit        closer, seeing it: ownership +1');
    expect(words).toContain('rests on   the founding texts alone · direction C, size C');
  });

  test('tells all acts in the order of the catalogue, and every source once', () => {
    const words = actsWords(ACTS);
    const heads = words.split('\n').filter((line) => /^[a-z-]+ · (\d h|no time)/.test(line));
    expect(heads.map((line) => line.split(' ')[0])).toEqual([...ACTS]);
    const sources = words.split('\nSOURCES\n')[1]?.match(/^ {2}\w+:/gm) ?? [];
    expect(sources.length).toBeGreaterThan(20);
    expect(new Set(sources).size).toBe(sources.length);
  });

  test('gives JSON with founding rows and references in full', async () => {
    expect(await runCli(['acts', '--json'])).toBe(0);
    const told: ReturnType<typeof actsJson> = JSON.parse(heard.out);
    expect(told.acts.map(({ name }) => name)).toEqual([...ACTS]);
    const rows = new Map(FEATURES.map(({ id, name }) => [id, name]));
    for (const one of told.acts.flatMap((act) => [act, ...act.fits])) {
      expect(one.grade.size).toBe('C');
      for (const { id, name } of one.features) expect(rows.get(id), one.name).toBe(name);
      for (const source of one.sources) expect(source.reference, one.name).not.toBe('');
    }
    expect(actsJson(['order']).acts).toEqual([
      expect.objectContaining({
        name: 'order',
        loads: { support: -3, structure: 4, pressure: 7 },
        hours: 0,
        addressed: { morale: -3, trust: -3, ownership: -4 },
        witnesses: {},
        fits: [],
      }),
    ]);
  });

  test.each([
    [['teahc'], 'did you mean "teach"?'],
    [['constructor'], '`floorwalker acts` prints all of them'],
    [['teach', 'order'], '"order" is one word too many'],
    [['--jsn'], 'did you mean "--json"?'],
  ])('refuses %j in words, ending with 1', async (args, words) => {
    expect(await runCli(['acts', ...args])).toBe(1);
    expect(heard.out).toBe('');
    expect(heard.err).toContain(words);
  });

  test('shows its usage when asked', async () => {
    expect(await runCli(['acts', '--help'])).toBe(0);
    expect(heard.out).toContain('Only the act of this name');
  });
});
