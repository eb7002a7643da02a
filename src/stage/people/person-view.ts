import type { Scene } from 'phaser';
import type { Mood } from '../../scenario/scenario.ts';
import { type Cell, middleOf, type Place, type Point, pointOf } from '../floor/floor-plan.ts';
import type { Sheet } from '../sheet.ts';
import { Attitude } from './body/attitude.ts';
import type { Held } from './body/rig.ts';
import type { Standing } from './body/stance.ts';
import { paceOf } from './body/stride.ts';
import type { Bearer, BubbleRoom } from './bubble-room.ts';
import { type Character, FigureView } from './figure-view.ts';
import type { Business, Pose } from './pose.ts';
import { Surround } from './surround.ts';
import { Route, type Way } from './way/route.ts';
import { placeOn, type Seat, seatAt, sitOn } from './way/seat.ts';
import { between, drawnAt, settled, turnOf, turnTo, turnTowards } from './way/turn.ts';

/** From the feet up to the tip of the bubble, in art pixels. */
const BUBBLE_PX = 109;
const SEATED_BUBBLE_PX = 99;
/** How far breath lifts a bubble, in art pixels. */
const BUBBLE_LIFT_PX = 1.2;
const NOWHERE: Place = { x: 0, y: 0 };
/** Somebody on a bench lies before all of it. */
const ON_SEAT = 0.7;
/** A turn that differs by less than this is not seen, in radians. */
const UNSEEN_TURN = 0.002;

/** What a person is to look like now. */
export interface Bearing {
  readonly mood: Mood;
  readonly business: Business;
  /** The name of the picture in the bubble; undefined for none. */
  readonly bubble?: string;
  readonly towards: Place;
  /** A bag in the hand, whatever else they do; `carrying` has one anyway. */
  readonly hasBag?: boolean;
  /** Somebody speaks to them, or serves them. */
  readonly isAddressed?: boolean;
}

/**
 * One person in the store: body, shadow, bubble, ring, and the way they walk. It decides nothing; it
 * is told where to go and how to look, and the picture catches up.
 */
export class PersonView {
  readonly figure: FigureView;
  readonly #surround: Surround;
  #bearing: Bearing = { mood: 'neutral', business: 'waiting', towards: { x: 0, y: 9 } };
  readonly #route = new Route();
  #seat: Seat | undefined;
  readonly #attitude: Attitude;
  readonly #strike = (pose: Pose): void => this.figure.strike(pose);
  readonly #hasWheels: boolean;
  /** Tiles a second at full pace. */
  readonly #pace: number;
  #turn = 2;
  /** The way walked along last, as a place from another, and as a turn. */
  #heading: Place = NOWHERE;
  #headed = 0;
  #isSteady = false;
  #owed = 0;

  /** `offset` is as in `Attitude`. */
  constructor(scene: Scene, sheet: Sheet, character: Character, offset: number) {
    const { look } = character.costume;
    this.#hasWheels = look.mobilityAid === 'wheelchair';
    this.#pace = paceOf(look.mobilityAid, look.age === 'old');
    this.#attitude = new Attitude(look, offset);
    this.#surround = new Surround(scene, sheet, this.#hasWheels);
    this.figure = scene.add.existing(new FigureView(scene, sheet, character));
    this.dress(sheet);
  }

  /** Where the person's feet are, in tiles. */
  get place(): Place {
    return this.#route.place;
  }

