import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Correlation } from './panel/correlation.ts';
import { computeFit } from './panel/fit.ts';
import type { PanelRecord, RepField } from './panel/record.ts';
import type { PanelPlan } from './panel/run.ts';
import { simulatePanel } from './panel.ts';

const PLAN: PanelPlan = { stores: 5, weeks: 60, burnIn: 20, seed: 4 };

/** Everything of a panel, copied out. */
function copyOf(plan: PanelPlan): PanelRecord[] {
  return Array.from(simulatePanel(plan), (record) => structuredClone(record));
}

function sumOf(plan: PanelPlan, field: RepField): number {
  let sum = 0;
  for (const { reps, present } of simulatePanel(plan))
    for (const [row, number] of reps[field].entries()) if (present[row] === 1) sum += number;
  return sum;
}

describe('simulatePanel', () => {
  test('gives the same panel for the same plan, and the same store in a larger one', () => {
    const panel = copyOf(PLAN);
    expect(copyOf(PLAN)).toEqual(panel);
    expect(copyOf({ ...PLAN, stores: 7 }).slice(0, 5)).toEqual(panel);
    expect(copyOf({ ...PLAN, seed: 5 })).not.toEqual(panel);
  });

  test('measures the same weeks whether or not earlier ones are written', () => {
    const late = copyOf(PLAN)[0];
    const all = copyOf({ ...PLAN, burnIn: 0 })[0];
    expect(late?.firstWeek).toBe(21);
    expect(late?.reps.gross[0]).toBe(all?.reps.gross[20 * 6]);
    expect(late?.weekly.reputation[0]).toBe(all?.weekly.reputation[20]);
  });

  test('holds policies to what is asked, and leaves the weeks before and the rest as drawn', () => {
    const drawn = copyOf({ ...PLAN, burnIn: 0 });
    const policy = { support: 1.5, coaching: 0.8 };
    const led = copyOf({ ...PLAN, burnIn: 0, policy, fromWeek: 31 });
    for (const [i, { weekly, reps }] of led.entries()) {
      expect(weekly.support[29]).toBe(drawn[i]?.weekly.support[29]);
      expect(reps.gross.slice(0, 30 * 6)).toEqual(drawn[i]?.reps.gross.slice(0, 30 * 6));
      expect([weekly.support[30], weekly.coaching[59]]).toEqual([1.5, 0.8]);
      expect(weekly.pressure).toEqual(drawn[i]?.weekly.pressure);
    }
  });

  test('leaves a post empty for three weeks after somebody left, and then a beginner comes', () => {
    let seen = 0;
    for (const { reps, present, posts, weeks } of simulatePanel({ ...PLAN, stores: 40 }))
      for (let row = 0; row < (weeks - 4) * posts; row += 1) {
        if (present[row] !== 1 || reps.separated[row] !== 1) continue;
        seen += 1;
        const next = [1, 2, 3, 4].map((week) => present[row + week * posts]);
        expect(next).toEqual([0, 0, 0, 1]);
        expect(reps.tenure[row + 4 * posts]).toBe(0);
        expect(reps.person[row + 4 * posts]).toBeGreaterThan(reps.person[row] ?? 0);
      }
    expect(seen).toBeGreaterThan(50);
  });

  test('takes back every cancelled contract, also when its post is empty then', () => {
    // Two years, measured from the first day: only the last weeks' contracts are still out.
    const plan = { ...PLAN, stores: 60, weeks: 104, burnIn: 0 };
    const margin = sumOf(plan, 'margin');
    const gross = sumOf(plan, 'gross');
    const leavers = sumOf(plan, 'separated') * 0.16 * 52 * 600;
    const cancelled = sumOf(plan, 'cancellations');
    const back = Math.round((gross - margin - leavers) / 150);
    expect(back).toBeLessThan(cancelled);
    expect(back).toBeGreaterThan(cancelled * (1 - 16 / 104));
  });

  test('stays finite and within its ranges for one rep, for nobody to serve and for any policy', () => {
    const dial = fc.double({ min: -5, max: 5, noNaN: true });
    const policy = fc.record({
      support: dial,
      structure: dial,
      pressure: dial,
      coaching: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const visits = fc.constantFrom(0, 1, 20, 200);
    fc.assert(
      fc.property(
        policy,
        visits,
        fc.integer({ min: 1, max: 8 }),
        fc.nat(),
        (led, n, posts, seed) => {
          const plan = { stores: 2, weeks: 30, burnIn: 3, seed, posts, policy: led };
          for (const { reps, present, weekly } of simulatePanel({ ...plan, market: { visits: n } }))
            for (let row = 0; row < present.length; row += 1) {
              const of = (field: RepField): number => reps[field][row] ?? Number.NaN;
              expect(weekly.reputation[Math.floor(row / posts)]).toBeGreaterThanOrEqual(0);
              if (present[row] !== 1) continue;
              for (const field of ['morale', 'ownership'] as const) {
                expect(of(field)).toBeGreaterThanOrEqual(0);
                expect(of(field)).toBeLessThanOrEqual(100);
              }
              expect(Number.isFinite(of('margin'))).toBe(true);
              expect(of('tvFitting') + of('tvPushed')).toBeLessThanOrEqual(of('phones'));
              expect(of('phones')).toBeLessThanOrEqual(of('conversations'));
              expect(Number.isNaN(of('csat'))).toBe(of('conversations') === 0);
            }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('has nothing to give for no stores, and refuses plans that make no sense', () => {
    expect(copyOf({ ...PLAN, stores: 0 })).toEqual([]);
    for (const bad of [{ stores: Number.NaN }, { weeks: -1 }, { burnIn: 61 }, { seed: 0.5 }])
      expect(() => copyOf({ ...PLAN, ...bad })).toThrow(RangeError);
  });

  test('draws managers whose dials go together as the registry says', () => {
    const [st, sp, tp] = [new Correlation(), new Correlation(), new Correlation()];
    for (const { weekly } of simulatePanel({ stores: 6000, weeks: 1, burnIn: 0, seed: 2 })) {
      const [s = 0, t = 0, p = 0] = [weekly.support[0], weekly.structure[0], weekly.pressure[0]];
      st.add(s, t);
      sp.add(s, p);
      tp.add(t, p);
    }
    expect(st.r).toBeCloseTo(0.17, 1);
    expect(sp.r).toBeCloseTo(-0.3, 1);
    expect(tp.r).toBeCloseTo(0.15, 1);
  });
});

describe('the fit', () => {
  test('brings every published figure of the fit rows inside what is accepted', () => {
    const fit = computeFit({ stores: 1500, seed: 1 });
    let next = fit.next();
    while (next.done !== true) next = fit.next();
    const outside = next.value.filter(({ isInside }) => !isInside);
    expect(outside).toEqual([]);
    expect(next.value).toHaveLength(13);
  });

  test('says that there is nothing to measure without stores', () => {
    const fit = computeFit({ stores: 0, seed: 1 });
    const { value, done } = fit.next();
    expect(done).toBe(true);
    expect(value).toHaveLength(13);
    expect(Array.isArray(value) && value.some(({ isInside }) => isInside)).toBe(false);
  });
});
