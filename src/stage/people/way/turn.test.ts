import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, drawnAt, turnOf, turnTo, turnTowards } from './turn.ts';

const turn = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });

describe('drawnAt', () => {
  test('draws all eight ways of the floor: two fronts, two sides, two backs, and straight on and away', () => {
    const ways = [
      [1, 0, 'front', true],
      [0, 1, 'front', false],
      [-1, 1, 'side', false],
      [1, -1, 'side', true],
      [-1, 0, 'back', false],
      [0, -1, 'back', true],
    ] as const;
    for (const [x, y, view, isMirrored] of ways) {
      expect(drawnAt(turnOf({ x, y }))).toMatchObject({ view, isMirrored });
    }
    expect(drawnAt(turnOf({ x: 1, y: 1 })).view).toBe('front');
    expect(drawnAt(turnOf({ x: -1, y: -1 })).view).toBe('back');
  });

  test('keeps the picture near a border, whichever it was, so that nothing flickers', () => {
    const border = (157.5 / 180) * Math.PI;
    const front = drawnAt(border - 0.3);
    const side = drawnAt(border + 0.3);
    expect(drawnAt(border + 0.03, front).view).toBe('front');
    expect(drawnAt(border - 0.03, side).view).toBe('side');
  });

  test('gives a heading on the left half for any turn, the true one or its mirror image', () => {
    fc.assert(
      fc.property(turn, (to) => {
        const { heading, isMirrored } = drawnAt(to);
        expect(Math.cos(heading)).toBeLessThan(0.11);
        expect(Math.sin(heading)).toBeCloseTo(Math.sin(to), 9);
        expect(Math.cos(heading) * (isMirrored ? -1 : 1)).toBeCloseTo(Math.cos(to), 9);
      }),
    );
  });
});

describe('turnTo', () => {
  test('shows the face of whoever looks at something a little behind them, not of who looks far away', () => {
    const here = { x: 4, y: 4 };
    expect(drawnAt(turnTo(here, { x: 3, y: 4 })).view).toBe('side');
    expect(drawnAt(turnTo(here, { x: 4, y: 1 })).view).toBe('back');
    expect(drawnAt(turnTo(here, { x: 4, y: 5 })).view).toBe('front');
  });
});

describe('turnTowards', () => {
  test('goes the shorter way round', () => {
    expect(turnTowards(3, -3, 0.5)).toBeCloseTo(Math.PI, 6);
    expect(between(-3, 3)).toBeCloseTo(6 - 2 * Math.PI, 9);
  });

  test('ends where it was to go', () => {
    fc.assert(
      fc.property(turn, turn, (from, to) => {
        const end = turnTowards(from, to, 1);
        expect(Math.cos(end)).toBeCloseTo(Math.cos(to), 9);
        expect(Math.sin(end)).toBeCloseTo(Math.sin(to), 9);
      }),
    );
  });
});
