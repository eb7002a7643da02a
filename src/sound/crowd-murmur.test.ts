import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../season/snapshot.ts';
import { BUSTLE, bustleOf, murmurIn, murmurOf } from './crowd-murmur.ts';

const crowd = fc.double({ min: 0, max: 2, noNaN: true });

describe('murmurOf', () => {
  test('is silence in an empty store, a few voices in a usual week, everybody in a crowd', () => {
    expect(murmurOf(0)).toEqual({ few: 0, many: 0 });
    expect(murmurOf(1).few).toBe(1);
    expect(murmurOf(1).many).toBeCloseTo(1 / 3);
    expect(murmurOf(2)).toEqual({ few: 1, many: 1 });
  });

  test('counts what is no crowd as nobody, and more than two as two', () => {
    for (const odd of [Number.NaN, -1, Number.NEGATIVE_INFINITY])
      expect(murmurOf(odd)).toEqual(murmurOf(0));
    expect(murmurOf(9)).toEqual(murmurOf(2));
  });

  test('grows with the crowd: no loop ever softer, and the two together always louder', () => {
    fc.assert(
      fc.property(crowd, fc.double({ min: 0.001, max: 1, noNaN: true }), (low, more) => {
        const before = low * 0.99;
        const after = Math.min(2, before + more);
        const [a, b] = [murmurOf(before), murmurOf(after)];
        expect(b.few).toBeGreaterThanOrEqual(a.few);
        expect(b.many).toBeGreaterThanOrEqual(a.many);
        expect(b.few + b.many).toBeGreaterThan(a.few + a.many);
      }),
    );
  });
});

describe('bustleOf', () => {
  test('tells the crowd in four words', () => {
    expect([0, 0.1, 0.5, 1, 1.6].map(bustleOf)).toEqual([
      'no-voices',
      'no-voices',
      'few-voices',
      'queue',
      'crowd',
    ]);
  });

  test('never goes back as the crowd grows', () => {
    fc.assert(
      fc.property(crowd, crowd, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const rank = (of: number): number => BUSTLE.indexOf(bustleOf(of));
        expect(rank(more)).toBeGreaterThanOrEqual(rank(less));
      }),
    );
  });
});

describe('murmurIn', () => {
  const at = (phase: Snapshot['phase'], where?: string): number => {
    const snapshot = { phase, conversation: where && { where }, floor: { crowd: 2 } };
    const { few, many } = murmurIn(snapshot as never);
    expect(few).toBe(many);
    return few;
  };

  test('is full on the floor, faint behind the back-room door, and gone after closing', () => {
    expect(at('moment', 'counter')).toBe(1);
    expect(at('moment', 'back-room')).toBeLessThan(0.5);
    expect(at('plan')).toBeLessThan(at('moment', 'back-room'));
    expect(at('plan')).toBeGreaterThan(0);
    expect(at('friday')).toBe(0);
    expect(at('over')).toBe(0);
  });
});
