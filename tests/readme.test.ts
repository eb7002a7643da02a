import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../src/scenario/format-diagnostic.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';

const PAGES = ['README.md', 'scenarios/README.md', 'scenarios/tv-quota/README.md'];

const pathOf = (page: string): string => resolve(import.meta.dirname, '..', page);

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
