import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../places.ts';
import type { Choice, Condition, Scene } from '../scenario.ts';
import { checkRunEmpty } from './run-empty.ts';

const PLACES: ReadonlyMap<string, Place> = new Map(
  ['x', 'y'].map((name) => [name, { name, low: 0, high: 5, start: 0 }]),
);

function mayRunEmpty(choices: readonly Partial<Choice>[]): boolean {
  const full = choices.map(
    (choice, at): Choice => ({
      ...{ id: `c${at}`, text: 'Go on.', once: false, fallback: false },
      ...{ acts: [], effects: [], goto: 'done' },
      ...choice,
    }),
  );
  const scene: Scene = { id: 's', lines: [], next: { kind: 'choices', choices: full } };
  let told = false;
  checkRunEmpty('m', scene, {
    places: PLACES,
    placeOf: () => ({ start: 0, end: 0 }),
    tell: () => {
      told = true;
    },
  });
  return told;
}

const x = (low: number, high: number): Condition => ({ place: 'x', low, high });
const y = (low: number, high: number): Condition => ({ place: 'y', low, high });

describe('checkRunEmpty', () => {
  test('is content with one choice that is always offered', () => {
    expect(mayRunEmpty([{}, { if: x(0, 1) }])).toBe(false);
    expect(mayRunEmpty([{ fallback: true }, { if: x(0, 1) }])).toBe(false);
  });

  test('tells a scene in which every choice is guarded or offered once', () => {
    expect(mayRunEmpty([{ once: true }])).toBe(true);
    expect(mayRunEmpty([{ once: true }, { if: x(0, 4) }])).toBe(true);
    expect(mayRunEmpty([{ if: x(0, 4), fallback: true }])).toBe(true);
  });

  test('is content with conditions that together cover everything', () => {
    expect(mayRunEmpty([{ if: x(0, 2) }, { if: x(3, 5) }])).toBe(false);
    expect(mayRunEmpty([{ if: x(0, 2) }, { if: x(4, 5) }])).toBe(true);
    expect(
      mayRunEmpty([{ if: { none: [x(0, 2), y(1, 1)] } }, { if: { any: [x(0, 2), y(1, 1)] } }]),
    ).toBe(false);
  });

  test('agrees with trying every number of every place', () => {
    const number = fc.integer({ min: 0, max: 5 });
    const leaf = fc
      .tuple(fc.constantFrom('x', 'y'), number, number)
      .map(([place, a, b]): Condition => ({ place, low: Math.min(a, b), high: Math.max(a, b) }));
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
        fc.array(tie('condition'), { maxLength: 3 }).map((none) => ({ none })),
      ),
    }));
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (conditions) => {
        const all = [0, 1, 2, 3, 4, 5].flatMap((a) =>
          [0, 1, 2, 3, 4, 5].map((b) => ({ x: a, y: b })),
        );
        const isCovered = all.every((at) => conditions.some((one) => holds(one, at)));
        expect(mayRunEmpty(conditions.map((one) => ({ if: one })))).toBe(!isCovered);
      }),
    );
  });
});

function holds(condition: Condition, at: Readonly<Record<string, number>>): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, at));
  if ('any' in condition) return condition.any.some((part) => holds(part, at));
  if ('none' in condition) return !condition.none.some((part) => holds(part, at));
  const number = at[condition.place] ?? 0;
  return number >= condition.low && number <= condition.high;
}
