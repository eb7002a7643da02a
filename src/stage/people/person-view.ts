import { GameObjects, type Scene } from 'phaser';
import type { Mood } from '../../scenario/scenario.ts';
import {
  type Cell,
  DOOR,
  isFree,
  middleOf,
  type Place,
  type Point,
  pointOf,
} from '../floor/floor-plan.ts';
import { findPath } from '../floor/path.ts';
import { facingAlong, facingOf } from '../floor/seating.ts';
import type { Sheet } from '../sheet.ts';
import { type Character, FigureView } from './figure-view.ts';
import { type Business, type Pose, stand, stride, towards } from './pose.ts';
import { goOn, planWalk, stepOf, type Walk } from './walk.ts';

/** Bubbles lie above all people and furniture. */
const ABOVE_ALL = 1000;
/** Flat things lie on the floor, below all people and furniture. */
const ON_FLOOR = -50;
/** From the feet up to the tip of the bubble, in art pixels. */
const BUBBLE_PX = 108;
/** Tiles for one pair of steps. */
const STRIDE_TILES = 1.02;

/** What a person is to look like now. */
export interface Bearing {
  readonly mood: Mood;
  readonly business: Business;
  /** The name of the picture in the bubble; undefined for none. */
  readonly bubble?: string;
  readonly towards: Place;
}

/**
 * One person in the store: body, shadow, bubble, ring, and the way they walk. It decides nothing; it
 * is told where to go and how to look, and the picture catches up.
 */
export class PersonView {
  readonly figure: FigureView;
  readonly #shadow: GameObjects.Image;
  readonly #ring: GameObjects.Image;
  readonly #bubble: GameObjects.Image;
  #sheet: Sheet;
  #bearing: Bearing = { mood: 'neutral', business: 'waiting', towards: { x: 0, y: 9 } };
  #place: Place = middleOf(DOOR);
  #goal: Cell = DOOR;
  #walk: Walk | undefined;
  #onArrival: (() => void) | undefined;
  #pose: Pose = stand('neutral', 'waiting', 0);
  #time: number;

  /** `offset`, in milliseconds, keeps people from breathing and blinking all at once. */
  constructor(scene: Scene, sheet: Sheet, character: Character, offset: number) {
    this.#sheet = sheet;
    this.#time = offset;
    const image = () => scene.add.existing(new GameObjects.Image(scene, 0, 0, '__DEFAULT'));
    this.#ring = image().setDepth(ON_FLOOR).setVisible(false);
    this.#shadow = image().setDepth(ON_FLOOR + 1);
    this.figure = scene.add.existing(new FigureView(scene, sheet, character));
    this.#bubble = image().setVisible(false);
    this.dress(sheet);
  }

  /** Where the person's feet are, in tiles. */
  get place(): Place {
    return this.#place;
  }

  /** Where the feet are on the picture. */
  get point(): Point {
    return pointOf(this.#place);
  }

  get isWalking(): boolean {
    return this.#walk !== undefined;
  }

  get mood(): Mood {
    return this.#bearing.mood;
  }

  /** The cell the person stands on or walks to. */
  get goal(): Cell {
    return this.#goal;
  }

  /** Takes all pictures from a sheet. */
  dress(sheet: Sheet): void {
    this.#sheet = sheet;
    this.figure.dress(sheet);
    sheet.dress(this.#shadow, 'shadow');
    sheet.dress(this.#ring, 'ring');
    if (this.#bearing.bubble !== undefined) sheet.dress(this.#bubble, this.#bearing.bubble);
  }

  /** Brings mood, bubble and ring up to date, and turns a standing body. */
  bear(bearing: Bearing): void {
    this.#bearing = bearing;
    this.figure.setMood(bearing.mood);
    this.#bubble.setVisible(bearing.bubble !== undefined);
    this.#ring.setVisible(bearing.business === 'speaking');
    if (bearing.bubble !== undefined) this.#sheet.dress(this.#bubble, bearing.bubble);
    if (!this.isWalking) this.#turn();
  }

  /** Puts the person on a cell at once, standing. */
  placeAt(cell: Cell): void {
    this.#walk = undefined;
    this.#goal = cell;
    this.#place = middleOf(cell);
    this.#turn();
    this.#pose = stand(this.#bearing.mood, this.#bearing.business, 0);
    this.#settle(0);
  }

  /** Sends the person to a cell around all furniture; calls back once, on arrival. */
  walkTo(cell: Cell, onArrival?: () => void): void {
    this.#onArrival = onArrival;
    if (cell.x === this.#goal.x && cell.y === this.#goal.y && this.isWalking) return;
    this.#goal = cell;
    const from = { x: Math.floor(this.#place.x), y: Math.floor(this.#place.y) };
    const way = findPath(from, cell, isFree);
    if (way === undefined) this.placeAt(cell);
    else this.#walk = planWalk(this.#place, way);
  }

  /** Lets some milliseconds pass. */
  step(ms: number): void {
    this.#time += ms;
    const { mood, business } = this.#bearing;
    const share = 1 - Math.exp(-ms / 90);
    if (this.#walk) {
      this.#walk = goOn(this.#walk, ms);
      const { place, heading, isOver } = stepOf(this.#walk);
      this.#place = place;
      this.figure.face(facingAlong(heading, this.figure.facing));
      const phase = (this.#walk.gone / STRIDE_TILES) * 2 * Math.PI;
      this.#pose = towards(this.#pose, stride(phase), Math.min(1, share * 2));
      if (isOver) this.#arrive();
    } else this.#pose = towards(this.#pose, stand(mood, business, this.#time), share);
    this.figure.blink(this.#time % 4300 > 4170);
    this.#settle(Math.sin(this.#time / 640));
  }

  close(): void {
    for (const part of [this.figure, this.#shadow, this.#ring, this.#bubble]) part.destroy();
  }

  #arrive(): void {
    this.#walk = undefined;
    this.#turn();
    const call = this.#onArrival;
    this.#onArrival = undefined;
    call?.();
  }

  #turn(): void {
    const cell = { x: this.#place.x - 0.5, y: this.#place.y - 0.5 };
    this.figure.face(facingOf(cell, this.#bearing.towards));
  }

  #settle(breath: number): void {
    const { x, y } = this.point;
    const depth = this.#place.x + this.#place.y;
    this.figure.hold(this.#pose, this.isWalking ? 0 : breath);
    this.figure.setPosition(x, y).setDepth(depth);
    this.#shadow.setPosition(x, y);
    this.#ring.setPosition(x, y);
    this.#bubble.setPosition(x, y - BUBBLE_PX - breath * 1.2).setDepth(ABOVE_ALL + depth);
  }
}
