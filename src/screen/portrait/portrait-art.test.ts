import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../assets/portraits/check-portraits.ts';
import { SPRITE_PATH } from '../../../assets/portraits/prepare.ts';

const KB = 1024;
const MOST_KB = 80;
const sprite = readFileSync(SPRITE_PATH, 'utf8');

describe('the prepared drawings of people', () => {
  test('are what the script writes, with every drawing that a look asks for and no other', () => {
    expect(faultsOf(sprite)).toEqual([]);
  });

  test('are found at fault when one is missing, is there twice, or leads nowhere', () => {
    const changed = 'portraits.svg is not what prepare.ts writes';
    expect(faultsOf(sprite.replace('id="head-bob"', 'id="head-bib"'))).toEqual([
      changed,
      'no drawing is called "head-bob"',
      'nobody asks for the drawing "head-bib"',
    ]);
    expect(faultsOf(sprite.replace('<g id="cap"', '<g id="hood"'))).toContain(
      '"hood" is there twice',
    );
    expect(faultsOf(sprite.replace('href="#head-afro-shape"', 'href="#nowhere"'))).toContain(
      '"nowhere" is used and not there',
    );
  });

  test(`weigh no more than ${MOST_KB} KB packed`, () => {
    expect(gzipSync(sprite, { level: 9 }).length / KB).toBeLessThanOrEqual(MOST_KB);
  });

  test('are coloured by the page alone: no drawing asks for an unknown colour', () => {
    const asked = new Set([...sprite.matchAll(/var\(--([a-z]+)\)/g)].map(([, name]) => name));
    expect([...asked].sort()).toEqual(
      ['arm', 'cloth', 'cuff', 'hair', 'hat', 'skin', 'stripe', 'trim', 'under'].sort(),
    );
  });

  test('hold nothing that the page would refuse: no style, script, or address elsewhere', () => {
    expect(sprite.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /style=|<style|<script|data:|https?:/,
    );
  });
});
