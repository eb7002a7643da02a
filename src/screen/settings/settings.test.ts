import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';

describe('readSettings', () => {
  test('keeps what fits and takes the default for the rest', () => {
    const text = JSON.stringify({ textSize: 150, isCalm: true, voices: 900, isMuted: 'yes' });
    expect(readSettings(text)).toEqual({ ...DEFAULT_SETTINGS, textSize: 150, isCalm: true });
  });

  test('gives the defaults for nothing, for a cut text and for a list', () => {
    for (const text of [undefined, '', '{"textSize":1', '[]', 'null', '7'])
      expect(readSettings(text)).toEqual(DEFAULT_SETTINGS);
  });

  test('gives usable settings for any text, and itself when it is written and read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const settings = readSettings(text);
        expect(settings.textSize).toBeGreaterThanOrEqual(100);
        expect(settings.textSize).toBeLessThanOrEqual(200);
        expect(readSettings(JSON.stringify(settings))).toEqual(settings);
      }),
    );
  });
});
