import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILDS, MOBILITY_AIDS } from '../../../scenario/look.ts';
import { MOODS } from '../../../scenario/scenario.ts';
import { BONES, BUILD_SIZES } from '../../art/figure/figure.ts';
import { VIEW_TURNS, VIEWS } from '../../art/figure/views.ts';
import { approach, type Business, draftOf, type Pose } from '../pose.ts';
import { Skeleton, type Stance } from './joints.ts';
import { type Held, type Piece, type Put, Rig } from './rig.ts';
import { inChair, stand } from './stance.ts';
import { stride, strideTiles, TILE_PX, wheel } from './stride.ts';
import { bend, openLimb } from './vector.ts';

/** The pictures that a body shows, each with its place. */
function putTogether(
  held: Pose,
  how: Stance,
  thing: Held | undefined,
): Partial<Record<Piece, Put>> {
  const rig = new Rig();
  rig.place(held, how, thing);
  return Object.fromEntries(Object.entries(rig.puts).filter(([, put]) => put.isShown));
}

const jointsOf = (held: Pose, how: Stance) => new Skeleton().place(held, how);

const DOINGS: readonly Business[] = [
  'waiting',
  'speaking',
  'telephoning',
  'pointing',
  'impatient',
  'carrying',
  'sitting',
];

const mood = fc.constantFrom(...MOODS);
const business = fc.constantFrom(...DOINGS);
const stance = fc.record({
  build: fc.constantFrom(...BUILDS),
  aid: fc.constantFrom(...MOBILITY_AIDS),
  view: fc.constantFrom(...VIEWS),
});
const time = fc.integer({ min: 0, max: 60_000 });
const phase = fc.double({ min: 0, max: 20, noNaN: true });
const pose = fc.oneof(
  fc.tuple(mood, business, time).map(([feels, does, ms]) => stand(feels, does, ms)),
  fc
    .tuple(mood, phase, fc.double({ min: 0.4, max: 1, noNaN: true }))
    .map(([feels, at, reach]) => stride({ phase: at, reach, mood: feels, aid: 'none' })),
  fc
    .tuple(mood, phase)
    .map(([feels, at]) => inChair(wheel({ phase: at, reach: 1, mood: feels, aid: 'wheelchair' }))),
);

describe('a posture', () => {
  test('is another for each mood, whatever somebody does', () => {
    for (const does of DOINGS) {
      const postures = MOODS.map((feels) => JSON.stringify(stand(feels, does, 0)));
      expect(new Set(postures).size).toBe(MOODS.length);
    }
  });

  test('is another for everything that somebody does', () => {
    const postures = DOINGS.map((does) => JSON.stringify(stand('neutral', does, 0)));
    expect(new Set(postures).size).toBe(DOINGS.length);
  });

  test('is never quite still as time passes', () => {
    for (const feels of MOODS) {
      expect(stand(feels, 'waiting', 2000)).not.toEqual(stand(feels, 'waiting', 0));
    }
  });

  test('raises the wrist to look at the watch, and lets it sink again', () => {
    const [reading, waiting] = [0, 4000].map((ms) => stand('annoyed', 'impatient', ms));
    expect((reading?.nearHandU ?? 0) - (waiting?.nearHandU ?? 0)).toBeGreaterThan(10);
  });

  test('is the one or the other at the ends of the way between two', () => {
    const [a, b] = [stand('angry', 'waiting', 0), stand('pleased', 'sitting', 700)];
    expect(approach(draftOf(a), b, 0)).toEqual(a);
    expect(approach(draftOf(a), b, 1)).toEqual(b);
    const half = approach(draftOf(a), b, 0.5);
    expect(half.hipU).toBeCloseTo((a.hipU + b.hipU) / 2, 12);
    expect(half.nearHandF).toBeCloseTo((a.nearHandF + b.nearHandF) / 2, 12);
  });
});

