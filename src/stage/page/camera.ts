import type { Point } from '../floor/floor-plan.ts';
import type { Fit, Size } from './fit.ts';

/** What is seen around each person of a conversation, in art pixels from their feet: bubble, arms, name. */
const AROUND = { left: -74, right: 74, top: -168, bottom: 40 } as const;
/** The nearest that the camera comes: times the whole room, or at least this many CSS pixels for one of art. */
const NEAREST = 1.42;
const NEAREST_PX = 0.95;
/** How long the way there or back takes, in milliseconds. */
const MOVE_MS = 900;

/**
 * Lays a conversation into the page: nearer than the whole room, with everyone who takes part in
 * view. `feet` are where they stand, in art pixels. Nobody, or people all over the room, give the
 * room itself.
 */
export function fitTalk(room: Fit, { width, height }: Size, feet: readonly Point[]): Fit {
  if (feet.length === 0) return room;
  const left = Math.min(...feet.map(({ x }) => x)) + AROUND.left;
  const right = Math.max(...feet.map(({ x }) => x)) + AROUND.right;
  const top = Math.min(...feet.map(({ y }) => y)) + AROUND.top;
  const bottom = Math.max(...feet.map(({ y }) => y)) + AROUND.bottom;
  const fitting = Math.min(width / (right - left), height / (bottom - top));
  const nearest = Math.max(room.scale * NEAREST, NEAREST_PX);
  const scale = Math.min(fitting, nearest);
  if (scale <= room.scale) return room;
  return {
    scale,
    left: width / 2 - ((left + right) / 2) * scale,
    top: height / 2 - ((top + bottom) / 2) * scale,
  };
}

/** A camera that goes smoothly from one fit to another. */
export class Camera {
  #from: Fit;
  #to: Fit;
  #gone = MOVE_MS;

  constructor(fit: Fit) {
    this.#from = fit;
    this.#to = fit;
  }

  get isMoving(): boolean {
    return this.#gone < MOVE_MS;
  }

  /** What is seen now. */
  get fit(): Fit {
    if (!this.isMoving) return this.#to;
    const share = this.#gone / MOVE_MS;
    return between(this.#from, this.#to, share * share * (3 - 2 * share));
  }

  /** Goes to a fit, or is there at once. */
  aimAt(fit: Fit, atOnce: boolean): void {
    if (!atOnce && isSame(fit, this.#to)) return;
    this.#from = this.fit;
    this.#to = fit;
    this.#gone = atOnce || isSame(this.#from, fit) ? MOVE_MS : 0;
  }

  /** Lets some milliseconds pass. */
  step(ms: number): void {
    this.#gone = Math.min(MOVE_MS, this.#gone + ms);
  }
}

function between(a: Fit, b: Fit, share: number): Fit {
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return {
    scale: mix(a.scale, b.scale),
    left: mix(a.left, b.left),
    top: mix(a.top, b.top),
  };
}

function isSame(a: Fit, b: Fit): boolean {
  return a.scale === b.scale && a.left === b.left && a.top === b.top;
}
