import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bellAt,
  bellBelow,
  draw,
  drawUnit,
  openStream,
  streamKey,
  streamUnder,
  unitAt,
} from './dice.ts';

const u32 = fc.integer({ min: 0, max: 0xffffffff });

describe('dice', () => {
  test('gives known draws, so that a changed generator is noticed', () => {
    expect([0, 1, 2].map((n) => draw(7, streamKey('visit:dave'), n))).toMatchInlineSnapshot(`
      [
        3629769834,
        880967133,
        1982055718,
      ]
    `);
  });

  test('stays in range and depends on nothing but its three numbers', () => {
    fc.assert(
      fc.property(u32, u32, fc.nat(), (seed, stream, counter) => {
        const value = draw(seed, stream, counter);
        expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true);
        expect(draw(seed, stream, counter)).toBe(value);
      }),
    );
  });

  test('keeps a stream under each name apart, as if the whole name had been given', () => {
    expect(streamUnder(streamKey('visit:'), 'dave')).toBe(streamKey('visit:dave'));
    fc.assert(
      fc.property(fc.string(), fc.string(), (kind, name) => {
        expect(streamUnder(streamKey(kind), name)).toBe(streamKey(kind + name));
      }),
    );
  });

  test('draws the same from an open stream as from seed and name', () => {
    fc.assert(
      fc.property(u32, u32, fc.nat(), (seed, stream, counter) => {
        expect(unitAt(openStream(seed, stream), counter)).toBe(drawUnit(seed, stream, counter));
      }),
    );
  });

  test('spreads evenly over sixteen bins, for neighbours in seed, stream and counter alike', () => {
    const walks = [
      (n: number) => drawUnit(n, 1, 0),
      (n: number) => drawUnit(1, n, 0),
      (n: number) => drawUnit(1, 1, n),
    ];
    for (const walk of walks) {
      const bins = new Array<number>(16).fill(0);
      for (let n = 0; n < 16_000; n += 1) {
        const bin = Math.floor(walk(n) * 16);
        bins[bin] = (bins[bin] ?? 0) + 1;
      }
      const chiSquare = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
      expect(chiSquare).toBeLessThan(40);
    }
  });

  test('draws a bell with mean 0 and spread 1', () => {
    let sum = 0;
    let squares = 0;
    for (let n = 0; n < 20_000; n += 1) {
      const x = bellAt(openStream(3, 5), 4 * n);
      sum += x;
      squares += x * x;
    }
    expect(Math.abs(sum / 20_000)).toBeLessThan(0.03);
    expect(Math.abs(squares / 20_000 - 1)).toBeLessThan(0.03);
  });
});

describe('bellBelow', () => {
  test('is the share of draws below, from nothing under the bell to all above it', () => {
    expect(bellBelow(0)).toBeCloseTo(0.5, 12);
    expect([bellBelow(-4), bellBelow(4)]).toEqual([0, 1]);
    for (const z of [-2, -1.2, 0.4, 1.9]) {
      let below = 0;
      for (let n = 0; n < 40_000; n += 1) if (bellAt(9, n * 4) < z) below += 1;
      expect(Math.abs(below / 40_000 - bellBelow(z))).toBeLessThan(0.008);
    }
  });

  test('never falls as z grows', () => {
    const z = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(z, z, (a, b) => {
        expect(bellBelow(Math.min(a, b))).toBeLessThanOrEqual(bellBelow(Math.max(a, b)) + 1e-12);
      }),
    );
  });
});
