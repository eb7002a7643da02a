import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALM as AVERAGE, MARKET, PLAIN_REP as REP } from '../../tests/small-team.ts';
import { ACTS } from '../scenario/act.ts';
import { edgeOf, withEdge } from './edge.ts';
import { ageRep, type Climate } from './rep.ts';
import { chancesOf } from './visit.ts';

const CALM: Climate = { ...AVERAGE, coaching: 0 };

/** The share of a thousand rolls at which feedback backfires. */
function backfires(act: 'follow-up' | 'blame' | 'reassess', trust = 50): number {
  const rolls = Array.from({ length: 1000 }, (_, n) => n / 1000);
  return (
    rolls.filter((roll) => edgeOf({ act, as: 'addressed', rep: { trust }, roll }) < 0).length / 1000
  );
}

describe('edgeOf', () => {
  test('lets more than a third of plain feedback backfire, and yet help on average', () => {
    expect(backfires('follow-up')).toBeGreaterThan(1 / 3);
    expect(backfires('follow-up')).toBeLessThan(0.45);
    const rolls = Array.from({ length: 1000 }, (_, n) => n / 1000);
    const sum = rolls.reduce(
      (all, roll) => all + edgeOf({ act: 'follow-up', as: 'addressed', rep: REP, roll }),
      0,
    );
    expect(sum / 1000).toBeGreaterThan(0.01);
  });

  test('lets feedback about the person backfire more, and less where it was asked or there is trust', () => {
    expect(backfires('blame')).toBeGreaterThan(0.5);
    expect(backfires('reassess')).toBeLessThan(backfires('follow-up'));
    expect(backfires('follow-up', 90)).toBeLessThan(backfires('follow-up', 10));
  });

  test('moves those who see praise in public at least as much as the praised, and nobody who sees the rest', () => {
    const land = (act: 'recognise-in-public' | 'give-credit', as: 'addressed' | 'witness') =>
      edgeOf({ act, as, rep: REP, roll: 0 });
    expect(land('recognise-in-public', 'addressed')).toBeGreaterThan(0);
    expect(land('recognise-in-public', 'witness')).toBeGreaterThanOrEqual(
      land('recognise-in-public', 'addressed'),
    );
    expect(land('give-credit', 'witness')).toBe(0);
    expect(edgeOf({ act: 'warn', as: 'witness', rep: REP, roll: 0 })).toBe(0);
  });

  test('gives hardly anything for being asked, and nothing for other acts', () => {
    const input = edgeOf({ act: 'seek-input', as: 'addressed', rep: REP, roll: 0 });
    expect(input).toBeGreaterThan(0);
    expect(input).toBeLessThanOrEqual(0.02);
    expect(edgeOf({ act: 'threaten', as: 'addressed', rep: REP, roll: 0 })).toBe(0);
  });

  test('is small and finite for every act, whoever meets it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTS),
        fc.constantFrom('addressed' as const, 'witness' as const),
        fc.integer({ min: 0, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (act, as, trust, roll) => {
          const edge = edgeOf({ act, as, rep: { trust }, roll });
          expect(Math.abs(edge)).toBeLessThan(0.1);
        },
      ),
    );
  });
});

describe('a rousing talk', () => {
  const lift = (trust: number): number =>
    edgeOf({ act: 'state-vision', as: 'addressed', rep: { trust }, roll: 0 });

  test('lifts as far as the one who gives it is trusted, and nobody who does not trust them', () => {
    expect(lift(80)).toBeGreaterThan(1.5 * lift(50));
    expect(lift(50)).toBeGreaterThan(0);
    expect(lift(0)).toBe(0);
    for (let trust = 0; trust < 100; trust += 1)
      expect(lift(trust + 1)).toBeGreaterThanOrEqual(lift(trust));
  });

  test('lifts nobody who only hears of it', () => {
    expect(edgeOf({ act: 'state-vision', as: 'witness', rep: { trust: 90 }, roll: 0 })).toBe(0);
  });
});

describe('an edge', () => {
  test('sells more at once, fades by a quarter a week, and stays within ±0.15', () => {
    const sharp = withEdge(REP, 0.1);
    const [plain, more] = [chancesOf(REP, CALM, MARKET), chancesOf(sharp, CALM, MARKET)];
    expect(more.phone / plain.phone).toBeCloseTo(1.105, 3);
    expect(ageRep(sharp, CALM, 1).edge).toBeCloseTo(0.075, 12);
    expect(ageRep(REP, CALM, 1).edge).toBeUndefined();
    expect(withEdge(withEdge(sharp, 0.1), 0.1).edge).toBe(0.15);
    expect(withEdge(sharp, -9).edge).toBe(-0.15);
  });
});
