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
import type { Sheet } from '../sheet.ts';
import { Attitude } from './body/attitude.ts';
import type { Held } from './body/rig.ts';
import type { Standing } from './body/stance.ts';
import { paceOf } from './body/stride.ts';
import { type Character, FigureView } from './figure-view.ts';
import type { Business, Pose } from './pose.ts';
import { placeOn, type Seat, seatAt, sitOn } from './seat.ts';
import { between, drawnAt, settled, turnOf, turnTo, turnTowards } from './turn.ts';
import { goOn, planWalk, stepOf, type Walk } from './walk.ts';

/** Bubbles lie above all people and furniture. */
const ABOVE_ALL = 1000;
/** Flat things lie on the floor, below all people and furniture. */
const ON_FLOOR = -50;
/** From the feet up to the tip of the bubble, in art pixels. */
const BUBBLE_PX = 109;
const SEATED_BUBBLE_PX = 99;
/** Somebody on a bench lies before all of it. */
const ON_SEAT = 0.7;
/** Tiles from the ends of a walk within which steps are shorter. */
const SHORT_STEPS = 0.45;
/** A turn or a depth that differs by less than this is not seen: radians, tiles. */
const UNSEEN_TURN = 0.002;
const UNSEEN_DEPTH = 0.02;

/** What a person is to look like now. */
export interface Bearing {
  readonly mood: Mood;
  readonly business: Business;
  /** The name of the picture in the bubble; undefined for none. */
  readonly bubble?: string;
  readonly towards: Place;
  /** A bag in the hand, whatever else they do; `carrying` has one anyway. */
  readonly hasBag?: boolean;
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
  #isHeld = false;
  #isAside = false;
  #seat: Seat | undefined;
  #onArrival: (() => void) | undefined;
  readonly #attitude: Attitude;
  readonly #strike = (pose: Pose): void => this.figure.strike(pose);
  #turn = 2;
  #isSteady = false;
  #owed = 0;

