import { loudAt } from './loudness.ts';
import {
  BELL,
  fade,
  filter,
  GLASS,
  inRoom,
  METAL,
  makeDice,
  mix,
  noise,
  note,
  RATE,
  silence,
  sine,
  strike,
  type Wave,
  WOOD,
} from './synth.ts';
import { hum, type SyllableName, syllable } from './voice.ts';

/** Ding-dong: the shop door. */
function door(): Wave {
  const out = silence(1.4);
  mix(out, strike(note(88), 1.1, BELL), 0, 0.6);
  mix(out, strike(note(84), 1.12, BELL), 0.28, 0.7);
  return fade(inRoom(out, 0.2, 0.2), 0, 0.25);
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
  return fade(inRoom(out, 0.15, 0.15), 0, 0.1);
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
  return fade(inRoom(out, 0.12, 0.1), 0.002, 0.15);
}

/** A wooden tap upwards: something was chosen. */
function choice(): Wave {
  const out = silence(0.24);
  mix(out, strike(note(79), 0.18, WOOD), 0, 0.7);
  mix(out, strike(note(84), 0.18, WOOD), 0.05, 0.7);
  return fade(out, 0, 0.04);
}

/** "Mm-hm": somebody takes it well. */
function moodUp(): Wave {
  const dice = makeDice(21);
  const out = silence(0.5);
  mix(out, hum({ from: 150, to: 142, vowel: 'm', seconds: 0.16 }, dice), 0, 0.8);
  mix(out, hum({ from: 165, to: 215, vowel: 'm', seconds: 0.26 }, dice), 0.18);
  return fade(inRoom(filter(out, 'below', 3200), 0.1, 0.1), 0, 0.1);
}

/** "Hmm": somebody does not. */
function moodDown(): Wave {
  const out = silence(0.5);
  mix(out, hum({ from: 150, to: 98, vowel: 'm', seconds: 0.46 }, makeDice(22)));
  return fade(inRoom(filter(out, 'below', 2600), 0.1, 0.1), 0, 0.1);
}

/** Three falling notes on glass: doors closed, week done. It praises nothing and blames nothing. */
function weekEnd(): Wave {
  const out = silence(1.3);
  [79, 76, 72].forEach((pitch, i) => {
    mix(out, strike(note(pitch), 0.9, GLASS), i * 0.16, 0.5);
  });
  return fade(inRoom(out, 0.22, 0.2), 0, 0.2);
}

/** A rising chord on wood and glass. */
function success(): Wave {
  const out = silence(1.3);
  [72, 76, 79, 84].forEach((pitch, i) => {
    mix(out, strike(note(pitch), 0.7, WOOD), i * 0.085, 0.6);
    mix(out, strike(note(pitch + 12), 0.6, GLASS), i * 0.085, 0.25);
  });
  mix(out, strike(note(84), 0.9, GLASS), 0.34, 0.35);
  return fade(inRoom(out, 0.22, 0.25), 0, 0.25);
}

/** Three notes down, dull: something was lost. */
function setback(): Wave {
  const out = silence(1.2);
  [67, 63, 58].forEach((pitch, i) => {
    mix(out, strike(note(pitch), 0.8, WOOD), i * 0.17, 0.7);
  });
  mix(out, strike(note(46), 0.8, GLASS), 0.34, 0.35);
  return fade(filter(inRoom(out, 0.2, 0.2), 'below', 2600), 0, 0.2);
}

/** Four steps on a wooden floor, coming nearer: heel and sole, left and right. */
function steps(): Wave {
  const dice = makeDice(5);
  const out = silence(1.75);
  [0.5, 0.66, 0.84, 1].forEach((loud, i) => {
    const at = 0.02 + i * 0.43;
    const side = i % 2 === 0 ? 1 : 0.92;
    mix(out, strike(150 * side, 0.16, WOOD), at, loud * 0.3);
    mix(out, fade(filter(noise(0.06, dice), 'around', 1150 * side, 0.8), 0.004, 0), at, loud * 0.5);
    mix(out, filter(noise(0.09, dice), 'around', 480 * side, 0.9), at + 0.07, loud * 0.4);
  });
  return fade(inRoom(filter(out, 'below', 3000), 0.14, 0.1), 0, 0.1);
}

/**
 * Every effect by the name of its cue, in the order of the sprite, and how loud it is at its loudest,
 * in decibels below full scale. What comes with every press is 5 dB softer than what tells news.
 */
const SCORE = {
  door: { make: door, db: -21 },
  phone: { make: phone, db: -21 },
  register: { make: register, db: -21 },
  choice: { make: choice, db: -26 },
  'mood-up': { make: moodUp, db: -21 },
  'mood-down': { make: moodDown, db: -21 },
  'week-end': { make: weekEnd, db: -21 },
  success: { make: success, db: -21 },
  setback: { make: setback, db: -21 },
  steps: { make: steps, db: -26 },
} as const satisfies Readonly<Record<string, { make: () => Wave; db: number }>>;

/** Makes every effect, by the name of its cue. */
export const EFFECTS: Readonly<Record<string, () => Wave>> = Object.fromEntries(
  Object.entries(SCORE).map(([cue, { make, db }]) => [
    cue,
    // What lies below 60 Hz is heard by nobody and only takes room from the rest.
    () => loudAt(filter(make(), 'above', 60), db),
  ]),
);

/** The syllables of low voices and of high ones, in the order of the sprite. */
const LOW: readonly SyllableName[] = ['ma', 'no', 'ba', 'do', 'la', 'we', 'go', 'mu'];
const HIGH: readonly SyllableName[] = ['na', 'me', 'bo', 'di', 'lo', 'ya', 'ko', 'tu'];
/** Pitch of the two, in hertz: a playback rate of 0.85…1.25 makes 98…256 of them. */
const LOW_HERTZ = 115;
const HIGH_HERTZ = 205;
const SYLLABLE_DB = -25.5;

/** Makes every syllable that somebody may speak: `low-ma`, `high-na`. */
export const SYLLABLES: Readonly<Record<string, () => Wave>> = Object.fromEntries([
  ...LOW.map((name, i) => [`low-${name}`, spoken(name, { hertz: LOW_HERTZ, mouth: 1, seed: i })]),
  ...HIGH.map((name, i) => [
    `high-${name}`,
    spoken(name, { hertz: HIGH_HERTZ, mouth: 1.13, seed: 20 + i }),
  ]),
]);

interface Throat {
  readonly hertz: number;
  readonly mouth: number;
  readonly seed: number;
}

function spoken(name: SyllableName, { hertz, mouth, seed }: Throat): () => Wave {
  return () =>
    loudAt(
      filter(syllable({ name, hertz, mouth }, makeDice(300 + seed)), 'above', 90),
      SYLLABLE_DB,
    );
}
