import type { GameObjects, Scene, Textures } from 'phaser';
import { type Atlas, type Baked, openAtlas } from './art/atlas.ts';
import type { Picture } from './art/pen.ts';

/** A texture of pictures baked at one scale, from which images are dressed by name. */
export class Sheet {
  readonly #scene: Scene;
  readonly #key: string;
  readonly #atlas: Atlas;
  readonly #baked = new Map<string, Baked>();
  #texture: Textures.CanvasTexture | undefined;

  /** `key` names the texture within the game; `size` is in pixels. */
  constructor(scene: Scene, key: string, size: { width: number; height: number }, scale: number) {
    this.#scene = scene;
    this.#key = key;
    this.#atlas = openAtlas(size, scale);
  }

  /** Pixels for one art pixel. */
  get scale(): number {
    return this.#atlas.scale;
  }

  /** Bakes pictures that are not here yet. @returns False when there was no room for all of them. */
  add(pictures: Iterable<readonly [name: string, picture: Picture]>): boolean {
    const fresh: string[] = [];
    for (const [name, picture] of pictures) {
      if (this.#baked.has(name)) continue;
      const baked = this.#atlas.bake(picture);
      if (baked === undefined) return false;
      this.#baked.set(name, baked);
      fresh.push(name);
    }
    if (fresh.length > 0) this.#upload(fresh);
    return true;
  }

  /** Gives the canvas to the graphics card, the first time with all that is on it: it takes long. */
  #upload(fresh: readonly string[]): void {
    if (this.#texture === undefined) {
      const texture = this.#scene.textures.addCanvas(this.#key, this.#atlas.canvas);
      if (texture === null) throw new Error(`the texture "${this.#key}" is there already`);
      this.#texture = texture;
    } else this.#texture.refresh();
    for (const name of fresh) this.#frame(name, this.#get(name));
  }

  #frame(name: string, { x, y, width, height }: Baked): void {
    this.#texture?.add(name, 0, x, y, width, height);
  }

  /** Adds an upright strip of a baked picture under a name of its own; `from`, `to` in art pixels. */
  addStrip(name: string, of: string, from: number, to: number): void {
    const whole = this.#get(of);
    const left = Math.round(whole.originX + from * this.scale);
    const start = Math.max(0, left);
    const end = Math.min(whole.width, Math.round(whole.originX + to * this.scale));
    const strip = {
      ...whole,
      x: whole.x + start,
      width: end - start,
      originX: whole.originX - start,
    };
    this.#baked.set(name, strip);
    this.#frame(name, strip);
  }

  /**
   * Shows a picture in an image, so that the picture's origin is the image's own place; `times` as
   * large as it was baked.
   */
  dress(image: GameObjects.Image, name: string, times = 1): void {
    const { width, height, originX, originY } = this.#get(name);
    image.setTexture(this.#key, name);
    image.setOrigin(originX / width, originY / height);
    image.setScale(times / this.scale);
  }

  /** Gives back the texture; no image may show it any more. */
  close(): void {
    if (this.#texture !== undefined) this.#texture.manager.remove(this.#texture);
    this.#atlas.canvas.width = 0;
  }

  #get(name: string): Baked {
    const baked = this.#baked.get(name);
    if (baked === undefined) throw new Error(`nobody has drawn "${name}" yet`);
    return baked;
  }
}
