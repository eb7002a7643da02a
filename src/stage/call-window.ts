import { GameObjects, type Scene } from 'phaser';
import type { PersonSnapshot } from '../season/snapshot.ts';
import { callWindow } from './art/bubbles.ts';
import { clothOf } from './art/figure/figure.ts';
import type { Named } from './art/store-pictures.ts';
import type { Point } from './floor/floor-plan.ts';
import { costumeOf, hasManeIn, partName } from './people/costume.ts';
import type { Sheet } from './sheet.ts';

/** Where the window of a telephone call hangs above the manager's feet, in art pixels. */
export const CALL_AT: Point = { x: 24, y: -142 };
/** Calls lie above all people and their bubbles. */
const DEPTH = 2000;

/** The window for somebody's call, in the colour of what they wear. */
export function callPicture(person: PersonSnapshot): Named {
  const { top } = clothOf(costumeOf(person));
  return [`call/${top}`, callWindow(top)];
}

/** Somebody on the telephone: a head in a round window beside the manager's. */
export class CallWindow {
  readonly #scene: Scene;
  #images: readonly GameObjects.Image[] = [];
  #person: PersonSnapshot | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Opens the window for somebody, changes who is in it, or closes it. */
  show(person: PersonSnapshot | undefined, sheet: Sheet): void {
    this.#person = person;
    for (const image of this.#images) image.destroy();
    const count = person === undefined ? 0 : this.#layers(person).length;
    this.#images = Array.from({ length: count }, (_, at) =>
      this.#scene.add.existing(
        new GameObjects.Image(this.#scene, 0, 0, '__DEFAULT').setDepth(DEPTH + at),
      ),
    );
    this.dress(sheet);
  }

  /** Takes its pictures from a sheet. */
  dress(sheet: Sheet): void {
    const { length } = this.#images;
    if (this.#person === undefined || length === 0) return;
    this.#layers(this.#person).forEach((name, at) => {
      const image = this.#images[at];
      if (image !== undefined) sheet.dress(image, name);
    });
  }

  /** Hangs the window above somebody's feet. */
  hangAt({ x, y }: Point): void {
    this.#images.forEach((image, at) => {
      image.setPosition(x + CALL_AT.x, y + CALL_AT.y + (at === 0 ? 0 : 17));
    });
  }

  /** The window, the hair behind the head if there is any, and the head. */
  #layers(person: PersonSnapshot): readonly string[] {
    const costume = costumeOf(person);
    const mane = hasManeIn(costume, 'front') ? [partName(costume, 'mane-front')] : [];
    return [callPicture(person)[0], ...mane, partName(costume, `head-${person.mood}`)];
  }
}
