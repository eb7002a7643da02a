/** A rectangle in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name that would like to be shown; ranks run from 0 up to 3, which is the speaker's. */
export interface Label {
  readonly id: string;
  readonly rank: number;
  readonly rect: Rect;
}

/**
 * Chooses the names that are shown: by rank, then in the order given, each unless it would lie on
 * one chosen before it. A narrow picture (below `NARROW_PX`) has room for names of rank 3 only.
 */
export function chooseLabels(labels: readonly Label[], width: number): ReadonlySet<string> {
  const wanted = labels.filter(({ rank }) => width >= NARROW_PX || rank >= NARROW_RANK);
  const chosen: Label[] = [];
  for (const label of [...wanted].sort((a, b) => b.rank - a.rank)) {
    if (!chosen.some((other) => overlap(label.rect, other.rect))) chosen.push(label);
  }
  return new Set(chosen.map(({ id }) => id));
}

/** Pictures narrower than this, in CSS pixels, show few names. */
export const NARROW_PX = 520;
const NARROW_RANK = 3;

function overlap(a: Rect, b: Rect): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}
