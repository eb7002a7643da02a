import type { Mood } from '../../scenario/scenario.ts';

/**
 * How a body is held, in its own space: `F` is forward, `S` to the near side (for hands: away from the
 * body), `U` up; lengths in art pixels, angles in radians. `near` limbs are on the viewer's side.
 */
export interface Pose {
  /** Where the hips are, from where they rest above the feet. */
  readonly hipF: number;
  readonly hipS: number;
  readonly hipU: number;
  /** 0 stands, 1 sits. */
  readonly seat: number;
  /** The trunk's turn forward, to the near side, and of the shoulders against the hips. */
  readonly lean: number;
  readonly roll: number;
  readonly twist: number;
  /** How far the shoulders are pulled up. */
  readonly shrug: number;
  /** The head's turn forward and to the near side, and how far it is pushed forward. */
  readonly nod: number;
  readonly tilt: number;
  readonly jut: number;
  /** Which way the head looks: −0.5…0.5 along the trunk, above to the side, below to the far side. */
  readonly glance: number;
  /** The ankles, from below the hips on the floor; `P` turns the toes up. */
  readonly nearFootF: number;
  readonly nearFootS: number;
  readonly nearFootU: number;
  readonly nearFootP: number;
  readonly farFootF: number;
  readonly farFootS: number;
  readonly farFootU: number;
  readonly farFootP: number;
  /** The hands, from their own shoulder. */
  readonly nearHandF: number;
  readonly nearHandS: number;
  readonly nearHandU: number;
  readonly farHandF: number;
  readonly farHandS: number;
  readonly farHandU: number;
  /** How far the elbows stand out: 0 behind the hands, 1 to the side. */
  readonly nearElbow: number;
  readonly farElbow: number;
  /** How far one arm points ahead, 0…1: the one that is seen best. */
  readonly point: number;
  /** How far the tip of a cane is ahead of the hand on it. */
  readonly caneF: number;
}

/** What a body does with its hands and legs; the mood's posture goes with all of them. */
export type Business =
  | 'waiting'
  | 'speaking'
  | 'telephoning'
  | 'pointing'
  | 'impatient'
  | 'carrying'
  | 'sitting';

/** At rest: feet a little apart and turned out, arms hanging loosely. */
export const UPRIGHT: Pose = {
  hipF: 0,
  hipS: 0,
  hipU: 0,
  seat: 0,
  lean: 0,
  roll: 0,
  twist: 0,
  shrug: 0,
  nod: 0,
  tilt: 0,
  jut: 0,
  glance: 0,
  nearFootF: -1,
  nearFootS: 6.4,
  nearFootU: 0,
  nearFootP: 0,
  farFootF: 1.6,
  farFootS: -6.4,
  farFootU: 0,
  farFootP: 0,
  nearHandF: 3,
  nearHandS: 3.4,
  nearHandU: -23.6,
  farHandF: 3,
  farHandS: 3.4,
  farHandU: -23.6,
  nearElbow: 0.5,
  farElbow: 0.5,
  point: 0,
  caneF: 3,
};

/** Where a hand is: forward, outward, up from its shoulder, and how far the elbow stands out. */
export type Hand = readonly [forward: number, outward: number, up: number, elbow: number];

/** A pose that is still being made. */
export type Draft = { -readonly [Name in keyof Pose]: number };

/** Puts the near hand somewhere. */
export function setNear(draft: Draft, [forward, outward, up, elbow]: Hand): void {
  draft.nearHandF = forward;
  draft.nearHandS = outward;
  draft.nearHandU = up;
  draft.nearElbow = elbow;
}

/** Puts the far hand somewhere. */
export function setFar(draft: Draft, [forward, outward, up, elbow]: Hand): void {
  draft.farHandF = forward;
  draft.farHandS = outward;
  draft.farHandU = up;
  draft.farElbow = elbow;
}

/** A copy of a pose to make another one of. */
export function draftOf(pose: Pose): Draft {
  return { ...pose };
}

/** Takes over a whole pose. @returns the same draft. */
export function copyTo(draft: Draft, pose: Pose): Draft {
  return approach(draft, pose, 1);
}

