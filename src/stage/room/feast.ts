import type { Snapshot } from '../../season/snapshot.ts';

/** Whether something is being celebrated just now. */
export function celebrates({ news }: Snapshot): boolean {
  return news.some((event) => event.type === 'chose' && event.acts.includes('celebrate'));
}

/**
 * Remembers in which week something was celebrated: a snapshot tells it only once, but a cake stays
 * till the week is over.
 */
export class Feast {
  #week: string | undefined;

  /** Takes over a snapshot. @returns whether its week is one of celebration, as far as was seen. */
  see(snapshot: Snapshot): boolean {
    const week = nameOf(snapshot);
    if (celebrates(snapshot)) this.#week = week;
    return week === this.#week;
  }
}

/** One week of one season, in one word. */
function nameOf({ scenario, seed, week }: Snapshot): string {
  return `${scenario.id} ${seed} ${week}`;
}
