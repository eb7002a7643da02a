import type { Because, SeasonEvent } from '../event.ts';

/** Which changes are asked about. */
export interface Asked {
  /** Places, as in `scenario/places.ts`. */
  readonly places: ReadonlySet<string>;
  /** The first and the last week whose causes count, both included. */
  readonly from: number;
  readonly to: number;
  /** 1 for what moved them up, −1 for what moved them down. */
  readonly way: number;
}

/**
 * Finds the cause that moved some numbers most in one direction, all its moves added up; of equals
 * the first. It is given as it was told first, so that its week says since when. Undefined when
 * nothing moved them so. Going back to normal is no cause.
 */
export function strongestCause(events: readonly SeasonEvent[], asked: Asked): Because | undefined {
  const { places, from, to, way } = asked;
  const sums = new Map<string, { points: number; because: Because }>();
  for (const event of events) {
    if (event.type !== 'changed' || !places.has(event.place)) continue;
    const { because } = event;
    if (because.kind === 'rest' || because.week < from || because.week > to) continue;
    const known = sums.get(because.words);
    const points = (known?.points ?? 0) + (event.to - event.from) * way;
    sums.set(because.words, { points, because: known?.because ?? because });
  }
  let strongest: { points: number; because: Because } | undefined;
  for (const one of sums.values()) if (one.points > (strongest?.points ?? 0)) strongest = one;
  return strongest?.because;
}
