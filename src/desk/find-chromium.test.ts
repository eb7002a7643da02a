import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findChromium } from './find-chromium.mjs';

let folder: string;

const program = (name: string, script: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'floorwalker-chromium-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('findChromium', () => {
  test('takes the one that CHROMIUM names, if it runs', async () => {
    const path = program('mine', 'echo Chromium 140.0');
    vi.stubEnv('CHROMIUM', path);
    expect(await findChromium()).toBe(path);
  });

  test('refuses a CHROMIUM that does not run as a browser, instead of taking another', async () => {
    vi.stubEnv('CHROMIUM', program('stub', 'echo install me first; exit 1'));
    await expect(findChromium()).rejects.toThrow('does not run as a browser');
    vi.stubEnv('CHROMIUM', join(folder, 'nowhere'));
    await expect(findChromium()).rejects.toThrow('nowhere');
  });

  test('passes by a stub on the PATH that only advises to install one', async () => {
    program('chromium', 'echo install me first; exit 1');
    const path = program('google-chrome', 'echo Google Chrome 140.0');
    vi.stubEnv('CHROMIUM', '');
    vi.stubEnv('PATH', `${folder}:/bin`);
    const found = await findChromium();
    expect([path, '/bin/chromium']).toContain(found);
  });
});
