import { Scene } from 'phaser';
import type { FloorStep, Snapshot } from '../season/snapshot.ts';
import { LASTING, type Named } from './art/store-pictures.ts';
import { Crowd } from './crowd.ts';
import { DOORWAY, middleOf, pointOf } from './floor/floor-plan.ts';
import { Camera, fitTalk } from './page/camera.ts';
import type { Fit, Size } from './page/fit.ts';
import { Bakery } from './room/bakery.ts';
import { type Bustle, Decor } from './room/decor.ts';
import { Feast } from './room/feast.ts';
import { hourOf } from './room/light.ts';
import { storyOf } from './room/story.ts';
import type { FloorWish } from './show/playback.ts';

/** A longer pause between frames than this counts as this long, in milliseconds. */
const LONGEST_STEP_MS = 90;
/** People breathe and gesture for so long after the last change; then the picture may rest. */
const LIVELY_MS = 7000;
/** A week that is played is a time-lapse: at single speed everything in it is so many times as quick. */
const FILM_PACE = 1.35;

/** How the scene is to be drawn: where the room lies, and device pixels for one CSS pixel. */
export interface View extends Fit {
  readonly ratio: number;
  readonly size: Size;
}

/** What the scene tells its owner. */
export interface SceneHooks {
  readonly onReady: () => void;
  /** Called after each step that was drawn, with the milliseconds since the one before. */
  readonly onFrame: (ms: number) => void;
  /** Something has happened in the week on the floor that is being played. */
  readonly onStep?: (step: FloorStep) => void;
}

/** The store as Phaser draws it: room and decor, light, camera, and the crowd of people. */
export class StoreScene extends Scene {
  readonly crowd: Crowd;
  readonly #hooks: SceneHooks;
  readonly #bakery: Bakery;
  #decor: Decor | undefined;
  #camera: Camera;
  #view: View;
  #snapshot: Snapshot | undefined;
  readonly #feast = new Feast();
  #isFeast = false;
  #isCalm = false;
  #wish: FloorWish = { speed: 1, isPaused: false };
  #sinceChange = 0;
  #lastBakeMs = 0;

  constructor(hooks: SceneHooks, view: View) {
    super('store');
    this.#hooks = hooks;
    this.#view = view;
    this.#camera = new Camera(view);
    this.#bakery = new Bakery(this);
    this.crowd = new Crowd(this, (step) => hooks.onStep?.(step));
  }

