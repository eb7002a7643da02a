import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Places } from '../scenario/places.ts';
import type { Condition } from '../scenario/scenario.ts';
import { applyEffects, compileCondition, compileEffects, holds, linkCondition } from './program.ts';

const list = ['trust', 'morale', 'debt'].map((name) => ({ name, low: -20, high: 100, start: 50 }));
const PLACES: Places = { list, indexOf: new Map(list.map(({ name }, index) => [name, index])) };
const trust = (low: number, high: number): Condition => ({ place: 'trust', low, high });
const morale = (low: number, high: number): Condition => ({ place: 'morale', low, high });
const asks = (condition: Condition, numbers: number[]): boolean =>
  holds(compileCondition(condition, PLACES), numbers);

/** What a condition means, said as plainly as can be. */
function means(condition: Condition, numbers: readonly number[]): boolean {
  if ('all' in condition) return condition.all.every((part) => means(part, numbers));
  if ('any' in condition) return condition.any.some((part) => means(part, numbers));
  if ('none' in condition) return !condition.none.some((part) => means(part, numbers));
  const number = numbers[PLACES.indexOf.get(condition.place) ?? 0] ?? 0;
  return condition.low <= number && number <= condition.high;
}

const range = fc
  .tuple(fc.constantFrom('trust', 'morale', 'debt'), fc.integer({ min: -25, max: 105 }), fc.nat(60))
  .map(([place, low, width]) => ({ place, low, high: low + width }));
const { condition } = fc.letrec<{ condition: Condition; parts: Condition[] }>((tie) => ({
  parts: fc.array(tie('condition'), { maxLength: 4 }),
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    range,
    tie('parts').map((all) => ({ all })),
    tie('parts').map((any) => ({ any })),
    tie('parts').map((none) => ({ none })),
  ),
}));
const numbers = fc.array(fc.integer({ min: -20, max: 100 }), { minLength: 3, maxLength: 3 });

describe('holds', () => {
  test('takes both ends of a range in', () => {
    expect([34, 35, 60, 61].map((one) => asks(trust(35, 60), [one, 0, 0]))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('joins parts by all, any and none', () => {
    const parts = [trust(50, 100), morale(50, 100)];
    const each = [[60, 60, 0], [60, 0, 0], [0, 60, 0], [0, 0, 0]]; // biome-ignore format: a table
    expect(each.map((one) => asks({ all: parts }, one))).toEqual([true, false, false, false]);
    expect(each.map((one) => asks({ any: parts }, one))).toEqual([true, true, true, false]);
    expect(each.map((one) => asks({ none: parts }, one))).toEqual([false, false, false, true]);
  });

  test('takes an empty all and an empty none as true, an empty any as false', () => {
    expect(asks({ all: [] }, [0, 0, 0])).toBe(true);
    expect(asks({ none: [] }, [0, 0, 0])).toBe(true);
    expect(asks({ any: [] }, [0, 0, 0])).toBe(false);
  });

  test('means what the condition says, however it is nested, alone and linked', () => {
    fc.assert(
      fc.property(condition, condition, numbers, (one, other, values) => {
        const code: number[] = [9, 9];
        const entries = [one, other].map((each) =>
          linkCondition(code, compileCondition(each, PLACES)),
        );
        const linked = entries.map((entry) => holds(Int32Array.from(code), values, entry));
        expect(linked).toEqual([means(one, values), means(other, values)]);
        expect(asks(one, values)).toBe(means(one, values));
      }),
    );
  });

  test('refuses a place that the scenario lacks', () => {
    expect(() => compileCondition({ place: 'luck', low: 0, high: 1 }, PLACES)).toThrow(
      'no place "luck"',
    );
  });
});

describe('applyEffects', () => {
  const run = (steps: [string, number][], start: number[]): number[] => {
    const effects = steps.map(([place, by]) => ({ place, by }));
    applyEffects(compileEffects(effects, PLACES), start);
    return start;
  };

  test('holds a number in its range after each effect, not only at the end', () => {
    const steps: [string, number][] = [['trust', 30], ['trust', -30], ['debt', -90]]; // biome-ignore format: a table
    expect(run(steps, [90, 50, 0])).toEqual([70, 50, -20]);
  });

  test('changes nothing but the places named, and never leaves a range', () => {
    const effect = fc.tuple(
      fc.constantFrom('trust', 'morale'),
      fc.integer({ min: -200, max: 200 }),
    );
    fc.assert(
      fc.property(numbers, fc.array(effect), (before, effects) => {
        const after = run(effects, [...before]);
        expect(after[2]).toBe(before[2]);
        for (const number of after) expect(number >= -20 && number <= 100).toBe(true);
      }),
    );
  });

  test('applies only the stretch it is given', () => {
    const program = compileEffects(
      [1, 2, 4].map((by) => ({ place: 'trust', by })),
      PLACES,
    );
    const values = Int32Array.from([0, 0, 0]);
    applyEffects(program, values, 4, 8);
    expect([...values]).toEqual([2, 0, 0]);
  });

  test('refuses a place that the scenario lacks and a step that is not whole', () => {
    expect(() => compileEffects([{ place: 'luck', by: 1 }], PLACES)).toThrow('no place "luck"');
    expect(() => compileEffects([{ place: 'trust', by: 0.5 }], PLACES)).toThrow('whole number');
  });
});
