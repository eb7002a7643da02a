import { VIEW_TURNS, type View } from '../../art/figure/views.ts';
import type { Place } from '../../floor/floor-plan.ts';

/** How a body that faces some way is drawn. */
export interface Turned {
  readonly view: View;
  /** Drawn as the mirror image, which faces to the right. */
  readonly isMirrored: boolean;
  /** Which way the feet go in that picture, as in `VIEW_TURNS`. */
  readonly heading: number;
}

/** A way on the floor as an angle on the picture: 0 is to the right, a quarter turn to the viewer. */
export function turnOf(way: Place): number {
  return Math.atan2(way.x + way.y, way.x - way.y);
}

/** Beyond this, in tiles down the picture, somebody is looked at with the back to the viewer. */
const WELL_BEHIND = -2;
const TO_THE_SIDE = Math.PI;

/**
 * Which way somebody stands who looks at a place. Faces are worth seeing: whoever looks at a place
 * not well behind them is turned no further than to the side.
 */
export function turnTo(from: Place, towards: Place): number {
  const way = { x: towards.x - from.x, y: towards.y - from.y };
  const turn = turnOf(way);
  if (Math.sin(turn) >= 0 || way.x + way.y <= WELL_BEHIND) return turn;
  return Math.cos(turn) > 0 ? 0 : TO_THE_SIDE;
}

/** Goes a share of the shorter way from one turn to another. */
export function turnTowards(from: number, to: number, share: number): number {
  return from + between(from, to) * share;
}

/** How far it is from one turn to another by the shorter way, −π…π. */
export function between(from: number, to: number): number {
  const full = 2 * Math.PI;
  const off = (((to - from) % full) + full) % full;
  return off > Math.PI ? off - full : off;
}

/** The borders between the views, and how far a turn must pass one before the picture changes. */
const FRONT_TO_SIDE = (157.5 / 180) * Math.PI;
const SIDE_TO_BACK = (202.5 / 180) * Math.PI;
const SLACK = (5 / 180) * Math.PI;

/** Chooses the picture for a turn; near a border the one before stays, so that nothing flickers. */
export function drawnAt(turn: number, before?: Turned): Turned {
  const across = Math.cos(turn);
  const isMirrored = Math.abs(across) < 0.1 && before ? before.isMirrored : across > 0;
  const left = isMirrored ? Math.PI - turn : turn;
  const heading = Math.PI + between(Math.PI, left);
  return { view: viewOf(heading, before?.view), isMirrored, heading };
}

function viewOf(heading: number, before: View | undefined): View {
  const front = FRONT_TO_SIDE + (before === 'front' ? SLACK : -SLACK);
  const back = SIDE_TO_BACK + (before === 'back' ? -SLACK : SLACK);
  return heading < front ? 'front' : heading > back ? 'back' : 'side';
}

/** The way of a standing body's feet: as the picture shows it, whatever the exact turn. */
export function settled({ view, isMirrored }: Turned): Turned {
  return { view, isMirrored, heading: VIEW_TURNS[view] };
}
