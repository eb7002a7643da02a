import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { COEFFICIENTS, type CoefficientName, value } from '../model/coefficients.ts';
import { valuesModule } from './values-plugin.ts';

test('the module that the game is built with gives every coefficient its own value', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'floorwalker-values-'));
  const file = join(folder, 'values.mjs');
  writeFileSync(file, valuesModule());
  const built: { value(name: string): number } = await import(pathToFileURL(file).href);
  for (const name of Object.keys(COEFFICIENTS) as CoefficientName[])
    expect(built.value(name), name).toBe(value(name));
  rmSync(folder, { recursive: true });
});
