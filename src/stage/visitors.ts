import type { PasserBy, Snapshot } from '../season/snapshot.ts';
import { BROWSING, DOOR, nameOf } from './floor/floor-plan.ts';
import { postOf, type Seat } from './floor/seating.ts';
import type { PersonView } from './people/person-view.ts';

/** Milliseconds between two customers at the door, and how long one stays at least. */
const BETWEEN_MS = 1900;
const STAY_MS = 5200;
/** How long a customer shows what they have decided before they leave. */
const DECIDED_MS = 2300;

/** One customer's visit, as planned from the snapshot. */
export interface Visit {
  readonly customer: PasserBy;
  readonly seat: Seat;
}

/** What the scene does for the visitors. */
export interface Street {
  readonly enter: (customer: PasserBy) => PersonView;
  readonly leave: (view: PersonView) => void;
}

interface Guest {
  readonly visit: Visit;
  readonly view: PersonView;
  /** Milliseconds since they reached their place; undefined on the way there or out. */
  here: number | undefined;
  /** The customers among whom this one came; those of an earlier week do not come back. */
  readonly week: string;
}

/** Plans where each customer of the week goes: to the rep who serves them, or to look around. */
export function planVisits(snapshot: Snapshot): readonly Visit[] {
  let browsing = 0;
  return snapshot.floor.customers.map((customer) => {
    const rep = snapshot.people.find((person) => person.id === customer.servedBy && person.isHere);
    const post = rep === undefined ? undefined : postOf(snapshot, rep.id);
    if (post !== undefined) return { customer, seat: { cell: post.customer, towards: post.rep } };
    const cell = BROWSING[browsing % BROWSING.length] ?? DOOR;
    browsing += 1;
    const { x, y } = cell;
    return { customer, seat: { cell, towards: x < y ? { x: x - 2, y } : { x, y: y - 2 } } };
  });
}

/** How many customers are in the store at once: none in an empty week, five in a crowded one. */
export function roomFor(snapshot: Snapshot): number {
  const { customers, crowd } = snapshot.floor;
  if (customers.length === 0 || crowd <= 0) return 0;
  return Math.min(customers.length, Math.max(1, Math.round(crowd * 3)), 5);
}

/** Lets the week's customers come in, be served and go, over and over while the floor is open. */
export class Visitors {
  readonly #street: Street;
  #week = '';
  #waiting: Visit[] = [];
  #guests: Guest[] = [];
  #room = 0;
  #next = 0;

  constructor(street: Street) {
    this.#street = street;
  }

  /** Takes over a snapshot; during a moment the floor is the moment's, and customers leave. */
  show(snapshot: Snapshot, atOnce: boolean): void {
    const isOpen = snapshot.phase === 'plan' || snapshot.phase === 'friday';
    const visits = isOpen ? planVisits(snapshot) : [];
    const week = JSON.stringify([visits, roomFor(snapshot)]);
    if (week === this.#week) return;
    this.#week = week;
    this.#room = isOpen ? roomFor(snapshot) : 0;
    this.#waiting = [...visits];
    this.#next = BETWEEN_MS / 2;
    if (atOnce) this.#placeAll();
    else for (const guest of [...this.#guests]) this.#sendOut(guest);
  }

  /** Lets some milliseconds pass. */
  step(ms: number): void {
    this.#next -= ms;
    if (this.#next <= 0 && this.#guests.length < this.#room) this.#letIn();
    for (const guest of [...this.#guests]) this.#attend(guest, ms);
  }

  /** The people drawn now. */
  get views(): readonly PersonView[] {
    return this.#guests.map((guest) => guest.view);
  }

  /** The customers drawn now, those of an earlier week on their way out included. */
  get shown(): readonly PasserBy[] {
    return this.#guests.map((guest) => guest.visit.customer);
  }

  #placeAll(): void {
    for (const { view } of this.#guests) this.#street.leave(view);
    this.#guests = [];
    while (this.#guests.length < this.#room) {
      const visit = this.#takeNext();
      if (visit === undefined) return;
      const view = this.#street.enter(visit.customer);
      const guest = { visit, view, here: 0, week: this.#week };
      this.#bear(guest, false);
      view.placeAt(visit.seat.cell);
      this.#guests.push(guest);
    }
  }

  #letIn(): void {
    this.#next = BETWEEN_MS;
    const visit = this.#takeNext();
    if (visit === undefined) return;
    const view = this.#street.enter(visit.customer);
    const guest: Guest = { visit, view, here: undefined, week: this.#week };
    this.#guests.push(guest);
    guest.view.placeAt(DOOR);
    this.#bear(guest, false);
    guest.view.walkTo(visit.seat.cell, () => {
      guest.here = 0;
    });
  }

  /** The next visit whose place nobody occupies. */
  #takeNext(): Visit | undefined {
    const taken = new Set(this.#guests.map((guest) => nameOf(guest.view.goal)));
    const at = this.#waiting.findIndex(({ seat }) => !taken.has(nameOf(seat.cell)));
    return at < 0 ? undefined : this.#waiting.splice(at, 1)[0];
  }

  #attend(guest: Guest, ms: number): void {
    if (guest.here === undefined) return;
    const before = guest.here;
    guest.here += ms;
    if (before < STAY_MS && guest.here >= STAY_MS) this.#bear(guest, true);
    if (guest.here >= STAY_MS + DECIDED_MS) this.#sendOut(guest);
  }

  #sendOut(guest: Guest): void {
    guest.here = undefined;
    guest.view.walkTo(DOOR, () => {
      this.#guests = this.#guests.filter((other) => other !== guest);
      this.#street.leave(guest.view);
      if (guest.week === this.#week) this.#waiting.push(guest.visit);
    });
  }

  #bear({ visit: { customer, seat }, view }: Guest, hasDecided: boolean): void {
    const sold =
      customer.outcome === 'left' ? `mood/${customer.mood}` : `visit/${customer.outcome}`;
    const calm = customer.mood === 'neutral' ? undefined : `mood/${customer.mood}`;
    const bubble = hasDecided ? sold : calm;
    view.bear({
      mood: customer.mood,
      business: 'waiting',
      towards: seat.towards,
      ...(bubble === undefined ? {} : { bubble }),
    });
  }
}
