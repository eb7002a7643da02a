import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captionSides, captionTop, type Span } from './caption-place.ts';

const chip: Span = { left: 60, right: 260, top: 0, bottom: 30 };
const focusAt = (top: number, bottom: number): Span => ({ left: 100, right: 200, top, bottom });
const span = fc
  .tuple(fc.integer({ min: -300, max: 900 }), fc.integer({ min: 20, max: 200 }))
  .map(([top, height]) => focusAt(top, top + height));

describe('captionTop', () => {
  test('lies at the top of the window, below the head of the page while that is seen', () => {
    expect(captionTop(chip, { head: 52, shown: [], window: 600 })).toBe(60);
    expect(captionTop(chip, { head: -700, shown: [], window: 600 })).toBe(8);
    expect(captionTop(chip, { head: 52, shown: [focusAt(300, 344)], window: 600 })).toBe(60);
  });

  test('goes below what has the focus, and above it when there is no room below', () => {
    expect(captionTop(chip, { head: 0, shown: [focusAt(10, 54)], window: 600 })).toBe(66);
    expect(captionTop(chip, { head: 100, shown: [focusAt(120, 590)], window: 600 })).toBe(78);
  });

  test('goes below who speaks, and from there below what has the focus', () => {
    const speaker = { ...focusAt(0, 80), left: 0, right: 320 };
    expect(captionTop(chip, { head: -9, shown: [speaker], window: 600 })).toBe(92);
    expect(captionTop(chip, { head: -9, shown: [speaker, focusAt(90, 130)], window: 600 })).toBe(
      142,
    );
    expect(captionTop(chip, { head: -9, shown: [speaker, focusAt(20, 40)], window: 600 })).toBe(92);
  });

  test('never covers what has the focus when the window has room for both', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: -100, max: 120 }), (focus, head) => {
        const top = captionTop(chip, { head, shown: [focus], window: 600 });
        expect(top >= focus.bottom || top + 30 <= focus.top).toBe(true);
        expect(top).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('captionSides', () => {
  test('lies on the store while that is seen, else in the middle of the window', () => {
    const store: Span = { left: 0, right: 380, top: 57, bottom: 390 };
    expect(captionSides(store, { head: 57, width: 844 })).toEqual({ left: 0, right: 464 });
    const above = { ...store, top: -400, bottom: 20 };
    expect(captionSides(above, { head: -300, width: 844 })).toEqual({ left: 0, right: 0 });
    expect(captionSides(undefined, { head: 0, width: 844 })).toEqual({ left: 0, right: 0 });
  });
});