/** A pose at rest with some things changed. */
function posture(near: Hand, far: Hand, changes: Partial<Pose>): Pose {
  const draft = Object.assign(draftOf(UPRIGHT), changes);
  setNear(draft, near);
  setFar(draft, far);
  return draft;
}

/** Posture by mood: hands up, a hand on the hip, at ease, hands clasped, arms crossed, fists on the hips. */
export const POSTURES: Readonly<Record<Mood, Pose>> = {
  delighted: posture([7, 6, 9, 0.8], [7, 6, 11, 0.8], {
    lean: -0.05,
    nod: -0.16,
    tilt: 0.08,
    shrug: 1.2,
  }),
  pleased: posture([2, -1, -17, 1], [4, 3, -23, 0.4], {
    hipS: 1.6,
    roll: -0.035,
    tilt: 0.07,
    nod: -0.05,
  }),
  neutral: UPRIGHT,
  uneasy: posture([11, -10.6, -15.4, 0.45], [11, -10.6, -15.4, 0.45], {
    nearFootF: 1,
    farFootF: 0,
    nearFootS: 4.4,
    farFootS: -4.4,
    shrug: 3.2,
    lean: 0.06,
    nod: 0.2,
    tilt: 0.1,
  }),
  annoyed: posture([10.4, -16, -7, 1], [8, -17, -10.5, 1], {
    hipS: -1.8,
    roll: 0.04,
    lean: -0.07,
    nod: 0.04,
    tilt: -0.09,
    nearFootF: 3,
  }),
  angry: posture([1.5, -1.5, -17.5, 1], [1.5, -1.5, -17.5, 1], {
    nearFootS: 8.6,
    farFootS: -8.6,
    lean: 0.15,
    nod: 0.14,
    jut: 2.6,
    shrug: 2.4,
  }),
};

/**
 * Takes a draft a share (0…1) of the way to a pose; 1 makes it that pose to the last bit. Every field
 * by name and in place: this is done for everybody in every frame. @returns the same draft.
 */
export function approach(draft: Draft, to: Pose, share: number): Draft {
  draft.hipF = mix(draft.hipF, to.hipF, share);
  draft.hipS = mix(draft.hipS, to.hipS, share);
  draft.hipU = mix(draft.hipU, to.hipU, share);
  draft.seat = mix(draft.seat, to.seat, share);
  draft.lean = mix(draft.lean, to.lean, share);
  draft.roll = mix(draft.roll, to.roll, share);
  draft.twist = mix(draft.twist, to.twist, share);
  draft.shrug = mix(draft.shrug, to.shrug, share);
  draft.nod = mix(draft.nod, to.nod, share);
  draft.tilt = mix(draft.tilt, to.tilt, share);
  draft.jut = mix(draft.jut, to.jut, share);
  draft.glance = mix(draft.glance, to.glance, share);
  draft.nearFootF = mix(draft.nearFootF, to.nearFootF, share);
  draft.nearFootS = mix(draft.nearFootS, to.nearFootS, share);
  draft.nearFootU = mix(draft.nearFootU, to.nearFootU, share);
  draft.nearFootP = mix(draft.nearFootP, to.nearFootP, share);
  draft.farFootF = mix(draft.farFootF, to.farFootF, share);
  draft.farFootS = mix(draft.farFootS, to.farFootS, share);
  draft.farFootU = mix(draft.farFootU, to.farFootU, share);
  draft.farFootP = mix(draft.farFootP, to.farFootP, share);
  draft.nearHandF = mix(draft.nearHandF, to.nearHandF, share);
  draft.nearHandS = mix(draft.nearHandS, to.nearHandS, share);
  draft.nearHandU = mix(draft.nearHandU, to.nearHandU, share);
  draft.farHandF = mix(draft.farHandF, to.farHandF, share);
  draft.farHandS = mix(draft.farHandS, to.farHandS, share);
  draft.farHandU = mix(draft.farHandU, to.farHandU, share);
  draft.nearElbow = mix(draft.nearElbow, to.nearElbow, share);
  draft.farElbow = mix(draft.farElbow, to.farElbow, share);
  draft.point = mix(draft.point, to.point, share);
  draft.caneF = mix(draft.caneF, to.caneF, share);
  return draft;
}

function mix(from: number, to: number, share: number): number {
  return share === 1 ? to : from + (to - from) * share;
}
