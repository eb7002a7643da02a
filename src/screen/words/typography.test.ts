import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SCREEN = resolve(import.meta.dirname, '..');

const FILES = readdirSync(SCREEN, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /words[^/]*\.ts$|words\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'),
);

/**
 * The quotes of typewriters in the texts of a file, each with what is around it. The code itself puts
 * texts between ' or `, so a " is always part of one, and so is a ' between letters.
 */
function straightQuotes(source: string): string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return bare.match(/.{0,12}(?:"|\w\\?'\w).{0,12}/g) ?? [];
}

test('the words of the screens use typographic quotes and apostrophes', () => {
  expect(FILES.length).toBeGreaterThan(10);
  const found = FILES.flatMap((path) =>
    straightQuotes(readFileSync(join(SCREEN, path), 'utf8')).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('a straight quote in a text is found, and those around texts are not', () => {
  expect(straightQuotes("const a = 'it is';\n// don't\n/* it's */")).toEqual([]);
  expect(straightQuotes('const b = "it is not";')).toHaveLength(1);
  expect(straightQuotes("const c = `it isn't`;")).toHaveLength(1);
});
