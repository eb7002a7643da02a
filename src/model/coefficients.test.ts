import { describe, expect, test } from 'vitest';
import { ACT_EVIDENCE } from './acts/evidence.ts';
import { FIT_EVIDENCE } from './acts/fit-evidence.ts';
import { COEFFICIENTS, type CoefficientName } from './coefficients.ts';
import type { Coefficient } from './registry/coefficient.ts';
import { SOURCES, type Source } from './registry/sources.ts';
import { tagOf } from './registry/tag.ts';

const ALL = Object.entries(COEFFICIENTS) as [CoefficientName, Coefficient][];

describe('the registry of coefficients', () => {
  test('holds every value within its plausible range, and that within its possible one', () => {
    for (const [name, { value: is, plausible, possible, unit }] of ALL) {
      const order = [possible[0], plausible[0], is, plausible[1], possible[1]];
      expect(order, name).toEqual([...order].sort((a, b) => a - b));
      expect(unit.length, name).toBeGreaterThan(1);
    }
  });

  test('gives each coefficient an id of its own, by kind', () => {
    const ids = ALL.map(([, { id }]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[cbngkoa]\d\d[a-c]?$/);
    for (let n = 1; n <= 26; n += 1) expect(ids).toContain(`c${String(n).padStart(2, '0')}`);
  });

  test('claims no source where there is none, and no reading of what was not read', () => {
    for (const [name, one] of ALL) {
      const { sources, grade, note } = one;
      const tag = tagOf(one);
      expect(tag === 'none', name).toBe(sources.length === 0);
      if (tag === 'none') expect([grade, note.length > 0], name).toEqual(['C', true]);
      if (tag === 'read')
        expect(
          sources.every((key) => SOURCES[key].tag === 'read'),
          name,
        ).toBe(true);
    }
  });

  test('knows where each source that was read was read, and uses every source', () => {
    const acts = [...Object.values(ACT_EVIDENCE), ...Object.values(FIT_EVIDENCE)];
    const used = new Set([...ALL.map(([, one]) => one), ...acts].flatMap((one) => one.sources));
    for (const [key, source] of Object.entries(SOURCES) as [keyof typeof SOURCES, Source][]) {
      expect(used.has(key), key).toBe(true);
      if (source.tag === 'read') expect(source.address, key).toMatch(/^https?:\/\//);
      else expect(source.memory, key).toMatch(/^(high|medium|low)$/);
    }
  });
});
