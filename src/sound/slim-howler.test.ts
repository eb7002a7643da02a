import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slimmed } from '../../assets/sounds/slim-howler.ts';

const manifest = createRequire(import.meta.url).resolve('howler/package.json');
const source = readFileSync(join(manifest, '../src/howler.core.js'), 'utf8');

test('the slim Howler is a module that asks no more whether it has Web Audio', () => {
  const code = slimmed(source);
  expect(code).toMatch(/export \{ Howl, Howler \};\n$/);
  expect(code).not.toMatch(/if \(!?self\._(webAudio|html5)\b/);
  expect(code).not.toMatch(/_(obtain|release)Html5Audio: /);
  expect(code.length).toBeLessThan(source.length);
});

test('a Howler that is written in another way ends the build with words', () => {
  expect(() => slimmed('')).toThrow('written in another way');
  expect(() => slimmed(source.replaceAll('_webAudio', '_webSound'))).toThrow('no longer holds');
});
