import type { Scene } from 'phaser';
import { rowsOf, sizeOf } from '../art/atlas.ts';
import type { Named } from '../art/store-pictures.ts';
import { Sheet } from '../sheet.ts';

/** Wide enough for the largest part of a figure at three pixels for one. */
const WIDTH_PX = 1600;

/** Bakes the pictures onto a sheet of just their size, under a key that is not in use. */
export function sheetFor(
  scene: Scene,
  key: string,
  { pictures, scale }: { readonly pictures: readonly Named[]; readonly scale: number },
): Sheet {
  const place = rowsOf(WIDTH_PX, Number.POSITIVE_INFINITY);
  const height = pictures.reduce((most, [, picture]) => {
    const size = sizeOf(picture, scale);
    return Math.max(most, (place(size.width, size.height)?.y ?? 0) + size.height + 2);
  }, 1);
  const sheet = new Sheet(scene, key, { width: WIDTH_PX, height }, scale);
  sheet.add(pictures);
  return sheet;
}
