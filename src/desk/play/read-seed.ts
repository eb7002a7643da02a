import { BadCall } from '../bad-call.ts';

export const MOST_SEED = 4_294_967_295;

/** Reads the dice of a season from a word. @throws BadCall when it is no whole number 0…2³² − 1. */
export function readSeed(word: string): number {
  const seed = /^\d{1,10}$/.test(word) ? Number(word) : Number.NaN;
  if (seed <= MOST_SEED) return seed;
  throw new BadCall(`a seed is a whole number from 0 to ${MOST_SEED}, and "${word}" is not`);
}
