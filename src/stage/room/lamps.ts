import { GameObjects, type Scene } from 'phaser';
import { LIGHT_SHRINK } from '../art/light/small.ts';
import type { Sheet } from '../sheet.ts';
import { type Light, lightAt } from './light.ts';

/** The share of a day by which the light must change to be written anew. */
const UNSEEN_HOUR = 0.0008;

/** How each light is laid over the picture. */
interface Laid {
  readonly depth: number;
  readonly blend: 'NORMAL' | 'SCREEN' | 'MULTIPLY';
  /** As many times as large as it was baked. */
  readonly times: number;
}

/**
 * Daylight lies on the floor; dusk and lamps on all that hangs and lies, but not on who stands there.
 * Light is screened on: Phaser's `ADD` would take the store's soft shadow from the page.
 */
const LAID: Readonly<Record<keyof Light, Laid>> = {
  morning: { depth: -97.5, blend: 'NORMAL', times: LIGHT_SHRINK },
  noon: { depth: -97.4, blend: 'NORMAL', times: LIGHT_SHRINK },
  street: { depth: -98.4, blend: 'NORMAL', times: 1 },
  dusk: { depth: -59, blend: 'MULTIPLY', times: LIGHT_SHRINK },
  lamps: { depth: -58, blend: 'SCREEN', times: LIGHT_SHRINK },
};

const NAMES = ['morning', 'noon', 'street', 'dusk', 'lamps'] as const satisfies (keyof Light)[];

/** The lights of the store, each as strong as the hour asks for. */
export class Lamps {
  readonly #images: ReadonlyMap<keyof Light, GameObjects.Image>;
  /** The hour that is shown. */
  #lit = Number.NaN;

  constructor(scene: Scene) {
    this.#images = new Map(
      NAMES.map((name) => {
        const image = new GameObjects.Image(scene, 0, 0, '__DEFAULT').setVisible(false);
        const { depth, blend } = LAID[name];
        return [name, scene.add.existing(image).setDepth(depth).setBlendMode(blend)];
      }),
    );
  }

  /** Takes all pictures from a sheet. */
  dress(sheet: Sheet): void {
    for (const [name, image] of this.#images) sheet.dress(image, `light/${name}`, LAID[name].times);
  }

  /** Sets every light to an hour, 0…1, unless nobody would see a difference. */
  shine(hour: number): void {
    if (Math.abs(hour - this.#lit) < UNSEEN_HOUR) return;
    this.#lit = hour;
    const light = lightAt(hour);
    for (const [name, image] of this.#images) {
      const strength = light[name];
      // What is not seen must not be drawn: some machines draw in software.
      image.setVisible(strength > 0.01).setAlpha(strength);
    }
  }
}
