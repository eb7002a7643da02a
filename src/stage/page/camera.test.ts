import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOOR, pointOf } from '../floor/floor-plan.ts';
import { Camera, fitTalk } from './camera.ts';
import { fitRoom, onPage } from './fit.ts';

const size = fc.record({
  width: fc.integer({ min: 280, max: 2400 }),
  height: fc.integer({ min: 90, max: 1600 }),
});
const feet = fc
  .record({ x: fc.nat(FLOOR.width - 1), y: fc.nat(FLOOR.depth - 1) })
  .map((cell) => pointOf(cell));

describe('fitTalk', () => {
  test('brings two at the counter of a small phone four times as near', () => {
    const page = { width: 320, height: 110 };
    const room = fitRoom(page);
    const talk = fitTalk(room, page, [pointOf({ x: 4, y: 5 }), pointOf({ x: 3, y: 3 })]);
    expect(talk.scale / room.scale).toBeGreaterThan(2);
  });

  test('keeps everyone who talks in view, and is never farther away than the whole room', () => {
    fc.assert(
      fc.property(size, fc.array(feet, { minLength: 1, maxLength: 8 }), (page, people) => {
        const room = fitRoom(page);
        const fit = fitTalk(room, page, people);
        expect(fit.scale).toBeGreaterThanOrEqual(room.scale);
        for (const foot of people) {
          const { x, y } = onPage(foot, fit);
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(page.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(page.height);
        }
      }),
    );
  });

  test('shows the room when nobody talks', () => {
    const room = fitRoom({ width: 900, height: 700 });
    expect(fitTalk(room, { width: 900, height: 700 }, [])).toBe(room);
  });
});

describe('Camera', () => {
  const [near, far] = [
    { scale: 2, left: 10, top: 20 },
    { scale: 1, left: 0, top: 0 },
  ];

  test('goes there smoothly and stays', () => {
    const camera = new Camera(far);
    camera.aimAt(near, false);
    camera.step(450);
    expect(camera.fit.scale).toBeCloseTo(1.5);
    camera.step(1000);
    expect(camera.fit).toBe(near);
    expect(camera.isMoving).toBe(false);
  });

  test('is there at once when motion is reduced, even in the middle of a move', () => {
    const camera = new Camera(far);
    camera.aimAt(near, false);
    camera.step(100);
    camera.aimAt(far, true);
    expect(camera.fit).toBe(far);
  });
});
