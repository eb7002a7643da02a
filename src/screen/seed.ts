/** The largest seed. */
const SEED_MOST = 4_294_967_295;

/**
 * Reads a seed as a person types it: a whole number from 0 to 4294967295, in digits, with or
 * without blanks around it. `undefined` for everything else: "", "7.0", "1e3", "-1", "0x7".
 */
export function readSeed(text: string): number | undefined {
  const digits = text.trim();
  if (!/^\d{1,10}$/.test(digits)) return undefined;
  const seed = Number(digits);
  return seed <= SEED_MOST ? seed : undefined;
}

/** Says whether a value from a file is a seed. */
export function isSeed(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= SEED_MOST;
}
