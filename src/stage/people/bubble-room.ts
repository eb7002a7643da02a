import type { Point } from '../floor/floor-plan.ts';

/** Somebody on the picture, as far as bubbles are concerned. */
export interface Bearer {
  /** Where the feet are, in art pixels. */
  readonly feet: Point;
  /** From the feet up to where a bubble hangs, in art pixels; the head is right below. */
  readonly high: number;
  readonly hasBubble: boolean;
  /** Speaks, or is spoken to or served: such a bubble is hung first. */
  readonly isLookedAt: boolean;
}

/** How a bubble makes room for faces and for other bubbles. */
export interface BubbleRoom {
  /** How far it goes to the right and up, in art pixels. */
  readonly aside: number;
  readonly rise: number;
  /** How large it is, as a share of its usual size. */
  readonly size: number;
  /** There is room for it; if not, it waits until there is. */
  readonly isShown: boolean;
}

/** A rectangle on the picture, in art pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half of what a head is wide; its chin and its crown from where the bubble hangs, in art pixels. */
const HEAD = { half: 14, crown: 12, chin: 44 } as const;
/** Half of what a bubble is wide, and its edges above where it hangs; the tail may lie on hair. */
const BUBBLE = { half: 19, top: 41, bottom: 10 } as const;

/** Above its owner, where a bubble hangs as long as there is room. */
export const OWN_PLACE: BubbleRoom = { aside: 0, rise: 0, size: 1, isShown: true };
const HIDDEN: BubbleRoom = { ...OWN_PLACE, isShown: false };

/** Where a bubble may go, the least conspicuous change first: aside and up rather than smaller. */
const PLACES: readonly BubbleRoom[] = [1, 0.82, 0.66]
  .flatMap((size) =>
    [0, 9, 20].flatMap((rise) =>
      [0, -12, 12, -24, 24, -36, 36].map((aside) => ({ aside, rise, size, isShown: true })),
    ),
  )
  .sort((a, b) => costOf(a) - costOf(b));

function costOf({ aside, rise, size }: BubbleRoom): number {
  return Math.abs(aside) / 36 + rise / 22 + (1 - size) * 4;
}

/** Where somebody's head is. */
export function headBox({ feet, high }: Bearer): Box {
  return {
    left: feet.x - HEAD.half,
    right: feet.x + HEAD.half,
    top: feet.y - high + HEAD.crown,
    bottom: feet.y - high + HEAD.chin,
  };
}

/** Where somebody's bubble is once it has made room. */
export function bubbleBox({ feet, high }: Bearer, { aside, rise, size }: BubbleRoom): Box {
  const [x, y] = [feet.x + aside, feet.y - high - rise];
  return {
    left: x - BUBBLE.half * size,
    right: x + BUBBLE.half * size,
    top: y - BUBBLE.top * size,
    bottom: y - BUBBLE.bottom * size,
  };
}

/** Whether two rectangles share more than an edge. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Finds a place for everybody's bubble where it covers nobody's head and no other bubble: above its
 * owner, else a little to the side, higher, or smaller. One for which there is no such place is not
 * shown. `before` are the rooms of the last time, which are kept as long as they do, so that nothing
 * flickers while people walk.
 *
 * @returns One room for each bearer, in their order; `OWN_PLACE` for those without a bubble.
 */
export function layBubbles(
  bearers: readonly Bearer[],
  before: readonly BubbleRoom[] = [],
): readonly BubbleRoom[] {
  const heads = bearers.map(headBox);
  const hung: Box[] = [];
  const rooms: BubbleRoom[] = bearers.map(() => OWN_PLACE);
  for (const at of inTurn(bearers)) {
    const bearer = bearers[at];
    if (bearer === undefined) continue;
    const isOpen = (room: BubbleRoom): boolean => {
      const box = bubbleBox(bearer, room);
      const isBare = heads.every((head, whose) => whose === at || !meet(head, box));
      return isBare && !hung.some((other) => meet(other, box));
    };
    const room = roomFor(isOpen, before[at]);
    rooms[at] = room;
    if (room.isShown) hung.push(bubbleBox(bearer, room));
  }
  return rooms;
}

function roomFor(isOpen: (room: BubbleRoom) => boolean, last: BubbleRoom | undefined): BubbleRoom {
  if (isOpen(OWN_PLACE)) return OWN_PLACE;
  if (last?.isShown && isOpen(last)) return last;
  return PLACES.find(isOpen) ?? HIDDEN;
}

/** The numbers of those with bubbles: whoever is looked at first, then the nearest to the viewer. */
function inTurn(bearers: readonly Bearer[]): readonly number[] {
  return bearers
    .map((bearer, at) => ({ bearer, at }))
    .filter(({ bearer }) => bearer.hasBubble)
    .sort((a, b) => {
      const first = Number(b.bearer.isLookedAt) - Number(a.bearer.isLookedAt);
      return first === 0 ? b.bearer.feet.y - a.bearer.feet.y : first;
    })
    .map(({ at }) => at);
}
