import type { Scene } from 'phaser';
import type { Mood } from '../scenario/scenario.ts';
import type { FloorStep, PersonSnapshot, Snapshot } from '../season/snapshot.ts';
import type { Named } from './art/store-pictures.ts';
import { CALL_AT, CallWindow, callPicture } from './call-window.ts';
import { coversOf } from './cover.ts';
import { type Cell, DOOR, nameOf, type Point } from './floor/floor-plan.ts';
import { type Actor, idleView, seatEveryone } from './floor/seating.ts';
import { layBubbles } from './people/bubble-room.ts';
import { costumeOf, partsOf } from './people/costume.ts';
import type { Character } from './people/figure-view.ts';
import { PassersBy } from './people/passers-by.ts';
import { PersonView } from './people/person-view.ts';
import type { Business } from './people/pose.ts';
import type { Sheet } from './sheet.ts';
import { businessOf } from './show/beats.ts';
import { FloorShow } from './show/floor-show.ts';
import { planShow } from './show/show-plan.ts';
import { Traffic } from './show/traffic.ts';

/** The manager's key among the cast, whatever id the snapshot gives. */
const MANAGER = 'you';

/** So often people are sorted by how near they are, in milliseconds: they do not get far meanwhile. */
const SORT_MS = 48;
/** Of so many times, bubbles make room for faces once. */
const ROOM_SORTS = 3;

/** One person of the cast as they are found on the picture. */
export interface Spotted {
  readonly person: PersonSnapshot;
  /** The middle of the feet, or of the lower edge of a call window, in art pixels. */
  readonly at: Point;
  readonly isOnLine: boolean;
}

/** Everyone in the store: the cast, the manager, the customers of the week. */
export class Crowd {
  readonly show: FloorShow<PersonView>;
  readonly #scene: Scene;
  readonly #passers = new PassersBy();
  readonly #cast = new Map<string, PersonView>();
  readonly #leaving = new Set<PersonView>();
  readonly #traffic = new Traffic();
  readonly #call: CallWindow;
  #actors: readonly Actor[] = [];
  #sheet: Sheet | undefined;
  #offset = 0;
  #isTalk = false;
  #unsorted = 0;
  #sorted = 0;
  #isStepping = false;
  /** Those whose way has ended, and whose own step may not have yet. */
  readonly #gone: PersonView[] = [];

  /** `onStep` is told what happens in the week on the floor as it is seen. */
  constructor(scene: Scene, onStep: (step: FloorStep) => void) {
    this.#scene = scene;
    this.#call = new CallWindow(scene);
    this.show = new FloorShow({
      enter: (customer) =>
        this.#open({ costume: this.#passers.costumeOf(customer), mood: customer.mood }),
      leave: (view) => this.#retire(view),
      onDeed: (rep) => this.#serve(rep),
      onStep,
      onTurn: () => this.refresh(),
    });
  }

