/** The most hands that one choice can have. */
export const HANDS_MOST = 999;

/** Reads a count of hands as typed: whole, held within 0…999; anything else is none. */
export function readHands(text: string): number {
  const count = Math.round(Number(text));
  return Number.isFinite(count) ? Math.min(HANDS_MOST, Math.max(0, count)) : 0;
}

/**
 * Says whether a class is divided enough to talk before it decides: at least four hands are up, and
 * the most wanted choice has at most six in ten of them. 6 and 4 of 10 are divided, 7 and 3 are not.
 */
export function isDivided(counts: readonly number[]): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total >= 4 && Math.max(...counts) * 10 <= total * 6;
}
