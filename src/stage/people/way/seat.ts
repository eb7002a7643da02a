import type { Place } from '../../floor/floor-plan.ts';

/** How long somebody takes to sit down, in milliseconds. */
const SIT_DOWN_MS = 460;

/** Somebody's way onto a seat: from where they stand to where the hips go, and how long it took so far. */
export interface Seat {
  readonly from: Place;
  readonly at: Place;
  readonly since: number;
}

/** Begins to sit down, or sits at once. */
export function seatAt(from: Place, at: Place, atOnce: boolean): Seat {
  return { from, at, since: atOnce ? SIT_DOWN_MS : 0 };
}

/** Lets some milliseconds pass. */
export function sitOn(seat: Seat, ms: number): Seat {
  return { ...seat, since: Math.min(SIT_DOWN_MS, seat.since + ms) };
}

/** Where somebody is who is sitting down. */
export function placeOn({ from, at, since }: Seat): Place {
  const t = since / SIT_DOWN_MS;
  const share = t * t * (3 - 2 * t);
  return { x: from.x + (at.x - from.x) * share, y: from.y + (at.y - from.y) * share };
}
