import type { FloorStep, PasserBy, Snapshot } from '../../season/snapshot.ts';
import { DOOR, DOORWAY, middleOf, nameOf, type Place, QUEUE } from '../floor/floor-plan.ts';
import type { Deed } from './beats.ts';
import { Guest, type GuestView } from './guest.ts';
import { planShow, planStill, type Visit } from './show-plan.ts';

/** How long the doors are open in a week, in milliseconds at single speed. */
export const WEEK_MS = 60_000;
/** Nobody steps in while somebody is nearer to the door than this, in tiles. */
const DOOR_ROOM = 1.1;
/** Nor while somebody who leaves is nearer than this: whoever goes out goes first. */
const LEAVING_ROOM = 1.8;
/** The next one is called once whoever was served has gone so far, in tiles. */
const TURNING_ROOM = 1.3;

/** How far the visits of a still picture have come, 0…1, one after the other. */
const STILL_POINTS = [1, 0.5, 0.8, 1, 0.3] as const;

/** What the scene does for those who come and go. */
export interface Street<View extends GuestView> {
  readonly enter: (customer: PasserBy) => View;
  readonly leave: (view: View) => void;
  /** Somebody of the staff does something else now. */
  readonly onDeed: (rep: string) => void;
  /** Something has happened between a customer and whoever serves them. */
  readonly onStep: (step: FloorStep) => void;
  /** A week begins or ends to be played. */
  readonly onTurn: () => void;
}

/** Plays one week on the floor: who comes when, queues, is served, and goes. Decides nothing of it. */
export class FloorShow<View extends GuestView> {
  readonly #street: Street<View>;
  #coming: Visit[] = [];
  #guests: Guest<View>[] = [];
  #now = 0;
  #isOn = false;

  constructor(street: Street<View>) {
    this.#street = street;
  }

  /** A week is being played, and not all of its customers have gone. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** How much of the week has passed, 0…1. */
  get share(): number {
    return Math.min(1, this.#now / WEEK_MS);
  }

  /** The people drawn now. */
  get views(): readonly View[] {
    return this.#guests.map((guest) => guest.view);
  }

  /** The customers drawn now. */
  get shown(): readonly PasserBy[] {
    return this.#guests.map((guest) => guest.visit.customer);
  }

  /** Whether anybody walks, so that a picture is not still yet. */
  get isBusy(): boolean {
    return this.#isOn || this.#guests.length > 0;
  }

  /** Whether anybody waits in the queue, or is on the way to it. */
  get hasQueue(): boolean {
    return this.#guests.some(({ slot }) => slot !== undefined);
  }

  /** What somebody of the staff does for a customer now; undefined when they serve nobody. */
  deedOf(rep: string): Deed | undefined {
    return this.#guests.find((guest) => guest.visit.rep === rep && guest.beat !== undefined)?.beat
      ?.rep;
  }

  /** Begins a week from its first day. */
  start(snapshot: Snapshot): void {
    this.stop(true);
    this.#coming = [...planShow(snapshot)];
    this.#now = 0;
    this.#isOn = true;
    this.#street.onTurn();
  }

  /** Shows a few of the week's customers at their places, without any motion. */
  still(snapshot: Snapshot): void {
    this.stop(true);
    planStill(snapshot).forEach((visit, at) => {
      const guest = new Guest(visit, this.#street.enter(visit.customer));
      this.#guests.push(guest);
      guest.view.placeAt(visit.cell);
      guest.slot = visit.slot;
      // Visits are seen at different points, or they would all leave at once.
      guest.still(STILL_POINTS[at % STILL_POINTS.length] ?? 1);
      if (visit.rep !== undefined) this.#street.onDeed(visit.rep);
    });
  }

  /** Ends the week; those inside walk out, or are gone at once. */
  stop(atOnce: boolean): void {
    const wasOn = this.#isOn;
    this.#isOn = false;
    this.#coming = [];
    const guests = [...this.#guests];
    if (atOnce) {
      this.#guests = [];
      for (const { view } of guests) this.#street.leave(view);
    } else
      for (const guest of guests) {
        if (guest.phase !== 'leaving') guest.takeLeave();
        if (!guest.view.isWalking || nameOf(guest.view.goal) !== nameOf(DOOR)) this.#walkOut(guest);
      }
    if (wasOn) this.#street.onTurn();
  }

  /** Lets some milliseconds of the show pass. */
  step(ms: number): void {
    if (this.#isOn) {
      // The clock waits with those who wait before the door, so that everyone comes on their own day.
      if (!this.#isDue()) this.#now += ms;
      this.#letIn();
      this.#callNext();
    }
    for (const guest of [...this.#guests]) this.#attend(guest, ms);
    if (this.#isOn && this.#coming.length === 0 && this.#guests.length === 0) this.#finish();
  }

  #finish(): void {
    this.#now = Math.max(this.#now, WEEK_MS);
    this.#isOn = false;
    this.#street.onTurn();
  }

  #letIn(): void {
    const next = this.#coming[0];
    if (next === undefined || !this.#isDue()) return;
    if (this.#isDoorTaken() || !this.#hasRoom(next)) return;
    this.#coming.shift();
    // Before they are inside themselves, or they would stand in their own way.
    const isFree = this.#isFree(next);
    const guest = new Guest(next, this.#street.enter(next.customer));
    this.#guests.push(guest);
    guest.view.placeAt(DOOR, DOORWAY);
    guest.bear('waiting');
    if (isFree) this.#sendToPlace(guest);
    else this.#sendToQueue(guest);
  }

  /** Whether the next customer's time has come. */
  #isDue(): boolean {
    const next = this.#coming[0];
    return next !== undefined && next.at * WEEK_MS <= this.#now;
  }

  #isDoorTaken(): boolean {
    return this.#guests.some(({ phase, view: { place } }) => {
      return isNear(place, DOORWAY, phase === 'leaving' ? LEAVING_ROOM : DOOR_ROOM);
    });
  }

  /** Whether there is a place for them inside: where they are served, or in the queue. */
  #hasRoom(visit: Visit): boolean {
    const queued = this.#guests.filter(({ slot }) => slot !== undefined).length;
    return this.#isFree(visit) || (visit.rep !== undefined && queued < QUEUE.length);
  }

  /** Whether nobody stands where a visit happens, or is on the way there, or just turns away. */
  #isFree({ cell }: Visit): boolean {
    const middle = middleOf(cell);
    return !this.#guests.some(({ phase, slot, visit, view }) => {
      if (slot !== undefined || nameOf(visit.cell) !== nameOf(cell)) return false;
      return phase !== 'leaving' || isNear(view.place, middle, TURNING_ROOM);
    });
  }

