/**
 * Renders every sound of Floorwalker: `npx tsx assets/sounds/render.ts` writes the `.mp3` files and
 * `sounds.json` beside this file. It needs `ffmpeg` with libmp3lame on the path; nobody else does,
 * because the files are committed. `--check` needs nothing and writes nothing: it says whether the
 * score still gives the samples that the committed files were made from. `--wav <folder>` writes
 * those samples as they are, for whoever wants to look at them.
 *
 * The samples are the same to the last bit on every machine, which `sounds.json` proves by their
 * SHA-256. MP3 is not: encoders differ by version, so no test compares the files' bytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QUEUE, SHOP } from './background.ts';
import { EFFECTS, SYLLABLES } from './score.ts';
import { mix, RATE, silence, toPcm, type Wave } from './synth.ts';

/** Silence around each sound: a decoder that keeps MP3's lead-in (52 ms) still meets no neighbour. */
const GAP_SECONDS = 0.15;
/** How much of a loop stands again before its beginning and after its end. */
const MARGIN_SECONDS = 0.5;
/** How long a sound may go on after its last sample, for the same lead-in. */
const SLACK_MS = 60;

/** What `sounds.json` holds of one file. Times are `[from, duration]` in milliseconds, as Howler takes them. */
export interface FileSheet {
  readonly pcmSha256: string;
  readonly durationMs: number;
  readonly sprite: Readonly<Record<string, readonly [number, number]>>;
}

export const FILES = ['effects', 'voices', 'shop', 'queue'] as const;
export type FileName = (typeof FILES)[number];

/** One file before it is encoded. */
export interface Rendered {
  readonly pcm: Int16Array;
  readonly sheet: FileSheet;
}

type Makers = Readonly<Record<string, () => Wave>>;

/** Renders all sounds, 16 bits, and where each stands in its file. */
export function renderAll(): Record<FileName, Rendered> {
  return {
    effects: row(EFFECTS),
    voices: row(SYLLABLES),
    shop: loops(SHOP),
    queue: loops(QUEUE),
  };
}

/** Sounds one after another, with silence between them. */
function row(makers: Makers): Rendered {
  const waves = Object.entries(makers).map(([name, make]) => ({ name, wave: make() }));
  const sprite: Record<string, [number, number]> = {};
  let seconds = GAP_SECONDS;
  for (const { name, wave } of waves) {
    sprite[name] = [Math.round(seconds * 1000), Math.ceil(toMs(wave)) + SLACK_MS];
    seconds += wave.length / RATE + GAP_SECONDS;
  }
  const all = silence(seconds);
  for (const { name, wave } of waves) mix(all, wave, (sprite[name]?.[0] ?? 0) / 1000);
  return stamped(all, sprite);
}

/** Loops one after another, each with half a second of itself on either side. */
function loops(makers: Makers): Rendered {
  const margin = Math.round(MARGIN_SECONDS * RATE);
  const sprite: Record<string, [number, number]> = {};
  const waves = Object.entries(makers).map(([name, make]) => ({ name, wave: make() }));
  const all = new Float64Array(
    waves.reduce((samples, { wave }) => samples + wave.length + 2 * margin, 0),
  );
  let at = 0;
  for (const { name, wave } of waves) {
    const span = wave.length + 2 * margin;
    for (let i = 0; i < span; i++)
      all[at + i] = wave[(i - margin + wave.length) % wave.length] ?? 0;
    sprite[name] = [toMs({ length: at + margin }), toMs(wave)];
    at += span;
  }
  return stamped(all, sprite);
}

function stamped(wave: Wave, sprite: FileSheet['sprite']): Rendered {
  const pcm = toPcm(wave);
  const pcmSha256 = createHash('sha256').update(bytesOf(pcm)).digest('hex');
  return { pcm, sheet: { pcmSha256, durationMs: Math.round(toMs(pcm)), sprite } };
}

/** Gives samples as little-endian bytes, whatever the machine's own order. */
function bytesOf(pcm: Int16Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(pcm.length * 2));
  pcm.forEach((sample, i) => {
    bytes.setInt16(i * 2, sample, true);
  });
  return new Uint8Array(bytes.buffer);
}

function toMs({ length }: { readonly length: number }): number {
  return (length / RATE) * 1000;
}

/** Kilobits a second: murmurs hold nothing above 1.2 kHz, and need the least. */
const KBITS: Readonly<Record<FileName, number>> = { effects: 56, voices: 56, shop: 32, queue: 32 };

/** Runs ffmpeg over the samples. @throws Error with ffmpeg's own words when it cannot do it. */
function encode(pcm: Int16Array, path: string, options: readonly string[]): void {
  const from = ['-y', '-f', 's16le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];
  const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const result = spawnSync('ffmpeg', [...from, ...options, ...bare, path], { input: bytesOf(pcm) });
  if (result.error !== undefined) throw new Error(`ffmpeg cannot be run: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`ffmpeg failed:\n${result.stderr.toString()}`);
}

function main(args: readonly string[]): void {
  const place = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const rendered = renderAll();
  const sheets = Object.fromEntries(FILES.map((name) => [name, rendered[name].sheet]));
  const [option, folder = '.'] = args;
  if (option === '--check') {
    const kept: unknown = JSON.parse(readFileSync(place('sounds.json'), 'utf8'));
    const isSame = JSON.stringify(kept) === JSON.stringify(sheets);
    process.stdout.write(isSame ? 'the score fits the files\n' : 'the score has changed: render\n');
    process.exitCode = isSame ? 0 : 1;
  } else if (option === '--wav') {
    for (const name of FILES) encode(rendered[name].pcm, join(folder, `${name}.wav`), []);
  } else {
    for (const name of FILES)
      encode(rendered[name].pcm, place(`${name}.mp3`), [
        ...['-c:a', 'libmp3lame', '-b:a', `${KBITS[name]}k`, '-id3v2_version', '0'],
      ]);
    writeFileSync(place('sounds.json'), `${JSON.stringify(sheets, null, 2)}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
