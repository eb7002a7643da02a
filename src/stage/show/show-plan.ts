import type { PasserBy, Snapshot } from '../../season/snapshot.ts';
import { BROWSING, type Cell, DOOR, MANAGER_POST, type Place } from '../floor/floor-plan.ts';
import { postOf } from '../floor/seating.ts';

/** One customer's visit: when they come, who serves them where, or where they look around. */
export interface Visit {
  readonly customer: PasserBy;
  /** 0 (Monday morning) … 1 (Saturday evening). */
  readonly at: number;
  /** Who serves them; undefined for who only looks around. `you` is the manager. */
  readonly rep?: string;
  readonly cell: Cell;
  readonly towards: Place;
}

/** As many customers come in a usual week; a crowd of 1.5 brings half as many again. */
const USUAL = 16;
/** How many are in the store when a week is shown as one still picture. */
const STILL = 4;

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

/** The customers of a still picture: a few from all over the week, no two on one cell. */
export function planStill(snapshot: Snapshot): readonly Visit[] {
  const visits = planShow(snapshot);
  const most = Math.round(STILL * Math.min(1.5, snapshot.floor.crowd));
  const seen = new Set<Cell>();
  const apart = visits.filter(({ cell }) => !seen.has(cell) && seen.add(cell));
  return apart.slice(0, most);
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
