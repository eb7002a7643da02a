import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../docs/pictures');
const MOST_BYTES = 6 * 1024 * 1024;

describe('docs/pictures', () => {
  test('holds at most 6 MB of pictures, and nothing else', () => {
    const names = readdirSync(FOLDER).filter((name) => name !== 'README.md');
    const bytes = names.map((name) => statSync(resolve(FOLDER, name)).size);
    expect(names.filter((name) => !name.endsWith('.png'))).toEqual([]);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
