/**
 * A small synthesiser that gives the same samples on every machine: it uses only `+ − × ÷`,
 * comparisons and rounding, whose results IEEE 754 fixes to the last bit, and no `Math.sin`,
 * `Math.exp` or `Math.pow`, whose last bit each engine may choose.
 */

/** Samples a second, of everything here. */
export const RATE = 22_050;

/** One channel of sound; samples are nominally −1…1, and may pass that until `peakAt` is applied. */
export type Wave = Float64Array;

/** Gives silence of so many seconds. */
export function silence(seconds: number): Wave {
  return new Float64Array(Math.ceil(seconds * RATE));
}

const TAU = 2 * Math.PI;

/** Gives the sine of an angle in whole turns (0.25 → 1), within 1e−9. */
export function sine(turns: number): number {
  let x = turns - Math.round(turns);
  if (x > 0.25) x = 0.5 - x;
  if (x < -0.25) x = -0.5 - x;
  const angle = x * TAU;
  const square = angle * angle;
  let sum = 0;
  for (let n = 15; n >= 3; n -= 2) sum = (1 - sum) * (square / (n * (n - 1)));
  return angle * (1 - sum);
}

/** Gives 2 to the power of `x`, within 1e−12 of its size, for −60…60. */
export function powerOfTwo(x: number): number {
  const whole = Math.floor(x);
  const rest = (x - whole) * Math.LN2;
  let power = 1;
  for (let n = 16; n >= 1; n--) power = 1 + (power * rest) / n;
  for (let n = 0; n < whole; n++) power *= 2;
  for (let n = 0; n > whole; n--) power /= 2;
  return power;
}

/** Gives the frequency of a MIDI note number in hertz: 69 → 440. */
export function note(number: number): number {
  return 440 * powerOfTwo((number - 69) / 12);
}

/** Gives a loudness factor for decibels: −6.02 → 0.5. */
export function decibels(db: number): number {
  return powerOfTwo(db / 6.020599913279624);
}

/** Makes numbers −1…1 (1 excluded) from a seed: the same seed, the same row. */
export function makeDice(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2_147_483_648 - 1;
  };
}

/** Adds `sound` to `into` from second `at` on, `gain` times as loud; what hangs over is cut. */
export function mix(into: Wave, sound: Wave, at = 0, gain = 1): Wave {
  const offset = Math.round(at * RATE);
  const end = Math.min(sound.length, into.length - offset);
  for (let i = 0; i < end; i++) into[offset + i] = (into[offset + i] ?? 0) + (sound[i] ?? 0) * gain;
  return into;
}

/** Adds `sound` to the loop `into`: what hangs over its end comes in at its beginning. */
export function mixAround(into: Wave, sound: Wave, at: number, gain: number): Wave {
  const offset = Math.round(at * RATE);
  for (let i = 0; i < sound.length; i++) {
    const place = (offset + i) % into.length;
    into[place] = (into[place] ?? 0) + (sound[i] ?? 0) * gain;
  }
  return into;
}

/** One tone of a struck thing: its pitch against the lowest, its loudness, how long it rings (0…1). */
export type Partial = readonly [ratio: number, loudness: number, ring: number];

export const BELL: readonly Partial[] = [
  [0.5, 0.18, 1],
  [1, 1, 0.9],
  [1.19, 0.22, 0.6],
  [2, 0.5, 0.6],
  [2.74, 0.35, 0.4],
  [4.07, 0.14, 0.22],
];
export const WOOD: readonly Partial[] = [
  [1, 1, 1],
  [3.93, 0.26, 0.32],
  [9.2, 0.07, 0.1],
];
export const METAL: readonly Partial[] = [
  [1, 0.7, 1],
  [1.51, 0.5, 0.8],
  [2.36, 0.4, 0.6],
  [3.3, 0.2, 0.4],
];
export const GLASS: readonly Partial[] = [
  [1, 1, 1],
  [2, 0.22, 0.6],
  [3.01, 0.1, 0.4],
];

