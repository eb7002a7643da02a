import type { Snapshot } from '../../season/snapshot.ts';
import { openAtlas, sizeOf } from '../art/atlas.ts';
import { chairOver, chairUnder, wheelOf } from '../art/figure/chair.ts';
import { BAG, CANE, HANDSET, WATCH, walkerOf } from '../art/figure/props.ts';
import { VIEWS } from '../art/figure/views.ts';
import type { Picture } from '../art/pen.ts';
import { ROOM } from '../art/room.ts';
import { LASTING, type Named } from '../art/store-pictures.ts';
import { storyOf } from '../room/story.ts';

/** One thing of the store, drawn alone. */
export interface Prop {
  /** As the store calls it: `furniture/counter`; what stands before the first `/` is its kind. */
  readonly name: string;
  /** At `ratio` pixels for one art pixel; undefined when it could not be drawn. */
  readonly canvas?: HTMLCanvasElement;
}

/**
 * Draws everything that is no person, each on a canvas of its own: the empty room, what stays all
 * season, what people carry and get about with, and what hangs or stands about in these snapshots,
 * nothing twice.
 */
export function drawProps(snapshots: readonly Snapshot[], ratio: number): readonly Prop[] {
  const hung = snapshots
    .flatMap((one) => storyOf(one))
    .map(({ name, picture }): Named => [name, picture]);
  const all = new Map([['room', ROOM] as Named, ...LASTING, ...carried(), ...hung]);
  return [...all].map(([name, picture]) => ({ name, ...drawn(picture, ratio) }));
}

function drawn(picture: Picture, ratio: number): { readonly canvas?: HTMLCanvasElement } {
  try {
    const { width, height } = sizeOf(picture, ratio);
    const atlas = openAtlas({ width: width + 4, height: height + 4 }, ratio);
    return atlas.bake(picture) === undefined ? {} : { canvas: atlas.canvas };
  } catch (error) {
    console.error('A picture could not be drawn.', error);
    return {};
  }
}

function carried(): readonly Named[] {
  return [
    ['carried/bag', BAG],
    ['carried/handset', HANDSET],
    ['carried/watch', WATCH],
    ['aid/cane', CANE],
    ...VIEWS.map((view): Named => [`aid/walker, ${view}`, walkerOf(view)]),
    ...VIEWS.map((view): Named => [`aid/wheelchair, ${view}`, wholeChair(view)]),
  ];
}

/** A wheelchair with nobody in it. */
function wholeChair(view: (typeof VIEWS)[number]): Picture {
  const parts = [chairUnder(view), wheelOf(view, 0), chairOver(view)];
  const left = Math.min(...parts.map((part) => part.left));
  const top = Math.min(...parts.map((part) => part.top));
  return {
    left,
    top,
    width: Math.max(...parts.map((part) => part.left + part.width)) - left,
    height: Math.max(...parts.map((part) => part.top + part.height)) - top,
    draw: (ctx) => {
      for (const part of parts) part.draw(ctx);
    },
  };
}
