import type { Point } from '../floor/floor-plan.ts';

/** Where somebody's feet are, in art pixels, and whether the face above them must be seen. */
export interface Face {
  readonly feet: Point;
  /** Speaks, or is spoken to or served. */
  readonly isLookedAt: boolean;
}

/** How a bubble makes room for the faces behind it. */
export interface BubbleRoom {
  /** How far it goes aside, in art pixels; to the right is positive. */
  readonly aside: number;
  /** It covers no face that must be seen. */
  readonly isClear: boolean;
}

/** Half of what a bubble and a face are wide, with a little room between them, in art pixels. */
const REACH = 19 + 15;
/** How far up the picture somebody's feet are whose face is behind a bubble, in art pixels. */
const LEAST_BEHIND = 17;
const MOST_BEHIND = 83;
/** A bubble goes no further aside than this, or it would not be seen whose it is. */
const ASIDE = [0, -24, 24, -36, 36] as const;
/** A face that must be seen weighs as much as so many others. */
const WEIGHT = 20;

/**
 * Finds where somebody's bubble covers least of the faces behind it: above its owner if it covers none
 * there, else a little to one side.
 */
export function roomForBubble(owner: Point, faces: readonly Face[]): BubbleRoom {
  let best: BubbleRoom = { aside: 0, isClear: true };
  let least = Number.POSITIVE_INFINITY;
  for (const aside of ASIDE) {
    let sum = 0;
    let isClear = true;
    for (const { feet, isLookedAt } of faces) {
      const covered = coveredBy({ x: owner.x + aside, y: owner.y }, feet);
      sum += covered * (isLookedAt ? WEIGHT : 1);
      if (isLookedAt && covered > 0) isClear = false;
    }
    if (sum >= least) continue;
    least = sum;
    best = { aside, isClear };
    if (sum === 0) break;
  }
  return best;
}

/** How much of somebody's face lies behind a bubble, 0 (nothing) … 1. */
function coveredBy(bubble: Point, feet: Point): number {
  const behind = bubble.y - feet.y;
  if (behind < LEAST_BEHIND || behind > MOST_BEHIND) return 0;
  return Math.max(0, 1 - Math.abs(bubble.x - feet.x) / REACH);
}
