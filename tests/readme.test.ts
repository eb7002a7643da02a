import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTS } from '../src/scenario/act.ts';
import { formatDiagnostic } from '../src/scenario/format-diagnostic.ts';
import {
  ACCESSORIES,
  AGES,
  BUILDS,
  HAIR_STYLES,
  HEADWEAR,
  MOBILITY_AIDS,
} from '../src/scenario/look.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import { PACES, ROLES, STYLES } from '../src/scenario/scenario.ts';
import { ORDER_NAMES } from '../src/scenario/standing-orders.ts';

const PAGES = ['README.md', 'scenarios/README.md', 'scenarios/tv-quota/README.md'];

const pathOf = (page: string): string => resolve(import.meta.dirname, '..', page);

test('a trainer finds every act, and every word of a look but colours, on the page about writing', () => {
  const text = readFileSync(pathOf('scenarios/README.md'), 'utf8');
  const words = [
    ...[ACTS, STYLES, PACES, ROLES, ORDER_NAMES],
    ...[HAIR_STYLES, HEADWEAR, AGES, BUILDS, ACCESSORIES, MOBILITY_AIDS],
  ].flat();
  expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
});

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(pathOf(page), 'utf8');

  test('shows only scenarios that the checker finds nothing in', () => {
    const scenarios = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map((match) => match[1] ?? '')
      .filter((block) => /^format: 1$/m.test(block));
    for (const block of scenarios) {
      const { scenario, diagnostics } = readScenario(block);
      expect(diagnostics.map((one) => formatDiagnostic(one, page, block))).toEqual([]);
      expect(scenario?.moments.length).toBeGreaterThan(0);
    }
  });

  test('links only to files and folders that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    const named = [...text.matchAll(/`((?:src|tests|bench|scenarios|assets)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    const missing = [
      ...links.filter((link) => !existsSync(resolve(dirname(pathOf(page)), link))),
      ...named.filter((name) => !existsSync(pathOf(name))),
    ];
    expect(missing).toEqual([]);
  });
});
