import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstallNeeded, nodeTrouble } from './install.mjs';

const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/yaml': { version: '2.9.1' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};

let root: string;

const keep = (path: string, packages: object): void => {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify({ packages }));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'floorwalker-install-'));
  keep('package-lock.json', WANTED);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('isInstallNeeded', () => {
  test('is true where nothing is installed, or an install was cut short', () => {
    expect(isInstallNeeded(root)).toBe(true);
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages": {');
    expect(isInstallNeeded(root)).toBe(true);
  });

  test('is false where every package stands, though those of other systems are absent', () => {
    keep('node_modules/.package-lock.json', { 'node_modules/yaml': { version: '2.9.1' } });
    expect(isInstallNeeded(root)).toBe(false);
  });

  test('is true where a package is absent or of another version', () => {
    keep('node_modules/.package-lock.json', { 'node_modules/fsevents': { version: '2.3.3' } });
    expect(isInstallNeeded(root)).toBe(true);
    keep('node_modules/.package-lock.json', { 'node_modules/yaml': { version: '2.9.0' } });
    expect(isInstallNeeded(root)).toBe(true);
  });
});

describe('nodeTrouble', () => {
  test('has nothing to say from 20.19 on, and names both versions below', () => {
    expect(nodeTrouble('20.19.0')).toBeUndefined();
    expect(nodeTrouble('22.0.0')).toBeUndefined();
    expect(nodeTrouble('20.18.3')).toMatch(/20\.19.*20\.18\.3/);
    expect(nodeTrouble('18.20.0')).toMatch(/18\.20\.0/);
  });
});
