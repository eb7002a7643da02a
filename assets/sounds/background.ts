import {
  fade,
  filter,
  inRoom,
  makeDice,
  mix,
  mixAround,
  noise,
  note,
  peakAt,
  RATE,
  silence,
  sine,
  type Wave,
} from './synth.ts';
import { hum, VOWEL_NAMES } from './voice.ts';

/** How long the shop runs before it comes round, and how long its queue does, in seconds. */
const SHOP_SECONDS = 18;
const QUEUE_SECONDS = 12;

/** Gives the shop behind it all, as a loop without a seam: air, cars outside, and a soft chord. */
function shop(): Wave {
  const dice = makeDice(99);
  const loop = silence(SHOP_SECONDS);
  mix(loop, air(dice), 0, 0.12);
  for (const at of [2.5, 8.2, 13.6]) mixAround(loop, car(dice), at + dice(), 0.1 + 0.03 * dice());
  const chords = [
    [48, 55, 64, 71],
    [45, 52, 60, 67],
    [50, 57, 65, 72],
    [43, 50, 59, 69],
  ];
  chords.forEach((chord, i) => {
    for (const pitch of chord) mixAround(loop, pad(note(pitch)), (i * SHOP_SECONDS) / 4, 0.016);
  });
  return peakAt(loop, -15);
}

/** Gives people talking behind each other, so many phrases in one round, as a loop without a seam. */
function voices(phrases: number, seed: number): Wave {
  const dice = makeDice(seed);
  const loop = silence(QUEUE_SECONDS);
  for (let k = 0; k < phrases; k++) {
    // Spread over the round and moved a little, so that no stretch of it is left empty.
    const at = ((k + 0.5 + 0.45 * dice()) * QUEUE_SECONDS) / phrases;
    mixAround(loop, phrase(dice), at, 0.7 + 0.25 * dice());
  }
  return loop;
}

/** Two or three people in the shop: now and then somebody says something. */
function few(): Wave {
  return peakAt(voices(18, 31), -16);
}

/** A queue: everybody talks, and nobody can be understood. */
function many(): Wave {
  return peakAt(voices(110, 47), -12);
}

/** The shop's background: one loop in a file of its own. */
export const SHOP = { shop } as const satisfies Readonly<Record<string, () => Wave>>;

/** The customers' murmur in two densities, which are blended as the crowd grows. */
export const QUEUE = { few, many } as const satisfies Readonly<Record<string, () => Wave>>;

/** Air conditioning: low noise whose end is faded into its beginning, so that it has none. */
function air(dice: () => number): Wave {
  const overlap = 2;
  const long = filter(
    filter(noise(SHOP_SECONDS + overlap, dice, false), 'below', 260),
    'above',
    60,
  );
  const out = long.slice(0, SHOP_SECONDS * RATE);
  const shared = overlap * RATE;
  for (let i = 0; i < shared; i++) {
    const way = i / shared;
    // Unlike sounds add by power: the square roots keep the level where the two overlap.
    out[i] = (out[i] ?? 0) * Math.sqrt(way) + (long[out.length + i] ?? 0) * Math.sqrt(1 - way);
  }
  return out;
}

/** A car that goes by behind the window. */
function car(dice: () => number): Wave {
  const seconds = 3.4 + 0.6 * dice();
  const rumble = filter(filter(noise(seconds, dice, false), 'around', 190, 0.9), 'below', 600);
  return fade(rumble, seconds / 2, seconds / 2);
}

/** A few syllables of somebody across the room, of whom no word is understood. */
function phrase(dice: () => number): Wave {
  const chance = (): number => dice() * 0.5 + 0.5;
  const pitch = 95 + chance() * 125;
  const out = silence(1.1);
  const syllables = 3 + Math.floor(chance() * 3.99);
  for (let j = 0; j < syllables; j++) {
    const vowel = VOWEL_NAMES[Math.floor(chance() * VOWEL_NAMES.length)] ?? 'a';
    const from = pitch * (1 + 0.08 * dice());
    const seconds = 0.12 + 0.05 * chance();
    const to = from * (1 + 0.1 * dice());
    mix(out, hum({ from, to, vowel, seconds, isClear: true }, dice), j * 0.17);
  }
  const far = filter(filter(out, 'below', 1100 + 300 * dice()), 'above', 120);
  return inRoom(far, 0.75, 0.6);
}

/** One slow tone of the chord. */
function pad(hertz: number): Wave {
  const out = silence(SHOP_SECONDS / 4 + 2);
  for (let i = 0; i < out.length; i++)
    out[i] = sine((hertz * i) / RATE) + 0.2 * sine((hertz * 2.003 * i) / RATE);
  return fade(out, 2, 2);
}
