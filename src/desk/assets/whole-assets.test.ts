import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { faultOf, playingMs, soundFaults } from './asset-faults.ts';
import { NEEDED, neededFaults, shippedFaults } from './whole-assets-plugin.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const COPY = mkdtempSync(join(tmpdir(), 'floorwalker-assets-'));
const NAMES = Object.keys(NEEDED);
const bytesOf = (name: string): Buffer => readFileSync(join(ROOT, name));

beforeEach(() => {
  for (const name of NAMES) cpSync(join(ROOT, name), join(COPY, name));
});
afterAll(() => rmSync(COPY, { recursive: true }));

describe('the committed assets', () => {
  test('are whole', () => {
    expect(neededFaults(ROOT)).toEqual([]);
  });

  test('are all on the list: every file under assets that the sources import, and no other', () => {
    const src = join(ROOT, 'src');
    const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|tsx)$/.test(path) && !/\.test\.tsx?$|^desk\//.test(path))
      .map((path) => join(src, path));
    const imported = sources.flatMap((file) => {
      const found = readFileSync(file, 'utf8').matchAll(/from '(\.[^'?]*\/assets\/[^'?]+)/g);
      return [...found].map(([, path = '']) => relative(ROOT, resolve(dirname(file), path)));
    });
    expect([...new Set(imported)].sort()).toEqual([...NAMES].sort());
  });

  test.each(NAMES)('name %s and its remedy when it is missing, empty or cut off', (name) => {
    const file = join(COPY, name);
    const told = () => {
      const faults = neededFaults(COPY);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(`git checkout -- ${name}`);
      expect(faults[0]).toContain(NEEDED[name]);
      return faults[0];
    };
    rmSync(file);
    expect(told()).toContain(`${name} is missing`);
    writeFileSync(file, '');
    expect(told()).toContain(`${name} is empty`);
    writeFileSync(file, bytesOf(name).subarray(0, -9));
    expect(told()).toContain(name);
  });

  test('tell of a list of sounds that does not fit the sounds', () => {
    writeFileSync(join(COPY, 'assets/sounds/sounds.json'), '{"effects":{}}');
    expect(neededFaults(COPY)).toHaveLength(4);
    expect(neededFaults(COPY)[0]).toContain('does not say where the sounds of effects.mp3 are');
  });
});

describe('faultOf', () => {
  test.each(NAMES)('takes an error page for none of what %s may be', (name) => {
    expect(faultOf(name, Buffer.from('<!doctype html><title>404</title>'))).toBeDefined();
  });

  test('notices any byte of a PNG that has changed', () => {
    const whole = bytesOf('assets/store/missing.png');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const broken = Buffer.from(whole);
        broken[at] = (broken[at] ?? 0) ^ by;
        expect(faultOf('a.png', broken)).toBeDefined();
      }),
    );
  });

  test('says of an SVG which element is closed where it is not open', () => {
    expect(faultOf('a.svg', Buffer.from('<svg><g></svg>'))).toContain('"svg"');
    expect(faultOf('a.svg', Buffer.from('<svg><g/></svg>'))).toBeUndefined();
  });

  test('knows nothing of other kinds, save that a file is not empty', () => {
    expect(faultOf('a.css', Buffer.from('}'))).toBeUndefined();
    expect(faultOf('a.css', Buffer.from(''))).toBe('is empty');
  });
});

describe('playingMs', () => {
  test('measures the effects within the slack of an encoder', () => {
    const sheets = JSON.parse(bytesOf('assets/sounds/sounds.json').toString());
    const ms = playingMs(bytesOf('assets/sounds/effects.mp3')) ?? 0;
    expect(ms - sheets.effects.durationMs).toBeGreaterThanOrEqual(0);
    expect(ms - sheets.effects.durationMs).toBeLessThan(200);
  });
});

describe('soundFaults', () => {
  test('tells of a file that ends before its last sound', () => {
    const sheets = { shop: { sprite: { shop: [500, 1000] } } };
    expect(soundFaults(sheets, { shop: 1600 })).toEqual([]);
    expect(soundFaults(sheets, { shop: 1400 })).toEqual(['shop.mp3 ends before its last sound']);
  });

  test('takes nothing for a list that is none', () => {
    for (const odd of [null, 3, [], { shop: null }, { shop: { sprite: { shop: [1] } } }])
      expect(soundFaults(odd, { shop: 10 })).toHaveLength(1);
  });
});

describe('shippedFaults', () => {
  const css = (text: string) => ({ name: 'assets/a.css', bytes: Buffer.from(text) });

  test('tells of an address in a style sheet that leads nowhere', () => {
    const [fault] = shippedFaults([css('@font-face{src:url("./type.woff2?x")}')]);
    expect(fault).toContain('assets/a.css asks for ./type.woff2');
  });

  test('is content with addresses of files that ship, of other hosts and within the page', () => {
    const picture = { name: 'assets/b.svg', bytes: Buffer.from('<svg></svg>') };
    const sheet = css('a{b:url(./b.svg#x);c:url(https://x.org/y.png);d:url(#z)}');
    expect(shippedFaults([sheet, picture])).toEqual([]);
  });

  test('tells of a broken file of any kind that is known', () => {
    expect(shippedFaults([{ name: 'assets/f.woff2', bytes: Buffer.from('nothing') }])).toEqual([
      'assets/f.woff2 is not a WOFF2 font. Its source must be mended.',
    ]);
  });
});
