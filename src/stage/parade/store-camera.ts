import type { Snapshot } from '../../season/snapshot.ts';
import { SIGN_FONT } from '../art/notices.ts';
import { nameOf, QUEUE } from '../floor/floor-plan.ts';
import { fitRoom, type Size } from '../page/fit.ts';
import { StoreScene, type View } from '../store-scene.ts';
import { cutOut, openQuietGame } from './quiet-game.ts';

/** When a week that is played is stopped for its picture. */
export type Moment = 'midweek' | 'queue';

/** What is to be photographed. */
export interface Shot {
  readonly snapshot: Snapshot;
  /** The week is played on the floor until then; left out for a still store. */
  readonly caught?: Moment;
}

/** Frames of a week are this far apart, in milliseconds, and there are no more of them. */
const FRAME_MS = 50;
const MOST_FRAMES = 1500;
/** With so many waiting it looks like a queue. */
const QUEUE_LENGTH = 2;

/**
 * Photographs the store without showing it, at a size in CSS pixels. Each picture is of a store that
 * was opened for it, so that it is the same whatever was photographed before.
 *
 * @returns Undefined when the week never comes to the moment that was asked for.
 */
export async function photographStore(
  { snapshot, caught }: Shot,
  size: Size,
  ratio: number,
): Promise<HTMLCanvasElement | undefined> {
  // Signs are baked with the page's own type, so it must be here before.
  await document.fonts.load(`800 17px ${SIGN_FONT}`).catch(() => []);
  const view: View = { ...fitRoom(size), ratio, size };
  const pixels = { width: Math.round(size.width * ratio), height: Math.round(size.height * ratio) };
  const { scene, isOpen } = openScene(view);
  scene.show(snapshot, caught === undefined);
  const game = openQuietGame(scene, pixels);
  await isOpen;
  const isThere = caught === undefined || playUntil(scene, caught);
  const picture = isThere ? cutOut(game.draw(), { x: 0, y: 0, ...pixels }) : undefined;
  game.close();
  return picture;
}

function openScene(view: View): { readonly scene: StoreScene; readonly isOpen: Promise<void> } {
  let open: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  const scene = new StoreScene({ onReady: () => open(), onFrame: () => undefined }, view);
  return { scene, isOpen };
}

/** Plays the week frame by frame, without drawing, until its moment has come. */
function playUntil(scene: StoreScene, moment: Moment): boolean {
  scene.playWeek();
  for (let frame = 0; frame < MOST_FRAMES && scene.crowd.show.isOn; frame += 1) {
    scene.update(frame * FRAME_MS, FRAME_MS);
    if (hasCome(scene, moment)) return true;
  }
  return false;
}

function hasCome({ crowd: { show } }: StoreScene, moment: Moment): boolean {
  if (moment === 'midweek') return show.share >= 0.45;
  const slots = QUEUE.map(nameOf);
  const waiting = show.views.filter(
    ({ isWalking, goal }) => !isWalking && slots.includes(nameOf(goal)),
  );
  return waiting.length >= QUEUE_LENGTH;
}