/** Strikes something at `hertz`; each partial has died to −40 dB after its share of `seconds`. */
export function strike(hertz: number, seconds: number, partials: readonly Partial[]): Wave {
  const out = silence(seconds);
  const attack = 0.003 * RATE;
  for (const [ratio, loudness, ring] of partials) {
    if (hertz * ratio > RATE * 0.45) continue;
    const decay = powerOfTwo(-6.64 / (seconds * ring * RATE));
    let level = loudness;
    for (let i = 0; i < out.length; i++) {
      const swell = i < attack ? i / attack : 1;
      out[i] = (out[i] ?? 0) + sine((hertz * ratio * i) / RATE) * level * swell;
      level *= decay;
    }
  }
  return fade(out, 0, Math.min(0.03, seconds / 4));
}

/** Gives white noise of so many seconds that has died to −40 dB at its end; `ring` 0: it does not die. */
export function noise(seconds: number, dice: () => number, dies = true): Wave {
  const out = silence(seconds);
  const decay = dies ? powerOfTwo(-6.64 / out.length) : 1;
  let level = 1;
  for (let i = 0; i < out.length; i++) {
    out[i] = dice() * level;
    level *= decay;
  }
  return out;
}

/** Lets part of a sound through: below, above or around `hertz`. A larger `q` is narrower. */
export function filter(
  sound: Wave,
  kind: 'below' | 'above' | 'around',
  hertz: number,
  q = 0.7,
): Wave {
  const cos = sine(hertz / RATE + 0.25);
  const alpha = sine(hertz / RATE) / (2 * q);
  const edge = kind === 'below' ? 1 - cos : 1 + cos;
  const b0 = kind === 'around' ? alpha : edge / 2;
  const b1 = kind === 'around' ? 0 : kind === 'below' ? edge : -edge;
  const b2 = kind === 'around' ? -alpha : edge / 2;
  const scale = 1 / (1 + alpha);
  const out = new Float64Array(sound.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < sound.length; i++) {
    const x = sound[i] ?? 0;
    const y = (b0 * x + b1 * x1 + b2 * x2 + 2 * cos * y1 - (1 - alpha) * y2) * scale;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
}

/** Puts a sound into a small shop: `wet` 0…1 of it comes from the walls, for `tail` seconds more. */
export function inRoom(sound: Wave, wet: number, tail: number): Wave {
  const out = mix(new Float64Array(sound.length + Math.round(tail * RATE)), sound);
  let walls: Wave = new Float64Array(out.length);
  for (const delay of [779, 809, 746, 711]) mix(walls, comb(out, delay), 0, 0.25);
  for (const delay of [113, 278]) walls = allPass(walls, delay);
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) * (1 - wet) + (walls[i] ?? 0) * wet;
  return out;
}

function comb(sound: Wave, delay: number): Wave {
  const out = new Float64Array(sound.length);
  let soft = 0;
  for (let i = delay; i < out.length; i++) {
    soft = soft * 0.35 + (out[i - delay] ?? 0) * 0.65;
    out[i] = (sound[i - delay] ?? 0) + soft * 0.78;
  }
  return out;
}

function allPass(sound: Wave, delay: number): Wave {
  const out = new Float64Array(sound.length);
  for (let i = 0; i < out.length; i++) {
    const before = i < delay ? 0 : (sound[i - delay] ?? 0) + 0.5 * (out[i - delay] ?? 0);
    out[i] = before - 0.5 * (sound[i] ?? 0);
  }
  return out;
}

/** Lets a sound come in over `rise` seconds and go out over its last `fall` seconds; changes it. */
export function fade(sound: Wave, rise: number, fall: number): Wave {
  const up = Math.floor(rise * RATE);
  const down = Math.floor(fall * RATE);
  for (let i = 0; i < up && i < sound.length; i++) sound[i] = ((sound[i] ?? 0) * i) / up;
  for (let i = 0; i < down && i < sound.length; i++) {
    const last = sound.length - 1 - i;
    sound[last] = ((sound[last] ?? 0) * i) / down;
  }
  return sound;
}

/** Scales a sound so that its loudest sample stands at `db` (0 is full scale); changes it. */
export function peakAt(sound: Wave, db: number): Wave {
  let peak = 0;
  for (const sample of sound) peak = Math.max(peak, Math.abs(sample));
  const gain = decibels(db) / (peak || 1);
  for (let i = 0; i < sound.length; i++) sound[i] = (sound[i] ?? 0) * gain;
  return sound;
}

/** Gives 16-bit samples; what is beyond full scale is held there. */
export function toPcm(sound: Wave): Int16Array {
  return Int16Array.from(sound, (sample) => Math.round(Math.min(1, Math.max(-1, sample)) * 32_767));
}
