import { CANVAS, Game, type Scene } from 'phaser';
import missing from '../../../assets/store/missing.png';
import nothing from '../../../assets/store/nothing.png';
import white from '../../../assets/store/white.png';
import { withoutPictures } from '../page/canvas-size.ts';
import type { Size } from '../page/fit.ts';

/** A game outside of the page, which draws a frame only when it is asked for one. */
export interface QuietGame {
  /** Changes the picture's size, in pixels. */
  readonly resize: (size: Size) => void;
  /** Draws what the scene shows now. @returns the picture, which the next call draws over. */
  readonly draw: () => HTMLCanvasElement;
  /** Takes everything away again. */
  readonly close: () => void;
}

/**
 * Opens a game for one scene, with the plain Canvas: it needs none of the few WebGL contexts that a
 * page may have, and draws the same on every machine. The scene must not have been opened before.
 */
export function openQuietGame(scene: Scene, size: Size): QuietGame {
  const game = new Game({
    type: CANVAS,
    parent: null,
    ...size,
    scale: { mode: 0 },
    transparent: true,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    images: { default: nothing, missing, white },
    render: { antialias: true },
    callbacks: { preBoot: withoutPictures },
    scene,
  });
  return {
    resize: ({ width, height }) => game.scale.resize(width, height),
    draw: () => {
      game.loop.sleep();
      game.loop.tick();
      return game.canvas;
    },
    close: () => {
      game.destroy(true);
      game.loop.tick();
    },
  };
}

/** Copies a rectangle of a picture, in pixels, onto a canvas of its own. */
export function cutOut(
  picture: HTMLCanvasElement,
  { x, y, width, height }: Size & { readonly x: number; readonly y: number },
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('this browser gives no 2D canvas');
  ctx.drawImage(picture, x, y, width, height, 0, 0, width, height);
  return canvas;
}
