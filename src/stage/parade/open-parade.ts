import { Scene } from 'phaser';
import type { Look, Mood, Role } from '../../scenario/scenario.ts';
import type { PersonSnapshot } from '../../season/snapshot.ts';
import { LASTING } from '../art/store-pictures.ts';
import { type Place, type Point, pointOf, TILE_HALF_PX } from '../floor/floor-plan.ts';
import { inChair } from '../people/body/stance.ts';
import { stride, wheel } from '../people/body/stride.ts';
import { costumeOf, partsOf } from '../people/costume.ts';
import { PersonView } from '../people/person-view.ts';
import type { Business } from '../people/pose.ts';
import type { Sheet } from '../sheet.ts';
import { sheetFor } from './figure-sheet.ts';
import { cutOut, openQuietGame, type QuietGame } from './quiet-game.ts';

/** Whom to draw. */
export interface Marcher {
  readonly name: string;
  readonly role: Role | 'manager';
  readonly look: Look;
}

/** What somebody does on one picture. */
export interface Bearing {
  readonly mood: Mood;
  readonly business: Business;
  /** Walks, at this share 0…1 of a double step; the business is then not seen. */
  readonly step?: number;
  /** Has their mood in a bubble. */
  readonly hasBubble?: boolean;
}

/** Draws the small figures of the store, as the store draws them, onto pictures of their own. */
export interface Parade {
  /**
   * Draws somebody once for each bearing, one canvas each: seen from the front, from the left, from
   * the right and from behind, two by two; or from the front alone.
   */
  readonly draw: (
    who: Marcher,
    bearings: readonly Bearing[],
    how: { readonly ratio: number; readonly isFrontOnly?: boolean },
  ) => HTMLCanvasElement[];
}

/** One figure's room, in art pixels: the upper row has room for bubbles. */
const CELL = { width: 84, upper: 164, lower: 124, feet: 11 } as const;
/** Between two pictures, so that a hand that reaches out of one is not seen in the next. */
const GAP = 40;
/** The sizes of a picture in art pixels. */
const ALL_ROUND = { width: CELL.width * 2, height: CELL.upper + CELL.lower } as const;
const FRONT_ONLY = { width: CELL.width, height: CELL.upper } as const;

/** Where the four figures look to, in tiles from their own place. */
const FACINGS: readonly Place[] = [
  { x: 0, y: 3 },
  { x: -2, y: 2 },
  { x: 2, y: -2 },
  { x: -3, y: -3 },
];

/** Opens a parade; resolves once the first picture can be drawn. */
export async function openParade(): Promise<Parade> {
  const scene = new ParadeScene();
  const game = openQuietGame(scene, ALL_ROUND);
  await scene.isOpen;
  return {
    draw: (who, bearings, how) => drawAll({ scene, game }, who, { bearings, ...how }),
  };
}

/** An empty stage that says when it is open. */
class ParadeScene extends Scene {
  readonly isOpen: Promise<void>;
  #open: () => void = () => undefined;
  #sheets = 0;

  constructor() {
    super('parade');
    this.isOpen = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  create(): void {
    this.#open();
  }

  /** A key for a sheet that has not been used. */
  nextKey(): string {
    this.#sheets += 1;
    return `figures-${this.#sheets}`;
  }
}

interface Open {
  readonly scene: ParadeScene;
  readonly game: QuietGame;
}

interface Order {
  readonly bearings: readonly Bearing[];
  readonly ratio: number;
  readonly isFrontOnly?: boolean;
}

function drawAll(
  { scene, game }: Open,
  who: Marcher,
  { bearings, ratio, isFrontOnly = false }: Order,
): HTMLCanvasElement[] {
  const costume = costumeOf(personOf(who));
  // Turned limbs are soft unless they are drawn finer than they are seen.
  const pictures = [...partsOf(costume), ...LASTING.filter(([name]) => isWorn(name))];
  const sheet = sheetFor(scene, scene.nextKey(), { pictures, scale: ratio * 2 });
  const size = isFrontOnly ? FRONT_ONLY : ALL_ROUND;
  const facings = isFrontOnly ? FACINGS.slice(0, 1) : FACINGS;
  const views = bearings.flatMap((bearing, picture) =>
    facings.map((facing, turn) => {
      const view = new PersonView(scene, sheet, { costume, mood: bearing.mood }, 0);
      const at = feetOf(picture * (size.width + GAP), turn);
      put(view, { bearing, facing, at, hasBubble: turn === 0 });
      return view;
    }),
  );
  const width = Math.round(size.width * ratio);
  const height = Math.round(size.height * ratio);
  const next = Math.round((size.width + GAP) * ratio);
  game.resize({ width: next * bearings.length, height });
  scene.cameras.main.setOrigin(0, 0).setZoom(ratio).setScroll(0, 0);
  const picture = game.draw();
  const cut = bearings.map((_, at) => cutOut(picture, { x: at * next, y: 0, width, height }));
  clear(views, sheet);
  return cut;
}

/** The pictures of the store that belong to a person. */
function isWorn(name: string): boolean {
  return /^(shadow|ring|mood\/|speaks\/)/.test(name);
}

function clear(views: readonly PersonView[], sheet: Sheet): void {
  for (const view of views) view.close();
  sheet.close();
}

interface Posed {
  readonly bearing: Bearing;
  readonly facing: Place;
  /** Where the feet are, in art pixels. */
  readonly at: Point;
  readonly hasBubble: boolean;
}

function put(view: PersonView, { bearing, facing, at, hasBubble }: Posed): void {
  const { mood, business, step } = bearing;
  const place = placeAt(at);
  const cell = { x: place.x - 0.5, y: place.y - 0.5 };
  const bubble = `${business === 'speaking' ? 'speaks' : 'mood'}/${mood}`;
  const towards = { x: cell.x + facing.x, y: cell.y + facing.y };
  const isBubbled = hasBubble && bearing.hasBubble === true;
  view.bear({ mood, business, towards, ...(isBubbled && { bubble }) });
  view.placeAt(cell, place);
  if (step !== undefined) walk(view, mood, step);
}

function walk({ figure }: PersonView, mood: Mood, phase: number): void {
  const { mobilityAid: aid } = figure.costume.look;
  const gait = { phase, reach: 1, mood, aid };
  figure.strike(aid === 'wheelchair' ? inChair(wheel(gait)) : stride(gait));
}

/** Where the feet go of the figure that looks the `turn`-th way, in a picture that begins at `left`. */
function feetOf(left: number, turn: number): Point {
  const floor = turn < 2 ? CELL.upper : CELL.upper + CELL.lower;
  return { x: left + ((turn % 2) + 0.5) * CELL.width, y: floor - CELL.feet };
}

/** The place on the floor whose point is this one; see `pointOf`. */
function placeAt({ x, y }: Point): Place {
  const origin = pointOf({ x: 0, y: 0 });
  const across = (x - origin.x) / TILE_HALF_PX;
  const down = (y - origin.y) / (TILE_HALF_PX / 2);
  return { x: (down + across) / 2, y: (down - across) / 2 };
}

function personOf({ name, role, look }: Marcher): PersonSnapshot {
  const here = { state: 'working', isHere: true, isInMoment: false, isSpeaking: false } as const;
  return { id: name, name, role, look, mood: 'neutral', ...here };
}