describe('a stride', () => {
  /** Where an ankle is on the floor after walking so far. */
  const ankleAt = (at: number, reach: number) => {
    const walking = stride({ phase: at, reach, mood: 'neutral', aid: 'none' });
    const joints = jointsOf(walking, { build: 'medium', aid: 'none', view: 'side' });
    return { ankle: joints.near.ankle, gone: at * strideTiles('none') * TILE_PX * reach };
  };

  test('keeps a foot that stands where it stands: it does not slide', () => {
    const during = fc.double({ min: 0, max: 0.56, noNaN: true });
    const reach = fc.double({ min: 0.4, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(9), during, reach, (whole, share, long) => {
        const [down, later] = [ankleAt(whole, long), ankleAt(whole + share, long)];
        const slid = later.ankle.f + later.gone - (down.ankle.f + down.gone);
        expect(Math.abs(slid)).toBeLessThan(0.6);
      }),
    );
  });

  test('has a foot on the floor at every moment, and lifts each in turn', () => {
    fc.assert(
      fc.property(phase, (at) => {
        const { nearFootU, farFootU } = stride({
          phase: at,
          reach: 1,
          mood: 'neutral',
          aid: 'none',
        });
        expect(Math.min(nearFootU, farFootU)).toBeLessThan(2.9);
      }),
    );
    const lifts = Array.from({ length: 40 }, (_, at) =>
      stride({ phase: at / 40, reach: 1, mood: 'neutral', aid: 'none' }),
    );
    expect(Math.max(...lifts.map(({ nearFootU }) => nearFootU))).toBeGreaterThan(5);
    expect(Math.max(...lifts.map(({ farFootU }) => farFootU))).toBeGreaterThan(5);
  });

  test('bobs twice for each pair of steps, and swings the arms against the legs', () => {
    const [low, high] = [0.04, 0.29].map((at) =>
      stride({ phase: at, reach: 1, mood: 'neutral', aid: 'none' }),
    );
    expect((high?.hipU ?? 0) - (low?.hipU ?? 0)).toBeGreaterThan(2);
    expect(low?.nearFootF).toBeGreaterThan(5);
    expect(low?.nearHandF).toBeLessThan(-5);
  });
});

describe('a body', () => {
  test('never has a bone of another length, and never a foot below the floor', () => {
    fc.assert(
      fc.property(pose, stance, (held, how) => {
        const { near, far } = jointsOf(held, how);
        const { leg } = BUILD_SIZES[how.build];
        const length = (a: typeof near.hip, b: typeof near.hip) =>
          Math.hypot(a.f - b.f, a.s - b.s, a.u - b.u);
        for (const side of [near, far]) {
          expect(length(side.hip, side.knee)).toBeCloseTo(BONES.thigh * leg, 5);
          expect(length(side.shoulder, side.elbow)).toBeCloseTo(BONES.upperArm, 5);
          expect(length(side.elbow, side.hand)).toBeCloseTo(BONES.foreArm, 5);
          expect(side.ankle.u).toBeGreaterThan(BONES.ankle - 0.01);
        }
      }),
    );
  });

  test('lies on the picture by whole numbers of sense: nothing is lost, nothing far from its feet', () => {
    fc.assert(
      fc.property(
        pose,
        stance,
        fc.constantFrom('bag', 'handset', 'watch', undefined),
        (held, how, thing) => {
          for (const put of Object.values(putTogether(held, how, thing))) {
            expect(Math.abs(put.x)).toBeLessThan(45);
            expect(put.y).toBeGreaterThan(-100);
            expect(put.y).toBeLessThan(25);
            expect(Number.isFinite(put.turn) && put.long > 0).toBe(true);
          }
        },
      ),
    );
  });

  test('has its head before its trunk, and from behind its raised hands behind both', () => {
    const cheering = stand('delighted', 'waiting', 0);
    const layers = (view: (typeof VIEWS)[number]) => {
      const puts = putTogether(cheering, { build: 'medium', aid: 'none', view }, undefined);
      return [puts.trunk?.layer ?? 0, puts.head?.layer ?? 0, puts.foreFar?.layer ?? 0] as const;
    };
    for (const view of VIEWS) {
      const [trunk, head] = layers(view);
      expect(head).toBeGreaterThan(trunk);
    }
    const [trunk, , hand] = layers('back');
    expect(hand).toBeLessThan(trunk);
  });

  test('points with the arm that is clear of it, a long way to where it faces', () => {
    for (const view of VIEWS) {
      const puts = jointsOf(stand('neutral', 'pointing', 0), { build: 'slim', aid: 'none', view });
      const arm = view === 'front' ? puts.far : puts.near;
      expect(arm.hand.f - arm.shoulder.f).toBeGreaterThan(18);
      expect(VIEW_TURNS[view]).toBeGreaterThan(Math.PI / 2);
    }
  });
});

describe('bend', () => {
  /** Where a limb that hangs at a height of 30 puts its joint and its end. */
  const bent = (goalU: number) => {
    const limb = openLimb(15, 14);
    limb.root.u = 30;
    limb.goal.u = goalU;
    limb.pole.f = 1;
    bend(limb);
    return limb;
  };

  test('reaches what is in reach, and stretches towards what is not', () => {
    expect(bent(4).end.u).toBeCloseTo(4, 6);
    expect(bent(4).joint.f).toBeGreaterThan(4);
    expect(bent(-30).end.u).toBeCloseTo(1, 1);
  });
});

describe('a skeleton', () => {
  test('is the same whatever it was placed as before', () => {
    fc.assert(
      fc.property(pose, stance, pose, stance, (before, was, after, is) => {
        const used = new Skeleton().place(before, was).place(after, is);
        const { near, far, head } = new Skeleton().place(after, is);
        expect([used.near, used.far, used.head]).toEqual([near, far, head]);
      }),
    );
  });
});
