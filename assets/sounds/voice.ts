import { fade, filter, mix, noise, peakAt, RATE, silence, sine, type Wave } from './synth.ts';

/** Where the mouth resonates, in hertz: for vowels, and for the sounds that lead into one. */
const MOUTHS = {
  a: [800, 1200, 2600],
  e: [480, 1900, 2550],
  i: [310, 2150, 2800],
  o: [480, 850, 2500],
  u: [330, 800, 2300],
  m: [260, 1050, 2200],
  n: [270, 1500, 2400],
  l: [360, 1300, 2700],
  w: [300, 640, 2200],
  y: [280, 2200, 2900],
} as const;
export type Mouth = keyof typeof MOUTHS;
export const VOWEL_NAMES = ['a', 'e', 'o', 'u', 'm'] as const satisfies readonly Mouth[];

export interface Hum {
  /** Pitch at the beginning and at the end, in hertz. */
  readonly from: number;
  readonly to: number;
  readonly vowel: Mouth;
  readonly seconds: number;
  /** How much smaller than usual the mouth is: 1.12 moves every resonance up by 12 %. */
  readonly mouth?: number;
  /** Speaks rather than hums: what tells vowels apart is as loud as it is in speech. */
  readonly isClear?: boolean;
}

/** Hums one vowel without words: pulses of a throat through three resonances of a mouth. */
export function hum(given: Hum, dice: () => number): Wave {
  const { seconds, vowel, mouth = 1 } = given;
  const out = throughMouth(throatOf(given, dice), vowel, mouth);
  return fade(out, seconds * 0.18, seconds * 0.4);
}

/** The burst with which lips or tongue open into a vowel: around which hertz, and how loud against it. */
const STOPS = {
  b: { hertz: 600, db: -14 },
  d: { hertz: 1900, db: -12 },
  g: { hertz: 1300, db: -12 },
  k: { hertz: 1700, db: -7 },
  t: { hertz: 2600, db: -7 },
} as const;
type Stop = keyof typeof STOPS;
type Onset = 'm' | 'n' | 'l' | 'w' | 'y' | Stop;

/** A consonant and a vowel: `ma`. */
export type SyllableName = `${Onset}${'a' | 'e' | 'i' | 'o' | 'u'}`;

export interface Spoken {
  readonly name: SyllableName;
  /** Pitch in the middle, in hertz. */
  readonly hertz: number;
  readonly mouth: number;
}

/** How long a syllable lasts, and how long its consonant takes to become the vowel, in seconds. */
const SYLLABLE_SECONDS = 0.15;
const GLIDE_SECONDS = 0.055;

/** Speaks one syllable that belongs to no language; it falls a little, as within a sentence. */
export function syllable({ name, hertz, mouth }: Spoken, dice: () => number): Wave {
  const [onset, vowel] = [...name] as [Onset, Mouth];
  const pitch = { from: hertz * 1.04, to: hertz * 0.95 };
  const throat = throatOf({ ...pitch, vowel, seconds: SYLLABLE_SECONDS, isClear: true }, dice);
  const sounded = throughMouth(throat, vowel, mouth);
  const out = isStop(onset)
    ? mix(fade(peakAt(sounded, 0), 0.014, 0), burst(STOPS[onset], mouth, dice))
    : blend(throughMouth(throat, onset, mouth), sounded);
  return fade(out, 0.006, 0.06);
}

function isStop(onset: Onset): onset is Stop {
  return onset in STOPS;
}

function burst({ hertz, db }: (typeof STOPS)[Stop], mouth: number, dice: () => number): Wave {
  return fade(peakAt(filter(noise(0.028, dice), 'around', hertz * mouth, 1.4), db), 0.001, 0.006);
}

/** Goes over from one sound to another within the glide. */
function blend(first: Wave, second: Wave): Wave {
  const glide = GLIDE_SECONDS * RATE;
  return second.map((sample, i) => {
    const way = Math.min(1, i / glide);
    return (first[i] ?? 0) * (1 - way) * 0.8 + sample * way;
  });
}

function throatOf(hum: Hum, dice: () => number): Wave {
  const breath = filter(noise(hum.seconds, dice, false), 'above', 2000);
  if (hum.isClear === true) return mix(steeper(pulses(hum)), breath, 0, 0.002);
  return mix(pulses(hum), breath, 0, 0.006);
}

/** Lifts a sound by 6 dB with each octave, as lips do with what leaves them. */
function steeper(sound: Wave): Wave {
  return sound.map((sample, i) => 2 * (sample - 0.96 * (sound[i - 1] ?? 0)));
}

function throughMouth(throat: Wave, shape: Mouth, mouth: number): Wave {
  const out = new Float64Array(throat.length);
  MOUTHS[shape].forEach((hertz, k) => {
    mix(out, filter(throat, 'around', hertz * mouth, 4 + 3 * k), 0, [1, 0.55, 0.2][k]);
  });
  return out;
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
