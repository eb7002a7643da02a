import { fade, filter, mix, noise, RATE, silence, sine, type Wave } from './synth.ts';

/** Where the mouth resonates for a vowel, in hertz. */
const VOWELS = {
  a: [800, 1200, 2600],
  e: [480, 1900, 2550],
  o: [480, 850, 2500],
  u: [330, 800, 2300],
  m: [260, 1050, 2200],
} as const;
export type Vowel = keyof typeof VOWELS;
export const VOWEL_NAMES = ['a', 'e', 'o', 'u', 'm'] as const satisfies readonly Vowel[];

export interface Hum {
  /** Pitch at the beginning and at the end, in hertz. */
  readonly from: number;
  readonly to: number;
  readonly vowel: Vowel;
  readonly seconds: number;
}

/** Hums one vowel without words: pulses of a throat through three resonances of a mouth. */
export function hum({ from, to, vowel, seconds }: Hum, dice: () => number): Wave {
  const throat = pulses({ from, to, vowel, seconds });
  mix(throat, filter(noise(seconds, dice, false), 'above', 2000), 0, 0.006);
  const out = silence(seconds);
  VOWELS[vowel].forEach((hertz, k) => {
    mix(out, filter(throat, 'around', hertz, 4 + 3 * k), 0, [1, 0.55, 0.2][k]);
  });
  return fade(out, seconds * 0.18, seconds * 0.4);
}

/** Pulses with a soft closing, so that the upper partials fall off as a throat's do. */
function pulses({ from, to, seconds }: Hum): Wave {
  const out = silence(seconds);
  let phase = 0;
  let before = 0;
  for (let i = 0; i < out.length; i++) {
    const way = i / out.length;
    const bend = way * way * (3 - 2 * way);
    const vibrato = 1 + 0.012 * sine((5.5 * i) / RATE);
    phase += ((from + (to - from) * bend) * vibrato) / RATE;
    phase -= Math.floor(phase);
    const open = phase < 0.6 ? 0.5 - 0.5 * sine(phase / 0.6 + 0.25) : 0;
    out[i] = open - 0.9 * before;
    before = open;
  }
  return out;
}
