import type { Snapshot } from '../../season/snapshot.ts';
import type { Prop } from '../../stage/parade/draw-props.ts';
import type { Bearing, Marcher, Parade } from '../../stage/parade/open-parade.ts';
import type { Shot } from '../../stage/parade/store-camera.ts';

/** More pixels than this for one CSS pixel are not seen. */
const MOST_RATIO = 2;
/** The room's width for its height. */
const ROOM_SHAPE = 1.28;

/**
 * Draws the gallery's pictures one after the other, whatever asks first, so that the page stays
 * quick. The code that draws is fetched with the first picture of its kind; when that fails the
 * picture fails, and the next one fetches again.
 */
export class Darkroom {
  readonly #ratio = Math.min(MOST_RATIO, devicePixelRatio || 1);
  #queue: Promise<unknown> = Promise.resolve();
  #parade: Parade | undefined;

  /** Draws somebody of the store once for each bearing, all round or from the front alone. */
  figures(
    who: Marcher,
    bearings: readonly Bearing[],
    isFrontOnly = false,
  ): Promise<readonly HTMLCanvasElement[]> {
    return this.#next(async () => {
      this.#parade ??= await (await import('../../stage/parade/open-parade.ts')).openParade();
      const pictures = this.#parade.draw(who, bearings, { ratio: this.#ratio, isFrontOnly });
      for (const picture of pictures) this.#size(picture);
      return pictures;
    });
  }

  /** Draws all things of the store, and those that hang and stand about in these snapshots. */
  props(snapshots: readonly Snapshot[]): Promise<readonly Prop[]> {
    return this.#next(async () => {
      const { drawProps } = await import('../../stage/parade/draw-props.ts');
      const props = drawProps(snapshots, this.#ratio);
      for (const { canvas } of props) if (canvas !== undefined) this.#size(canvas);
      return props;
    });
  }

  /**
   * Photographs the store, `width` CSS pixels wide; undefined when the week never comes to the moment
   * that was asked for.
   */
  store(shot: Shot, width: number): Promise<HTMLCanvasElement | undefined> {
    return this.#next(async () => {
      const { photographStore } = await import('../../stage/parade/store-camera.ts');
      const size = { width, height: Math.round(width / ROOM_SHAPE) };
      return photographStore(shot, size, this.#ratio);
    });
  }

  #next<T>(develop: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(breath).then(develop);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  #size({ width, style }: HTMLCanvasElement): void {
    style.setProperty('width', `${width / this.#ratio}px`);
  }
}

/** Lets the page answer between two pictures. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