  /** `offset` is as in `Attitude`. */
  constructor(scene: Scene, sheet: Sheet, character: Character, offset: number) {
    this.#sheet = sheet;
    this.#attitude = new Attitude(character.costume.look, offset);
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
    if (this.#wheels) this.#shadow.setScale(this.#shadow.scaleX * 1.35);
    if (this.#bearing.bubble !== undefined) sheet.dress(this.#bubble, this.#bearing.bubble);
    this.#settle(0);
  }

  /** Brings mood, bubble and ring up to date; a standing body turns as time passes. */
  bear(bearing: Bearing): void {
    this.#bearing = bearing;
    this.#attitude.stir();
    this.figure.setMood(bearing.mood);
    this.#bubble.setVisible(bearing.bubble !== undefined);
    this.#ring.setVisible(bearing.business === 'speaking');
    if (bearing.bubble !== undefined) this.#sheet.dress(this.#bubble, bearing.bubble);
    this.figure.hold(this.#held());
  }

  /** Puts the person on a cell at once, standing: in its middle, or somewhere else on it. */
  placeAt(cell: Cell, at: Place = middleOf(cell)): void {
    this.#walk = undefined;
    this.#onArrival = undefined;
    this.#seat = undefined;
    this.#goal = cell;
    this.#place = at;
    this.#rest();
  }

  /** Sends the person to a cell around all furniture; calls back once, on arrival. */
  walkTo(cell: Cell, onArrival?: () => void): void {
    this.#onArrival = onArrival;
    if (cell.x === this.#goal.x && cell.y === this.#goal.y && this.isWalking) return;
    this.#goal = cell;
    this.#seat = undefined;
    this.#isAside = false;
    if (this.reroute(isFree)) return;
    this.placeAt(cell);
    onArrival?.();
  }

  /** Looks for another way to the same goal, over cells that are open now. @returns whether there is one. */
  reroute(isOpen: (cell: Cell) => boolean): boolean {
    const from = { x: Math.floor(this.#place.x), y: Math.floor(this.#place.y) };
    const way = findPath(from, this.#goal, isOpen);
    if (way !== undefined) this.#walk = planWalk(this.#place, way);
    return way !== undefined;
  }

  /** Goes out of the way to a cell over others that are open, and from there on to the goal. */
  detour(cell: Cell, isOpen: (cell: Cell) => boolean): void {
    const goal = this.#goal;
    this.#goal = cell;
    this.#isAside = this.reroute(isOpen);
    this.#goal = goal;
  }

  /** Makes somebody who walks stop and wait for others to pass, or go on. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
  }

  /** Where somebody who walks will be some tiles further on; undefined for who stands. */
  ahead(tiles: number): Place | undefined {
    return this.#walk && stepOf(this.#walk, tiles).place;
  }

  /**
   * Sits down on a seat beside the place where the person stands, at once or as time passes. Whoever
   * has a wheelchair stays where they are; any walk gets up again.
   */
  sitDown(seat: Place, atOnce: boolean): void {
    if (this.#wheels || this.isWalking) return;
    this.#seat = seatAt(this.#place, seat, atOnce);
    this.#attitude.stir();
    if (!atOnce) return;
    this.#place = seat;
    this.#rest();
  }

  /** Lets some milliseconds pass, and draws the person anew when they have moved enough to be seen. */
  step(ms: number): void {
    this.#owed += ms;
    const isOnTheWay = this.#walk !== undefined && !this.#isHeld;
    if (isOnTheWay || this.#owed >= this.#attitude.pauseFor(this.#doing)) this.#live(this.#owed);
    else this.figure.blink(this.#attitude.isBlinking(this.#owed));
  }

  #live(ms: number): void {
    this.#owed = 0;
    this.#attitude.pass(ms);
    const share = 1 - Math.exp(-ms / 85);
    if (this.#walk && !this.#isHeld) this.#walkOn(this.#walk, ms, share);
    else {
      if (this.#seat) {
        this.#seat = sitOn(this.#seat, ms);
        this.#place = placeOn(this.#seat);
      }
      // Whoever waits for others to pass goes on looking where they go.
      this.#turnBody(this.#walk ? this.#turn : this.#restingTurn(), share);
      this.#attitude.stand(this.#doing, share);
    }
    this.figure.blink(this.#attitude.isBlinking(0));
    this.#settle(this.#attitude.breath);
  }

  close(): void {
    for (const part of [this.figure, this.#shadow, this.#ring, this.#bubble]) part.destroy();
  }

  get #wheels(): boolean {
    return this.figure.costume.look.mobilityAid === 'wheelchair';
  }

  #held(): Held | undefined {
    const { business, hasBag } = this.#bearing;
    if (business === 'carrying' || hasBag === true) return 'bag';
    if (this.isWalking) return undefined;
    return business === 'telephoning' ? 'handset' : business === 'impatient' ? 'watch' : undefined;
  }

  #walkOn(before: Walk, ms: number, share: number): void {
    const { mobilityAid: aid, age } = this.figure.costume.look;
    const walk = goOn(before, ms, paceOf(aid, age === 'old'));
    this.#walk = walk;
    const { place, heading, isOver } = stepOf(walk);
    this.#place = place;
    const edge = Math.min(walk.gone, walk.length - walk.gone);
    const reach = Math.min(1, 0.4 + edge / SHORT_STEPS);
    if (!isOver) this.#turnBody(turnOf(heading), share);
    const stretch = { tiles: walk.gone - before.gone, reach, mood: this.mood };
    const hasBag = this.#held() === 'bag';
    this.#attitude.walk({ ...stretch, hasBag }, Math.min(1, share * 2.4));
    if (isOver) this.#arrive();
  }

  #arrive(): void {
    this.#walk = undefined;
    const wasAside = this.#isAside;
    this.#isAside = false;
    if (wasAside && this.reroute(isFree)) return;
    const call = this.#onArrival;
    this.#onArrival = undefined;
    call?.();
  }

  /** Turns and poses at once, as at the beginning and in a still picture. */
  #rest(): void {
    this.#turn = this.#restingTurn();
    this.figure.face(settled(drawnAt(this.#turn)));
    this.#attitude.rest(this.#doing);
    this.#settle(0);
  }

  get #doing(): Standing {
    return this.#seat ? { mood: this.mood, business: 'sitting' } : this.#bearing;
  }

  #restingTurn(): number {
    const cell = { x: this.#place.x - 0.5, y: this.#place.y - 0.5 };
    return turnTo(cell, this.#bearing.towards);
  }

  #turnBody(to: number, share: number): void {
    const off = Math.abs(between(this.#turn, to));
    const isSteady = !this.isWalking && off < 0.5;
    if (off < UNSEEN_TURN && isSteady === this.#isSteady) return;
    this.#isSteady = isSteady;
    this.#turn = off < UNSEEN_TURN ? to : turnTowards(this.#turn, to, share);
    const turned = drawnAt(this.#turn, this.figure.turned);
    this.figure.face(isSteady ? settled(turned) : turned);
  }

  #settle(breath: number): void {
    const { x, y } = this.point;
    const lift = this.isWalking ? 0 : breath;
    this.figure.hold(this.#held());
    this.figure.roll(this.#attitude.wheelStep);
    this.#attitude.show(lift, this.#strike);
    this.figure.setPosition(x, y);
    this.#shadow.setPosition(x, y);
    this.#ring.setPosition(x, y);
    const high = this.#wheels || this.#seat ? SEATED_BUBBLE_PX : BUBBLE_PX;
    this.#bubble.setPosition(x, y - high - lift * 1.2);
    this.#sink(this.#place.x + this.#place.y + (this.#seat ? ON_SEAT : 0));
  }

  /** Everybody is sorted anew when anybody's depth is written. */
  #sink(depth: number): void {
    if (Math.abs(this.figure.depth - depth) < UNSEEN_DEPTH) return;
    this.figure.setDepth(depth);
    this.#bubble.setDepth(ABOVE_ALL + depth);
  }
}
