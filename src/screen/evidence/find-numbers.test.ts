import { describe, expect, test } from 'vitest';
import type { EvidenceNumber } from './evidence.ts';
import { findNumbers } from './find-numbers.ts';

const one = (name: string, more: Partial<EvidenceNumber> = {}): EvidenceNumber => ({
  id: 'c01',
  name,
  value: 1,
  unit: 'points',
  plausible: [0, 2],
  grade: 'C',
  tag: 'none',
  sensitivity: 'low',
  sources: [],
  note: '',
  ...more,
});

const source = { key: 'g', reference: 'Griffeth 2000', finding: 'quits', tag: 'read' } as const;
const NUMBERS = [
  one('supportToMorale'),
  one('moraleToQuit', { tag: 'read', sources: [source], note: 'halved for our weeks' }),
];

const names = (search: string, tag?: EvidenceNumber['tag']) =>
  findNumbers(NUMBERS, search, tag).map(({ name }) => name);

describe('findNumbers', () => {
  test('finds by words of name, note and source, in any order and with any capitals', () => {
    expect(names('morale support')).toEqual(['supportToMorale']);
    expect(names('GRIFFETH')).toEqual(['moraleToQuit']);
    expect(names('halved quits')).toEqual(['moraleToQuit']);
    expect(names('morale nothing')).toEqual([]);
  });

  test('finds all for an empty search, and only those of a tag when there is one', () => {
    expect(names('  ')).toHaveLength(2);
    expect(names('', 'read')).toEqual(['moraleToQuit']);
    expect(names('support', 'read')).toEqual([]);
  });
});