  create(): void {
    this.#decor = new Decor(this);
    this.#bake();
    if (this.#snapshot) this.#people(this.#snapshot, true);
    this.#light(Number.POSITIVE_INFINITY);
    this.#aimCamera(true);
    this.#hooks.onReady();
  }

  override update(_time: number, delta: number): void {
    const ms = Math.min(delta, LONGEST_STEP_MS);
    this.#sinceChange += Math.min(delta, 250);
    if (!this.#isCalm) this.#live(ms);
    this.#hooks.onFrame(delta);
  }

  /** What is seen of the room now, in CSS pixels. */
  get fit(): Fit {
    return this.#camera.fit;
  }

  /** How long the latest baking took, in milliseconds. */
  get lastBakeMs(): number {
    return this.#lastBakeMs;
  }

  /** Whether nothing moves any more, so that no frame need be drawn until something changes. */
  get isStill(): boolean {
    if (this.#isCalm) return true;
    const { show } = this.crowd;
    const isPlaying = show.isOn && !this.#wish.isPaused;
    const isLively = isPlaying || this.crowd.isMoving || this.#camera.isMoving;
    if (isLively && !(show.isOn && this.#wish.isPaused)) this.#sinceChange = 0;
    if (this.#sinceChange <= LIVELY_MS || this.#camera.isMoving) return false;
    return !(this.#decor?.isChanging(this.#bustle()) ?? false);
  }

  /**
   * Draws a snapshot: at once when calm or for the first time, else by walking there. One that comes
   * before the scene has begun is drawn when it does.
   */
  show(snapshot: Snapshot, isCalm: boolean): void {
    const isFirst = this.#snapshot === undefined;
    const isOther = isFirst || isCalm !== this.#isCalm || snapshot !== this.#snapshot;
    this.#isCalm = isCalm;
    this.#snapshot = snapshot;
    this.#isFeast = this.#feast.see(snapshot);
    this.#sinceChange = 0;
    if (this.#decor === undefined || !isOther) return;
    this.#provide();
    this.#people(snapshot, isFirst || isCalm);
    if (isCalm) this.#light(Number.POSITIVE_INFINITY);
    this.#aimCamera(isCalm);
  }

  /** Plays the latest week on the floor from its first day, when there is one to play. */
  playWeek(): void {
    if (this.#snapshot?.phase !== 'friday' || this.#decor === undefined || this.#isCalm) return;
    this.#provide();
    this.crowd.show.start(this.#snapshot);
    this.#sinceChange = 0;
  }

  /** Ends the week on the floor: whoever is inside walks out. */
  endWeek(): void {
    this.crowd.show.stop(this.#isCalm);
    this.#sinceChange = 0;
  }

  /** Takes over how the player would like to watch. */
  set wish(wish: FloorWish) {
    this.#wish = wish;
    this.#sinceChange = 0;
  }

  /** Lays the room into a page of another size or sharpness, and bakes all pictures for it. */
  lay(view: View): void {
    const isSharper = view.scale * view.ratio !== this.#view.scale * this.#view.ratio;
    this.#view = view;
    this.#sinceChange = 0;
    if (this.#decor === undefined) return;
    if (isSharper) this.#bake();
    this.#aimCamera(true);
  }

  /** Bakes all pictures anew at the same size. */
  redraw(): void {
    this.#sinceChange = 0;
    if (this.#decor !== undefined) this.#bake();
  }

  #live(ms: number): void {
    const { show } = this.crowd;
    const isHeld = show.isOn && this.#wish.isPaused;
    // Whoever walks out after a skip need not be waited for.
    const pace = show.isOn ? FILM_PACE * this.#wish.speed : show.isBusy ? 2 : 1;
    if (!isHeld) this.crowd.step(ms, pace);
    this.#light(ms);
    if (!this.#camera.isMoving) return;
    this.#camera.step(ms);
    this.#aim();
  }

  #people(snapshot: Snapshot, atOnce: boolean): void {
    const { sheet } = this.#bakery;
    if (sheet === undefined) return;
    const { show } = this.crowd;
    this.crowd.bring(snapshot, sheet, atOnce);
    if (snapshot.phase !== 'friday') {
      if (show.isBusy) show.stop(atOnce);
    } else if (this.#isCalm) {
      show.still(snapshot);
      this.crowd.settleBubbles();
    }
  }

  /** Sees to it that every picture of the snapshot is on the sheet. */
  #provide(): void {
    const { sheet } = this.#bakery;
    if (sheet === undefined || this.#snapshot === undefined) return;
    if (!sheet.add(this.#wanted())) this.#bake();
    else this.#decor?.hang(storyOf(this.#snapshot, this.#isFeast), sheet);
  }

  #wanted(): readonly Named[] {
    if (this.#snapshot === undefined) return LASTING;
    const story = storyOf(this.#snapshot, this.#isFeast).map(
      ({ name, picture }) => [name, picture] as const,
    );
    return [...LASTING, ...story, ...this.crowd.picturesFor(this.#snapshot)];
  }

  /** Draws every picture anew at the present scale, and dresses everything in it. */
  #bake(): void {
    const began = performance.now();
    const closeOld = this.#bakery.bake(this.#wanted(), this.#view.scale * this.#view.ratio);
    const { room, sheet } = this.#bakery;
    if (room === undefined || sheet === undefined) return;
    // What hung before may not be on the new sheet, so what hangs now comes first.
    if (this.#snapshot) this.#decor?.hang(storyOf(this.#snapshot, this.#isFeast), sheet);
    this.#decor?.dress(room, sheet);
    this.crowd.dress(sheet);
    closeOld();
    this.#lastBakeMs = performance.now() - began;
    this.#aim();
  }

  #hour(): number {
    const { show } = this.crowd;
    if (show.isOn) return show.share;
    return this.#snapshot === undefined ? 0 : hourOf(this.#snapshot);
  }

  #bustle(): Bustle {
    const isDoorWanted = !this.#isCalm && this.#isDoorWanted();
    return { isDoorWanted, isQueue: this.crowd.show.hasQueue, hour: this.#hour() };
  }

  #isDoorWanted(): boolean {
    return this.crowd.views.some(
      ({ isWalking, place }) =>
        isWalking && (place.x - DOORWAY.x) ** 2 + (place.y - DOORWAY.y) ** 2 < 1.5 ** 2,
    );
  }

  #light(ms: number): void {
    this.#decor?.step(ms, this.#bustle());
  }

  /** Sends the camera to the conversation, or back to the whole room. */
  #aimCamera(atOnce: boolean): void {
    const { size } = this.#view;
    const isTalk = this.#snapshot?.phase === 'moment' && !this.#isCalm;
    const feet = isTalk ? this.crowd.talking.map((cell) => pointOf(middleOf(cell))) : [];
    this.#camera.aimAt(fitTalk(this.#view, size, feet), atOnce);
    this.#aim();
  }

  /** Points the camera; at rest over the whole room, one texture pixel falls on one of the device. */
  #aim(): void {
    const { ratio } = this.#view;
    const { scale, left, top } = this.#camera.fit;
    const zoom = scale * ratio;
    const camera = this.cameras.main.setOrigin(0, 0).setZoom(zoom);
    camera.setScroll(-Math.round(left * ratio) / zoom, -Math.round(top * ratio) / zoom);
  }
}
