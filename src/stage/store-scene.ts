import { type GameObjects, Scene } from 'phaser';
import type { Snapshot } from '../season/snapshot.ts';
import { rowsOf, sizeOf } from './art/atlas.ts';
import { DOOR_SLAB } from './art/phone-wall.ts';
import { ROOM } from './art/room.ts';
import { LASTING, type Named, noticesOf, stripsOf } from './art/store-pictures.ts';
import { Crowd } from './crowd.ts';
import type { Fit } from './fit.ts';
import { DOORWAY, FLOOR, FURNITURE, pointOf } from './floor/floor-plan.ts';
import { Sheet } from './sheet.ts';

/** The largest texture that every phone takes. */
const MOST_PX = 4096;
/** Room left on the sheet for people who come later. */
const SPARE_SHARE = 1.25;
const BEHIND_ALL = -100;
/** A longer pause between frames than this counts as this long, in milliseconds. */
const LONGEST_STEP_MS = 60;

/** How the scene is to be drawn: where the room lies, and device pixels for one CSS pixel. */
export interface View extends Fit {
  readonly ratio: number;
}

/** What the scene tells its owner. */
export interface SceneHooks {
  readonly onReady: () => void;
  /** Called after each step that was drawn, with the milliseconds since the one before. */
  readonly onFrame: (ms: number) => void;
}

type NoticeImages = Readonly<Record<'sign' | 'poster' | 'board', GameObjects.Image>>;

/** The store as Phaser draws it: room, furniture, door, notices, and the crowd of people. */
export class StoreScene extends Scene {
  readonly crowd: Crowd;
  readonly #hooks: SceneHooks;
  #view: View;
  #snapshot: Snapshot | undefined;
  #roomSheet: Sheet | undefined;
  #sheet: Sheet | undefined;
  #sheets = 0;
  #room: GameObjects.Image | undefined;
  #furniture: readonly (readonly [GameObjects.Image, string])[] = [];
  #notices: NoticeImages | undefined;
  #leaves: readonly GameObjects.Image[] = [];
  #open = 0;
  #isCalm = false;

  constructor(hooks: SceneHooks, view: View) {
    super('store');
    this.#hooks = hooks;
    this.#view = view;
    this.crowd = new Crowd(this);
  }

