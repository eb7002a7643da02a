import type { Snapshot } from '../season/snapshot.ts';

/** How loud the two loops of the murmur are, each 0 (not heard) … 1. */
export interface Murmur {
  /** Two or three people who say something now and then. */
  readonly few: number;
  /** A queue in which everybody talks. */
  readonly many: number;
}

/** How full the store sounds, emptiest first. */
export const BUSTLE = ['no-voices', 'few-voices', 'queue', 'crowd'] as const;
export type Bustle = (typeof BUSTLE)[number];

/**
 * Gives the murmur of a crowd: 0 (nobody comes) is silence, 1 (as at the start) a handful of people
 * over a faint queue, 2 and more a full store. Neither loop ever grows softer as the crowd grows;
 * what is no number counts as nobody.
 */
export function murmurOf(crowd: number): Murmur {
  const people = Number.isFinite(crowd) ? Math.min(2, Math.max(0, crowd)) : 0;
  return { few: Math.min(1, people / 0.8), many: Math.max(0, (people - 0.5) / 1.5) };
}

/** Gives the murmur that is heard now: by the crowd, by whether the store is open, and by where one is. */
export function murmurIn(snapshot: Snapshot): Murmur {
  const { few, many } = murmurOf(snapshot.floor.crowd);
  const nearness = nearnessOf(snapshot);
  return { few: few * nearness, many: many * nearness };
}

/** Says in which of four words the crowd is to be told: up to 0.15, 0.7, 1.3 and above. */
export function bustleOf(crowd: number): Bustle {
  const { few, many } = murmurOf(crowd);
  if (few <= 0.1875) return 'no-voices';
  if (many <= 0.1334) return 'few-voices';
  return many <= 0.5334 ? 'queue' : 'crowd';
}

/** Behind the back-room's door the store is faint; before it opens and after it closes it is still. */
function nearnessOf({ phase, conversation }: Snapshot): number {
  if (phase === 'plan') return 0.3;
  if (phase !== 'moment') return 0;
  return conversation?.where === 'back-room' ? 0.35 : 1;
}
