/**
 * Renders every sound of Floorwalker: `npx tsx assets/sounds/render.ts` writes `effects.mp3`,
 * `ambience.mp3` and `sounds.json` beside this file. It needs `ffmpeg` with libmp3lame on the path;
 * nobody else does, because the files are committed. `--check` needs nothing and writes nothing:
 * it says whether the score still gives the samples that the committed files were made from.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ambience, EFFECTS, LOOP_SECONDS } from './score.ts';
import { mix, RATE, silence, toPcm, type Wave } from './synth.ts';

/** Silence around each sound: a decoder that keeps MP3's lead-in (52 ms) still meets no neighbour. */
const GAP_SECONDS = 0.15;
/** How much of the loop stands again before its beginning and after its end. */
const MARGIN_SECONDS = 0.5;
/** How long a sound may go on after its last sample, for the same lead-in. */
const SLACK_MS = 60;

/** What `sounds.json` holds. Times are `[from, duration]` in milliseconds, as Howler takes them. */
export interface SoundSheet {
  readonly effects: {
    readonly pcmSha256: string;
    readonly durationMs: number;
    readonly sprite: Readonly<Record<string, readonly [number, number]>>;
  };
  readonly ambience: {
    readonly pcmSha256: string;
    readonly durationMs: number;
    readonly loop: readonly [number, number];
  };
}

/** Gives all effects one after another, 16 bits, and where each stands. */
export function renderEffects(): { pcm: Int16Array; sprite: Record<string, [number, number]> } {
  const sounds = Object.entries(EFFECTS).map(([cue, make]) => ({ cue, wave: make() }));
  const sprite: Record<string, [number, number]> = {};
  let seconds = GAP_SECONDS;
  for (const { cue, wave } of sounds) {
    sprite[cue] = [Math.round(seconds * 1000), Math.ceil(toMs(wave)) + SLACK_MS];
    seconds += wave.length / RATE + GAP_SECONDS;
  }
  const all = silence(seconds);
  for (const { cue, wave } of sounds) mix(all, wave, (sprite[cue]?.[0] ?? 0) / 1000);
  return { pcm: toPcm(all), sprite };
}

/** Gives the background, 16 bits: the loop with half a second of itself on either side. */
export function renderAmbience(): { pcm: Int16Array; loop: [number, number] } {
  const loop = ambience();
  const margin = Math.round(MARGIN_SECONDS * RATE);
  const out = new Float64Array(loop.length + 2 * margin);
  for (let i = 0; i < out.length; i++) out[i] = loop[(i - margin + loop.length) % loop.length] ?? 0;
  return { pcm: toPcm(out), loop: [MARGIN_SECONDS * 1000, LOOP_SECONDS * 1000] };
}

/** Gives the sheet of what the score sounds like now. */
export function renderSheet(): { sheet: SoundSheet; effects: Int16Array; ambience: Int16Array } {
  const effects = renderEffects();
  const background = renderAmbience();
  const sheet = {
    effects: { ...stamp(effects.pcm), sprite: effects.sprite },
    ambience: { ...stamp(background.pcm), loop: background.loop },
  };
  return { sheet, effects: effects.pcm, ambience: background.pcm };
}

function stamp(pcm: Int16Array): { pcmSha256: string; durationMs: number } {
  return { pcmSha256: sha256(pcm), durationMs: Math.round((pcm.length / RATE) * 1000) };
}

/** Hashes samples as little-endian bytes, whatever the machine's own order. */
function sha256(pcm: Int16Array): string {
  return createHash('sha256').update(bytesOf(pcm)).digest('hex');
}

function bytesOf(pcm: Int16Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(pcm.length * 2));
  pcm.forEach((sample, i) => {
    bytes.setInt16(i * 2, sample, true);
  });
  return new Uint8Array(bytes.buffer);
}

function toMs(wave: Wave): number {
  return (wave.length / RATE) * 1000;
}

function encode(pcm: Int16Array, path: string, kbits: number): void {
  const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const result = spawnSync(
    'ffmpeg',
    [
      '-y',
      '-f',
      's16le',
      '-ar',
      String(RATE),
      '-ac',
      '1',
      '-i',
      'pipe:0',
      '-c:a',
      'libmp3lame',
    ].concat(['-b:a', `${kbits}k`, '-id3v2_version', '0', ...bare, path]),
    { input: bytesOf(pcm) },
  );
  if (result.error !== undefined) throw new Error(`ffmpeg cannot be run: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`ffmpeg failed:\n${result.stderr.toString()}`);
}

function main(isCheck: boolean): void {
  const place = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const rendered = renderSheet();
  const text = `${JSON.stringify(rendered.sheet, null, 2)}\n`;
  if (isCheck) {
    const isSame =
      JSON.stringify(JSON.parse(readFileSync(place('sounds.json'), 'utf8'))) ===
      JSON.stringify(rendered.sheet);
    process.stdout.write(isSame ? 'the score fits the files\n' : 'the score has changed: render\n');
    process.exitCode = isSame ? 0 : 1;
    return;
  }
  encode(rendered.effects, place('effects.mp3'), 56);
  encode(rendered.ambience, place('ambience.mp3'), 32);
  writeFileSync(place('sounds.json'), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'));
