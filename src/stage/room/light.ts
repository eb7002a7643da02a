import type { Snapshot } from '../../season/snapshot.ts';

/** The strength of each light, 0…1. */
export interface Light {
  /** The low sun that falls far through the street door. */
  readonly morning: number;
  /** The high sun just inside of it. */
  readonly noon: number;
  /** How much of the room lies in the dark where no lamp shines. */
  readonly dusk: number;
  /** Lamps, screens and signs, as far as they are noticed. */
  readonly lamps: number;
  /** Night over the street. */
  readonly street: number;
}

/** The light at an hour, 0 (the store opens) … 1 (it closes): low sun, high sun, and lamps in the dark. */
export function lightAt(hour: number): Light {
  const morning = 1 - smooth(hour / 0.3);
  const evening = smooth((hour - 0.55) / 0.38);
  return {
    morning,
    noon: (1 - morning) * (1 - smooth((hour - 0.5) / 0.25)),
    dusk: evening,
    // The lamps are lit before it is dark.
    lamps: smooth((hour - 0.48) / 0.34),
    street: evening,
  };
}

/** Goes from 0 to 1 without a jolt; below and above it stays. */
function smooth(share: number): number {
  const at = Math.min(1, Math.max(0, share));
  return at * at * (3 - 2 * at);
}

/** The hour when nothing is played: plans are made in the morning, and reports read in the evening. */
export function hourOf({ phase }: Snapshot): number {
  return phase === 'plan' ? 0.05 : phase === 'moment' ? 0.4 : 1;
}
