import { type Cell, isFree, middleOf, type Place } from '../floor/floor-plan.ts';
import { findPath } from '../floor/path.ts';
import { goOn, planWalk, stepOf, type Walk } from '../people/way/walk.ts';
import type { Walker } from './traffic.ts';

/** Somebody without a body, who walks as everybody does: for tests of how people get about. */
export class Ghost implements Walker {
  place: Place;
  goal: Cell;
  #walk: Walk | undefined;
  #isHeld = false;
  #isAside = false;
  #onArrival: (() => void) | undefined;

  constructor(cell: Cell) {
    this.place = middleOf(cell);
    this.goal = cell;
  }

  placeAt(cell: Cell, at: Place = middleOf(cell)): void {
    this.place = at;
    this.goal = cell;
    this.#walk = undefined;
  }

  bear(): void {}

  sitDown(): void {}

  get isWalking(): boolean {
    return this.#walk !== undefined;
  }

  walkTo(cell: Cell, onArrival?: () => void): void {
    this.goal = cell;
    this.#onArrival = onArrival;
    this.reroute(isFree);
  }

  ahead(tiles: number): Place | undefined {
    if (this.#walk === undefined) return undefined;
    const gone = Math.min(this.#walk.length, this.#walk.gone + tiles);
    return stepOf({ ...this.#walk, gone }).place;
  }

  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
  }

  reroute(isOpen: (cell: Cell) => boolean): boolean {
    const from = { x: Math.floor(this.place.x), y: Math.floor(this.place.y) };
    const way = findPath(from, this.goal, isOpen);
    if (way !== undefined) this.#walk = planWalk(this.place, way);
    return way !== undefined;
  }

  detour(cell: Cell, isOpen: (cell: Cell) => boolean): void {
    const { goal } = this;
    this.goal = cell;
    this.#isAside = this.reroute(isOpen);
    this.goal = goal;
  }

  step(ms: number): void {
    if (this.#walk === undefined || this.#isHeld) return;
    this.#walk = goOn(this.#walk, ms, 1.75);
    const { place, isOver } = stepOf(this.#walk);
    this.place = place;
    if (!isOver) return;
    this.#walk = undefined;
    const wasAside = this.#isAside;
    this.#isAside = false;
    if (wasAside && this.reroute(isFree)) return;
    const call = this.#onArrival;
    this.#onArrival = undefined;
    call?.();
  }
}
