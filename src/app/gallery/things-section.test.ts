import { describe, expect, test } from 'vitest';
import { byKind, nameWords } from './things-section.tsx';

describe('nameWords', () => {
  test('says a thing as people would', () => {
    expect(nameWords('furniture/phone-table')).toBe('phone table');
    expect(nameWords('board/9/true')).toBe('9, told to the team');
    expect(nameWords('ring')).toBe('ring');
  });
});

describe('byKind', () => {
  test('groups things in the order of the page, and keeps what it has no word for as another thing', () => {
    const names = ['ring', 'street/summer/2', 'furniture/bench', 'furniture/shelf', 'new/thing'];
    const grouped = byKind(names.map((name) => ({ name })));
    expect(grouped.map(([kind, props]) => [kind, ...props.map(({ name }) => name)])).toEqual([
      ['furniture', 'furniture/bench', 'furniture/shelf'],
      ['street', 'street/summer/2'],
      ['other', 'ring', 'new/thing'],
    ]);
  });
});
