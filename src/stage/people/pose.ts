import type { Mood } from '../../scenario/scenario.ts';
import { BONES } from '../art/figure/figure.ts';

/**
 * How a body is held. Angles are in radians, 0 hangs straight down, positive turns a limb's end to
 * the front, which is the left of the picture. Knees and elbows count from the limb above them.
 */
export interface Pose {
  readonly thighL: number;
  readonly kneeL: number;
  readonly thighR: number;
  readonly kneeR: number;
  readonly armL: number;
  readonly elbowL: number;
  readonly armR: number;
  readonly elbowR: number;
  /** The trunk's turn forward, and the head's. */
  readonly lean: number;
  readonly tilt: number;
  /** How far the head sinks between the shoulders, in art pixels. */
  readonly sink: number;
}

const UPRIGHT: Pose = {
  thighL: 0.05,
  kneeL: -0.05,
  thighR: -0.04,
  kneeR: 0,
  armL: 0.17,
  elbowL: 0.1,
  armR: -0.16,
  elbowR: 0.16,
  lean: 0,
  tilt: 0,
  sink: 0,
};

/** Posture by mood: hands up, hand on hip, at ease, hands clasped, arms crossed, both on the hips. */
const POSTURES: Readonly<Record<Mood, Pose>> = {
  delighted: {
    ...UPRIGHT,
    armL: 0.62,
    elbowL: 1.75,
    armR: -0.62,
    elbowR: -1.75,
    tilt: -0.07,
    sink: -1,
  },
  pleased: { ...UPRIGHT, armR: -0.78, elbowR: 1.62, tilt: -0.03 },
  neutral: UPRIGHT,
  uneasy: {
    ...UPRIGHT,
    armL: 0.1,
    elbowL: -0.9,
    armR: -0.08,
    elbowR: 0.9,
    lean: 0.03,
    tilt: 0.1,
    sink: 2.4,
  },
  annoyed: {
    ...UPRIGHT,
    armL: -0.08,
    elbowL: -1.5,
    armR: 0.1,
    elbowR: 1.4,
    lean: -0.05,
    tilt: -0.05,
  },
  angry: {
    ...UPRIGHT,
    armL: 0.82,
    elbowL: -1.7,
    armR: -0.82,
    elbowR: 1.7,
    lean: 0.09,
    tilt: 0.06,
    sink: 1.4,
  },
};

/** What somebody who stands is busy with. */
export type Business = 'waiting' | 'speaking' | 'telephoning';

/** Holds a standing body for a mood; who speaks moves a hand with the time, in milliseconds. */
export function stand(mood: Mood, business: Business, time: number): Pose {
  const posture = POSTURES[mood];
  if (business === 'telephoning') return { ...posture, armR: -0.5, elbowR: -2.25, tilt: -0.06 };
  if (business === 'waiting') return posture;
  const beat = Math.sin(time / 260);
  const slow = Math.sin(time / 610);
  return {
    ...posture,
    armL: 0.42 + 0.1 * slow,
    elbowL: 1.15 + 0.32 * beat,
    tilt: posture.tilt + 0.035 * slow,
    lean: posture.lean + 0.02 * beat,
  };
}

/** Holds a walking body; `phase` runs by 2π for each pair of steps. */
export function stride(phase: number): Pose {
  const swing = Math.sin(phase);
  const rise = Math.cos(phase);
  return {
    thighL: 0.5 * swing,
    kneeL: -0.14 - 0.85 * Math.max(0, rise),
    thighR: -0.5 * swing,
    kneeR: -0.14 - 0.85 * Math.max(0, -rise),
    armL: 0.06 - 0.5 * swing,
    elbowL: 0.3 - 0.16 * swing,
    armR: 0.02 + 0.5 * swing,
    elbowR: 0.3 + 0.16 * swing,
    lean: 0.06,
    tilt: 0.02 * Math.sin(phase * 2),
    sink: 0.5 * Math.cos(phase * 2),
  };
}

/** Goes a share (0…1) of the way from one pose to another. */
export function towards(from: Pose, to: Pose, share: number): Pose {
  const part = (name: keyof Pose) => from[name] + (to[name] - from[name]) * share;
  return {
    thighL: part('thighL'),
    kneeL: part('kneeL'),
    thighR: part('thighR'),
    kneeR: part('kneeR'),
    armL: part('armL'),
    elbowL: part('elbowL'),
    armR: part('armR'),
    elbowR: part('elbowR'),
    lean: part('lean'),
    tilt: part('tilt'),
    sink: part('sink'),
  };
}

/** The height of the hips at which the lower foot just touches the floor, in art pixels. */
export function hipHeight(pose: Pose): number {
  const reach = (thigh: number, knee: number) =>
    BONES.thigh * Math.cos(thigh) + BONES.shin * Math.cos(thigh + knee);
  return Math.max(reach(pose.thighL, pose.kneeL), reach(pose.thighR, pose.kneeR)) + 2;
}
