import { decibels, filter, RATE, type Wave } from './synth.ts';

/** The stretch over which loudness is added up, in seconds: what EBU R 128 calls momentary. */
const EAR_SECONDS = 0.4;
/** How far apart the stretches stand that are compared, in seconds. */
const HOP_SECONDS = 0.01;

/**
 * Gives how loud a sound is at its loudest: the root mean square of its loudest 0.4 seconds,
 * as an ear weighs it (little bass, 4 dB more above 1.5 kHz). A full-scale sine at 1 kHz gives
 * about 0.64; a sound that is shorter than the stretch counts as less loud, as an ear has it.
 */
export function loudnessOf(sound: Wave): number {
  const heard = asHeard(sound);
  const stretch = Math.round(EAR_SECONDS * RATE);
  const hop = Math.round(HOP_SECONDS * RATE);
  let most = 0;
  for (let at = 0; at === 0 || at + stretch <= heard.length; at += hop)
    most = Math.max(most, energy(heard, at, stretch));
  return Math.sqrt(most / stretch);
}

/** Scales a sound so that its loudest 0.4 seconds stand at `db` below full scale; changes it. */
export function loudAt(sound: Wave, db: number): Wave {
  const gain = decibels(db) / (loudnessOf(sound) || 1);
  for (let i = 0; i < sound.length; i++) sound[i] = (sound[i] ?? 0) * gain;
  return sound;
}

function asHeard(sound: Wave): Wave {
  const out = filter(sound, 'above', 80);
  const bright = filter(out, 'above', 1500);
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + 0.58 * (bright[i] ?? 0);
  return out;
}

function energy(sound: Wave, from: number, length: number): number {
  let sum = 0;
  const end = Math.min(sound.length, from + length);
  for (let i = from; i < end; i++) sum += (sound[i] ?? 0) * (sound[i] ?? 0);
  return sum;
}
