import type { Point } from '../../floor/floor-plan.ts';

/**
 * The sides from which a body is drawn; all of them face to the left of the picture, and their mirror
 * images face to the right.
 */
export const VIEWS = ['front', 'side', 'back'] as const;
export type View = (typeof VIEWS)[number];

/**
 * Which way a body faces in each view, in radians on the floor: 0 is to the right of the picture,
 * a quarter turn is towards the viewer, half a turn is to the left.
 */
export const VIEW_TURNS: Readonly<Record<View, number>> = {
  front: (118 / 180) * Math.PI,
  side: Math.PI,
  back: (242 / 180) * Math.PI,
};

/** A place in a body's own space, in art pixels: forward, to its near side, and up from the floor. */
export interface Spot3 {
  readonly f: number;
  readonly s: number;
  readonly u: number;
}

/** How near to the viewer a place of a body is, in art pixels from its middle. */
function nearnessOf(turn: number, { f, s }: Spot3): number {
  return f * Math.sin(turn) - s * Math.cos(turn);
}

/** Where a place of a body that faces along `turn` is on the picture; its own floor is at 0, 0. */
export function onPicture(turn: number, spot: Spot3): Point {
  return {
    x: spot.f * Math.cos(turn) + spot.s * Math.sin(turn),
    y: nearnessOf(turn, spot) / 2 - spot.u,
  };
}
