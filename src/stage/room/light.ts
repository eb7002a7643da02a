import type { Snapshot } from '../../season/snapshot.ts';

/** The strength of each light, 0…1. */
export interface Light {
  /** Daylight through the street door. */
  readonly beam: number;
  /** Dusk over the room, against which the lamps stand out. */
  readonly evening: number;
}

/** The light at an hour, 0 (the store opens) … 1 (it closes): sun till the afternoon, then dusk. */
export function lightAt(hour: number): Light {
  const late = Math.max(0, (hour - 0.55) / 0.45);
  return { beam: Math.max(0, 1 - late * 1.15), evening: late * late * (3 - 2 * late) };
}

/** The hour when nothing is played: plans are made in the morning, and reports read in the evening. */
export function hourOf({ phase }: Snapshot): number {
  return phase === 'plan' ? 0.05 : phase === 'moment' ? 0.4 : 1;
}
