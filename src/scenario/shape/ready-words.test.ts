import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../read-scenario.ts';
import { ID_PATTERN } from './fields.ts';
import { plainId } from './ready-words.ts';

describe('plainId', () => {
  test.each([
    ['Frau Öztürk', 'frau-oeztuerk'],
    ['Zoë', 'zoe'],
    ['  3 Größen!', 'groessen'],
    ['week_one', 'week_one'],
    ['أميرة', undefined],
    ['', undefined],
  ])('makes of %j the id %j', (name, id) => {
    expect(plainId(name)).toBe(id);
  });

  test('gives an id or nothing, and leaves an id as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const id = plainId(name);
        if (id !== undefined) expect(id).toMatch(ID_PATTERN);
        if (id !== undefined) expect(plainId(id)).toBe(id.replace(/-+$/, ''));
      }),
    );
  });
});

const STORY = `format: 1
id: visit
title: A visit
store: { name: Corner Mobile, weeks: 2 }
cast:
  dave: { name: Dave Okoro, role: rep }
calendar: [{ week: 1, moment: talk, when: { csat: at least 5 } }]
moments:
  talk: { with: [dave], scenes: { opening: { say: "Dave: Hm.", end: true } } }
endings: [{ id: over, title: Over, otherwise: true }]
`;

const hints = (right: string, wrong: string): (string | undefined)[] =>
  readScenario(STORY.replace(right, wrong)).diagnostics.map(({ hint }) => hint);

describe('the hints', () => {
  test('send whoever writes an id rightly to the cast, where it is wrong', () => {
    expect(hints('  dave:', '  Dave:')).toContain('write "dave" in the cast, too');
  });

  test('translate the words that join conditions elsewhere', () => {
    expect(hints('{ csat:', '{ not:')).toContain('write none: [{ … }, { … }]');
    expect(hints('{ csat:', '{ or:')).toContain('write any: [{ … }, { … }]');
  });

  test('tell a comparison without its colon where the colon goes', () => {
    expect(hints('csat: at least 5', 'csat at least 5')).toContain(
      'write a colon and a blank after the name: "csat: at least 5"',
    );
  });

  test('say how an entry of the cast is begun when it is a list', () => {
    expect(hints('  dave: {', '  - { id: dave,')).toContain(
      'begin every entry with its name and a colon, without a dash',
    );
  });

  test('say nothing of what only follows from a second document', () => {
    expect(hints('moments:', '---\nmoments:')).toHaveLength(1);
  });
});
