import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** How the game asks for Howler. */
const ASKED = 'howler/dist/howler.core.min.js';
const ENTRY = '\0slim-howler';

const OWNER = String.raw`\b(?:self\._howls\[i\]|self|parent)`;
const NOT_WRITTEN = String.raw`\b(?!\s*=[^=])`;
/** What Howler asks itself before every step, and what the answer always is where only Web Audio is used. */
const SETTLED: readonly (readonly [asked: RegExp, answer: string])[] = [
  [new RegExp(String.raw`${OWNER}\._webAudio${NOT_WRITTEN}`, 'g'), 'true'],
  [new RegExp(String.raw`${OWNER}\._html5${NOT_WRITTEN}`, 'g'), 'false'],
];
/** Methods that serve `<audio>` elements alone. */
const UNUSED = [
  '_obtainHtml5Audio',
  '_releaseHtml5Audio',
  '_errorListener',
  '_loadListener',
  '_endListener',
] as const;
const OPENING = "(function() {\n\n  'use strict';\n";
const CLOSING = '  // Add support for AMD';

/**
 * Gives the built page a Howler without its `<audio>` elements, which `howler-bus.ts` never lets it
 * use: a seventh less to load before the first sound. The development server keeps the package's own.
 *
 * @throws Error while building, when a newer Howler no longer holds the words that are cut here.
 */
export function slimHowler(): Plugin {
  const manifest = createRequire(import.meta.url).resolve('howler/package.json');
  const source = join(manifest, '../src/howler.core.js');
  return {
    name: 'slim-howler',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === ASKED ? ENTRY : undefined),
    load: (id) => (id === ENTRY ? slimmed(readFileSync(source, 'utf8')) : undefined),
  };
}

/** Turns Howler's source into a module that plays through Web Audio alone. @throws Error as above. */
export function slimmed(source: string): string {
  let code = between(source, OPENING, CLOSING);
  for (const [asked, answer] of SETTLED) code = replaced(code, asked, answer);
  for (const name of UNUSED)
    code = replaced(
      code,
      new RegExp(`\\n {4}${name}: function\\([^)]*\\) \\{\\n[^]*?\\n {4}\\},?(?=\\n)`),
      '',
    );
  return `${code}\nexport { Howl, Howler };\n`;
}

function between(text: string, opening: string, closing: string): string {
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)];
  if (from < 0 || to < from) throw new Error('Howler is written in another way');
  return text.slice(from + opening.length, to);
}

function replaced(text: string, words: RegExp, instead: string): string {
  const after = text.replace(words, instead);
  if (after === text) throw new Error(`Howler no longer holds ${words}`);
  return after;
}
