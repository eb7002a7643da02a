import { GameObjects, type Scene } from 'phaser';
import type { Mood } from '../../scenario/scenario.ts';
import type { Costume } from '../art/figure/figure.ts';
import { VIEWS, type View } from '../art/figure/views.ts';
import type { Sheet } from '../sheet.ts';
import type { Stance } from './body/joints.ts';
import { type Held, type Piece, type Put, Rig } from './body/rig.ts';
import { hasManeIn, type Part, partName } from './costume.ts';
import type { Pose } from './pose.ts';
import { drawnAt, settled, type Turned } from './way/turn.ts';
import { headShown, partFor, piecesOf } from './worn.ts';

/** Whose body it is, and how they feel when they are first seen. */
export interface Character {
  readonly costume: Costume;
  readonly mood: Mood;
}

interface Limb {
  readonly piece: Piece;
  readonly image: GameObjects.Image;
  /** Where the rig wants it. */
  readonly put: Put;
  /** It goes where the head looks. */
  readonly isHead: boolean;
  /** The part shown now, and the layer it lies in. */
  part: Part | undefined;
  layer: number;
  isSeen: boolean;
  /** What was written last, so that only what changes is written: it costs more than to compare. */
  turn: number;
  wide: number;
  long: number;
}

/** A picture has just been changed: nothing that was written holds any more. */
const UNWRITTEN = { turn: Number.NaN, wide: Number.NaN, long: Number.NaN } as const;

const HEAD: readonly Piece[] = ['head', 'lids', 'mane'];

/** How tall old people are, as a share of others. */
const OLD_SIZE = 0.965;

/** A body of jointed parts. It is told how to stand; it knows nothing of where or why. */
export class FigureView extends GameObjects.Container {
  readonly costume: Costume;
  readonly #limbs: readonly Limb[];
  /** The same limbs, the farthest first. */
  readonly #ordered: Limb[];
  readonly #size: number;
  readonly #maneViews: readonly View[];
  readonly #rig = new Rig();
  #sheet: Sheet;
  #mood: Mood;
  #turned: Turned = settled(drawnAt(2));
  #glance = 0;
  #held: Held | undefined;
  #wheel = 0;
  #isShut = false;
  readonly #stance: { -readonly [Name in keyof Stance]-?: NonNullable<Stance[Name]> };

