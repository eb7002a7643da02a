import { GameObjects, type Scene } from 'phaser';
import type { Point } from '../floor/floor-plan.ts';
import type { Sheet } from '../sheet.ts';
import type { BubbleRoom } from './bubble-room.ts';

/** Bubbles lie above all people and furniture. */
const ABOVE_ALL = 1000;
/** Flat things lie on the floor, below all people and furniture. */
const ON_FLOOR = -50;
/** Wheels throw a wider shadow. */
const WHEELS_WIDE = 1.35;
/** How much is left to be seen of a bubble that cannot but cover a face. */
const FAINT = 0.3;
/** The share of the way on which a bubble goes aside each time it is moved. */
const GIVE_WAY = 0.3;

/** What surrounds a figure: the shadow, the ring of whoever speaks, and the bubble. */
export class Surround {
  readonly #shadow: GameObjects.Image;
  readonly #ring: GameObjects.Image;
  readonly #bubble: GameObjects.Image;
  readonly #hasWheels: boolean;
  #sheet: Sheet;
  /** The name of the picture in the bubble. */
  #sign: string | undefined;
  #room: BubbleRoom = { aside: 0, isClear: true };
  /** How far the bubble has gone aside, in art pixels. */
  #aside = 0;

  constructor(scene: Scene, sheet: Sheet, hasWheels: boolean) {
    this.#sheet = sheet;
    this.#hasWheels = hasWheels;
    const image = () => scene.add.existing(new GameObjects.Image(scene, 0, 0, '__DEFAULT'));
    this.#ring = image().setDepth(ON_FLOOR).setVisible(false);
    this.#shadow = image().setDepth(ON_FLOOR + 1);
    this.#bubble = image().setDepth(ABOVE_ALL).setVisible(false);
    this.dress(sheet);
  }

  get hasBubble(): boolean {
    return this.#sign !== undefined;
  }

  /** Takes all pictures from a sheet. */
  dress(sheet: Sheet): void {
    this.#sheet = sheet;
    sheet.dress(this.#shadow, 'shadow');
    sheet.dress(this.#ring, 'ring');
    if (this.#hasWheels) this.#shadow.setScale(this.#shadow.scaleX * WHEELS_WIDE);
    if (this.#sign !== undefined) sheet.dress(this.#bubble, this.#sign);
  }

  /** Shows a bubble with a picture of that name, or none, and the ring or not. */
  show(sign: string | undefined, hasRing: boolean): void {
    this.#ring.setVisible(hasRing);
    if (sign === this.#sign) return;
    this.#sign = sign;
    this.#bubble.setVisible(sign !== undefined);
    if (sign !== undefined) this.#sheet.dress(this.#bubble, sign);
  }

  /** Goes where the feet are; `high` is how far above them the bubble is, in art pixels. */
  moveTo({ x, y }: Point, high: number): void {
    this.#shadow.x = x;
    this.#shadow.y = y;
    if (this.#ring.visible) this.#ring.setPosition(x, y);
    if (this.#sign === undefined) return;
    this.#aside += (this.#room.aside - this.#aside) * GIVE_WAY;
    this.#bubble.setPosition(x + this.#aside, y - high);
  }

  /** Lays the bubble as near to the viewer as the figure stands. */
  sink(depth: number): void {
    if (this.#sign !== undefined) this.#bubble.setDepth(ABOVE_ALL + depth);
  }

  /** Makes room for the faces behind; at once, or as the bubble is moved. */
  giveRoom(room: BubbleRoom, atOnce: boolean): void {
    this.#room = room;
    if (atOnce) {
      this.#bubble.x += room.aside - this.#aside;
      this.#aside = room.aside;
    }
    this.#bubble.setAlpha(room.isClear ? 1 : FAINT);
  }

  close(): void {
    for (const part of [this.#shadow, this.#ring, this.#bubble]) part.destroy();
  }
}
