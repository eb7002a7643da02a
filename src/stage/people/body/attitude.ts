import type { CompleteLook } from '../../../scenario/look.ts';
import type { Mood } from '../../../scenario/scenario.ts';
import { approach, copyTo, type Draft, draftOf, type Pose, UPRIGHT } from '../pose.ts';
import { Footing } from './footing.ts';
import { inChair, isLively, type Standing, standIn } from './stance.ts';

/** How often somebody is drawn anew who stands and gestures, and who only breathes, in milliseconds. */
const GESTURE_MS = 45;
const BREATH_MS = 140;
/** How long somebody takes to come to rest after a change, in milliseconds. */
const SETTLE_MS = 700;
/** Art pixels by which breath lifts the shoulders. */
const BREATH_PX = 0.7;

/** One stretch of a walk. */
export interface Stretch {
  readonly tiles: number;
  /** How long the steps are, 0.4…1. */
  readonly reach: number;
  readonly mood: Mood;
  readonly hasBag: boolean;
}

/** How somebody's body is held as time passes: it breathes, gestures, comes to rest, and walks. */
export class Attitude {
  readonly #hasWheels: boolean;
  readonly #footing: Footing;
  /** How the body is held, and how it would like to be. */
  readonly #pose: Draft = draftOf(UPRIGHT);
  readonly #wanted: Draft = draftOf(UPRIGHT);
  #time: number;
  #since = 0;

  /** `offset`, in milliseconds, keeps people from breathing and blinking all at once. */
  constructor(look: CompleteLook, offset: number) {
    this.#hasWheels = look.mobilityAid === 'wheelchair';
    this.#footing = new Footing(look);
    this.#time = offset;
  }

  /** Which picture of a turning wheel shows now. */
  get wheelStep(): number {
    return this.#footing.wheelStep;
  }

  /** How far breath lifts somebody who stands, −1…1. */
  get breath(): number {
    return Math.sin(this.#time / 640);
  }

  /** Whether the eyes are shut some milliseconds from now. */
  isBlinking(ms: number): boolean {
    return (this.#time + ms) % 4300 > 4170;
  }

  /** Milliseconds for which nobody sees whether somebody has moved who stands. */
  pauseFor({ mood, business }: Standing): number {
    const isBusy = this.#since < SETTLE_MS || isLively(mood, business, this.#time);
    return isBusy ? GESTURE_MS : BREATH_MS;
  }

  /** Something has changed that the body must come to rest from. */
  stir(): void {
    this.#since = 0;
  }

  /** Lets some milliseconds pass. */
  pass(ms: number): void {
    this.#time += ms;
    this.#since += ms;
  }

  /** Takes the body a share (0…1) of the way to how somebody stands who does this now. */
  stand(doing: Standing, share: number): void {
    approach(this.#pose, this.#resting(doing, this.#time), share);
  }

  /** Holds the body at once as a still of somebody who does this. */
  rest(doing: Standing): void {
    this.#since = 0;
    copyTo(this.#pose, this.#resting(doing, 0));
  }

  /** Takes the body a share (0…1) of the way to how somebody walks who has just gone on by a stretch. */
  walk({ tiles, reach, mood, hasBag }: Stretch, share: number): void {
    const pose = this.#footing.go(tiles, reach, mood);
    if (hasBag && !this.#hasWheels) {
      pose.nearHandF *= 0.4;
      pose.nearHandS = 4.6;
    }
    this.#since = 0;
    approach(this.#pose, pose, share);
  }

  /** Shows the body with a breath of −1…1. */
  show(breath: number, strike: (pose: Pose) => void): void {
    const { shrug } = this.#pose;
    this.#pose.shrug += breath * BREATH_PX;
    strike(this.#pose);
    this.#pose.shrug = shrug;
  }

  #resting(doing: Standing, time: number): Draft {
    const pose = standIn(this.#wanted, doing, time);
    return this.#hasWheels ? inChair(pose) : pose;
  }
}
