import { GameObjects, type Scene } from 'phaser';
import type { Point } from '../floor/floor-plan.ts';
import type { Sheet } from '../sheet.ts';
import { type BubbleRoom, OWN_PLACE } from './bubble-room.ts';

/** Bubbles lie above all people and furniture. */
const ABOVE_ALL = 1000;
/** Flat things lie on the floor, below all people and furniture. */
const ON_FLOOR = -50;
/** Wheels throw a wider shadow. */
const WHEELS_WIDE = 1.35;
/** The share of the way that a bubble goes to make room each time it is moved. */
const GIVE_WAY = 0.3;
/** A bubble that is as near to its place as this is there, in art pixels. */
const THERE_PX = 0.3;

/** What surrounds a figure: the shadow, the ring of whoever speaks, and the bubble. */
export class Surround {
  readonly #shadow: GameObjects.Image;
  readonly #ring: GameObjects.Image;
  readonly #bubble: GameObjects.Image;
  readonly #hasWheels: boolean;
  #sheet: Sheet;
  /** The name of the picture in the bubble. */
  #sign: string | undefined;
  #room: BubbleRoom = OWN_PLACE;
  /** How the bubble hangs on its way there. */
  #aside = 0;
  #rise = 0;
  #size = 1;

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
    this.#dressBubble();
  }

  #dressBubble(): void {
    if (this.#sign === undefined) return;
    this.#sheet.dress(this.#bubble, this.#sign);
    if (this.#size !== 1) this.#bubble.setScale(this.#size / this.#sheet.scale);
  }

  /** Shows a bubble with a picture of that name, or none, and the ring or not. */
  show(sign: string | undefined, hasRing: boolean): void {
    this.#ring.setVisible(hasRing);
    if (sign === this.#sign) return;
    this.#sign = sign;
    this.#bubble.setVisible(sign !== undefined);
    this.#dressBubble();
  }

  /** Goes where the feet are; `high` is how far above them the bubble is, in art pixels. */
  moveTo({ x, y }: Point, high: number): void {
    this.#shadow.x = x;
    this.#shadow.y = y;
    if (this.#ring.visible) this.#ring.setPosition(x, y);
    if (this.#sign === undefined) return;
    this.#giveWay(GIVE_WAY);
    this.#bubble.x = x + this.#aside;
    this.#bubble.y = y - high - this.#rise;
  }

  /** Goes a share of the way to where the bubble has room. */
  #giveWay(share: number): void {
    const { aside, rise, size } = this.#room;
    const off = Math.abs(aside - this.#aside) + Math.abs(rise - this.#rise);
    const by = off < THERE_PX ? 1 : share;
    this.#aside += (aside - this.#aside) * by;
    this.#rise += (rise - this.#rise) * by;
    if (size === this.#size) return;
    this.#size = Math.abs(size - this.#size) < 0.01 ? size : this.#size + (size - this.#size) * by;
    this.#bubble.setScale(this.#size / this.#sheet.scale);
  }

  /** Lays the bubble as near to the viewer as the figure stands. */
  sink(depth: number): void {
    if (this.#sign !== undefined) this.#bubble.setDepth(ABOVE_ALL + depth);
  }

  /** How the bubble makes room now. */
  get room(): BubbleRoom {
    return this.#room;
  }

  /** Makes room for heads and other bubbles: at once, or as the bubble is moved. */
  giveRoom(room: BubbleRoom, atOnce: boolean): void {
    this.#room = room;
    if (atOnce) {
      const [aside, rise] = [this.#aside, this.#rise];
      this.#giveWay(1);
      this.#bubble.x += this.#aside - aside;
      this.#bubble.y -= this.#rise - rise;
    }
    const alpha = room.isShown ? 1 : 0;
    if (this.#bubble.alpha !== alpha) this.#bubble.setAlpha(alpha);
  }

  close(): void {
    for (const part of [this.#shadow, this.#ring, this.#bubble]) part.destroy();
  }
}
