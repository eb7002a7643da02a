import {
  BELL,
  fade,
  filter,
  GLASS,
  inRoom,
  METAL,
  makeDice,
  mix,
  mixAround,
  noise,
  note,
  peakAt,
  RATE,
  silence,
  sine,
  strike,
  type Wave,
  WOOD,
} from './synth.ts';
import { hum, VOWEL_NAMES } from './voice.ts';

/** Ding-dong: the shop door. */
function door(): Wave {
  const out = silence(1.4);
  mix(out, strike(note(88), 1.1, BELL), 0, 0.6);
  mix(out, strike(note(84), 1.12, BELL), 0.28, 0.7);
  return peakAt(fade(inRoom(out, 0.2, 0.2), 0, 0.25), -6);
}

/** Two short bursts of a desk phone, as heard across a back room. */
function phone(): Wave {
  const burst = silence(0.32);
  for (let i = 0; i < burst.length; i++) {
    const warble = sine((18 * i) / RATE) > 0 ? 1 : 0.35;
    burst[i] = (sine((853 * i) / RATE) + 0.7 * sine((960 * i) / RATE)) * warble;
  }
  fade(burst, 0.01, 0.06);
  const out = silence(0.95);
  for (const at of [0, 0.45]) mix(out, filter(burst, 'below', 1900), at, 0.6);
  return peakAt(fade(inRoom(out, 0.15, 0.15), 0, 0.1), -9);
}

/** A drawer, and coins. */
function register(): Wave {
  const dice = makeDice(7);
  const out = silence(0.9);
  mix(out, filter(noise(0.05, dice), 'below', 5000), 0, 0.5);
  mix(out, filter(noise(0.2, dice), 'below', 2300), 0.05, 0.3);
  for (const [at, loud] of [
    [0.16, 0.5],
    [0.27, 0.8],
  ] as const) {
    mix(out, strike(2637, 0.6, METAL), at, loud * 0.5);
    mix(out, filter(noise(0.02, dice), 'above', 4000), at, 0.25);
  }
  return peakAt(fade(inRoom(out, 0.12, 0.1), 0, 0.15), -7);
}

/** A wooden tap upwards: something was chosen. */
function choice(): Wave {
  const out = silence(0.24);
  mix(out, strike(note(79), 0.18, WOOD), 0, 0.7);
  mix(out, strike(note(84), 0.18, WOOD), 0.05, 0.7);
  return peakAt(fade(out, 0, 0.04), -10);
}

/** "Mm-hm": somebody takes it well. */
function moodUp(): Wave {
  const dice = makeDice(21);
  const out = silence(0.5);
  mix(out, hum({ from: 150, to: 142, vowel: 'm', seconds: 0.16 }, dice), 0, 0.8);
  mix(out, hum({ from: 165, to: 215, vowel: 'm', seconds: 0.26 }, dice), 0.18);
  return peakAt(fade(inRoom(filter(out, 'below', 3200), 0.1, 0.1), 0, 0.1), -9);
}

/** "Hmm": somebody does not. */
function moodDown(): Wave {
  const out = silence(0.5);
  mix(out, hum({ from: 150, to: 98, vowel: 'm', seconds: 0.46 }, makeDice(22)));
  return peakAt(fade(inRoom(filter(out, 'below', 2600), 0.1, 0.1), 0, 0.1), -9);
}

/** Three falling notes on glass: doors closed, week done. It praises nothing and blames nothing. */
function weekEnd(): Wave {
  const out = silence(1.3);
  [79, 76, 72].forEach((pitch, i) => {
    mix(out, strike(note(pitch), 0.9, GLASS), i * 0.16, 0.5);
  });
  return peakAt(fade(inRoom(out, 0.22, 0.2), 0, 0.2), -9);
}

