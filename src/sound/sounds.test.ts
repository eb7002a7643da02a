import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderSheet } from '../../assets/sounds/render.ts';
import sheet from '../../assets/sounds/sounds.json';
import { powerOfTwo, sine } from '../../assets/sounds/synth.ts';
import { CUES } from './cue.ts';

const read = (name: string): Buffer =>
  readFileSync(new URL(`../../assets/sounds/${name}`, import.meta.url));

const RATE = 22_050;
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

describe('the sounds', () => {
  let rendered: ReturnType<typeof renderSheet>;
  beforeAll(() => {
    rendered = renderSheet();
  });

  test('are rendered to the very samples that the committed files were made from', () => {
    expect(rendered.sheet).toEqual(sheet);
  });

  test('hold one sprite for every cue and no other, none reaching into the next', () => {
    expect(Object.keys(sheet.effects.sprite).sort()).toEqual(Object.keys(CUES).sort());
    const spans = Object.values(sheet.effects.sprite);
    spans.forEach(([from = 0, duration = 0], place) => {
      expect(from + duration).toBeLessThanOrEqual(
        spans[place + 1]?.[0] ?? sheet.effects.durationMs,
      );
    });
  });

  test('never clip, and none is too quiet to be heard', () => {
    for (const [from = 0, duration = 0] of Object.values(sheet.effects.sprite)) {
      const begin = Math.round((from * RATE) / 1000);
      const part = rendered.effects.subarray(begin, begin + Math.round((duration * RATE) / 1000));
      const peak = part.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) / 32_768;
      expect(peak).toBeLessThan(0.708);
      expect(peak).toBeGreaterThan(0.2);
    }
  });

  test('come round without a seam in the background', () => {
    const pcm = rendered.ambience;
    const [from = 0, duration = 0] = sheet.ambience.loop;
    const begin = (from * RATE) / 1000;
    const end = begin + (duration * RATE) / 1000;
    expect(pcm.subarray(end, end + 500)).toEqual(pcm.subarray(begin, begin + 500));
    expect(pcm.subarray(begin - 500, begin)).toEqual(pcm.subarray(end - 500, end));
    const steps = pcm.subarray(1).map((sample, i) => Math.abs(sample - (pcm[i] ?? 0)));
    const most = steps.reduce((a, b) => Math.max(a, b), 0);
    expect(Math.abs((pcm[begin] ?? 0) - (pcm[end - 1] ?? 0))).toBeLessThanOrEqual(most);
  });

  test('stand in files as long as the sheet says, 320 KB in all at the most', () => {
    let total = 0;
    for (const name of ['effects', 'ambience'] as const) {
      const bytes = read(`${name}.mp3`);
      total += bytes.length;
      const spare = durationMs(bytes) - sheet[name].durationMs;
      expect(spare).toBeGreaterThanOrEqual(0);
      expect(spare).toBeLessThan(120);
    }
    expect(total).toBeLessThanOrEqual(320 * 1024);
  });
});

describe('the arithmetic of the synthesiser', () => {
  test('gives the sine of turns and powers of two', () => {
    for (let i = -400; i <= 400; i++) {
      expect(sine(i / 100)).toBeCloseTo(Math.sin((i / 100) * 2 * Math.PI), 8);
      expect(powerOfTwo(i / 40) / 2 ** (i / 40)).toBeCloseTo(1, 11);
    }
  });
});
