import type { MobilityAid } from '../../../scenario/look.ts';
import type { Mood } from '../../../scenario/scenario.ts';
import {
  copyTo,
  type Draft,
  draftOf,
  type Hand,
  POSTURES,
  setFar,
  setNear,
  UPRIGHT,
} from '../pose.ts';

/** Art pixels of floor for one tile of way. */
export const TILE_PX = 36 * Math.SQRT2;

/** The share of a pair of steps for which a foot stands. */
const STANDS = 0.58;

/** Tiles for one pair of steps: short ones for whoever leans on something. */
export function strideTiles(aid: MobilityAid): number {
  return aid === 'cane' || aid === 'walker' ? 0.66 : 0.94;
}

/** Tiles a second at full pace. */
export function paceOf(aid: MobilityAid, isOld: boolean): number {
  if (aid === 'cane' || aid === 'walker') return 0.95;
  return isOld ? 1.3 : 1.6;
}

/** How somebody walks now. */
export interface Gait {
  /** How many pairs of steps were taken, or pushes at the wheels. */
  readonly phase: number;
  /** How long the steps are, 0 (on the spot) … 1; less at both ends of a walk. */
  readonly reach: number;
  readonly mood: Mood;
  readonly aid: MobilityAid;
}

/**
 * Holds a walking body. A foot that stands goes back exactly as fast as the body goes forward, so
 * that it does not slide over the floor; the other is lifted and swings ahead of it.
 */
export function stride(gait: Gait): Draft {
  return strideIn(draftOf(UPRIGHT), gait);
}

/**
 * The same, into a draft that was upright or a stride before: what no stride changes is left alone.
 * @returns that draft.
 */
export function strideIn(draft: Draft, gait: Gait): Draft {
  const { phase, reach, aid } = gait;
  const length = (STANDS * strideTiles(aid) * TILE_PX * reach) / 2;
  const near = stepAt(phase);
  const far = stepAt(phase + 0.5);
  draft.nearFootF = near.ahead * length;
  draft.nearFootS = 4.4;
  draft.nearFootU = near.lift * reach;
  draft.nearFootP = near.pitch * reach;
  draft.farFootF = far.ahead * length;
  draft.farFootS = -4.4;
  draft.farFootU = far.lift * reach;
  draft.farFootP = far.pitch * reach;
  draft.caneF = 5 + near.ahead * length * 0.6;
  carry(draft, gait);
  return draft;
}

/** Lets trunk and arms go along with the legs; the mood shows in both. */
function carry(draft: Draft, { phase, reach, mood }: Gait): void {
  const posture = POSTURES[mood];
  const swing = reach * Math.cos(2 * Math.PI * (phase + 0.04));
  const sway = reach * Math.sin(2 * Math.PI * (phase - 0.04));
  const bob = Math.cos(4 * Math.PI * (phase - STANDS / 2));
  const lively = mood === 'delighted' ? 1.4 : mood === 'uneasy' ? 0.7 : 1;
  draft.hipU = reach * (-2.7 + 1.7 * lively * bob);
  draft.hipS = 1.1 * sway;
  draft.roll = -0.03 * sway;
  draft.lean = 0.05 + posture.lean * 0.7 + 0.02 * reach * bob;
  draft.twist = -0.16 * swing;
  draft.shrug = posture.shrug;
  draft.nod = posture.nod * 0.8 - 0.03 * reach * bob;
  draft.tilt = posture.tilt * 0.5;
  draft.jut = posture.jut * 0.6;
  setNear(draft, armAt(mood, swing));
  setFar(draft, armAt(mood, -swing));
}

/** Arms swing against the legs, and the mood shows in how: loose, tucked in, or with fists. */
function armAt(mood: Mood, swing: number): Hand {
  if (mood === 'uneasy') return [9 - 2 * swing, -7, -15.6, 0.4];
  const ahead = -swing * 11.5 * (mood === 'angry' || mood === 'delighted' ? 1.2 : 1);
  const up = -23.4 + Math.max(0, ahead) * 0.42 + Math.max(0, -ahead) * 0.1;
  return [2 + ahead, mood === 'angry' ? 6 : 3.2, up, 0.35];
}

interface Step {
  /** −1 (behind) … 1 (ahead). */
  readonly ahead: number;
  /** How high the ankle is lifted, in art pixels. */
  readonly lift: number;
  /** How far the toes are turned up, in radians. */
  readonly pitch: number;
}

/** Where one foot is at a phase of its pair of steps; it touches down at each whole number. */
function stepAt(phase: number): Step {
  const at = phase - Math.floor(phase);
  if (at < STANDS) {
    const t = at / STANDS;
    const heel = Math.max(0, (t - 0.66) / 0.34);
    const strike = Math.max(0, 1 - t / 0.16);
    return { ahead: 1 - 2 * t, lift: 2.8 * heel * heel, pitch: 0.34 * strike - 0.62 * heel };
  }
  const t = (at - STANDS) / (1 - STANDS);
  const eased = t * t * (3 - 2 * t);
  return {
    ahead: -1 + 2 * eased,
    lift: 2.8 * (1 - t) * (1 - t) + 6.2 * Math.sin(Math.PI * t) ** 1.3,
    pitch: -0.62 + 0.96 * eased,
  };
}

/** Holds somebody who wheels along: both hands push the rims, then let go and reach back. */
export function wheel(gait: Gait): Draft {
  return wheelIn(draftOf(UPRIGHT), gait);
}

/** The same, into a draft that is there already. @returns that draft. */
export function wheelIn(draft: Draft, { phase, reach, mood }: Gait): Draft {
  const at = phase - Math.floor(phase);
  const isPushing = at < 0.55;
  const t = isPushing ? at / 0.55 : 1 - (at - 0.55) / 0.45;
  const eased = t * t * (3 - 2 * t);
  const lifted = isPushing ? 0 : 3.4 * Math.sin(Math.PI * t);
  const hand: Hand = [-4 + 13 * eased, 2.2, -21.5 + 3 * Math.sin(Math.PI * eased) + lifted, 0.7];
  const posture = POSTURES[mood];
  copyTo(draft, UPRIGHT);
  setNear(draft, hand);
  setFar(draft, hand);
  draft.seat = 1;
  draft.lean = 0.04 + 0.12 * eased * reach + posture.lean * 0.4;
  draft.nod = posture.nod * 0.8 + 0.04 * eased;
  draft.tilt = posture.tilt * 0.5;
  draft.shrug = posture.shrug;
  return draft;
}
