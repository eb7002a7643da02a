import { describe, expect, test } from 'vitest';
import { completeLook } from '../../../scenario/look.ts';
import type { Pose } from '../pose.ts';
import { Attitude } from './attitude.ts';
import { stand } from './stance.ts';

const look = completeLook({ mobilityAid: 'none' }, 'Dave Okoro');
const waiting = { mood: 'neutral', business: 'waiting' } as const;

/** How a body is held now, without a breath. */
function held(attitude: Attitude): Pose {
  let pose: Pose | undefined;
  attitude.show(0, (shown) => {
    pose = { ...shown };
  });
  if (pose === undefined) throw new Error('nothing was shown');
  return pose;
}

describe('an attitude', () => {
  test('is drawn often while somebody gestures or comes to rest, and seldom while they only breathe', () => {
    const attitude = new Attitude(look, 0);
    const settling = attitude.pauseFor(waiting);
    attitude.pass(2000);
    const breathing = attitude.pauseFor(waiting);
    expect(breathing).toBeGreaterThan(3 * settling);
    expect(attitude.pauseFor({ mood: 'neutral', business: 'speaking' })).toBe(settling);
    attitude.stir();
    expect(attitude.pauseFor(waiting)).toBe(settling);
  });

  test('moves so little between two pictures of somebody who only breathes that it is not seen', () => {
    const attitude = new Attitude(look, 0);
    attitude.pass(2000);
    for (let times = 0; times < 60; times += 1) {
      attitude.stand(waiting, 1);
      const before = held(attitude);
      attitude.pass(attitude.pauseFor(waiting));
      attitude.stand(waiting, 1);
      const { hipS, hipU, nearHandF } = held(attitude);
      expect(Math.abs(hipS - before.hipS)).toBeLessThan(0.15);
      expect(Math.abs(hipU - before.hipU)).toBeLessThan(0.15);
      expect(Math.abs(nearHandF - before.nearHandF)).toBeLessThan(0.15);
    }
  });

  test('comes from a walk to how somebody stands, and shows a breath without keeping it', () => {
    const attitude = new Attitude(look, 0);
    attitude.walk({ tiles: 0.3, reach: 1, mood: 'angry', hasBag: false }, 1);
    const walking = held(attitude);
    attitude.rest(waiting);
    expect(held(attitude)).toEqual(stand('neutral', 'waiting', 0));
    expect(held(attitude)).not.toEqual(walking);
    attitude.show(1, ({ shrug }) => expect(shrug).toBeGreaterThan(0));
    expect(held(attitude).shrug).toBe(stand('neutral', 'waiting', 0).shrug);
  });
});