/** A rising chord on wood and glass. */
function success(): Wave {
  const out = silence(1.3);
  [72, 76, 79, 84].forEach((pitch, i) => {
    mix(out, strike(note(pitch), 0.7, WOOD), i * 0.085, 0.6);
    mix(out, strike(note(pitch + 12), 0.6, GLASS), i * 0.085, 0.25);
  });
  mix(out, strike(note(84), 0.9, GLASS), 0.34, 0.35);
  return peakAt(fade(inRoom(out, 0.22, 0.25), 0, 0.25), -7);
}

/** Three notes down, dull: something was lost. */
function setback(): Wave {
  const out = silence(1.2);
  [67, 63, 58].forEach((pitch, i) => {
    mix(out, strike(note(pitch), 0.8, WOOD), i * 0.17, 0.7);
  });
  mix(out, strike(note(46), 0.8, GLASS), 0.34, 0.35);
  return peakAt(fade(filter(inRoom(out, 0.2, 0.2), 'below', 2600), 0, 0.2), -7);
}

/** Every sound of the game by the name of its cue, in the order of the sprite. */
export const EFFECTS = {
  door,
  phone,
  register,
  choice,
  'mood-up': moodUp,
  'mood-down': moodDown,
  'week-end': weekEnd,
  success,
  setback,
} as const satisfies Readonly<Record<string, () => Wave>>;

/** How long the shop's background runs before it comes round, in seconds. */
export const LOOP_SECONDS = 20;

/** Gives the shop behind it all, as a loop without a seam: air, far voices, and a soft chord. */
export function ambience(): Wave {
  const dice = makeDice(99);
  const loop = silence(LOOP_SECONDS);
  mix(loop, air(dice), 0, 0.12);
  for (let k = 0; k < 90; k++) {
    const at = (dice() * 0.5 + 0.5) * LOOP_SECONDS;
    mixAround(loop, murmur(dice), at, 0.7 + 0.25 * dice());
  }
  const chords = [
    [48, 55, 64, 71],
    [45, 52, 60, 67],
    [50, 57, 65, 72],
    [43, 50, 59, 69],
  ];
  chords.forEach((chord, i) => {
    for (const pitch of chord) mixAround(loop, pad(note(pitch)), (i * LOOP_SECONDS) / 4, 0.016);
  });
  return peakAt(loop, -15);
}

/** Air conditioning: low noise whose end is faded into its beginning, so that it has none. */
function air(dice: () => number): Wave {
  const overlap = 2;
  const long = filter(
    filter(noise(LOOP_SECONDS + overlap, dice, false), 'below', 260),
    'above',
    60,
  );
  const out = long.slice(0, LOOP_SECONDS * RATE);
  const shared = overlap * RATE;
  for (let i = 0; i < shared; i++) {
    const way = i / shared;
    // Unlike sounds add by power: the square roots keep the level where the two overlap.
    out[i] = (out[i] ?? 0) * Math.sqrt(way) + (long[out.length + i] ?? 0) * Math.sqrt(1 - way);
  }
  return out;
}

/** A few syllables of somebody across the room, of whom no word is understood. */
function murmur(dice: () => number): Wave {
  const chance = (): number => dice() * 0.5 + 0.5;
  const pitch = 95 + chance() * 125;
  const out = silence(1.1);
  const syllables = 3 + Math.floor(chance() * 3.99);
  for (let j = 0; j < syllables; j++) {
    const vowel = VOWEL_NAMES[Math.floor(chance() * VOWEL_NAMES.length)] ?? 'a';
    const from = pitch * (1 + 0.08 * dice());
    const seconds = 0.12 + 0.05 * chance();
    mix(out, hum({ from, to: from * (1 + 0.1 * dice()), vowel, seconds }, dice), j * 0.17);
  }
  return inRoom(filter(out, 'below', 800 + 250 * dice()), 0.75, 0.6);
}

/** One slow tone of the chord. */
function pad(hertz: number): Wave {
  const out = silence(LOOP_SECONDS / 4 + 2);
  for (let i = 0; i < out.length; i++)
    out[i] = sine((hertz * i) / RATE) + 0.2 * sine((hertz * 2.003 * i) / RATE);
  return fade(out, 2, 2);
}
