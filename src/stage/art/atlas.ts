import type { Picture } from './pen.ts';

/** Where a picture was baked, in pixels, and where its own origin lies within that. */
export interface Baked {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly originX: number;
  readonly originY: number;
}

/** Pixels left free between pictures, so that neighbours never bleed into each other. */
const GAP_PX = 2;

/** Pictures drawn once onto one canvas, at the scale at which they will be seen. */
export interface Atlas {
  readonly canvas: HTMLCanvasElement;
  /** Pixels for one art pixel. */
  readonly scale: number;
  /**
   * Draws a picture into free room, in rows from the top.
   *
   * @returns Where it is; undefined when the canvas is full, which then stays as it was.
   */
  readonly bake: (picture: Picture) => Baked | undefined;
}

/** Prepares an empty canvas of a size in pixels. */
export function openAtlas(size: { width: number; height: number }, scale: number): Atlas {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('this browser gives no 2D canvas');
  const room = rowsOf(size.width, size.height);
  return {
    canvas,
    scale,
    bake: (picture) => {
      const size = sizeOf(picture, scale);
      const at = room(size.width, size.height);
      if (at === undefined) return undefined;
      ctx.save();
      ctx.beginPath();
      ctx.rect(at.x, at.y, size.width, size.height);
      ctx.clip();
      ctx.setTransform(scale, 0, 0, scale, at.x + size.originX, at.y + size.originY);
      picture.draw(ctx);
      ctx.restore();
      return { ...at, ...size };
    },
  };
}

/** A picture's size and origin in whole pixels. */
export function sizeOf(picture: Picture, scale: number): Omit<Baked, 'x' | 'y'> {
  const originX = Math.ceil(-picture.left * scale);
  const originY = Math.ceil(-picture.top * scale);
  return {
    width: originX + Math.ceil((picture.left + picture.width) * scale),
    height: originY + Math.ceil((picture.top + picture.height) * scale),
    originX,
    originY,
  };
}

/**
 * Hands out rectangles of a canvas row by row; they never overlap and never leave it.
 *
 * @returns The upper left corner of the next rectangle; undefined when there is no room left.
 */
export function rowsOf(
  width: number,
  height: number,
): (w: number, h: number) => { x: number; y: number } | undefined {
  let x = GAP_PX;
  let y = GAP_PX;
  let tallest = 0;
  return (w, h) => {
    const startsRow = x + w + GAP_PX > width;
    const at = startsRow ? { x: GAP_PX, y: y + tallest + GAP_PX } : { x, y };
    if (at.x + w + GAP_PX > width || at.y + h + GAP_PX > height) return undefined;
    tallest = startsRow ? h : Math.max(tallest, h);
    y = at.y;
    x = at.x + w + GAP_PX;
    return at;
  };
}
