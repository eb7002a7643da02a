import { AUTO, CANVAS, Game } from 'phaser';
import missing from '../../assets/store/missing.png';
import nothing from '../../assets/store/nothing.png';
import white from '../../assets/store/white.png';
import type { Snapshot } from '../season/snapshot.ts';
import { SIGN_FONT } from './art/notices.ts';
import { fitRoom, type Size } from './fit.ts';
import { FrameWatch } from './frame-watch.ts';
import { StoreScene, type View } from './store-scene.ts';
import { Twin } from './twin.ts';
import './stage.css';

export interface StageOptions {
  /** The element that the store fills; its size is the stage's. It should be positioned by the page. */
  readonly parent: HTMLElement;
  /** Everyone is placed at once, and nothing is drawn while nothing changes. */
  readonly calm: boolean;
  /** Somebody of the cast was pressed; `you` for the manager. */
  readonly onPerson?: (id: string) => void;
  /** The first picture has been drawn. */
  readonly onReady?: () => void;
}

/** The store on the page. It decides nothing: it is shown snapshots. */
export interface Stage {
  /** Draws a snapshot; the same one twice changes nothing. */
  readonly show: (snapshot: Snapshot) => void;
  readonly setCalm: (calm: boolean) => void;
  /** Looks again how large the parent is; a change of the window or the parent is noticed anyway. */
  readonly resize: () => void;
  /** Takes everything away that the stage brought along. */
  readonly close: () => void;
}

/** More pixels than this for one CSS pixel are not seen, but they cost. */
const MOST_RATIO = 3;
const RESIZE_PAUSE_MS = 120;

/** Opens the store inside `parent`, empty until the first snapshot. */
export function openStage(options: StageOptions): Stage {
  const stage = new OpenStage(options);
  return {
    show: (snapshot) => stage.show(snapshot),
    setCalm: (calm) => stage.setCalm(calm),
    resize: () => stage.resize(),
    close: () => stage.close(),
  };
}

class OpenStage {
  readonly #options: StageOptions;
  readonly #twin: Twin;
  readonly #observer: ResizeObserver;
  #game: Game;
  #scene: StoreScene;
  #isCalm: boolean;
  /** Draws with the plain Canvas, at one pixel for one CSS pixel while people move. */
  #isSlow = false;
  #isReady = false;
  #isClosed = false;
  #snapshot: Snapshot | undefined;
  #watch = new FrameWatch();
  #size: Size;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(options: StageOptions) {
    this.#options = options;
    this.#isCalm = options.calm;
    this.#twin = new Twin(options.parent, (id) => options.onPerson?.(id));
    this.#size = sizeOf(this.#twin.element);
    [this.#game, this.#scene] = this.#start();
    this.#observer = new ResizeObserver(() => this.#resizeSoon());
    this.#observer.observe(this.#twin.element);
  }

  show(snapshot: Snapshot): void {
    if (this.#isClosed || snapshot === this.#snapshot) return;
    this.#snapshot = snapshot;
    this.#twin.describe(snapshot);
    this.#scene.show(snapshot, this.#isCalm);
    this.#redraw();
  }

  setCalm(calm: boolean): void {
    if (this.#isClosed || calm === this.#isCalm) return;
    this.#isCalm = calm;
    if (this.#snapshot) this.#scene.show(this.#snapshot, calm);
    if (!this.#isReady) return;
    this.#lay();
    if (calm) this.#game.loop.sleep();
    else this.#game.loop.wake();
    this.#redraw();
  }

  resize(): void {
    if (this.#isClosed) return;
    const size = sizeOf(this.#twin.element);
    this.#size = size;
    if (!this.#isReady || size.width === 0 || size.height === 0) return;
    this.#lay();
    this.#redraw();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#pause);
    this.#observer.disconnect();
    this.#end();
    this.#twin.close();
  }

  #start(): [Game, StoreScene] {
    this.#isReady = false;
    const view = this.#view();
    const scene = new StoreScene(
      { onReady: () => this.#ready(), onFrame: (ms) => this.#frame(ms) },
      view,
    );
    const game = new Game({
      type: this.#isSlow ? CANVAS : AUTO,
      parent: this.#twin.element,
      ...pixels(this.#size, view.ratio),
      scale: { mode: 0, zoom: 1 / view.ratio },
      transparent: true,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      images: { default: nothing, missing, white },
      render: { antialias: true, antialiasGL: false },
      fps: { smoothStep: false, limit: this.#isSlow ? 30 : 0 },
      callbacks: { preBoot: withoutPictures, postBoot: ({ canvas }) => this.#twin.adopt(canvas) },
      scene,
    });
    return [game, scene];
  }

  #ready(): void {
    this.#isReady = true;
    void this.#rebakeWithFonts();
    this.#game.renderer.on('restorewebgl', () => this.#redraw());
    this.#game.events.once('postrender', () => {
      this.#place();
      if (this.#isCalm) this.#game.loop.sleep();
      this.#options.onReady?.();
    });
  }

  /** Draws the signs again once the page's own type has arrived. */
  async #rebakeWithFonts(): Promise<void> {
    const scene = this.#scene;
    const faces = await document.fonts.load(`800 17px ${SIGN_FONT}`).catch(() => []);
    if (faces.length === 0 || this.#isClosed || scene !== this.#scene) return;
    scene.redraw();
    this.#redraw();
  }

  #frame(ms: number): void {
    this.#place();
    if (this.#isCalm || this.#isSlow || this.#watch.add(ms) !== 'slow') return;
    setTimeout(() => this.#turnSlow());
  }

  /** Begins anew with the plain Canvas, for machines that draw WebGL in software. */
  #turnSlow(): void {
    if (this.#isClosed) return;
    this.#end();
    this.#isSlow = true;
    [this.#game, this.#scene] = this.#start();
    if (this.#snapshot) this.#scene.show(this.#snapshot, this.#isCalm);
  }

  #end(): void {
    this.#game.destroy(true);
    this.#game.loop.tick();
  }

  #place(): void {
    this.#twin.place(this.#scene.crowd.spotted, this.#view(), this.#size);
  }

  /** Draws one frame when nothing else would. */
  #redraw(): void {
    if (!this.#isReady) return;
    this.#place();
    if (this.#isCalm && !this.#game.loop.running) this.#game.loop.tick();
  }

  #resizeSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.resize(), RESIZE_PAUSE_MS);
  }

  #lay(): void {
    const view = this.#view();
    const { width, height } = pixels(this.#size, view.ratio);
    this.#game.scale.setZoom(1 / view.ratio);
    this.#game.scale.resize(width, height);
    // Phaser leaves the old size standing in the style when one pixel is one CSS pixel.
    this.#game.canvas.style.setProperty('width', `${width / view.ratio}px`);
    this.#game.canvas.style.setProperty('height', `${height / view.ratio}px`);
    this.#scene.lay(view);
  }

  #view(): View {
    const ratio = this.#isSlow && !this.#isCalm ? 1 : Math.min(MOST_RATIO, devicePixelRatio || 1);
    return { ...fitRoom(this.#size), ratio };
  }
}

function sizeOf(element: HTMLElement): Size {
  return { width: element.clientWidth, height: element.clientHeight };
}

/** A canvas's size in pixels of the device; never nothing. */
function pixels({ width, height }: Size, ratio: number): Size {
  return {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
  };
}

/** Puts an empty picture where one of Phaser's own three cannot be loaded, instead of failing. */
function withoutPictures(game: Game): void {
  game.textures.on('onerror', (key: string) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    game.textures.addCanvas(key, canvas);
  });
}
