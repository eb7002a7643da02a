import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPath, summaryOf } from './check-files.ts';

let root: string;

const keep = (path: string, content: string | Uint8Array): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
};

const codesOf = (path: string): string[] =>
  checkPath(join(root, path)).flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'floorwalker-check-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('checkPath', () => {
  test('finds every scenario below a folder, sorted, and leaves other files alone', () => {
    keep('b/scenario.json', '{}');
    keep('a/deep/scenario.yaml', 'format: 1');
    keep('c/scenario.yml', 'format: 1');
    keep('a/playthroughs/scenario.yaml', '');
    keep('a/other.yaml', '');
    keep('scenario.schema.json', '{}');
    keep('node_modules/x/scenario.yaml', '');
    keep('.git/scenario.yaml', '');
    const files = checkPath(root).map(({ file }) => relative(root, file));
    expect(files).toEqual(['a/deep/scenario.yaml', 'b/scenario.json', 'c/scenario.yml']);
  });

  test('tells what cannot be read as a mistake of the file', () => {
    expect(codesOf('nowhere.yaml')).toEqual(['cannot-read']);
    symlinkSync(join(root, 'gone.yaml'), join(root, 'scenario.yaml'));
    expect(codesOf('.')).toEqual(['cannot-read']);
  });

  test('tells a folder without a scenario, and names the file that it looks for', () => {
    mkdirSync(join(root, 'empty'));
    const [report] = checkPath(join(root, 'empty'));
    expect(report?.diagnostics[0]).toMatchObject({ code: 'nothing-to-check', severity: 'error' });
    expect(report?.words.join()).toContain('scenario.yaml');
  });

  test.each([
    ['no bytes at all', ''],
    ['bytes that are no text', Uint8Array.from({ length: 512 }, (_, i) => i % 256)],
    ['two megabytes', `title: ${'x'.repeat(2_000_000)}`],
    ['nine megabytes', new Uint8Array(9_000_000).fill(0x61)],
  ])('has errors and no stack for %s', (_name, content) => {
    keep('scenario.yaml', content);
    const [report] = checkPath(join(root, 'scenario.yaml'));
    expect(report?.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expect(report?.words.join('\n')).not.toMatch(/\n\s+at /);
  });
});

describe('summaryOf', () => {
  test('counts files, errors and warnings in words', () => {
    const told = { code: 'x', message: 'm', line: 1, column: 1 } as const;
    const report = (severities: readonly ('error' | 'warning')[]) => ({
      file: 'f',
      words: [],
      diagnostics: severities.map((severity) => ({ ...told, severity })),
    });
    expect(summaryOf([report([])])).toBe('1 file checked: no mistakes');
    expect(summaryOf([report(['error', 'warning', 'warning']), report([])])).toBe(
      '2 files checked: 1 error, 2 warnings',
    );
  });
});
