import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLabels, type Label, NARROW_PX } from './labels.ts';

const label = (id: string, x: number, rank = 0): Label => ({
  id,
  rank,
  rect: { x, y: 0, width: 50, height: 18 },
});

const anyLabels = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 3 })))
  .map((list) => list.map(([x, rank], at) => label(`p${at}`, x, rank)));

describe('chooseLabels', () => {
  test('hides a name that would lie on one of higher rank', () => {
    expect([...chooseLabels([label('dave', 0), label('ruth', 30, 3)], 900)]).toEqual(['ruth']);
  });

  test('shows names side by side', () => {
    expect(chooseLabels([label('dave', 0), label('ruth', 50)], 900).size).toBe(2);
  });

  test('names only the speaker on a narrow picture', () => {
    const names = chooseLabels([label('dave', 0), label('ruth', 80, 3)], NARROW_PX - 1);
    expect([...names]).toEqual(['ruth']);
  });

  test('never shows two names that touch, and always one of those with the highest rank', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const names = chooseLabels(labels, 900);
        const shown = labels.filter(({ id }) => names.has(id));
        for (const a of shown) {
          for (const b of shown) {
            if (a !== b) expect(Math.abs(a.rect.x - b.rect.x)).toBeGreaterThanOrEqual(50);
          }
        }
        const most = Math.max(...labels.map(({ rank }) => rank));
        expect(shown.some(({ rank }) => rank === most)).toBe(labels.length > 0);
      }),
    );
  });
});
