import type { StoreStatus } from '../../screen/play/store-frame.tsx';
import type { FloorStep, Snapshot } from '../../season/snapshot.ts';
import type { Drawing, Stage } from '../../stage/open-stage.ts';
import { FloorLine } from './floor-line.ts';
import { StepPace } from './step-pace.ts';

/**
 * The line from the front door to the stage, which is fetched after the first screen of play has
 * been painted. A stage that cannot be had leaves a game that is whole without it.
 */
export class StageLine {
  readonly #onStatus: (status: StoreStatus) => void;
  readonly #onPerson: (id: string) => void;
  readonly #onStep: (step: FloorStep) => void;
  readonly #pace = new StepPace();
  /** The week that is played in the picture, for the screen's buttons. */
  readonly floor = new FloorLine();
  #stage: Stage | undefined;
  #latest: { readonly snapshot: Snapshot; readonly isCalm: boolean } | undefined;

  /**
   * `onStatus` is told how far the picture has come, `onPerson` whom in it the player pressed, and
   * `onStep` what is seen to happen in a week on the floor, as often as is pleasant to hear.
   */
  constructor(
    onStatus: (status: StoreStatus) => void,
    onPerson: (id: string) => void,
    onStep: (step: FloorStep) => void = () => undefined,
  ) {
    this.#onStatus = onStatus;
    this.#onPerson = onPerson;
    this.#onStep = onStep;
  }

  /** Draws the store into `host`. @returns what takes it out again. */
  open(host: HTMLElement): () => void {
    let isClosed = false;
    void afterPaint()
      .then(() => import('../../stage/open-stage.ts'))
      .then(({ openStage }) => {
        if (isClosed) return;
        this.#stage = openStage({
          parent: host,
          calm: this.#latest?.isCalm ?? false,
          onPerson: this.#onPerson,
          onReady: () => this.#onStatus('ready'),
          onFloor: (playback) => this.floor.heard(playback),
          onStep: (step) => {
            if (this.#pace.isDue(step, performance.now())) this.#onStep(step);
          },
          onDrawing: tellDrawing,
        });
        this.floor.join(this.#stage);
        this.#showLatest();
      })
      .catch((error: unknown) => {
        if (!isClosed) this.#fail(error);
      });
    return () => {
      isClosed = true;
      this.#stage?.close();
      this.#stage = undefined;
      this.floor.join(undefined);
    };
  }

  /** Shows a snapshot, now or as soon as there is a stage. */
  show(snapshot: Snapshot, isCalm: boolean): void {
    this.#latest = { snapshot, isCalm };
    this.#showLatest();
  }

  #showLatest(): void {
    if (this.#latest === undefined) return;
    try {
      this.#stage?.setCalm(this.#latest.isCalm);
      this.#stage?.show(this.#latest.snapshot);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** A fault in the picture must not cost the season: the picture goes, the words stay. */
  #fail(error: unknown): void {
    console.error('The store could not be drawn.', error);
    const stage = this.#stage;
    this.#stage = undefined;
    this.floor.join(undefined);
    this.#onStatus('failed');
    stage?.close();
  }
}

/** Leaves word of how the store is drawn where the settings and their styles find it. */
function tellDrawing({ by, isSlow }: Drawing): void {
  document.documentElement.dataset['drawing'] = isSlow ? 'slow' : by;
}

/** Waits until the browser has painted once, so that the picture never delays the words. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
