import type { PersonSnapshot, Snapshot } from '../../season/snapshot.ts';
import {
  type Cell,
  GATHERINGS,
  MANAGER_CELL,
  nameOf,
  type Place,
  POSTS,
  type Post,
  SPARE,
} from './floor-plan.ts';

/** Where somebody stands and what they look at. */
export interface Seat {
  readonly cell: Cell;
  readonly towards: Place;
}

/** One person of the cast in the store, or on the telephone with it. */
export interface Actor {
  readonly person: PersonSnapshot;
  readonly seat: Seat;
  /** Is on the other end of the line, not in the store; `seat` is then the manager's. */
  readonly isOnLine: boolean;
  /** Stands in for somebody who has gone, and has no name. */
  readonly isCover?: boolean;
}

/** Which way a figure is turned on the picture. */
export interface Facing {
  readonly side: 'left' | 'right';
  /** Seen from behind. */
  readonly isAway: boolean;
}

/**
 * Gives everyone who is here a cell of their own: those in the present moment gather where it takes
 * place, the manager first; reps stand at their posts, by their order in the file, or at the next
 * free cell when theirs is taken. `covers` stand at the posts of those whose id they bear. Nobody
 * stands on furniture, and no two on one cell.
 */
export function seatEveryone(
  snapshot: Snapshot,
  covers: readonly PersonSnapshot[] = [],
): readonly Actor[] {
  const taken = new Set<string>();
  const take = (wanted: readonly Cell[]): Cell => {
    const cell = [...wanted, ...SPARE].find((one) => !taken.has(nameOf(one)));
    if (cell === undefined) throw new Error('the store has no free cell left');
    taken.add(nameOf(cell));
    return cell;
  };
  const present = snapshot.people.filter((person) => person.isHere);
  const inMoment = snapshot.phase === 'moment' ? present.filter((one) => one.isInMoment) : [];
  const gathered = gather(snapshot, inMoment, take);
  const others = present.filter((person) => !inMoment.includes(person));
  return [
    ...gathered,
    ...others.map((person) => atPost(snapshot, person, take)),
    ...covers.map((person) => ({ ...atPost(snapshot, person, take), isCover: true })),
  ];
}

function gather(
  snapshot: Snapshot,
  inMoment: readonly PersonSnapshot[],
  take: (wanted: readonly Cell[]) => Cell,
): readonly Actor[] {
  const { manager } = snapshot;
  const where = snapshot.conversation?.where ?? 'floor';
  if (inMoment.length === 0) {
    const cell = take([MANAGER_CELL]);
    const seat = { cell, towards: { x: cell.x - 1, y: cell.y + 1 } };
    return [{ person: manager, seat, isOnLine: false }];
  }
  const own = take(GATHERINGS[where]);
  const isOnLine = (person: PersonSnapshot) => where === 'phone' && person.role !== 'rep';
  const cells = inMoment.map((person) => (isOnLine(person) ? own : take(GATHERINGS[where])));
  const seen = cells.filter((cell) => cell !== own);
  const towards = seen.length === 0 ? { x: own.x - 1, y: own.y + 1 } : centreOf(seen);
  return [
    { person: manager, seat: { cell: own, towards }, isOnLine: false },
    ...inMoment.map((person, at) => ({
      person,
      seat: { cell: cells[at] ?? own, towards: own },
      isOnLine: isOnLine(person),
    })),
  ];
}

function atPost(
  snapshot: Snapshot,
  person: PersonSnapshot,
  take: (wanted: readonly Cell[]) => Cell,
): Actor {
  const post = postOf(snapshot, person.id);
  const cell = take(post === undefined ? [] : [post.rep, post.customer]);
  const towards = post?.customer ?? { x: cell.x - 1, y: cell.y + 1 };
  return { person, seat: { cell, towards }, isOnLine: false };
}

/** A rep's post, kept for the whole season; undefined for the ninth rep and for everyone else. */
export function postOf(snapshot: Snapshot, id: string): Post | undefined {
  const reps = snapshot.people.filter((person) => person.role === 'rep');
  return POSTS[reps.findIndex((person) => person.id === id)];
}

/**
 * What somebody looks at who has nothing to do: the viewer, but for a small turn towards the middle of
 * the store, so that a team does not stand as for a photograph.
 */
export function idleView({ x, y }: Cell): Place {
  const isMiddleToTheRight = MIDDLE.x - MIDDLE.y > x - y;
  const turn = isMiddleToTheRight ? IDLE_TURN : -IDLE_TURN;
  return { x: x + 2 + turn, y: y + 2 - turn };
}

const MIDDLE: Place = { x: 6, y: 3 };
/** How far to the side somebody idle looks, in tiles two tiles ahead. */
const IDLE_TURN = 0.5;

/** Turns somebody at one place towards another; from behind only when that lies well behind them. */
export function facingOf(from: Place, towards: Place): Facing {
  const across = towards.x - towards.y - (from.x - from.y);
  const down = towards.x + towards.y - (from.x + from.y);
  return { side: across > 0 ? 'right' : 'left', isAway: down <= -2 };
}

/** Turns somebody who walks along a direction; whoever walks up the picture is seen from behind. */
export function facingAlong(heading: Place, before: Facing): Facing {
  const across = heading.x - heading.y;
  const down = heading.x + heading.y;
  const isStraight = Math.abs(across) < 0.01;
  return {
    side: isStraight ? before.side : across > 0 ? 'right' : 'left',
    isAway: Math.abs(down) < 0.01 ? before.isAway : down < 0,
  };
}

function centreOf(cells: readonly Cell[]): Place {
  const sum = cells.reduce((all, cell) => ({ x: all.x + cell.x, y: all.y + cell.y }));
  return { x: sum.x / cells.length, y: sum.y / cells.length };
}
