import type { Spot3 } from '../../art/figure/views.ts';

/** A place in a body's own space that is written anew in each frame. */
export type Spot = { -readonly [Length in keyof Spot3]: number };

/** A place by its three lengths. */
export function spot(f = 0, s = 0, u = 0): Spot {
  return { f, s, u };
}

/**
 * A limb of two bones: where it hangs, where its end wants to be, the side to which its joint goes,
 * and how long the bones are; and where `bend` has put joint and end.
 */
export interface Limb {
  readonly root: Spot;
  readonly goal: Spot;
  readonly pole: Spot;
  upper: number;
  lower: number;
  readonly joint: Spot;
  readonly end: Spot;
}

/** A limb that has not been bent yet. */
export function openLimb(upper: number, lower: number): Limb {
  return {
    root: spot(),
    goal: spot(),
    pole: spot(),
    upper,
    lower,
    joint: spot(),
    end: spot(),
  };
}

/**
 * Bends a limb so that it ends at its goal, the joint on the side of the pole. A goal out of reach is
 * approached as far as the bones go. Written out by lengths: this is done four times for each body in
 * each frame, and nothing may be left behind for the collector.
 */
export function bend({ root, goal, pole, upper, lower, joint, end }: Limb): void {
  const wayF = goal.f - root.f;
  const wayS = goal.s - root.s;
  const wayU = goal.u - root.u;
  const asked = Math.max(0.001, Math.sqrt(wayF * wayF + wayS * wayS + wayU * wayU));
  const far = Math.min(asked, (upper + lower) * 0.999);
  const f = wayF / asked;
  const s = wayS / asked;
  const u = wayU / asked;
  const foot = (upper * upper - lower * lower + far * far) / (2 * far);
  const rise = Math.sqrt(Math.max(0, upper * upper - foot * foot));
  const along = pole.f * f + pole.s * s + pole.u * u;
  const offF = pole.f - along * f;
  const offS = pole.s - along * s;
  const offU = pole.u - along * u;
  const out = rise / Math.max(0.001, Math.sqrt(offF * offF + offS * offS + offU * offU));
  joint.f = root.f + f * foot + offF * out;
  joint.s = root.s + s * foot + offS * out;
  joint.u = root.u + u * foot + offU * out;
  end.f = root.f + f * far;
  end.s = root.s + s * far;
  end.u = root.u + u * far;
}
