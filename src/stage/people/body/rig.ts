import { CHAIR } from '../../art/figure/chair.ts';
import { BONES, BUILD_SIZES } from '../../art/figure/figure.ts';
import { CANE_PX } from '../../art/figure/props.ts';
import { type Spot3, VIEW_TURNS } from '../../art/figure/views.ts';
import type { Pose } from '../pose.ts';
import { type Side, Skeleton, type Stance } from './joints.ts';
import { spot } from './vector.ts';

/** The pictures a figure is put together from. */
export const PIECES = [
  'mane',
  'chairUnder',
  'wheelFar',
  'thighFar',
  'shinFar',
  'shoeFar',
  'thighNear',
  'shinNear',
  'shoeNear',
  'armFar',
  'foreFar',
  'trunk',
  'chairOver',
  'wheelNear',
  'walker',
  'head',
  'lids',
  'cane',
  'held',
  'armNear',
  'foreNear',
] as const;
export type Piece = (typeof PIECES)[number];

/** Where one picture goes, its turn in radians, how it is stretched, and how near it lies. */
export interface Put {
  x: number;
  y: number;
  turn: number;
  wide: number;
  long: number;
  /** Pictures are drawn from the least to the most. */
  layer: number;
  isShown: boolean;
}

/** What somebody has in the near hand. */
export type Held = 'bag' | 'handset' | 'watch';

const HEAD_WIDTHS = { slim: 0.97, medium: 1, broad: 1.05 } as const;
const BEHIND_TRUNK = -10;
const BEFORE_TRUNK = 10;
const BEFORE_HEAD = 30;
const LEAST_FOREARM = 0.66;
const LEAST_BONE = 0.25;
/** A forearm this far before the hips is out of sight from behind, in art pixels. */
const HIDDEN_F = 3.5;

/** How far along the forearm a watch is worn. */
const WRIST = 0.72;

/** Places every picture of a body, feet at 0, 0. It is made once for a body and used for each frame. */
export class Rig {
  /** Where each picture goes; the same objects at all times. */
  readonly puts: Readonly<Record<Piece, Put>>;
  readonly #skeleton = new Skeleton();
  /** Spots that no bone ends at. */
  readonly #spare = spot();
  #stance: Stance = { build: 'medium', aid: 'none', view: 'front' };
  #cos = 1;
  #sin = 0;
  #isSeated = false;

  constructor() {
    const puts: Partial<Record<Piece, Put>> = {};
    for (const piece of PIECES) {
      puts[piece] = { x: 0, y: 0, turn: 0, wide: 1, long: 1, layer: 0, isShown: false };
    }
    this.puts = puts as Record<Piece, Put>;
  }

  /** Brings all places up to date. */
  place(pose: Pose, stance: Stance, held: Held | undefined): void {
    const turn = VIEW_TURNS[stance.view];
    this.#stance = stance;
    this.#cos = Math.cos(turn);
    this.#sin = Math.sin(turn);
    this.#isSeated = pose.seat > 0.5;
    const { near, far } = this.#skeleton.place(pose, stance);
    this.#legs(pose);
    this.#arm(near, this.puts.armNear, this.puts.foreNear);
    this.#arm(far, this.puts.armFar, this.puts.foreFar);
    this.#trunkAndHead(pose);
    this.#aids(pose.caneF);
    this.puts.held.isShown = held !== undefined;
    if (held !== undefined) this.#hold(held);
  }

