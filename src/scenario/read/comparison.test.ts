import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../diagnostic.ts';
import type { Condition } from '../scenario.ts';
import { readComparison } from './comparison.ts';

interface Read {
  readonly condition: Condition | undefined;
  readonly codes: readonly DiagnosticCode[];
  readonly hint: unknown;
}

function read(value: string | number, low = 0, high = 100): Read {
  const codes: DiagnosticCode[] = [];
  let hint: unknown;
  const span = { start: 0, end: 0 };
  const condition = readComparison(
    { kind: 'scalar', value, span },
    {
      place: { name: 'dave.trust', low, high, start: 50 },
      name: 'dave.trust',
      keySpan: span,
      tell: (finding) => {
        codes.push(finding.code);
        hint = finding.hint;
      },
    },
  );
  return { condition, codes, hint };
}

describe('readComparison', () => {
  test.each([
    ['at least 35', 35, 100],
    ['above 40', 41, 100],
    ['at most 20', 0, 20],
    ['below 30', 0, 29],
    ['20 to 60', 20, 60],
    ['exactly 5', 5, 5],
    ['5', 5, 5],
    [40, 40, 40],
    ['  at   least  35 ', 35, 100],
  ])('reads %j as %i…%i', (written, low, high) => {
    expect(read(written)).toMatchObject({
      condition: { place: 'dave.trust', low, high },
      codes: [],
    });
  });

  test('reads numbers below zero where the place has them', () => {
    expect(read('-20 to -5', -100)).toMatchObject({ condition: { low: -20, high: -5 }, codes: [] });
  });

  test.each([
    ['>= 40', 'write "at least 40"'],
    ['>40', 'write "above 40"'],
    ['<= 40%', 'write "at most 40"'],
    ['< 40', 'write "below 40"'],
    ['≥40', 'write "at least 40"'],
    ['== 40', 'write "exactly 40"'],
    ['40+', 'write "at least 40"'],
    ['20-60', 'write "20 to 60"'],
    ['20..60', 'write "20 to 60"'],
  ])('tells how to write %j in words', (written, hint) => {
    expect(read(written)).toEqual({ condition: undefined, codes: ['comparison-in-words'], hint });
  });

  test.each([
    'more than 40',
    'at least',
    '40.5',
    'at least 40%',
    '',
    'high',
    'at least 99999999999',
  ])('refuses %j', (written) => {
    expect(read(written).codes).toEqual(['bad-comparison']);
  });

  test.each(['above 100', 'below 0', '101', '60 to 40', 'at least 101'])(
    'tells that %j can never hold on 0…100',
    (written) => {
      expect(read(written).codes).toEqual(['impossible-condition']);
    },
  );

  test.each(['at least 0', 'at most 100', '0 to 100', 'below 200'])(
    'warns that %j always holds on 0…100',
    (written) => {
      expect(read(written).codes).toEqual(['always-true']);
    },
  );

  test('stays inside the range of the place, unless it can never hold', () => {
    const bound = fc.integer({ min: -150, max: 250 });
    const words = fc.constantFrom('at least', 'at most', 'above', 'below', 'exactly');
    fc.assert(
      fc.property(words, bound, (word, number) => {
        const { condition, codes } = read(`${word} ${number}`);
        if (codes.includes('impossible-condition')) return;
        expect(condition).toMatchObject({ low: expect.any(Number), high: expect.any(Number) });
        const { low, high } = condition as { low: number; high: number };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
