import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from './address.ts';

const KNOWN = ['tv-quota'];

describe('readAddress', () => {
  test('opens the run that is asked for', () => {
    expect(readAddress('?scenario=tv-quota&seed=7&motion=none', KNOWN)).toEqual({
      run: { scenario: 'tv-quota', seed: 7 },
      isCalm: true,
      troubles: [],
    });
  });

  test('leaves the dice to chance without a seed', () => {
    expect(readAddress('?scenario=tv-quota', KNOWN).run).toEqual({
      scenario: 'tv-quota',
      seed: undefined,
    });
  });

  test('tells each thing that does not fit, and then opens nothing', () => {
    const { run, troubles } = readAddress('?scenario=nope&seed=-1&motion=wild', KNOWN);
    expect(run).toBeUndefined();
    expect(troubles).toHaveLength(3);
    expect(troubles.join(' ')).toContain('“nope”');
  });

  test('opens nothing for a known scenario with a seed that is none', () => {
    expect(readAddress('?scenario=tv-quota&seed=1.5', KNOWN).run).toBeUndefined();
  });

  test('never throws, and either opens a run, tells a trouble, or was asked for nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (scenario, seed) => {
        const asked = new URLSearchParams({ scenario, seed });
        const { run, troubles } = readAddress(`?${asked}`, KNOWN);
        expect(run !== undefined).toBe(troubles.length === 0);
      }),
    );
    fc.assert(fc.property(fc.string(), (search) => void readAddress(search, KNOWN)));
  });
});
