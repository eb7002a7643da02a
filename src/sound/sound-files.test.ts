import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loudnessOf } from '../../assets/sounds/loudness.ts';
import { FILES, type FileName, renderAll } from '../../assets/sounds/render.ts';
import sheets from '../../assets/sounds/sounds.json';
import { powerOfTwo, RATE, sine } from '../../assets/sounds/synth.ts';
import { CUES } from './cue.ts';

const FOLDER = new URL('../../assets/sounds/', import.meta.url);
const SAMPLES_PER_FRAME = 576;
/** Kilobits a second by index, for MPEG-2 layer III. */
const KBITS = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** Measures an MP3 of 22.05 kHz by walking its frames; throws where no frame stands. */
function durationMs(bytes: Buffer): number {
  let frames = 0;
  for (let at = 0; at < bytes.length; frames++) {
    if (bytes.readUInt16BE(at) >> 1 !== 0xfff2 >> 1) throw new Error(`no frame at byte ${at}`);
    const third = bytes.readUInt8(at + 2);
    const kbits = KBITS[third >> 4] ?? 0;
    at += Math.floor((72_000 * kbits) / RATE) + ((third >> 1) & 1);
  }
  // The first frame holds no sound but the encoder's own notes.
  return ((frames - 1) * SAMPLES_PER_FRAME * 1000) / RATE;
}

const decibels = (ratio: number): number => 20 * Math.log10(ratio);
const at = (ms: number): number => Math.round((ms * RATE) / 1000);

describe('the sounds', () => {
  let rendered: ReturnType<typeof renderAll>;
  beforeAll(() => {
    rendered = renderAll();
  });

  /** One sound of a file, −1…1. */
  const cut = (file: FileName, [from = 0, ms = 0]: readonly number[]): Float64Array =>
    Float64Array.from(rendered[file].pcm.subarray(at(from), at(from) + at(ms)), (x) => x / 32_768);
  const all = (file: FileName): [string, Float64Array][] =>
    Object.entries(sheets[file].sprite).map(([name, times]) => [name, cut(file, times)]);

  // The samples are compared, not the MP3: encoders differ by version, the synthesiser does not.
  test('are rendered to the very samples that the committed files were made from', () => {
    const now = Object.fromEntries(FILES.map((name) => [name, rendered[name].sheet]));
    expect(now).toEqual(sheets);
  });

  test('hold one effect for every cue and no other, and sixteen syllables', () => {
    expect(Object.keys(sheets.effects.sprite).sort()).toEqual(Object.keys(CUES).sort());
    const syllables = Object.keys(sheets.voices.sprite);
    expect(syllables.filter((name) => name.startsWith('low-'))).toHaveLength(8);
    expect(syllables.filter((name) => name.startsWith('high-'))).toHaveLength(8);
  });

  test.each(FILES)('stand one after another in %s, none reaching into the next', (file) => {
    const spans: (readonly number[])[] = Object.values(sheets[file].sprite);
    spans.forEach(([from = 0, ms = 0], place) => {
      expect(from + ms).toBeLessThanOrEqual(spans[place + 1]?.[0] ?? sheets[file].durationMs);
    });
  });

  test.each(FILES)('neither clip nor lean to one side in %s', (file) => {
    for (const [name, sound] of all(file)) {
      const peak = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      const lean = sound.reduce((sum, sample) => sum + sample, 0) / sound.length;
      expect.soft(peak, name).toBeLessThan(0.5);
      expect.soft(peak, name).toBeGreaterThan(0.1);
      expect.soft(Math.abs(lean), name).toBeLessThan(0.0005);
    }
  });

  test('are equally loud, and 5 dB softer where they come with every press and step', () => {
    const frequent = ['choice', 'steps'];
    for (const [name, sound] of all('effects')) {
      const wanted = frequent.includes(name) ? -26 : -21;
      expect.soft(Math.abs(decibels(loudnessOf(sound)) - wanted), name).toBeLessThan(0.2);
    }
    for (const [name, sound] of all('voices'))
      expect.soft(Math.abs(decibels(loudnessOf(sound)) + 25.5), name).toBeLessThan(0.2);
  });

  test('begin and end without a click', () => {
    for (const file of ['effects', 'voices'] as const)
      for (const [name, sound] of all(file)) {
        expect.soft(Math.abs(sound[0] ?? 1), name).toBeLessThan(0.001);
        expect.soft(Math.abs(sound.at(-1) ?? 1), name).toBeLessThan(0.001);
      }
  });

  test('keep a queue louder than a few voices, and both within the range of the effects', () => {
    const level = (file: FileName, name: string): number => {
      const found = all(file).find(([one]) => one === name);
      return decibels(loudnessOf(found?.[1] ?? new Float64Array(1)));
    };
    expect(level('queue', 'many')).toBeGreaterThan(level('queue', 'few'));
    expect(level('queue', 'many')).toBeLessThan(level('effects', 'door'));
    expect(level('shop', 'shop')).toBeLessThan(level('effects', 'choice'));
  });

  test.each(['shop', 'queue'] as const)('come round without a seam in %s', (file) => {
    const { pcm } = rendered[file];
    for (const [from = 0, ms = 0] of Object.values(sheets[file].sprite)) {
      const [begin, end] = [at(from), at(from) + at(ms)];
      expect(pcm.subarray(end, end + 5000)).toEqual(pcm.subarray(begin, begin + 5000));
      expect(pcm.subarray(begin - 5000, begin)).toEqual(pcm.subarray(end - 5000, end));
      const steps = pcm.subarray(begin, end).map((x, i) => Math.abs(x - (pcm[begin + i - 1] ?? 0)));
      const most = steps.reduce((a, b) => Math.max(a, b), 0);
      expect(Math.abs((pcm[begin] ?? 0) - (pcm[end - 1] ?? 0))).toBeLessThanOrEqual(most);
    }
  });

  test('stand in files as long as the sheet says, 320 KB in all at the most, and nothing else does', () => {
    let total = 0;
    for (const name of FILES) {
      const bytes = readFileSync(new URL(`${name}.mp3`, FOLDER));
      total += bytes.length;
      const spare = durationMs(bytes) - sheets[name].durationMs;
      expect(spare).toBeGreaterThanOrEqual(0);
      expect(spare).toBeLessThan(120);
    }
    expect(total).toBeLessThanOrEqual(320 * 1024);
    const others = readdirSync(FOLDER).filter((name) => !/\.(ts|md|json)$/.test(name));
    expect(others.sort()).toEqual(FILES.map((name) => `${name}.mp3`).sort());
  });
});

describe('the arithmetic of the synthesiser', () => {
  test('gives the sine of turns and powers of two', () => {
    for (let i = -400; i <= 400; i++) {
      expect(sine(i / 100)).toBeCloseTo(Math.sin((i / 100) * 2 * Math.PI), 8);
      expect(powerOfTwo(i / 40) / 2 ** (i / 40)).toBeCloseTo(1, 11);
    }
  });

  test('hears a full-scale tone at about 0.64 and a shorter one as less loud', () => {
    const tone = (seconds: number): Float64Array =>
      Float64Array.from({ length: seconds * RATE }, (_, i) => sine((1000 * i) / RATE));
    expect(loudnessOf(tone(1))).toBeCloseTo(0.64, 2);
    expect(loudnessOf(tone(0.1)) / loudnessOf(tone(1))).toBeCloseTo(0.5, 1);
    expect(loudnessOf(new Float64Array(10))).toBe(0);
  });
});
