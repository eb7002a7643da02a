import type { Scene } from 'phaser';
import { rowsOf, sizeOf } from '../art/atlas.ts';
import { ROOM } from '../art/room.ts';
import { type Named, stripsOf } from '../art/store-pictures.ts';
import { FURNITURE } from '../floor/floor-plan.ts';
import { Sheet } from '../sheet.ts';

/** The largest texture that every phone takes. */
const MOST_PX = 4096;
/** Room left on the sheet for people who come later. */
const SPARE_SHARE = 1.25;

/** Bakes every picture onto sheets: the room on one, all that moves or changes on the other. */
export class Bakery {
  readonly #scene: Scene;
  #room: Sheet | undefined;
  #sheet: Sheet | undefined;
  #count = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** The sheet of all that moves or changes; undefined before the first baking. */
  get sheet(): Sheet | undefined {
    return this.#sheet;
  }

  /** The sheet of the empty room. */
  get room(): Sheet | undefined {
    return this.#room;
  }

  /**
   * Bakes everything anew for a scale of device pixels for one art pixel.
   *
   * @returns What gives the sheets before back, to be called once nothing shows them any more.
   */
  bake(pictures: readonly Named[], scale: number): () => void {
    const before = [this.#room, this.#sheet];
    const { room, rest } = sharpness(scale);
    this.#room = this.#open([['room', ROOM]], Math.min(room, MOST_PX / ROOM.width), 1);
    this.#sheet = this.#open(pictures, rest, SPARE_SHARE);
    for (const { kind, w, d } of FURNITURE)
      for (const { name, of, from, to } of stripsOf(kind, { w, d }))
        this.#sheet.addStrip(name, of, from, to);
    return () => {
      for (const old of before) old?.close();
    };
  }

  /** Opens a sheet that holds these pictures, coarser when they would not fit on 4096 pixels. */
  #open(given: readonly Named[], scale: number, spare: number): Sheet {
    // Rows waste least room when pictures of one height lie beside each other.
    const pictures = [...new Map(given)].sort(([, a], [, b]) => b.height - a.height);
    const sizes = pictures.map(([, picture]) => sizeOf(picture, scale));
    const area = sizes.reduce((sum, { width, height }) => sum + (width + 2) * (height + 2), 0);
    const widest = Math.max(...sizes.map(({ width }) => width)) + 4;
    const square = spare > 1 ? Math.ceil(Math.sqrt(area * 1.6)) : 0;
    const width = Math.min(MOST_PX, Math.max(widest, square));
    const place = rowsOf(width, Number.POSITIVE_INFINITY);
    const bottoms = sizes.map((size) => (place(size.width, size.height)?.y ?? 0) + size.height + 2);
    const needed = Math.max(...bottoms);
    if (needed > MOST_PX) return this.#open(pictures, scale * 0.85, spare);
    this.#count += 1;
    const height = Math.min(MOST_PX, Math.ceil(needed * spare));
    const sheet = new Sheet(this.#scene, `sheet-${this.#count}`, { width, height }, scale);
    sheet.add(pictures);
    return sheet;
  }
}

/**
 * How finely pictures are baked. Small ones are drawn at twice the size at which they are seen, for
 * turned limbs would be soft otherwise; so the camera may come nearer, too. The room never turns.
 */
function sharpness(scale: number): { readonly room: number; readonly rest: number } {
  if (scale < 0.9) return { room: scale * 2, rest: scale * 2 };
  return { room: scale, rest: scale < 2 ? scale * 1.4 : scale };
}
