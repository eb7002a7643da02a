import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bearer, bubbleBox, headBox, layBubbles, meet, OWN_PLACE } from './bubble-room.ts';

const bearer = (x: number, y: number, more: Partial<Bearer> = {}): Bearer => ({
  feet: { x, y },
  high: 109,
  hasBubble: true,
  isLookedAt: false,
  ...more,
});
const silent = { hasBubble: false } as const;

const crowds = fc.array(
  fc
    .record({
      x: fc.integer({ min: -280, max: 350 }),
      y: fc.integer({ min: 10, max: 310 }),
      isSeated: fc.boolean(),
      hasBubble: fc.boolean(),
      isLookedAt: fc.boolean(),
    })
    .map(({ x, y, isSeated, ...more }) => bearer(x, y, { high: isSeated ? 99 : 109, ...more })),
  { maxLength: 24 },
);

describe('layBubbles', () => {
  test('leaves a bubble above its owner when nobody is behind it', () => {
    const rooms = layBubbles([bearer(0, 200), bearer(70, 160, silent), bearer(0, 70, silent)]);
    expect(rooms[0]).toBe(OWN_PLACE);
  });

  test('goes aside or up from a face behind it, and stays as large as it is', () => {
    const [room] = layBubbles([bearer(0, 200), bearer(12, 145, silent)]);
    expect(room).toMatchObject({ size: 1, isShown: true });
    expect(room).not.toBe(OWN_PLACE);
  });

  test('keeps the bubbles of two who stand beside each other apart', () => {
    const both = [bearer(0, 200), bearer(24, 204)];
    const [one, other] = layBubbles(both).map((room, at) =>
      bubbleBox(both[at] ?? bearer(0, 0), room),
    );
    expect(one && other && meet(one, other)).toBe(false);
  });

  test('hangs the bubble of who speaks first', () => {
    const speaker = bearer(24, 190, { isLookedAt: true });
    expect(layBubbles([bearer(0, 200), speaker])[1]).toBe(OWN_PLACE);
  });

  test('keeps a place as long as it does, and goes back above the owner when it can', () => {
    const crowd = [bearer(0, 200), bearer(12, 145, silent)];
    const first = layBubbles(crowd);
    const later = [bearer(0, 200), bearer(13, 145, silent)];
    expect(layBubbles(later, first)[0]).toBe(first[0]);
    expect(layBubbles([bearer(0, 200)], first)[0]).toBe(OWN_PLACE);
  });

  test('covers no head and no other bubble in any crowd, however it stood before', () => {
    fc.assert(
      fc.property(crowds, crowds, (crowd, earlier) => {
        const rooms = layBubbles(crowd, layBubbles(earlier));
        const boxes = crowd.flatMap((one, whose) => {
          const room = rooms[whose];
          return one.hasBubble && room?.isShown ? [{ whose, box: bubbleBox(one, room) }] : [];
        });
        for (const { whose, box } of boxes) {
          crowd.forEach((one, at) => {
            if (at !== whose) expect(meet(headBox(one), box)).toBe(false);
          });
          for (const other of boxes)
            if (other.whose !== whose) expect(meet(other.box, box)).toBe(false);
        }
      }),
    );
  });

  test('hides a bubble only where there is no room for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 200 }), (x) => {
        expect(layBubbles([bearer(x, 150)])).toEqual([OWN_PLACE]);
      }),
    );
    const wall = Array.from({ length: 40 }, (_, at) =>
      bearer((at % 8) * 20 - 70, 60 + Math.floor(at / 8) * 26, silent),
    );
    expect(layBubbles([bearer(0, 200), ...wall])[0]?.isShown).toBe(false);
  });
});