  /** Calls forward the first in the queue whose place is free; the others move up. */
  #callNext(): void {
    const queue = this.#guests
      .filter(({ slot }) => slot !== undefined)
      .sort((a, b) => (a.slot ?? 0) - (b.slot ?? 0));
    const next = queue.find(({ visit }) => this.#isFree(visit));
    if (next === undefined) return;
    next.slot = undefined;
    this.#sendToPlace(next);
    queue
      .filter((guest) => guest !== next)
      .forEach((guest, slot) => {
        this.#stepUp(guest, slot);
      });
  }

  #sendToQueue(guest: Guest<View>): void {
    this.#stepUp(guest, this.#guests.filter(({ slot }) => slot !== undefined).length);
  }

  #stepUp(guest: Guest<View>, slot: number): void {
    const cell = QUEUE[slot];
    if (cell === undefined || guest.slot === slot) return;
    guest.slot = slot;
    guest.phase = 'coming';
    guest.view.walkTo(cell, () => {
      guest.phase = 'queueing';
    });
  }

  #sendToPlace(guest: Guest<View>): void {
    guest.phase = 'coming';
    guest.bear('waiting');
    guest.view.walkTo(guest.visit.cell, () => guest.arrive());
  }

  #attend(guest: Guest<View>, ms: number): void {
    if (guest.phase === 'queueing') guest.queue(ms);
    if (guest.phase !== 'here') return;
    const came = guest.attend(ms);
    if (came === 'done') {
      guest.takeLeave();
      this.#walkOut(guest);
    }
    if (came !== 'same' && guest.visit.rep !== undefined) this.#street.onDeed(guest.visit.rep);
    // After a skip they only walk out: nothing more is heard of the week.
    if (this.#isOn && guest.beat !== undefined && came === 'next')
      this.#street.onStep(guest.beat.step);
  }

  #walkOut(guest: Guest<View>): void {
    guest.view.walkTo(DOOR, () => {
      this.#guests = this.#guests.filter((other) => other !== guest);
      this.#street.leave(guest.view);
    });
  }
}

/** Whether two places are nearer to each other than so many tiles. */
function isNear(a: Place, b: Place, tiles: number): boolean {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < tiles ** 2;
}
