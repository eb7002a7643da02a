import type { Game } from 'phaser';
import type { Size } from './fit.ts';

/** The size of an element in the page. */
export function sizeOf(element: HTMLElement): Size {
  return { width: element.clientWidth, height: element.clientHeight };
}

/** A canvas's size in pixels of the device; never nothing. */
export function pixels({ width, height }: Size, ratio: number): Size {
  return {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
  };
}

/** Puts an empty picture where one of Phaser's own three cannot be loaded, instead of failing. */
export function withoutPictures(game: Game): void {
  game.textures.on('onerror', (key: string) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    game.textures.addCanvas(key, canvas);
  });
}

/** Ends a game at once and for good, with its canvas. */
export function endGame(game: Game): void {
  // Phaser 4.2 forgets this one, and the pool of canvases would keep it, and the whole game with it.
  game.textures.tileSprite?.destroy();
  game.destroy(true);
  game.loop.tick();
}