  constructor(scene: Scene, sheet: Sheet, { costume, mood }: Character) {
    super(scene, 0, 0);
    this.#mood = mood;
    this.costume = costume;
    this.#sheet = sheet;
    const { mobilityAid: aid, build, age } = costume.look;
    this.#maneViews = VIEWS.filter((view) => hasManeIn(costume, view));
    this.#stance = { build, aid, ...this.#turned };
    this.#limbs = piecesOf(aid).map((piece) => ({
      piece,
      image: new GameObjects.Image(scene, 0, 0, '__DEFAULT').setVisible(false),
      put: this.#rig.puts[piece],
      isHead: HEAD.includes(piece),
      part: undefined,
      layer: 0,
      isSeen: false,
      ...UNWRITTEN,
    }));
    this.#size = age === 'old' ? OLD_SIZE : 1;
    this.setScale(this.#size);
    this.#ordered = [...this.#limbs];
    this.add(this.#limbs.map(({ image }) => image));
  }

  /** Takes all its parts from a sheet, which must hold this costume with the mood shown. */
  dress(sheet: Sheet): void {
    this.#sheet = sheet;
    for (const limb of this.#limbs) Object.assign(limb, UNWRITTEN, { part: undefined });
    this.#wear();
  }

  setMood(mood: Mood): void {
    if (mood === this.#mood) return;
    this.#mood = mood;
    this.#wear();
  }

  /** Turns the body; what faces right is the mirror of what faces left. */
  face(turned: Turned): void {
    if (turned === this.#turned) return;
    const isNew = turned.view !== this.#turned.view;
    this.#turned = turned;
    this.#stance.view = turned.view;
    this.#stance.heading = turned.heading;
    const across = turned.isMirrored ? -this.#size : this.#size;
    if (this.scaleX !== across) this.scaleX = across;
    if (isNew) this.#wear();
  }

  get turned(): Turned {
    return this.#turned;
  }

  /** Shuts or opens the eyes. Delighted eyes are shut anyway, and nobody blinks from behind. */
  blink(isShut: boolean): void {
    if (isShut === this.#isShut) return;
    this.#isShut = isShut;
    this.#wear();
  }

  /** Puts something into the near hand, or takes it out. */
  hold(held: Held | undefined): void {
    if (held === this.#held) return;
    this.#held = held;
    this.#wear();
  }

  /** Turns the wheels of a wheelchair, if there are any, by whole pictures. */
  roll(wheel: number): void {
    if (wheel === this.#wheel) return;
    this.#wheel = wheel;
    if (this.costume.look.mobilityAid === 'wheelchair') this.#wear();
  }

  /** Puts every part where the pose wants it. */
  strike(pose: Pose): void {
    this.#look(pose.glance);
    this.#rig.place(pose, this.#stance, this.#held);
    const { isFlipped } = headShown(this.#turned.view, this.#glance);
    const size = 1 / this.#sheet.scale;
    let isReordered = false;
    for (const limb of this.#limbs) {
      if (!lay(limb, isFlipped && limb.isHead ? -size : size, size)) continue;
      if (limb.layer === limb.put.layer) continue;
      limb.layer = limb.put.layer;
      isReordered = true;
    }
    if (isReordered) this.#sort();
  }

  /** Turns the head, which may be another picture then. */
  #look(glance: number): void {
    if (glance === this.#glance) return;
    const before = headShown(this.#turned.view, this.#glance);
    const after = headShown(this.#turned.view, glance);
    this.#glance = glance;
    if (before.view !== after.view || before.isFlipped !== after.isFlipped) this.#wear();
  }

  /** Lists the pictures from the farthest to the nearest. */
  #sort(): void {
    this.#ordered.sort((a, b) => a.layer - b.layer);
    this.#ordered.forEach(({ image }, at) => {
      this.list[at] = image;
    });
  }

  /** Shows in each image the part that belongs there now. */
  #wear(): void {
    const { view } = this.#turned;
    const showing = {
      view,
      mood: this.#mood,
      glance: this.#glance,
      wheel: this.#wheel,
      held: this.#held,
    };
    const { isFlipped } = headShown(view, this.#glance);
    const size = 1 / this.#sheet.scale;
    for (const limb of this.#limbs) {
      const part = this.#isShown(limb.piece) ? partFor(limb.piece, showing) : undefined;
      if (part === limb.part) continue;
      limb.part = part;
      if (part !== undefined) {
        this.#sheet.dress(limb.image, partName(this.costume, part));
        Object.assign(limb, UNWRITTEN);
      }
      lay(limb, isFlipped && limb.isHead ? -size : size, size);
    }
  }

  #isShown(piece: Piece): boolean {
    const head = headShown(this.#turned.view, this.#glance).view;
    if (piece === 'mane') return this.#turned.view !== 'back' && this.#maneViews.includes(head);
    if (piece === 'lids') return this.#isShut && this.#mood !== 'delighted';
    return true;
  }
}

/**
 * Shows a limb where the rig put it, or hides it; `across` and `along` are the size of its picture,
 * mirrored below zero. @returns whether it is seen.
 */
function lay(limb: Limb, across: number, along: number): boolean {
  const { image, put } = limb;
  const isSeen = put.isShown && limb.part !== undefined;
  if (limb.isSeen !== isSeen) {
    limb.isSeen = isSeen;
    image.visible = isSeen;
  }
  if (!isSeen) return false;
  image.x = put.x;
  image.y = put.y;
  if (limb.turn !== put.turn) {
    limb.turn = put.turn;
    image.rotation = put.turn;
  }
  const wide = put.wide * across;
  if (limb.wide !== wide) {
    limb.wide = wide;
    image.scaleX = wide;
  }
  const long = put.long * along;
  if (limb.long !== long) {
    limb.long = long;
    image.scaleY = long;
  }
  return true;
}
