import { type Cell, FLOOR, isFree, type Place } from '../floor/floor-plan.ts';
import { findPath } from '../floor/path.ts';

/** Somebody on the floor, as far as others have to make way for them. */
export interface Walker {
  readonly place: Place;
  readonly isWalking: boolean;
  /** Where they will be some tiles further on; undefined for who stands. */
  ahead(tiles: number): Place | undefined;
  hold(isHeld: boolean): void;
  /** Looks for another way to the same goal. @returns false when there is none; then the old one holds. */
  reroute(isOpen: (cell: Cell) => boolean): boolean;
  /** Goes out of the way to a cell over others that are open, and from there on to the goal. */
  detour(cell: Cell, isOpen: (cell: Cell) => boolean): void;
}

/** Who is nearer than this to where somebody is about to step is in the way, in tiles. */
const ROOM_TILES = 0.66;
const LOOK_AHEAD = [0.3, 0.6] as const;
/** Whoever is further off than this cannot be in the way yet, in tiles. */
const FAR_TILES = 2;
/** Eyes are where they are needed: so often somebody who walks looks about, in milliseconds. */
const LOOK_MS = 40;
/** How long somebody waits for the other to pass before they walk round, in milliseconds. */
const PATIENCE_MS = 320;
/** Nobody waits for ever: after this they squeeze past for a moment, in milliseconds. */
const DESPAIR_MS = 5200;
const SQUEEZE_MS = 900;

interface Wait {
  /** Milliseconds waited so far. */
  held: number;
  /** Milliseconds for which they need not make way. */
  squeeze: number;
  nextTry: number;
  wasWalking: boolean;
}

/** Where somebody is now and is about to be, found out once for a step and only when it is asked for. */
class Look {
  readonly walker: Walker;
  readonly now: Place;
  /** A little further on, and some more; undefined for who stands. */
  readonly near: Place | undefined;
  readonly far: Place | undefined;
  #soon: readonly Place[] | undefined;

  constructor(walker: Walker) {
    const [near, far] = LOOK_AHEAD;
    this.walker = walker;
    this.now = walker.place;
    this.near = walker.ahead(near);
    this.far = walker.ahead(far);
  }

  /** The places they pass next; none for who stands. */
  get soon(): readonly Place[] {
    this.#soon ??= SOON.flatMap((tiles) => this.walker.ahead(tiles) ?? []);
    return this.#soon;
  }

  /** Has just set out on another way. */
  turn(): void {
    this.#soon = undefined;
  }
}

/** Keeps people on the floor from walking into each other: they wait, and walk round. */
export class Traffic {
  readonly #waits = new Map<Walker, Wait>();
  #owed = 0;

  /** Lets some milliseconds pass; whoever walks looks about every now and then. */
  step(walkers: readonly Walker[], ms: number): void {
    this.#owed += ms;
    if (this.#owed < LOOK_MS) return;
    this.#look(walkers, this.#owed);
    this.#owed = 0;
  }

  /** Tells everyone who walks whether they may go on for the next milliseconds; the first have right of way. */
  #look(walkers: readonly Walker[], ms: number): void {
    this.#forget(walkers);
    const before = walkers.map((walker) => new Look(walker));
    const looks = before.map((look) =>
      this.#setsOut(look, before) ? new Look(look.walker) : look,
    );
    looks.forEach((look, at) => {
      if (look.near !== undefined) this.#lead(look, looks, { at, ms });
    });
  }

  /** Finds a way round others for somebody who has just begun to walk. @returns whether they have. */
  #setsOut(look: Look, all: readonly Look[]): boolean {
    const { isWalking } = look.walker;
    const wait = this.#waitOf(look.walker);
    const isStarting = isWalking && !wait.wasWalking;
    wait.wasWalking = isWalking;
    if (!isWalking) wait.held = 0;
    if (isStarting) findWay(look, all);
    return isStarting;
  }

  #lead(look: Look, all: readonly Look[], { at, ms }: { at: number; ms: number }): void {
    const { walker } = look;
    const wait = this.#waitOf(walker);
    wait.squeeze = Math.max(0, wait.squeeze - ms);
    const rival =
      wait.squeeze > 0 ? -1 : all.findIndex((other, place) => isInWay(look, other, at < place));
    walker.hold(rival >= 0);
    if (rival < 0) {
      wait.held = Math.max(0, wait.held - ms / 2);
      wait.nextTry = PATIENCE_MS + at * 35;
      return;
    }
    wait.held += ms;
    if (wait.held > DESPAIR_MS) {
      wait.held = 0;
      wait.nextTry = PATIENCE_MS;
      wait.squeeze = SQUEEZE_MS;
    } else if (wait.held > wait.nextTry) {
      wait.nextTry = wait.held + PATIENCE_MS + at * 35;
      if (findWay(look, all)) return;
      // Two who meet where only one can pass: the second in right of way goes back, or else the first.
      if (rival < at || wait.held > DESPAIR_MS / 2) stepAside(look, all[rival]?.walker, all);
    }
  }

  #waitOf(walker: Walker): Wait {
    let wait = this.#waits.get(walker);
    if (wait === undefined) {
      wait = { held: 0, squeeze: 0, nextTry: PATIENCE_MS, wasWalking: false };
      this.#waits.set(walker, wait);
    }
    return wait;
  }

  #forget(walkers: readonly Walker[]): void {
    if (this.#waits.size <= walkers.length + 8) return;
    const here = new Set(walkers);
    for (const walker of this.#waits.keys()) if (!here.has(walker)) this.#waits.delete(walker);
  }
}