  /** Everyone drawn now, customers included. */
  get views(): readonly PersonView[] {
    return [...this.#cast.values(), ...this.#leaving, ...this.show.views];
  }

  /** Whether anyone walks now. */
  get isMoving(): boolean {
    for (const view of this.#cast.values()) if (view.isWalking) return true;
    return this.#leaving.size > 0 || this.show.views.some((view) => view.isWalking);
  }

  /** Where everyone of the cast is on the picture now. */
  get spotted(): readonly Spotted[] {
    const spotted: Spotted[] = [];
    for (const actor of this.#actors) {
      const { person, isOnLine } = actor;
      const view = this.#cast.get(isOnLine ? MANAGER : idOf(actor));
      if (view === undefined || actor.isCover) continue;
      const { x, y } = view.point;
      const at = isOnLine ? { x: x + CALL_AT.x, y: y + CALL_AT.y + 34 } : { x, y };
      spotted.push({ person, at, isOnLine });
    }
    return spotted;
  }

  /** The cells of those who take part in the present moment, the manager's first. */
  get talking(): readonly Cell[] {
    return this.#actors
      .filter(({ person }) => person.isInMoment || person.role === 'manager')
      .map(({ seat }) => seat.cell);
  }

  /** Every picture that a snapshot's people need. */
  picturesFor(snapshot: Snapshot): readonly Named[] {
    this.#passers.expect(snapshot.floor.customers);
    const people = [...snapshot.people.filter((person) => person.isHere), snapshot.manager];
    const drawn = [...this.#cast.values(), ...this.#leaving];
    // A call that has just ended hangs on the wall until the crowd is shown anew.
    const onLine = this.#actors.filter((actor) => actor.isOnLine).map(({ person }) => person);
    const customers =
      snapshot.phase === 'friday' ? planShow(snapshot).map(({ customer }) => customer) : [];
    return [
      ...[...people, ...coversOf(snapshot), ...onLine].flatMap((person) =>
        partsOf(costumeOf(person), [person.mood]),
      ),
      ...onLine.map(callPicture),
      ...people.filter(({ isInMoment }) => isInMoment).map(callPicture),
      ...drawn.flatMap(({ figure, mood }) => partsOf(figure.costume, [mood])),
      ...[...customers, ...this.show.shown].flatMap((one) =>
        partsOf(this.#passers.costumeOf(one), moodsOf(one.mood)),
      ),
    ];
  }

  /** Takes all pictures from another sheet. */
  dress(sheet: Sheet): void {
    this.#sheet = sheet;
    for (const view of this.views) view.dress(sheet);
    this.#call.dress(sheet);
  }

  /** Brings the cast up to date; the sheet must hold `picturesFor` this snapshot. */
  bring(snapshot: Snapshot, sheet: Sheet, atOnce: boolean): void {
    this.#sheet = sheet;
    this.#isTalk = snapshot.phase === 'moment';
    this.#actors = seatEveryone(snapshot, coversOf(snapshot));
    const inStore = this.#actors.filter((actor) => !actor.isOnLine);
    const ids = new Set(inStore.map(idOf));
    for (const [id, view] of this.#cast) if (!ids.has(id)) this.#sendAway(id, view, atOnce);
    for (const actor of inStore) this.#bringOne(actor, atOnce);
    this.#call.show(this.#actors.find((actor) => actor.isOnLine)?.person, sheet);
    this.#hangCall();
    if (atOnce) this.settleBubbles();
  }

  /** Puts every bubble at once where it covers nobody. */
  settleBubbles(): void {
    makeRoom(this.views, true);
  }

  /** Lets some milliseconds pass, `pace` times as many for whoever walks or serves. */
  step(ms: number, pace = 1): void {
    const views = this.views;
    this.#isStepping = true;
    this.#traffic.step(views, ms * pace);
    this.#unsorted += ms * pace;
    const isSorting = this.#unsorted >= SORT_MS;
    if (isSorting) this.#unsorted = 0;
    for (const view of views) {
      view.step(ms * pace);
      if (isSorting) view.sink();
    }
    if (isSorting) this.#sorted += 1;
    if (isSorting && this.#sorted % ROOM_SORTS === 0) makeRoom(views, false);
    this.show.step(ms * pace);
    for (const view of this.#gone.splice(0)) view.close();
    this.#isStepping = false;
    this.#hangCall();
  }

  #bringOne(actor: Actor, atOnce: boolean): void {
    const id = idOf(actor);
    const { cell } = actor.seat;
    const known = this.#cast.get(id);
    const view = known ?? this.#open({ costume: costumeOf(actor.person), mood: actor.person.mood });
    this.#cast.set(id, view);
    if (known === undefined) view.placeAt(DOOR);
    this.#bear(actor, view);
    if (atOnce) view.placeAt(cell);
    else if (nameOf(view.goal) !== nameOf(cell)) view.walkTo(cell);
  }

  /** Dresses somebody for what they do now: what a customer sees of them goes before their mood. */
  #bear(actor: Actor, view: PersonView): void {
    const { mood, isSpeaking } = actor.person;
    const deed = this.show.deedOf(idOf(actor));
    const isBusy = deed !== undefined || this.#isTalk;
    const towards = isBusy ? actor.seat.towards : idleView(actor.seat.cell);
    const business = deed ? businessOf(deed.business) : this.#businessOf(idOf(actor), isSpeaking);
    const own = this.show.isOn ? {} : bubbleOf(actor);
    const bubble = deed?.bubble === undefined ? own : { bubble: deed.bubble };
    const isAddressed = this.#isTalk && actor.person.isInMoment;
    view.bear({ mood, business, towards, isAddressed, ...bubble });
  }

  /** Shows or hides what the staff themselves have in mind, when a week begins or ends to be played. */
  refresh(): void {
    for (const actor of this.#actors) {
      const view = this.#cast.get(idOf(actor));
      if (view !== undefined && !actor.isOnLine) this.#bear(actor, view);
    }
  }

  #serve(rep: string): void {
    const actor = this.#actors.find((one) => idOf(one) === rep);
    const view = this.#cast.get(rep);
    if (actor !== undefined && view !== undefined) this.#bear(actor, view);
  }

  #businessOf(id: string, isSpeaking: boolean): Business {
    const isOnPhone = id === MANAGER && this.#actors.some((actor) => actor.isOnLine);
    return isOnPhone ? 'telephoning' : isSpeaking ? 'speaking' : 'waiting';
  }

  #sendAway(id: string, view: PersonView, atOnce: boolean): void {
    this.#cast.delete(id);
    if (atOnce) {
      view.close();
      return;
    }
    this.#leaving.add(view);
    view.bear({ mood: view.mood, business: 'waiting', towards: DOOR });
    view.walkTo(DOOR, () => {
      this.#leaving.delete(view);
      this.#retire(view);
    });
  }

  #retire(view: PersonView): void {
    if (this.#isStepping) this.#gone.push(view);
    else view.close();
  }

  #open(character: Character): PersonView {
    if (this.#sheet === undefined) throw new Error('people are shown before anything is drawn');
    this.#offset = (this.#offset + 731) % 100_000;
    return new PersonView(this.#scene, this.#sheet, character, this.#offset);
  }

  #hangCall(): void {
    const manager = this.#cast.get(MANAGER);
    if (manager !== undefined) this.#call.hangAt(manager.point);
  }
}

/** Moves bubbles out of the way of heads and of each other. */
function makeRoom(views: readonly PersonView[], atOnce: boolean): void {
  const rooms = layBubbles(
    views.map(({ bearer }) => bearer),
    atOnce ? [] : views.map(({ room }) => room),
  );
  views.forEach((view, at) => {
    const room = rooms[at];
    if (room !== undefined && (room !== view.room || atOnce)) view.giveRoom(room, atOnce);
  });
}

function idOf({ person }: Actor): string {
  return person.role === 'manager' ? MANAGER : person.id;
}

/** The moods in which a customer is seen: at ease, and as they leave. */
function moodsOf(mood: Mood): readonly Mood[] {
  return mood === 'neutral' ? [mood] : ['neutral', mood];
}

/** The picture in somebody's bubble: the mood, unless they are at ease and say nothing. */
function bubbleOf({ person: { mood, isSpeaking, role }, isCover }: Actor): { bubble?: string } {
  if (isSpeaking) return { bubble: `speaks/${mood}` };
  return mood === 'neutral' || role === 'manager' || isCover ? {} : { bubble: `mood/${mood}` };
}
