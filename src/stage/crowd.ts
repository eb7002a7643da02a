import { GameObjects, type Scene } from 'phaser';
import type { Mood } from '../scenario/scenario.ts';
import type { PersonSnapshot, Snapshot } from '../season/snapshot.ts';
import type { Costume } from './art/figure/figure.ts';
import type { Named } from './art/store-pictures.ts';
import { DOOR, nameOf, type Point } from './floor/floor-plan.ts';
import { type Actor, seatEveryone } from './floor/seating.ts';
import { costumeOf, partName, partsOf, passerByCostume } from './people/costume.ts';
import type { Character } from './people/figure-view.ts';
import { PersonView } from './people/person-view.ts';
import type { Business } from './people/pose.ts';
import type { Sheet } from './sheet.ts';
import { Visitors } from './visitors.ts';

/** Where the window of a telephone call hangs above the manager's feet, in art pixels. */
const CALL_AT: Point = { x: 24, y: -142 };

/** The manager's key among the cast, whatever id the snapshot gives. */
const MANAGER = 'you';

/** One person of the cast as they are found on the picture. */
export interface Spotted {
  readonly person: PersonSnapshot;
  /** The middle of the feet, or of the lower edge of a call window, in art pixels. */
  readonly at: Point;
  readonly isOnLine: boolean;
}

/** Somebody on the telephone: a head in a round window. */
interface Call {
  readonly window: GameObjects.Image;
  readonly head: GameObjects.Image;
  readonly id: string;
}

/** Everyone in the store: the cast, the manager, the customers of the week. */
export class Crowd {
  readonly #scene: Scene;
  readonly #cast = new Map<string, PersonView>();
  readonly #leaving = new Set<PersonView>();
  readonly #visitors: Visitors;
  #actors: readonly Actor[] = [];
  #call: Call | undefined;
  #sheet: Sheet | undefined;
  #offset = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#visitors = new Visitors({
      enter: (customer) => this.#open({ costume: passerByCostume(customer), mood: customer.mood }),
      leave: (view) => view.close(),
    });
  }

  /** Everyone drawn now, customers included. */
  get views(): readonly PersonView[] {
    return [...this.#cast.values(), ...this.#leaving, ...this.#visitors.views];
  }

  /** Whether anyone walks now. */
  get isMoving(): boolean {
    return this.views.some((view) => view.isWalking);
  }

  /** Where everyone of the cast is on the picture now. */
  get spotted(): readonly Spotted[] {
    return this.#actors.flatMap((actor) => {
      const { person, isOnLine } = actor;
      const view = this.#cast.get(isOnLine ? MANAGER : idOf(actor));
      if (view === undefined) return [];
      const { x, y } = view.point;
      const at = isOnLine ? { x: x + CALL_AT.x, y: y + CALL_AT.y + 34 } : { x, y };
      return [{ person, at, isOnLine }];
    });
  }

  /** Every picture that a snapshot's people need. */
  picturesFor(snapshot: Snapshot): readonly Named[] {
    const people = [...snapshot.people.filter((person) => person.isHere), snapshot.manager];
    const leaving = [...this.#cast.values(), ...this.#leaving].map(({ figure }) => figure.costume);
    const customers = [
      ...snapshot.floor.customers.map((one): [Costume, Mood] => [passerByCostume(one), one.mood]),
      ...this.#visitors.shown.map((one): [Costume, Mood] => [passerByCostume(one), one.mood]),
    ];
    // A call that has just ended hangs on the wall until the crowd is shown anew.
    const onLine = this.#actors.filter((actor) => actor.isOnLine).map(({ person }) => person);
    return [
      ...[...[...people, ...onLine].map(costumeOf), ...leaving].flatMap((costume) =>
        partsOf(costume),
      ),
      ...customers.flatMap(([costume, mood]) => partsOf(costume, [mood])),
    ];
  }

  /** Takes all pictures from another sheet. */
  dress(sheet: Sheet): void {
    this.#sheet = sheet;
    for (const view of this.views) view.dress(sheet);
    this.#dressCall();
  }

  /** Brings everyone up to date; the sheet must hold `picturesFor` this snapshot. */
  show(snapshot: Snapshot, sheet: Sheet, atOnce: boolean): void {
    this.#sheet = sheet;
    this.#actors = seatEveryone(snapshot);
    const inStore = this.#actors.filter((actor) => !actor.isOnLine);
    const ids = new Set(inStore.map(idOf));
    for (const [id, view] of this.#cast) if (!ids.has(id)) this.#sendAway(id, view, atOnce);
    for (const actor of inStore) this.#bring(actor, atOnce);
    this.#ring(this.#actors.find((actor) => actor.isOnLine));
    this.#visitors.show(snapshot, atOnce);
  }

  /** Lets some milliseconds pass. */
  step(ms: number): void {
    for (const view of this.views) view.step(ms);
    this.#visitors.step(ms);
    this.#hangCall();
  }

  #bring(actor: Actor, atOnce: boolean): void {
    const id = idOf(actor);
    const { cell, towards } = actor.seat;
    const known = this.#cast.get(id);
    const view = known ?? this.#open({ costume: costumeOf(actor.person), mood: actor.person.mood });
    this.#cast.set(id, view);
    if (known === undefined) view.placeAt(DOOR);
    const { mood, isSpeaking } = actor.person;
    const bubble = bubbleOf(actor.person);
    view.bear({ mood, business: this.#businessOf(id, isSpeaking), towards, ...bubble });
    if (atOnce) view.placeAt(cell);
    else if (nameOf(view.goal) !== nameOf(cell)) view.walkTo(cell);
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
      view.close();
    });
  }

  #open(character: Character): PersonView {
    if (this.#sheet === undefined) throw new Error('people are shown before anything is drawn');
    this.#offset += 731;
    return new PersonView(this.#scene, this.#sheet, character, this.#offset);
  }

  /** Opens or closes the window of the one on the telephone. */
  #ring(actor: Actor | undefined): void {
    this.#call?.window.destroy();
    this.#call?.head.destroy();
    this.#call = undefined;
    if (actor === undefined) return;
    const image = () =>
      this.#scene.add.existing(new GameObjects.Image(this.#scene, 0, 0, '__DEFAULT'));
    this.#call = {
      window: image().setDepth(2000),
      head: image().setDepth(2001),
      id: actor.person.id,
    };
    this.#dressCall();
    this.#hangCall();
  }

  #dressCall(): void {
    const actor = this.#actors.find((one) => one.person.id === this.#call?.id);
    if (this.#call === undefined || actor === undefined || this.#sheet === undefined) return;
    const head = partName(costumeOf(actor.person), `head-${actor.person.mood}`);
    this.#sheet.dress(this.#call.window, 'call');
    this.#sheet.dress(this.#call.head, head);
  }

  #hangCall(): void {
    const manager = this.#cast.get(MANAGER);
    if (this.#call === undefined || manager === undefined) return;
    const { x, y } = manager.point;
    this.#call.window.setPosition(x + CALL_AT.x, y + CALL_AT.y);
    this.#call.head.setPosition(x + CALL_AT.x, y + CALL_AT.y + 17);
  }
}

function idOf({ person }: Actor): string {
  return person.role === 'manager' ? MANAGER : person.id;
}

/** The picture in somebody's bubble: the mood, unless they are at ease and say nothing. */
function bubbleOf({ mood, isSpeaking, role }: PersonSnapshot): { bubble?: string } {
  if (isSpeaking) return { bubble: `speaks/${mood}` };
  return mood === 'neutral' || role === 'manager' ? {} : { bubble: `mood/${mood}` };
}