/** Whether another is, or will be first, where somebody is about to step, and nearer then than now. */
function isInWay({ walker, now, near, far }: Look, other: Look, isFirst: boolean): boolean {
  if (other.walker === walker) return false;
  const apart = squared(now, other.now);
  if (apart > FAR_TILES ** 2) return false;
  return meets(near, other, { apart, isFirst }) || meets(far, other, { apart, isFirst });
}

function meets(
  next: Place | undefined,
  other: Look,
  { apart, isFirst }: { readonly apart: number; readonly isFirst: boolean },
): boolean {
  if (next === undefined) return false;
  if (!isFirst && other.near && squared(next, other.near) < (ROOM_TILES * 0.8) ** 2) return true;
  const then = squared(next, other.now);
  return then < ROOM_TILES ** 2 && then < apart;
}

/**
 * Looks for a way round everybody; where there is none, round those at least who will not go away.
 * @returns Whether nobody at all is on it.
 */
function findWay(look: Look, all: readonly Look[]): boolean {
  const { walker } = look;
  const isRound = walker.reroute(openFor(look, all));
  if (!isRound)
    walker.reroute(
      openFor(
        look,
        all.filter((other) => !other.walker.isWalking),
      ),
    );
  look.turn();
  return isRound;
}

/** Cells that are free of furniture, and on which nobody else stands or is about to step. */
function openFor(look: Look, all: readonly Look[]): (cell: Cell) => boolean {
  const taken = new Uint8Array(FLOOR.width * FLOOR.depth);
  for (const other of all) {
    if (other === look) continue;
    taken[indexOf(other.now)] = 1;
    for (const next of other.soon) if (squared(next, look.now) > 0.8 ** 2) taken[indexOf(next)] = 1;
  }
  return (cell) => isFree(cell) && taken[indexOf(cell)] !== 1;
}

/** Sends somebody out of another's way, if there is room near by. */
function stepAside(look: Look, rival: Walker | undefined, all: readonly Look[]): void {
  const isOpen = openFor(look, all);
  const cell = asideOf(look.walker, rival, isOpen);
  if (cell === undefined) return;
  look.walker.detour(cell, isOpen);
  look.turn();
}

/** How far ahead others are about to be, in tiles. */
const SOON = [0.5, 1, 1.6] as const;
const LATER = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4] as const;

/** The nearest open cell that is not on another's way; undefined when there is none near by. */
function asideOf(
  walker: Walker,
  rival: Walker | undefined,
  isOpen: (cell: Cell) => boolean,
): Cell | undefined {
  if (rival === undefined || !rival.isWalking) return undefined;
  const theirs = LATER.map((tiles) => rival.ahead(tiles) ?? rival.place);
  const own = { x: Math.floor(walker.place.x), y: Math.floor(walker.place.y) };
  return NEAR.map(({ x, y }) => ({ x: own.x + x, y: own.y + y }))
    .filter((cell) => isOpen(cell) && theirs.every((place) => isClear(cell, place)))
    .find((cell) => findPath(own, cell, isOpen) !== undefined);
}

/** The cells around one, the nearest first. */
const NEAR: readonly Cell[] = Array.from({ length: 49 }, (_, at) => ({
  x: (at % 7) - 3,
  y: Math.floor(at / 7) - 3,
})).sort((a, b) => a.x ** 2 + a.y ** 2 - (b.x ** 2 + b.y ** 2));

function isClear(cell: Cell, place: Place): boolean {
  return (cell.x + 0.5 - place.x) ** 2 + (cell.y + 0.5 - place.y) ** 2 > 0.9 ** 2;
}

/** The number of the cell in which a place lies; each has one of its own inside the store. */
function indexOf({ x, y }: Place): number {
  return Math.floor(y) * FLOOR.width + Math.floor(x);
}

function squared(a: Place, b: Place): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}
