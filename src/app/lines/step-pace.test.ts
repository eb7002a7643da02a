import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOOR_STEPS } from '../../season/snapshot.ts';
import { StepPace } from './step-pace.ts';

describe('StepPace', () => {
  test('tells the first sale, and the next one after a while; a push meanwhile is told at once', () => {
    const pace = new StepPace();
    expect(pace.isDue('bought', 0)).toBe(true);
    expect(pace.isDue('bought', 400)).toBe(false);
    expect(pace.isDue('pushed', 400)).toBe(true);
    expect(pace.isDue('bought', 1300)).toBe(true);
  });

  test('never lets more than one of a kind through in a second, however many are seen', () => {
    const seen = fc.array(
      fc.record({ step: fc.constantFrom(...FLOOR_STEPS), waitMs: fc.nat({ max: 900 }) }),
    );
    fc.assert(
      fc.property(seen, (steps) => {
        const pace = new StepPace();
        const last = new Map<string, number>();
        let now = 0;
        for (const { step, waitMs } of steps) {
          now += waitMs;
          if (!pace.isDue(step, now)) continue;
          expect(now - (last.get(step) ?? -2000)).toBeGreaterThan(1000);
          last.set(step, now);
        }
      }),
    );
  });
});
