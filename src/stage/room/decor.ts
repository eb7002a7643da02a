import { GameObjects, type Scene } from 'phaser';
import { DOOR_SLAB } from '../art/phone-wall.ts';
import { type Hung, stripsOf } from '../art/store-pictures.ts';
import { FURNITURE, pointOf, QUEUE_POSTS } from '../floor/floor-plan.ts';
import type { Sheet } from '../sheet.ts';
import { lightAt } from './light.ts';

const BEHIND_ALL = -100;
/** Dusk lies on floor and walls; the lamps keep people and furniture bright. */
const LIGHT_DEPTH = -60;
/** The share of a day by which the light must change to be written anew. */
const UNSEEN_HOUR = 0.0008;
/** Lights are soft, so they are baked at a fourth of their size. */
export const LIGHT_SHRINK = 4;

/** Everything in the store that is not a person: room, furniture, door, what hangs and stands about, light. */
export class Decor {
  readonly #scene: Scene;
  readonly #room: GameObjects.Image;
  readonly #furniture: readonly (readonly [GameObjects.Image, string])[];
  readonly #leaves: readonly GameObjects.Image[];
  readonly #lights: Readonly<Record<'beam' | 'evening', GameObjects.Image>>;
  #hung: GameObjects.Image[] = [];
  #names: readonly string[] = [];
  #sheet: Sheet | undefined;
  #open = 0;
  #hour = 0;
  /** The hour whose light is shown. */
  #lit = Number.NaN;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#room = this.#image(BEHIND_ALL);
    this.#leaves = [this.#image(BEHIND_ALL + 3), this.#image(BEHIND_ALL + 3)];
    this.#lights = { beam: this.#image(BEHIND_ALL + 2), evening: this.#image(LIGHT_DEPTH) };
    const furniture = FURNITURE.flatMap((piece) =>
      stripsOf(piece.kind, piece).map((strip) => {
        const { x, y } = pointOf(piece);
        const image = this.#image(piece.x + piece.y + strip.depth).setPosition(x, y);
        return [image, strip.name] as const;
      }),
    );
    const posts = QUEUE_POSTS.map((place) => {
      const { x, y } = pointOf(place);
      return [this.#image(place.x + place.y).setPosition(x, y), 'queue-post'] as const;
    });
    this.#furniture = [...furniture, ...posts];
  }

  /** Whether the door or the light is still on the way to where it goes. */
  isChanging(doorIsWanted: boolean, hour: number): boolean {
    const goal = doorIsWanted ? 1 : 0;
    return Math.abs(this.#open - goal) > 0.01 || Math.abs(this.#hour - hour) > 0.004;
  }

  /** Takes all pictures from sheets. */
  dress(room: Sheet, sheet: Sheet): void {
    this.#sheet = sheet;
    room.dress(this.#room, 'room');
    for (const [image, name] of this.#furniture) sheet.dress(image, name);
    for (const leaf of this.#leaves) sheet.dress(leaf, 'door-leaf');
    this.#slide();
    for (const [name, image] of Object.entries(this.#lights))
      sheet.dress(image, `light/${name}`, LIGHT_SHRINK);
    this.#names.forEach((name, at) => {
      const image = this.#hung[at];
      if (image !== undefined) sheet.dress(image, name);
    });
  }

  /** Hangs up and puts down what tells of the season. */
  hang(hung: readonly Hung[], sheet: Sheet): void {
    this.#sheet = sheet;
    while (this.#hung.length < hung.length) this.#hung.push(this.#image(0));
    for (const image of this.#hung.splice(hung.length)) image.destroy();
    this.#names = hung.map(({ name }) => name);
    hung.forEach(({ name, at, depth }, index) => {
      const image = this.#hung[index]?.setPosition(at.x, at.y).setDepth(depth);
      if (image !== undefined) sheet.dress(image, name);
    });
  }

  /** Opens or shuts the street door and lets the light follow the hour, at a walk or at once. */
  step(ms: number, { isDoorWanted, hour }: { isDoorWanted: boolean; hour: number }): void {
    const share = (slowness: number): number =>
      ms === Number.POSITIVE_INFINITY ? 1 : 1 - Math.exp(-ms / slowness);
    const open = this.#open + ((isDoorWanted ? 1 : 0) - this.#open) * share(140);
    this.#hour += (hour - this.#hour) * share(420);
    this.#shine();
    if (Math.abs(open - this.#open) < 0.0005) return;
    this.#open = open;
    this.#slide();
  }

  /** Sets the light to the hour, unless nobody would see a difference. */
  #shine(): void {
    if (Math.abs(this.#hour - this.#lit) < UNSEEN_HOUR) return;
    this.#lit = this.#hour;
    const light = lightAt(this.#hour);
    this.#lights.beam.setAlpha(light.beam);
    this.#lights.evening.setAlpha(light.evening);
  }

  #slide(): void {
    const scale = this.#sheet?.scale ?? 1;
    this.#leaves.forEach((leaf, at) => {
      const way = this.#open * (DOOR_SLAB.w / 2 - 7);
      const x = DOOR_SLAB.x + (at * DOOR_SLAB.w) / 2 + (at === 0 ? -way : way);
      leaf.setPosition(x, x / 2);
      const cut = Math.max(0, way * scale);
      const width = leaf.frame.width - cut;
      leaf.setCrop(at === 0 ? cut + 2 * scale : 0, 0, width, leaf.frame.height);
    });
  }

  #image(depth: number): GameObjects.Image {
    const image = new GameObjects.Image(this.#scene, 0, 0, '__DEFAULT');
    return this.#scene.add.existing(image).setDepth(depth);
  }
}
