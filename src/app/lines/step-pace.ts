import type { FloorStep } from '../../season/snapshot.ts';

/** The same step of a visit is not told again sooner than this, in milliseconds. */
const APART_MS = 1200;

/** Thins out what is seen in a week on the floor, so that a full store at 4 times the speed does not rattle. */
export class StepPace {
  readonly #told = new Map<FloorStep, number>();

  /** Whether a step that is seen at a time, in milliseconds, is to be told; the first of its kind always is. */
  isDue(step: FloorStep, nowMs: number): boolean {
    const last = this.#told.get(step);
    if (last !== undefined && nowMs - last < APART_MS) return false;
    this.#told.set(step, nowMs);
    return true;
  }
}
