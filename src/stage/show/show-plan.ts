import type { PasserBy, Snapshot } from '../../season/snapshot.ts';
import {
  BROWSING,
  type Cell,
  DOOR,
  MANAGER_POST,
  nameOf,
  type Place,
  QUEUE,
} from '../floor/floor-plan.ts';
import { postOf } from '../floor/seating.ts';

/** One customer's visit: when they come, who serves them where, or where they look around. */
export interface Visit {
  readonly customer: PasserBy;
  /** 0 (the week's first morning) … 1 (its last evening). */
  readonly at: number;
  /** Who serves them; undefined for who only looks around. `you` is the manager. */
  readonly rep?: string;
  readonly cell: Cell;
  readonly towards: Place;
}

/** A customer as they are seen in a still picture. */
export interface StillVisit extends Visit {
  /** The slot in the queue in which they wait; left out for who is served or looks around. */
  readonly slot?: number;
}

/** As many customers come in a usual week; a crowd of 1.5 brings half as many again. */
const USUAL = 20;
/** How many are in the store when a usual week is shown as one still picture. */
const STILL = 8;
/** No more of them wait in the queue. */
const STILL_QUEUE = 3;

/** Plans who of a week's customers is seen, in the order in which they come. */
export function planShow(snapshot: Snapshot): readonly Visit[] {
  let browsing = 0;
  return pick(snapshot).map((customer) => {
    const { at } = customer;
    const post = postFor(snapshot, customer.servedBy);
    if (post !== undefined)
      return { customer, at, rep: post.id, cell: post.cell, towards: post.towards };
    const cell = BROWSING[browsing % BROWSING.length] ?? DOOR;
    browsing += 1;
    const { x, y } = cell;
    return { customer, at, cell, towards: x < y ? { x: x - 2, y } : { x, y: y - 2 } };
  });
}

/**
 * The customers of a still picture, from all over the week: one with each who serves, those who look
 * around, and others whom somebody would have to serve in the queue. No two are on one cell.
 */
export function planStill(snapshot: Snapshot): readonly StillVisit[] {
  const visits = planShow(snapshot);
  const most = Math.round(STILL * Math.min(1.5, snapshot.floor.crowd));
  const taken = new Set<string>();
  const apart = visits.filter(({ cell }) => !taken.has(nameOf(cell)) && taken.add(nameOf(cell)));
  const inside = apart.slice(0, most);
  const waiting = visits
    .filter((visit) => visit.rep !== undefined && !apart.includes(visit))
    .slice(0, Math.min(STILL_QUEUE, most - inside.length))
    .flatMap((visit, slot): StillVisit[] => {
      const cell = QUEUE[slot];
      return cell === undefined ? [] : [{ ...visit, cell, slot }];
    });
  return [...inside, ...waiting];
}

/** Takes customers evenly from the whole week, more when more come. */
function pick({ floor: { customers, crowd } }: Snapshot): readonly PasserBy[] {
  const wanted = Math.min(customers.length, Math.round(USUAL * Math.max(0, crowd)));
  return customers.filter(
    (_, at) =>
      Math.floor(((at + 1) * wanted) / customers.length) >
      Math.floor((at * wanted) / customers.length),
  );
}

function postFor(
  snapshot: Snapshot,
  servedBy: string | undefined,
): { readonly id: string; readonly cell: Cell; readonly towards: Place } | undefined {
  if (servedBy === undefined) return undefined;
  if (servedBy === snapshot.manager.id && snapshot.manager.isHere)
    return { id: servedBy, cell: MANAGER_POST.customer, towards: MANAGER_POST.rep };
  const rep = snapshot.people.find(({ id }) => id === servedBy);
  const post = rep === undefined ? undefined : postOf(snapshot, rep.id);
  if (rep === undefined || post === undefined) return undefined;
  if (!rep.isHere && !hasCover(snapshot, rep.id)) return undefined;
  return { id: rep.id, cell: post.customer, towards: post.rep };
}

/** Whether somebody else stands at the post of a rep who has gone. */
export function hasCover(snapshot: Snapshot, id: string): boolean {
  const isGone = snapshot.people.some((one) => one.id === id && one.state === 'gone');
  const rows = snapshot.weeks.at(-1)?.reps ?? [];
  return isGone && rows.some(({ rep, isCover }) => rep === id && isCover);
}
