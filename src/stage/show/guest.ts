import type { Mood } from '../../scenario/scenario.ts';
import { seatBeside } from '../floor/floor-plan.ts';
import type { PersonView } from '../people/person-view.ts';
import { type Beat, beatsOf, businessOf, farewellOf } from './beats.ts';
import type { Visit } from './show-plan.ts';

/** How long somebody looks around whom nobody serves, in milliseconds at single speed. */
const BROWSE_MS = 4200;
/** After so long in the queue, somebody looks at the watch. */
const RESTLESS_MS = 2600;

export type GuestPhase = 'coming' | 'queueing' | 'here' | 'leaving';

/** What a show needs of the body of a customer. */
export type GuestView = Pick<
  PersonView,
  'place' | 'goal' | 'isWalking' | 'placeAt' | 'walkTo' | 'sitDown' | 'bear'
>;

/** One customer on the floor, and how far their visit has come. */
export class Guest<View extends GuestView> {
  readonly visit: Visit;
  readonly view: View;
  readonly beats: readonly Beat[];
  phase: GuestPhase = 'coming';
  /** The slot in the queue, when they stand in it. */
  slot: number | undefined;
  #beat = -1;
  #left = 0;
  #waited = 0;

  constructor(visit: Visit, view: View) {
    this.visit = visit;
    this.view = view;
    this.beats = visit.rep === undefined ? [] : beatsOf(visit.customer);
  }

  /** What happens now between them and who serves them. */
  get beat(): Beat | undefined {
    return this.phase === 'here' ? this.beats[this.#beat] : undefined;
  }

  /** Dresses the view for the way, the queue or the door. */
  bear(business: 'waiting' | 'watching' | 'carrying', bubble?: string): void {
    const { customer, towards } = this.visit;
    const isLeaving = this.phase === 'leaving';
    const mood: Mood = isLeaving ? customer.mood : 'neutral';
    this.view.bear({
      mood,
      business: businessOf(business),
      towards,
      ...(bubble === undefined ? {} : { bubble }),
    });
  }

  /** Lets them wait in the queue. */
  queue(ms: number): void {
    const before = this.#waited;
    this.#waited += ms;
    if (before < RESTLESS_MS && this.#waited >= RESTLESS_MS) this.bear('watching', 'step/waits');
  }

  /** Shows the visit as it is once a share (0…1) of it is over: in the queue, under way, or at its end. */
  still(share: number): void {
    if (this.slot !== undefined) {
      this.phase = 'queueing';
      this.bear(this.slot === 0 ? 'watching' : 'waiting');
      return;
    }
    const at = Math.floor(this.beats.length * share);
    if (this.beats[at] === undefined) {
      this.takeLeave();
      return;
    }
    this.phase = 'here';
    this.#beat = at - 1;
    this.#left = 0;
    this.attend(0);
  }

  /** Begins the visit at the place where it happens. */
  arrive(): void {
    this.phase = 'here';
    this.#beat = -1;
    this.#left = this.beats.length === 0 ? BROWSE_MS : 0;
    if (this.beats.length > 0) return;
    this.bear('waiting');
    const seat = seatBeside(this.visit.cell);
    if (seat !== undefined) this.view.sitDown(seat, false);
  }

  /** Goes on with the visit. @returns `next` when something new happens, `done` once it is over. */
  attend(ms: number): 'same' | 'next' | 'done' {
    this.#left -= ms;
    if (this.#left > 0) return 'same';
    this.#beat += 1;
    const beat = this.beats[this.#beat];
    if (beat === undefined) return 'done';
    this.#left += beat.ms;
    const { customer } = beat;
    this.view.bear({
      mood: customer.mood,
      business: businessOf(customer.business),
      towards: this.visit.towards,
      isAddressed: true,
      ...(customer.bubble === undefined ? {} : { bubble: customer.bubble }),
    });
    return 'next';
  }

  /** Shows how it ended, and turns to the door. */
  takeLeave(): void {
    this.phase = 'leaving';
    this.slot = undefined;
    const { outcome } = this.visit.customer;
    this.bear(outcome === 'left' ? 'waiting' : 'carrying', farewellOf(this.visit.customer));
  }
}