  #legs(pose: Pose): void {
    const { near, far } = this.#skeleton;
    const { puts } = this;
    const isFarFirst = this.#nearness(near.ankle) >= this.#nearness(far.ankle);
    // A lap lies before the trunk, unless it is seen from behind.
    const lap = this.#isSeated && this.#stance.view !== 'back' ? 30 : 0;
    const nearLayer = (isFarFirst ? -24 : -30) + lap;
    const farLayer = (isFarFirst ? -30 : -24) + lap;
    this.#thigh(near, puts.thighNear, nearLayer);
    this.#shin(near, puts.shinNear, nearLayer);
    this.#put(puts.shoeNear, near.ankle, nearLayer).turn = -pose.nearFootP * this.#cos;
    this.#thigh(far, puts.thighFar, farLayer);
    this.#shin(far, puts.shinFar, farLayer);
    this.#put(puts.shoeFar, far.ankle, farLayer).turn = -pose.farFootP * this.#cos;
  }

  #thigh({ hip, knee }: Side, put: Put, layer: number): void {
    const { limb, leg } = BUILD_SIZES[this.#stance.build];
    this.#put(put, hip, layer + 2).wide = limb;
    this.#stretch(put, knee, BONES.thigh * leg);
  }

  #shin({ knee, ankle }: Side, put: Put, layer: number): void {
    const { limb, leg } = BUILD_SIZES[this.#stance.build];
    this.#put(put, knee, layer + 1).wide = limb;
    this.#stretch(put, ankle, BONES.shin * leg);
  }

  #arm({ shoulder, elbow, hand }: Side, arm: Put, fore: Put): void {
    const wide = BUILD_SIZES[this.#stance.build].limb;
    const upper = this.#layerBetween(shoulder, elbow);
    // From behind, hands before the belly are hidden by the back, however wide the elbows stand.
    const isHidden = this.#stance.view === 'back' && (elbow.f + hand.f) / 2 > HIDDEN_F;
    const lower = isHidden ? BEHIND_TRUNK : this.#layerBetween(elbow, hand);
    this.#put(arm, shoulder, upper).wide = wide;
    this.#stretch(arm, elbow, BONES.upperArm);
    const layer = isHidden ? BEHIND_TRUNK - 1 : Math.max(lower, upper) + 1;
    this.#put(fore, elbow, layer).wide = wide;
    this.#stretch(fore, hand, BONES.foreArm);
    // It is never seen so short that its hand would be squashed; the hand is where it should be.
    fore.long = Math.max(LEAST_FOREARM, fore.long);
    fore.x = this.#across(hand) + Math.sin(fore.turn) * fore.long * BONES.foreArm;
    fore.y = this.#down(hand) - Math.cos(fore.turn) * fore.long * BONES.foreArm;
  }

  /** Before or behind the trunk, or before the head when a hand is raised to it: the middle decides. */
  #layerBetween(a: Spot3, b: Spot3): number {
    if (this.#nearness(a) + this.#nearness(b) < 0) return BEHIND_TRUNK;
    return (a.u + b.u) / 2 > this.#skeleton.neck.u + 2 ? BEFORE_HEAD : BEFORE_TRUNK;
  }

  #trunkAndHead(pose: Pose): void {
    const { hip, neck, head } = this.#skeleton;
    const { trunk, mane, head: face, lids } = this.puts;
    this.#put(trunk, hip, 0);
    const across = this.#across(neck) - trunk.x;
    const down = this.#down(neck) - trunk.y;
    const turn = Math.atan2(across, -down);
    trunk.turn = turn;
    trunk.long = Math.sqrt(across * across + down * down) / BONES.neckY;
    const nod = pose.nod * this.#cos * 0.9;
    const headTurn = nod + pose.tilt * this.#sin + turn * 0.35;
    const drop = pose.nod * (this.#stance.view === 'back' ? 1 : 5);
    this.#head(this.#put(mane, head, -50), headTurn, drop);
    this.#head(this.#put(face, head, 20), headTurn, drop);
    this.#head(this.#put(lids, head, 21), headTurn, drop);
  }

  #head(put: Put, turn: number, drop: number): void {
    put.turn = turn;
    put.y += drop;
    put.wide = HEAD_WIDTHS[this.#stance.build];
  }

  #aids(caneF: number): void {
    const { aid, view } = this.#stance;
    const isAway = view === 'back';
    if (aid === 'wheelchair') this.#chair(isAway);
    if (aid === 'walker') this.#put(this.puts.walker, FLOOR, isAway ? -40 : 8);
    this.puts.cane.isShown = false;
    if (aid !== 'cane' || this.#isSeated) return;
    const { hand } = this.#skeleton.far;
    const tip = this.#spare;
    tip.f = hand.f + caneF;
    tip.s = hand.s - 1;
    tip.u = 0;
    const isBehind = this.#nearness(hand) < 0;
    this.#put(this.puts.cane, hand, isBehind ? BEHIND_TRUNK - 2 : BEFORE_TRUNK);
    this.#stretch(this.puts.cane, tip, CANE_PX);
  }

  #chair(isAway: boolean): void {
    const { wheelFar, chairUnder, chairOver, wheelNear } = this.puts;
    this.#put(wheelFar, FAR_HUB, -70);
    this.#put(chairUnder, FLOOR, -60);
    this.#put(chairOver, FLOOR, isAway ? 15 : 9);
    this.#put(wheelNear, NEAR_HUB, isAway ? 16 : 9.5);
  }

  #hold(held: Held): void {
    const { elbow, hand } = this.#skeleton.near;
    const arm = this.puts.foreNear;
    const layer = arm.layer + (held === 'bag' ? -0.5 : 0.5);
    const wrist = this.#spare;
    wrist.f = elbow.f + (hand.f - elbow.f) * WRIST;
    wrist.s = elbow.s + (hand.s - elbow.s) * WRIST;
    wrist.u = elbow.u + (hand.u - elbow.u) * WRIST;
    const put = this.#put(this.puts.held, held === 'watch' ? wrist : hand, layer);
    put.turn = held === 'watch' ? arm.turn : held === 'handset' ? 0.25 : 0;
  }

  /** Puts a picture at a place, upright and at its own size. */
  #put(put: Put, at: Spot3, layer: number): Put {
    put.x = this.#across(at);
    put.y = this.#down(at);
    put.turn = 0;
    put.wide = 1;
    put.long = 1;
    put.layer = layer;
    put.isShown = true;
    return put;
  }

  /** Stretches a limb that hangs down in its picture from where it was put to another joint. */
  #stretch(put: Put, to: Spot3, length: number): void {
    const across = this.#across(to) - put.x;
    const down = this.#down(to) - put.y;
    put.turn = Math.atan2(-across, down);
    put.long = Math.max(LEAST_BONE, Math.sqrt(across * across + down * down) / length);
  }

  /** How near to the viewer a spot is, in art pixels from the middle. */
  #nearness({ f, s }: Spot3): number {
    return f * this.#sin - s * this.#cos;
  }

  /** Where a spot is on the picture to the right, as in `onPicture`, without working out the turn again. */
  #across({ f, s }: Spot3): number {
    return f * this.#cos + s * this.#sin;
  }

  #down(at: Spot3): number {
    return this.#nearness(at) / 2 - at.u;
  }
}

const FLOOR = spot(0, 0, 0);
const NEAR_HUB = spot(CHAIR.hub.f, CHAIR.hub.s, CHAIR.wheel);
const FAR_HUB = spot(CHAIR.hub.f, -CHAIR.hub.s, CHAIR.wheel);