  /** Where the feet are on the picture. */
  get point(): Point {
    return pointOf(this.#route.place);
  }

  get isWalking(): boolean {
    return this.#route.isWalking;
  }

  get mood(): Mood {
    return this.#bearing.mood;
  }

  /** The cell the person stands on or walks to. */
  get goal(): Cell {
    return this.#route.goal;
  }

  /** Takes all pictures from a sheet. */
  dress(sheet: Sheet): void {
    this.figure.dress(sheet);
    this.#surround.dress(sheet);
    this.#settle(0);
  }

  /** Brings mood, bubble and ring up to date; a standing body turns as time passes. */
  bear(bearing: Bearing): void {
    this.#bearing = bearing;
    this.#attitude.stir();
    this.figure.setMood(bearing.mood);
    this.#surround.show(bearing.bubble, bearing.business === 'speaking');
    this.figure.hold(this.#held());
    this.#float(0);
    this.sink();
  }

  /** Puts the person on a cell at once, standing: in its middle, or somewhere else on it. */
  placeAt(cell: Cell, at: Place = middleOf(cell)): void {
    this.#seat = undefined;
    this.#route.stopAt(cell, at);
    this.#rest();
  }

  /** Sends the person to a cell around all furniture; calls back once, on arrival. */
  walkTo(cell: Cell, onArrival?: () => void): void {
    this.#seat = undefined;
    if (this.#route.walkTo(cell, onArrival)) return;
    this.placeAt(cell);
    onArrival?.();
  }

  /** As in `Route`. */
  reroute(isOpen: (cell: Cell) => boolean): boolean {
    return this.#route.reroute(isOpen);
  }

  /** As in `Route`. */
  detour(cell: Cell, isOpen: (cell: Cell) => boolean): void {
    this.#route.detour(cell, isOpen);
  }

  /** Makes somebody who walks stop and wait for others to pass, or go on. */
  hold(isHeld: boolean): void {
    this.#route.hold(isHeld);
  }

  /** As in `Route`. */
  ahead(tiles: number): Place | undefined {
    return this.#route.ahead(tiles);
  }

  /**
   * Sits down on a seat beside the place where the person stands, at once or as time passes. Whoever
   * has a wheelchair stays where they are; any walk gets up again.
   */
  sitDown(seat: Place, atOnce: boolean): void {
    if (this.#hasWheels || this.isWalking) return;
    this.#seat = seatAt(this.place, seat, atOnce);
    this.#attitude.stir();
    if (!atOnce) return;
    this.#route.place = seat;
    this.#rest();
  }

  /** Lets some milliseconds pass, and draws the person anew when they have moved enough to be seen. */
  step(ms: number): void {
    this.#owed += ms;
    const { isOnTheWay } = this.#route;
    if (isOnTheWay || this.#owed >= this.#attitude.pauseFor(this.#doing)) this.#live(this.#owed);
    else this.figure.blink(this.#attitude.isBlinking(this.#owed));
  }

  #live(ms: number): void {
    this.#owed = 0;
    this.#attitude.pass(ms);
    const share = 1 - Math.exp(-ms / 85);
    const way = this.#route.go(ms, this.#pace);
    if (way !== undefined) this.#walkOn(way, share);
    else {
      if (this.#seat) {
        this.#seat = sitOn(this.#seat, ms);
        this.#route.place = placeOn(this.#seat);
      }
      // Whoever waits for others to pass goes on looking where they go.
      this.#turnBody(this.isWalking ? this.#turn : this.#restingTurn(), share);
      this.#attitude.stand(this.#doing, share);
    }
    this.figure.blink(this.#attitude.isBlinking(0));
    this.#settle(this.#attitude.breath);
  }

  close(): void {
    this.figure.destroy();
    this.#surround.close();
  }

  #held(): Held | undefined {
    const { business, hasBag } = this.#bearing;
    if (business === 'carrying' || hasBag === true) return 'bag';
    if (this.isWalking) return undefined;
    return business === 'telephoning' ? 'handset' : business === 'impatient' ? 'watch' : undefined;
  }

  #walkOn({ tiles, reach, heading, isOver }: Way, share: number): void {
    if (!isOver) this.#turnBody(this.#headFor(heading), share);
    const hasBag = this.#held() === 'bag';
    this.#attitude.walk({ tiles, reach, mood: this.mood, hasBag }, Math.min(1, share * 2.4));
    if (isOver) this.#route.arrive();
  }

  /** The turn along a way; it stays the same for most of a walk. */
  #headFor(way: Place): number {
    if (way.x === this.#heading.x && way.y === this.#heading.y) return this.#headed;
    this.#heading = way;
    this.#headed = turnOf(way);
    return this.#headed;
  }

  /** Turns and poses at once, as at the beginning and in a still picture. */
  #rest(): void {
    this.#turn = this.#restingTurn();
    this.figure.face(settled(drawnAt(this.#turn)));
    this.#attitude.rest(this.#doing);
    this.#settle(0);
    this.sink();
  }

  get #doing(): Standing {
    return this.#seat ? { mood: this.mood, business: 'sitting' } : this.#bearing;
  }

  #restingTurn(): number {
    const cell = { x: this.place.x - 0.5, y: this.place.y - 0.5 };
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
    const lift = this.isWalking ? 0 : breath;
    this.figure.hold(this.#held());
    if (this.#hasWheels) this.figure.roll(this.#attitude.wheelStep);
    this.#attitude.show(lift, this.#strike);
    this.#float(lift);
  }

  /** Puts everything where the feet are. */
  #float(lift: number): void {
    const feet = this.point;
    const high = this.#high;
    this.figure.x = feet.x;
    this.figure.y = feet.y;
    this.#surround.moveTo(feet, high + lift * BUBBLE_LIFT_PX);
  }

  /**
   * Lies as near to the viewer as it stands. It is to be called now and then while people move, not in
   * every frame: all pictures are sorted anew when one has changed.
   */
  sink(): void {
    const depth = this.place.x + this.place.y + (this.#seat ? ON_SEAT : 0);
    if (this.figure.depth !== depth) this.figure.setDepth(depth);
    this.#surround.sink(depth);
  }

  get #high(): number {
    return this.#hasWheels || this.#seat ? SEATED_BUBBLE_PX : BUBBLE_PX;
  }

  /** Who bears a bubble here, or whose head must not be covered by one. */
  get bearer(): Bearer {
    const { business, isAddressed } = this.#bearing;
    const isLookedAt = isAddressed === true || business === 'speaking' || business === 'pointing';
    const { hasBubble } = this.#surround;
    return { feet: this.point, high: this.#high, hasBubble, isLookedAt };
  }

  /** How the bubble makes room for heads and other bubbles. */
  get room(): BubbleRoom {
    return this.#surround.room;
  }

  /** Lets the bubble make room: at once, or as time passes. */
  giveRoom(room: BubbleRoom, atOnce: boolean): void {
    this.#surround.giveRoom(room, atOnce);
  }
}
