import { GameObjects, type Scene } from 'phaser';
import { DOOR_SLAB } from '../art/phone-wall.ts';
import { type Hung, stripsOf } from '../art/store-pictures.ts';
import { BELT_CELL, FURNITURE, middleOf, pointOf, QUEUE_POSTS } from '../floor/floor-plan.ts';
import type { Sheet } from '../sheet.ts';
import { Lamps } from './lamps.ts';

const BEHIND_ALL = -100;
/** How long the belt takes to be put up and away, in milliseconds. */
const BELT_UP_MS = 160;
const BELT_AWAY_MS = 700;
/** What is left of the belt when it is as good as away. */
const UNSEEN = 0.02;

/** What happens in the store that its things take part in. */
export interface Bustle {
  /** Somebody is about to come or go. */
  readonly isDoorWanted: boolean;
  /** Somebody waits in the queue. */
  readonly isQueue: boolean;
  /** 0 (the store opens) … 1 (it closes). */
  readonly hour: number;
}

/** Everything in the store that is not a person: room, furniture, door, what hangs and stands about, light. */
export class Decor {
  readonly #scene: Scene;
  readonly #room: GameObjects.Image;
  readonly #furniture: readonly (readonly [GameObjects.Image, string])[];
  readonly #leaves: readonly GameObjects.Image[];
  readonly #lamps: Lamps;
  readonly #belt: GameObjects.Image;
  #hung: GameObjects.Image[] = [];
  #names: readonly string[] = [];
  #sheet: Sheet | undefined;
  #open = 0;
  #hour = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#room = this.#image(BEHIND_ALL);
    this.#leaves = [this.#image(BEHIND_ALL + 3), this.#image(BEHIND_ALL + 3)];
    this.#lamps = new Lamps(scene);
    const furniture = FURNITURE.flatMap((piece) =>
      stripsOf(piece.kind, piece).map((strip) => {
        const { x, y } = pointOf(piece);
        const image = this.#image(piece.x + piece.y + strip.depth).setPosition(x, y);
        return [image, strip.name] as const;
      }),
    );
    this.#belt = this.#standBelt();
    this.#furniture = [...furniture, [this.#belt, 'queue-belt']];
  }

  /** Whether the door, the belt or the light is still on the way to where it goes. */
  isChanging({ isDoorWanted, isQueue, hour }: Bustle): boolean {
    const isOff = (now: number, wanted: boolean) => Math.abs(now - (wanted ? 1 : 0)) > UNSEEN;
    const isMoving = isOff(this.#open, isDoorWanted) || isOff(this.#belt.alpha, isQueue);
    return isMoving || Math.abs(this.#hour - hour) > 0.004;
  }

  /** Takes all pictures from sheets. */
  dress(room: Sheet, sheet: Sheet): void {
    this.#sheet = sheet;
    room.dress(this.#room, 'room');
    for (const [image, name] of this.#furniture) sheet.dress(image, name);
    for (const leaf of this.#leaves) sheet.dress(leaf, 'door-leaf');
    this.#slide();
    this.#lamps.dress(sheet);
    this.#names.forEach((name, at) => {
      const image = this.#hung[at];
      if (image !== undefined) sheet.dress(image, name);
    });
  }

  /** Hangs up and puts down what tells of the season. */
  hang(hung: readonly Hung[], sheet: Sheet): void {
    this.#sheet = sheet;
    while (this.#hung.length < hung.length) this.#hung.push(this.#image(0));
    for (const image of this.#hung.splice(hung.length)) image.destroy();
    this.#names = hung.map(({ name }) => name);
    hung.forEach(({ name, at, depth }, index) => {
      const image = this.#hung[index]?.setPosition(at.x, at.y).setDepth(depth);
      if (image !== undefined) sheet.dress(image, name);
    });
  }

  /** Opens or shuts the street door, brings the belt, and lets the light follow the hour, at a walk or at once. */
  step(ms: number, { isDoorWanted, isQueue, hour }: Bustle): void {
    const share = (slowness: number): number =>
      ms === Number.POSITIVE_INFINITY ? 1 : 1 - Math.exp(-ms / slowness);
    const open = this.#open + ((isDoorWanted ? 1 : 0) - this.#open) * share(140);
    this.#hour += (hour - this.#hour) * share(420);
    this.#lamps.shine(this.#hour);
    this.#bringBelt(isQueue, share(isQueue ? BELT_UP_MS : BELT_AWAY_MS));
    if (Math.abs(open - this.#open) < 0.0005) return;
    this.#open = open;
    this.#slide();
  }

  /** The belt stands beside the queue, and is put away while nobody waits. */
  #bringBelt(isWanted: boolean, share: number): void {
    const belt = this.#belt;
    const off = (isWanted ? 1 : 0) - belt.alpha;
    if (off === 0) return;
    belt.setAlpha(Math.abs(off) < UNSEEN ? belt.alpha + off : belt.alpha + off * share);
    belt.setVisible(belt.alpha > UNSEEN);
  }

  #standBelt(): GameObjects.Image {
    const { x, y } = middleOf(BELT_CELL);
    const first = pointOf(QUEUE_POSTS[0] ?? BELT_CELL);
    const belt = this.#image(x + y).setPosition(first.x, first.y);
    return belt.setAlpha(0).setVisible(false);
  }

  #slide(): void {
    const scale = this.#sheet?.scale ?? 1;
    this.#leaves.forEach((leaf, at) => {
      const way = this.#open * (DOOR_SLAB.w / 2 - 7);
      const x = DOOR_SLAB.x + (at * DOOR_SLAB.w) / 2 + (at === 0 ? -way : way);
      leaf.setPosition(x, x / 2);
      const cut = Math.max(0, way * scale);
      const width = leaf.frame.width - cut;
      leaf.setCrop(at === 0 ? cut + 2 * scale : 0, 0, width, leaf.frame.height);
    });
  }

  #image(depth: number): GameObjects.Image {
    const image = new GameObjects.Image(this.#scene, 0, 0, '__DEFAULT');
    return this.#scene.add.existing(image).setDepth(depth);
  }
}
