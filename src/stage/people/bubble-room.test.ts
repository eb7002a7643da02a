import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Face, roomForBubble } from './bubble-room.ts';

const owner = { x: 0, y: 0 };
/** Somebody who stands so far to the right of the owner of a bubble, and so far behind. */
const behind = (x: number, y: number, isLookedAt = false): Face => ({
  feet: { x, y: -y },
  isLookedAt,
});
const face = fc
  .tuple(fc.integer({ min: -120, max: 120 }), fc.integer({ min: -40, max: 160 }), fc.boolean())
  .map(([x, y, isLookedAt]) => behind(x, y, isLookedAt));

describe('roomForBubble', () => {
  test('leaves a bubble above its owner when nobody is behind it', () => {
    const faces = [behind(0, 0), behind(0, 130), behind(70, 40), behind(0, -36)];
    expect(roomForBubble(owner, faces)).toEqual({ aside: 0, isClear: true });
  });

  test('goes aside from the face of somebody two cells behind, away from the next', () => {
    expect(roomForBubble(owner, [behind(12, 60, true)]).aside).toBe(-24);
    expect(roomForBubble(owner, [behind(-12, 60, true)]).aside).toBe(24);
    const both = [behind(-12, 60, true), behind(50, 40)];
    expect(roomForBubble(owner, both)).toEqual({ aside: 24, isClear: true });
  });

  test('says so when it cannot but cover a face that must be seen', () => {
    const crowd = [behind(0, 50, true), behind(-40, 40, true), behind(40, 40, true)];
    expect(roomForBubble(owner, crowd).isClear).toBe(false);
  });

  test('covers no face that must be seen whenever it says so, whoever else is there', () => {
    fc.assert(
      fc.property(fc.array(face), (faces) => {
        const { aside, isClear } = roomForBubble(owner, faces);
        const covered = faces.some(
          ({ feet, isLookedAt }) =>
            isLookedAt && feet.y <= -17 && feet.y >= -83 && Math.abs(feet.x - aside) < 34,
        );
        expect(isClear).toBe(!covered);
      }),
    );
  });
});
