/** A rectangle of the window, in CSS pixels. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a caption must leave free. */
export interface Taken {
  /** How far down the head of the page reaches; below 0 when it is scrolled away. */
  readonly head: number;
  /** What a caption lies below, from top to bottom: who speaks, and what has the focus. */
  readonly shown: readonly Span[];
  /** The height of the window. */
  readonly window: number;
}

/** From the window's edge and the head of the page, and so far around what is shown, for a focus's ring. */
const GAP_PX = 8;
const RING_PX = 12;

/**
 * Where a caption lies that is as tall and as far to the side as it is: at the top of the window,
 * below the head of the page while that is seen, and below what must be seen where it would cover
 * that. When there is no room below it, above it; else it lies there after all.
 *
 * @returns CSS pixels from the top of the window to the top of the caption.
 */
export function captionTop(chip: Span, { head, shown, window }: Taken): number {
  const height = chip.bottom - chip.top;
  return shown.reduce((top, one) => {
    const isBeside = one.right + RING_PX < chip.left || one.left - RING_PX > chip.right;
    const isApart = one.bottom + RING_PX < top || one.top - RING_PX > top + height;
    if (isBeside || isApart) return top;
    const below = one.bottom + RING_PX;
    if (below + height <= window) return below;
    const above = one.top - RING_PX - height;
    return above >= 0 ? above : top;
  }, Math.max(0, head) + GAP_PX);
}

/** So much of the store must be seen below the head of the page for captions to lie on it, in CSS pixels. */
const STORE_LEAST_PX = 48;

/**
 * From which sides of the window a caption keeps away, in CSS pixels: it lies on the picture rather
 * than on words, as far as the picture is in sight, else in the middle of the window.
 */
export function captionSides(
  store: Span | undefined,
  { head, width }: { readonly head: number; readonly width: number },
): { readonly left: number; readonly right: number } {
  const isSeen = store !== undefined && store.bottom - Math.max(0, head) >= STORE_LEAST_PX;
  if (!isSeen) return { left: 0, right: 0 };
  return {
    left: Math.max(0, Math.round(store.left)),
    right: Math.max(0, Math.round(width - store.right)),
  };
}