  create(): void {
    const image = () => this.add.image(0, 0, '__DEFAULT');
    this.#room = image().setDepth(BEHIND_ALL);
    this.#notices = { sign: image(), poster: image(), board: image() };
    for (const notice of Object.values(this.#notices)) notice.setDepth(BEHIND_ALL + 1);
    const front = pointOf({ x: 0, y: FLOOR.depth });
    this.#notices.board.setPosition(front.x, front.y);
    this.#leaves = [image(), image()].map((leaf) => leaf.setDepth(BEHIND_ALL + 2));
    this.#furniture = FURNITURE.flatMap((piece) =>
      stripsOf(piece.kind, piece).map((strip) => {
        const { x, y } = pointOf(piece);
        const depth = piece.x + piece.y + strip.depth;
        return [image().setPosition(x, y).setDepth(depth), strip.name] as const;
      }),
    );
    this.#bake();
    if (this.#snapshot && this.#sheet) this.crowd.show(this.#snapshot, this.#sheet, true);
    this.#hooks.onReady();
  }

  override update(_time: number, delta: number): void {
    const ms = Math.min(delta, LONGEST_STEP_MS);
    if (!this.#isCalm) this.crowd.step(ms);
    this.#slideDoor(ms);
    this.#hooks.onFrame(delta);
  }

  /**
   * Draws a snapshot: at once when calm or for the first time, else by walking there. One that comes
   * before the scene has begun is drawn when it does.
   */
  show(snapshot: Snapshot, isCalm: boolean): void {
    const isFirst = this.#snapshot === undefined;
    this.#isCalm = isCalm;
    this.#snapshot = snapshot;
    if (this.#sheet === undefined) return;
    if (!this.#sheet.add(this.#wanted())) this.#bake();
    this.#hang();
    this.crowd.show(snapshot, this.#sheet, isFirst || isCalm);
  }

  /** Lays the room into a page of another size or sharpness, and bakes all pictures for it. */
  lay(view: View): void {
    const isSharper = view.scale * view.ratio !== this.#view.scale * this.#view.ratio;
    this.#view = view;
    if (this.#sheet === undefined) return;
    if (isSharper) this.#bake();
    else this.#aim();
  }

  /** Bakes all pictures anew at the same size. */
  redraw(): void {
    if (this.#sheet !== undefined) this.#bake();
  }

  #wanted(): readonly Named[] {
    if (this.#snapshot === undefined) return LASTING;
    const notices = Object.values(noticesOf(this.#snapshot)).filter((one) => one !== undefined);
    return [...LASTING, ...notices, ...this.crowd.picturesFor(this.#snapshot)];
  }

  /** Draws every picture anew at the present scale, and dresses everything in it. */
  #bake(): void {
    const scale = Math.min(this.#view.scale * this.#view.ratio, MOST_PX / ROOM.width);
    const before = [this.#roomSheet, this.#sheet];
    const pictures = this.#wanted();
    const roomSheet = this.#openSheet([['room', ROOM]], scale, 1);
    const sheet = this.#openSheet(pictures, scale, SPARE_SHARE);
    this.#roomSheet = roomSheet;
    this.#sheet = sheet;
    for (const { kind, w, d } of FURNITURE) {
      for (const { name, of, from, to } of stripsOf(kind, { w, d }))
        sheet.addStrip(name, of, from, to);
    }
    if (this.#room) roomSheet.dress(this.#room, 'room');
    for (const [image, name] of this.#furniture) sheet.dress(image, name);
    for (const leaf of this.#leaves) sheet.dress(leaf, 'door-leaf');
    this.#hang();
    this.crowd.dress(sheet);
    for (const old of before) old?.close();
    this.#aim();
  }

  /** Opens a sheet that holds these pictures, coarser when they would not fit on 4096 pixels. */
  #openSheet(pictures: readonly Named[], scale: number, spare: number): Sheet {
    const sizes = pictures.map(([, picture]) => sizeOf(picture, scale));
    const area = sizes.reduce((sum, { width, height }) => sum + (width + 2) * (height + 2), 0);
    const widest = Math.max(...sizes.map(({ width }) => width)) + 4;
    const width = Math.min(
      MOST_PX,
      Math.max(widest, spare > 1 ? Math.ceil(Math.sqrt(area * 1.6)) : 0),
    );
    const place = rowsOf(width, Number.POSITIVE_INFINITY);
    const bottoms = sizes.map((size) => (place(size.width, size.height)?.y ?? 0) + size.height + 2);
    const needed = Math.max(...bottoms);
    if (needed > MOST_PX) return this.#openSheet(pictures, scale * 0.85, spare);
    this.#sheets += 1;
    const height = Math.min(MOST_PX, Math.ceil(needed * spare));
    const sheet = new Sheet(this, `sheet-${this.#sheets}`, { width, height }, scale);
    sheet.add(pictures);
    return sheet;
  }

  /** Points the camera so that one texture pixel falls on one pixel of the device. */
  #aim(): void {
    const { scale, ratio, left, top } = this.#view;
    const zoom = scale * ratio;
    const camera = this.cameras.main.setOrigin(0, 0).setZoom(zoom);
    camera.setScroll(-Math.round(left * ratio) / zoom, -Math.round(top * ratio) / zoom);
  }

  #hang(): void {
    if (this.#snapshot === undefined || this.#sheet === undefined || !this.#notices) return;
    for (const [place, notice] of Object.entries(noticesOf(this.#snapshot))) {
      const image = this.#notices[place as keyof NoticeImages];
      image.setVisible(notice !== undefined);
      if (notice !== undefined) this.#sheet.dress(image, notice[0]);
    }
  }

  /** Opens the street door while somebody walks near it. */
  #slideDoor(ms: number): void {
    const isNear = this.crowd.views.some(
      ({ isWalking, place }) =>
        isWalking && Math.hypot(place.x - DOORWAY.x, place.y - DOORWAY.y) < 1.5,
    );
    const goal = isNear && !this.#isCalm ? 1 : 0;
    this.#open = this.#isCalm ? 0 : this.#open + (goal - this.#open) * (1 - Math.exp(-ms / 140));
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
}
