import { AUTO, CANVAS, Game } from 'phaser';
import missing from '../../assets/store/missing.png';
import nothing from '../../assets/store/nothing.png';
import white from '../../assets/store/white.png';
import type { FloorStep, Snapshot } from '../season/snapshot.ts';
import { SIGN_FONT } from './art/notices.ts';
import { FrameWatch } from './frame-watch.ts';
import { endGame, pixels, sizeOf, withoutPictures } from './page/canvas-size.ts';
import { fitRoom, type Size } from './page/fit.ts';
import { Twin } from './page/twin.ts';
import { FloorReport } from './show/floor-report.ts';
import type { FloorPlayback, FloorWish } from './show/playback.ts';
import { StoreScene, type View } from './store-scene.ts';
import './stage.css';

export interface StageOptions {
  /** The element that the store fills; its size is the stage's. It should be positioned by the page. */
  readonly parent: HTMLElement;
  /** Everyone is placed at once, and nothing is drawn while nothing changes. */
  readonly calm: boolean;
  /** Draws this way whatever the pace of the machine; left out, the quicker of the two is found. */
  readonly drawBy?: Drawing['by'];
  /** Somebody of the cast was pressed; `you` for the manager. */
  readonly onPerson?: (id: string) => void;
  /** The first picture has been drawn. */
  readonly onReady?: () => void;
  /** The playing of the week on the floor has begun, gone on by a percent, or ended. */
  readonly onFloor?: (playback: FloorPlayback) => void;
  /** A customer and whoever serves them are seen to do something; nothing is told when things keep still. */
  readonly onStep?: (step: FloorStep) => void;
  /** The store is drawn another way now, for the first time or because this machine is slow. */
  readonly onDrawing?: (drawing: Drawing) => void;
}

/** How the store is drawn. */
export interface Drawing {
  readonly by: 'webgl' | 'canvas';
  /** This machine draws slowly, so that fewer pixels are drawn while people move. */
  readonly isSlow: boolean;
}

/** The store on the page. It decides nothing: it is shown snapshots. */
export interface Stage {
  /** Draws a snapshot; the same one twice changes nothing. */
  readonly show: (snapshot: Snapshot) => void;
  readonly setCalm: (calm: boolean) => void;
  /** Takes over how the player would like to watch the week on the floor. */
  readonly watch: (wish: FloorWish) => void;
  /** Plays the week on the floor again from its first day. */
  readonly replay: () => void;
  /** Ends the week on the floor. */
  readonly skip: () => void;
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
    watch: (wish) => stage.watch(wish),
    replay: () => stage.replay(),
    skip: () => stage.skip(),
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
  #isOdd = false;
  #snapshot: Snapshot | undefined;
  #watch = new FrameWatch();
  #size: Size;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #floor: FloorReport;

  constructor(options: StageOptions) {
    this.#options = options;
    this.#isCalm = options.calm;
    this.#isSlow = options.drawBy === 'canvas';
    this.#floor = new FloorReport((playback) => options.onFloor?.(playback));
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
    this.#openWeek(snapshot);
    this.#wake();
  }

  setCalm(calm: boolean): void {
    if (this.#isClosed || calm === this.#isCalm) return;
    this.#isCalm = calm;
    if (calm) this.#floor.close();
    if (this.#snapshot) this.#scene.show(this.#snapshot, calm);
    if (!this.#isReady) return;
    this.#lay();
    this.#wake();
  }

  watch(wish: FloorWish): void {
    this.#floor.wish = wish;
    this.#scene.wish = wish;
    this.#wake();
  }

  replay(): void {
    if (this.#snapshot?.phase !== 'friday' || this.#isCalm) return;
    this.#scene.playWeek();
    this.#floor.open(this.#snapshot.weeks.at(-1)?.week ?? this.#snapshot.week);
    this.#wake();
  }

  skip(): void {
    this.#scene.endWeek();
    this.#floor.finish();
    this.#wake();
  }

  resize(): void {
    if (this.#isClosed) return;
    const size = sizeOf(this.#twin.element);
    this.#size = size;
    if (!this.#isReady || size.width === 0 || size.height === 0) return;
    this.#lay();
    this.#wake();
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
      {
        onReady: () => this.#ready(),
        onFrame: (ms) => this.#frame(ms),
        onStep: (step) => this.#options.onStep?.(step),
      },
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
    this.#game.renderer.on('restorewebgl', () => this.#wake());
    const { type } = this.#game.renderer;
    this.#options.onDrawing?.({ by: type === CANVAS ? 'canvas' : 'webgl', isSlow: this.#isSlow });
    if (this.#snapshot) this.#openWeek(this.#snapshot);
    this.#game.events.once('postrender', () => {
      this.#place();
      if (this.#scene.isStill) this.#game.loop.sleep();
      this.#options.onReady?.();
    });
  }

  /** Plays the week that has just been worked, once for each time its report is opened. */
  #openWeek(snapshot: Snapshot): void {
    const week = snapshot.weeks.at(-1)?.week;
    if (snapshot.phase !== 'friday' || week === undefined || this.#isCalm) {
      this.#floor.close();
      return;
    }
    if (!this.#isReady || !this.#floor.isNews(week)) return;
    this.#scene.playWeek();
    this.#floor.open(week);
  }

  /** Draws the signs again once the page's own type has arrived. */
  async #rebakeWithFonts(): Promise<void> {
    const scene = this.#scene;
    const faces = await document.fonts.load(`800 17px ${SIGN_FONT}`).catch(() => []);
    if (faces.length === 0 || this.#isClosed || scene !== this.#scene) return;
    scene.redraw();
    this.#wake();
  }

  #frame(ms: number): void {
    const { isStill } = this.#scene;
    // Names may trail the picture by a frame: writing to the page costs more than drawing.
    this.#isOdd = !this.#isOdd;
    if (this.#isOdd || isStill) this.#place(!isStill);
    this.#floor.tell(this.#scene.crowd.show);
    if (isStill) this.#game.loop.sleep();
    if (this.#isCalm || this.#isSlow || this.#options.drawBy || this.#watch.add(ms) !== 'slow')
      return;
    setTimeout(() => this.#turnSlow());
  }

  /** Begins anew with the plain Canvas, for machines that draw WebGL in software. */
  #turnSlow(): void {
    if (this.#isClosed) return;
    this.#end();
    this.#isSlow = true;
    this.#floor.forget();
    [this.#game, this.#scene] = this.#start();
    this.#scene.wish = this.#floor.wish;
    if (this.#snapshot) this.#scene.show(this.#snapshot, this.#isCalm);
  }

  #end(): void {
    endGame(this.#game);
  }

  #place(inPassing = false): void {
    const { crowd, fit } = this.#scene;
    this.#twin.place(crowd.spotted, { fit, size: this.#size }, inPassing);
  }

  /** Draws what has changed: one frame while things keep still, else until they do again. */
  #wake(): void {
    if (!this.#isReady) return;
    this.#place();
    if (this.#isCalm) {
      this.#game.loop.sleep();
      this.#game.loop.tick();
    } else if (!this.#game.loop.running) this.#game.loop.wake();
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
    return { ...fitRoom(this.#size), ratio, size: this.#size };
  }
}
