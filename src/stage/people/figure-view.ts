import { GameObjects, type Scene } from 'phaser';
import type { Mood } from '../../scenario/scenario.ts';
import { BONES, type Costume } from '../art/figure/figure.ts';
import type { Facing } from '../floor/seating.ts';
import type { Sheet } from '../sheet.ts';
import { type Part, partName } from './costume.ts';
import { hipHeight, type Pose } from './pose.ts';

/** The images that make up a body; `L` is to the left of the picture while it faces left. */
type Limb = 'thighL' | 'shinL' | 'thighR' | 'shinR' | 'armL' | 'foreL' | 'armR' | 'foreR';
type Piece = Limb | 'mane' | 'torso' | 'head' | 'lids';

const FROM_FRONT: readonly Piece[] = [
  'mane',
  'thighR',
  'shinR',
  'thighL',
  'shinL',
  'torso',
  'armR',
  'foreR',
  'head',
  'lids',
  'armL',
  'foreL',
];
const FROM_BEHIND: readonly Piece[] = [
  'mane',
  'foreR',
  'foreL',
  'armR',
  'armL',
  'thighR',
  'shinR',
  'thighL',
  'shinL',
  'torso',
  'head',
  'lids',
];

/** Whose body it is, and how they feel when they are first seen. */
export interface Character {
  readonly costume: Costume;
  readonly mood: Mood;
}

/** A body of jointed parts. It is told how to stand; it knows nothing of where or why. */
export class FigureView extends GameObjects.Container {
  readonly costume: Costume;
  readonly #pieces: Readonly<Record<Piece, GameObjects.Image>>;
  #sheet: Sheet;
  #mood: Mood;
  #facing: Facing = { side: 'left', isAway: false };

  constructor(scene: Scene, sheet: Sheet, { costume, mood }: Character) {
    super(scene, 0, 0);
    this.#mood = mood;
    this.costume = costume;
    this.#sheet = sheet;
    const piece = () => new GameObjects.Image(scene, 0, 0, '__DEFAULT');
    this.#pieces = {
      thighL: piece(),
      shinL: piece(),
      thighR: piece(),
      shinR: piece(),
      armL: piece(),
      foreL: piece(),
      armR: piece(),
      foreR: piece(),
      torso: piece(),
      head: piece(),
      lids: piece(),
      mane: piece(),
    };
    this.#pieces.lids.setVisible(false);
    this.#arrange();
  }

  /** Takes all its parts from a sheet, which must hold this costume with the mood shown. */
  dress(sheet: Sheet): void {
    this.#sheet = sheet;
    const { isAway } = this.#facing;
    const wear = (piece: Piece, part: Part) =>
      sheet.dress(this.#pieces[piece], partName(this.costume, part));
    wear('thighL', 'thigh');
    wear('thighR', 'thigh-far');
    wear('shinL', isAway ? 'shin-away' : 'shin');
    wear('shinR', isAway ? 'shin-far-away' : 'shin-far');
    wear('armL', 'upper-arm');
    wear('armR', 'upper-arm-far');
    wear('foreL', 'fore-arm');
    wear('foreR', 'fore-arm-far');
    wear('torso', isAway ? 'torso-away' : 'torso');
    wear('head', isAway ? 'head-away' : `head-${this.#mood}`);
    wear('lids', 'lids');
    wear('mane', 'mane');
    this.#pieces.mane.setVisible(!isAway);
  }

  setMood(mood: Mood): void {
    if (mood === this.#mood) return;
    this.#mood = mood;
    this.dress(this.#sheet);
  }

  /** Turns the body; what faces right is the mirror of what faces left. */
  face(facing: Facing): void {
    const wasAway = this.#facing.isAway;
    this.#facing = facing;
    this.scaleX = facing.side === 'right' ? -1 : 1;
    if (wasAway === facing.isAway) return;
    this.#arrange();
    this.dress(this.#sheet);
  }

  get facing(): Facing {
    return this.#facing;
  }

  /** Shuts or opens the eyes. Delighted eyes are shut anyway, and nobody blinks from behind. */
  blink(isShut: boolean): void {
    const canBlink = !this.#facing.isAway && this.#mood !== 'delighted';
    this.#pieces.lids.setVisible(isShut && canBlink);
  }

  /** Puts every part where the pose wants it; `breath` runs −1…1. */
  hold(pose: Pose, breath: number): void {
    const { thighL, shinL, thighR, shinR, torso } = this.#pieces;
    const hipY = -hipHeight(pose);
    this.#bend([thighL, shinL], [-BONES.hipX, hipY, BONES.thigh], [pose.thighL, pose.kneeL]);
    this.#bend([thighR, shinR], [BONES.hipX, hipY, BONES.thigh], [pose.thighR, pose.kneeR]);
    const lean = -pose.lean;
    torso.setPosition(0, hipY).setRotation(lean);
    const rise = breath * 0.45;
    const up = (x: number, y: number): [number, number] => [
      x * Math.cos(lean) - y * Math.sin(lean),
      hipY + x * Math.sin(lean) + y * Math.cos(lean),
    ];
    this.#holdArms(pose, up, rise);
    const [neckX, neckY] = up(0, -BONES.neckY);
    const { mane, head, lids } = this.#pieces;
    for (const piece of [mane, head, lids]) {
      piece.setPosition(neckX, neckY + pose.sink - rise).setRotation(-pose.tilt);
    }
  }

  #holdArms(pose: Pose, up: (x: number, y: number) => [number, number], rise: number): void {
    const { armL, foreL, armR, foreR } = this.#pieces;
    const shrug = pose.sink * 0.35;
    const [leftX, leftY] = up(-BONES.shoulderX + 1, -BONES.shoulderY - shrug - rise);
    const [rightX, rightY] = up(BONES.shoulderX - 1, -BONES.shoulderY - shrug - rise);
    this.#bend([armL, foreL], [leftX, leftY, BONES.upperArm], [pose.armL, pose.elbowL]);
    this.#bend([armR, foreR], [rightX, rightY, BONES.upperArm], [pose.armR, pose.elbowR]);
  }

  /** Hangs a limb of two parts from a joint and bends it. */
  #bend(
    [near, end]: readonly [GameObjects.Image, GameObjects.Image],
    [x, y, length]: readonly [number, number, number],
    [turn, bend]: readonly [number, number],
  ): void {
    near.setPosition(x, y).setRotation(turn);
    end.setPosition(x - length * Math.sin(turn), y + length * Math.cos(turn));
    end.setRotation(turn + bend);
  }

  #arrange(): void {
    this.removeAll();
    const order = this.#facing.isAway ? FROM_BEHIND : FROM_FRONT;
    this.add(order.map((piece) => this.#pieces[piece]));
  }
}
