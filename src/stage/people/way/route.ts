import { type Cell, DOOR, isFree, middleOf, type Place } from '../../floor/floor-plan.ts';
import { findPath } from '../../floor/path.ts';
import { goOn, planWalk, stepOf, type Walk } from './walk.ts';

/** Tiles from the ends of a walk within which steps are shorter. */
const SHORT_STEPS = 0.45;

/** How far somebody has just come. */
export interface Way {
  readonly tiles: number;
  /** How long the steps are, 0.4…1. */
  readonly reach: number;
  /** As a place from another; nowhere once it is over. */
  readonly heading: Place;
  readonly isOver: boolean;
}

/** Where somebody is on the floor, where they go, and how far they have come. */
export class Route {
  /** Where the feet are, in tiles. */
  place: Place = middleOf(DOOR);
  #goal: Cell = DOOR;
  #walk: Walk | undefined;
  #isHeld = false;
  #isAside = false;
  #onArrival: (() => void) | undefined;

  get isWalking(): boolean {
    return this.#walk !== undefined;
  }

  /** Walks, and does not wait for others to pass. */
  get isOnTheWay(): boolean {
    return this.#walk !== undefined && !this.#isHeld;
  }

  /** The cell they stand on or walk to. */
  get goal(): Cell {
    return this.#goal;
  }

  /** Is on a cell at once, somewhere on it. */
  stopAt(cell: Cell, at: Place): void {
    this.#walk = undefined;
    this.#onArrival = undefined;
    this.#goal = cell;
    this.place = at;
  }

  /** Sets out for a cell around all furniture. @returns whether there is a way. */
  walkTo(cell: Cell, onArrival: (() => void) | undefined): boolean {
    this.#onArrival = onArrival;
    const isSame = cell.x === this.#goal.x && cell.y === this.#goal.y;
    if (isSame && this.isWalking) return true;
    this.#goal = cell;
    this.#isAside = false;
    return this.reroute(isFree);
  }

  /** Looks for another way to the same goal, over cells that are open now. @returns whether there is one. */
  reroute(isOpen: (cell: Cell) => boolean): boolean {
    const from = { x: Math.floor(this.place.x), y: Math.floor(this.place.y) };
    const way = findPath(from, this.#goal, isOpen);
    if (way !== undefined) this.#walk = planWalk(this.place, way);
    return way !== undefined;
  }

  /** Goes out of the way to a cell over others that are open, and from there on to the goal. */
  detour(cell: Cell, isOpen: (cell: Cell) => boolean): void {
    const goal = this.#goal;
    this.#goal = cell;
    this.#isAside = this.reroute(isOpen);
    this.#goal = goal;
  }

  /** Stops to wait for others to pass, or goes on. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
  }

  /** Where somebody who walks will be some tiles further on; undefined for who stands. */
  ahead(tiles: number): Place | undefined {
    return this.#walk && stepOf(this.#walk, tiles).place;
  }

  /** Goes on for some milliseconds, at so many tiles a second; undefined for who stands or waits. */
  go(ms: number, pace: number): Way | undefined {
    const before = this.#walk;
    if (before === undefined || this.#isHeld) return undefined;
    const walk = goOn(before, ms, pace);
    const { place, heading, isOver } = stepOf(walk);
    this.#walk = walk;
    this.place = place;
    const edge = Math.min(walk.gone, walk.length - walk.gone);
    const reach = Math.min(1, 0.4 + edge / SHORT_STEPS);
    return { tiles: walk.gone - before.gone, reach, heading, isOver };
  }

  /** Ends a way that is over, and calls back; one aside goes on to the goal. */
  arrive(): void {
    this.#walk = undefined;
    const wasAside = this.#isAside;
    this.#isAside = false;
    if (wasAside && this.reroute(isFree)) return;
    const call = this.#onArrival;
    this.#onArrival = undefined;
    call?.();
  }
}
