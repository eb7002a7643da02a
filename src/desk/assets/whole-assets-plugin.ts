import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Plugin } from 'vite';
import { faultOf, playingMs, soundFaults } from './asset-faults.ts';

const SOUNDS = 'assets/sounds';
const SOUND_FILES = ['effects', 'voices', 'shop', 'queue'] as const;

/** What the game cannot be built without, and how to make it anew. */
export const NEEDED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...SOUND_FILES.map((name) => `${name}.mp3`), 'sounds.json'].map((name) => [
      `${SOUNDS}/${name}`,
      'npx tsx assets/sounds/render.ts',
    ]),
  ),
  'assets/portraits/portraits.svg': 'npx tsx assets/portraits/prepare.ts',
  ...Object.fromEntries(
    ['missing', 'nothing', 'white'].map((name) => [
      `assets/store/${name}.png`,
      'npx tsx assets/store/make-textures.ts',
    ]),
  ),
};

/**
 * Ends a build when a picture, a sound or the type is missing or broken, so that no player ever
 * meets it. Before the build the committed files are looked at, with the command that makes each
 * anew; after it everything that ships, and every address in a style sheet.
 */
export function wholeAssets(): Plugin {
  let root = process.cwd();
  return {
    name: 'floorwalker-whole-assets',
    apply: 'build',
    // Before all others, which would tell of a missing file without a remedy.
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      const faults = neededFaults(root);
      if (faults.length > 0) this.error(faults.join('\n'));
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle).flatMap((one) =>
          one.type === 'asset' ? [{ name: one.fileName, bytes: Buffer.from(one.source) }] : [],
        );
        const faults = shippedFaults(files);
        if (faults.length > 0) this.error(faults.join('\n'));
      },
    },
  };
}

/** Tells what is wrong with the committed files under `root`, one sentence each, with the remedy. */
export function neededFaults(root: string): readonly string[] {
  const faults = Object.entries(NEEDED).flatMap(([name, command]) => {
    const file = join(root, name);
    const fault = existsSync(file) ? faultOf(name, readFileSync(file)) : 'is missing';
    return fault === undefined ? [] : [`${name} ${fault}. ${remedyFor(name, command)}`];
  });
  return faults.length > 0 ? faults : disagreements(root);
}

/** Where the list of sounds and the sounds themselves are all there, and yet do not fit. */
function disagreements(root: string): readonly string[] {
  const read = (name: string): Buffer => readFileSync(join(root, SOUNDS, name));
  const lengths = SOUND_FILES.map((name) => [name, playingMs(read(`${name}.mp3`))] as const);
  const sheets: unknown = JSON.parse(read('sounds.json').toString('utf8'));
  return soundFaults(sheets, Object.fromEntries(lengths)).map(
    (fault) => `${SOUNDS}: ${fault}. ${remedyFor(SOUNDS, 'npx tsx assets/sounds/render.ts')}`,
  );
}

function remedyFor(name: string, command: string): string {
  return `Take it back with \`git checkout -- ${name}\`, or make it anew with \`${command}\`.`;
}

/** Tells what is wrong with files as they ship: each by itself, and addresses that lead nowhere. */
export function shippedFaults(
  files: readonly { readonly name: string; readonly bytes: Buffer }[],
): readonly string[] {
  const names = new Set(files.map(({ name }) => name));
  return files.flatMap(({ name, bytes }) => {
    const fault = faultOf(name, bytes);
    const astray = name.endsWith('.css')
      ? addressesIn(bytes.toString('utf8')).filter(
          (address) => !names.has(posix.join(posix.dirname(name), address)),
        )
      : [];
    return [
      ...(fault === undefined ? [] : [`${name} ${fault}. Its source must be mended.`]),
      ...astray.map(
        (address) =>
          `${name} asks for ${address}, which does not ship: it is missing, or misspelt in a style sheet under src. \`npm ci\` brings back what comes from a package.`,
      ),
    ];
  });
}

/** Every address of another file in a style sheet, without what follows `?` or `#`. */
function addressesIn(css: string): readonly string[] {
  const found = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)];
  return found
    .map(([, address = '']) => address.split(/[?#]/)[0] ?? '')
    .filter((address) => address !== '' && !/^[a-z]+:/i.test(address));
}
