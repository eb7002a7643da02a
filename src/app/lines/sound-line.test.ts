import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../screen/settings/settings.ts';
import { CAPTION_WORDS } from '../../screen/settings/sound-words.ts';
import type { SeasonEvent } from '../../season/event.ts';
import { scenarioOf, TEXT } from '../house-with.ts';
import { beginRun } from '../run.ts';
import { SoundLine } from './sound-line.ts';

/** Captions as they were told, and the line that told them. */
function open() {
  const told: (string | undefined)[] = [];
  const line = new SoundLine((caption) => told.push(caption));
  return { line, told };
}
const run = () => beginRun(scenarioOf(TEXT), 7);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('SoundLine', () => {
  test('shows the captions of a season’s steps beside each other, and takes them away in time', async () => {
    const { line, told } = open();
    line.set(DEFAULT_SETTINGS);
    line.fetch();
    const season = run();
    const sent = season.send({ do: 'go-on' });
    if ('refused' in sent) throw new Error(sent.refused);
    await line.heard(sent.events, season.snapshot());
    const { shop, queue, steps } = CAPTION_WORDS;
    expect(told.at(-1)).toBe(`${shop} · ${queue} · ${steps}`);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told.at(-1)).toBeUndefined();
  });

  test('shows three captions at the most, and the same one once', async () => {
    const { line, told } = open();
    for (const cue of ['door', 'steps', 'phone', 'door', 'register'] as const) await line.play(cue);
    const { phone, door, register } = CAPTION_WORDS;
    expect(told.at(-1)).toBe(`${phone} · ${door} · ${register}`);
  });

  test('takes its captions along when the player leaves, and hears nothing of a season left', async () => {
    const { line, told } = open();
    line.set(DEFAULT_SETTINGS);
    line.fetch();
    const season = run();
    const heard = line.heard([], season.snapshot());
    line.leave();
    await heard;
    expect(told).toEqual([]);
    await line.heard([], season.snapshot());
    expect(told).not.toEqual([]);
    line.leave();
    expect(told.at(-1)).toBeUndefined();
  });

  describe('until the sound is here', () => {
    /** A line whose sound only notes what it is told, and takes some milliseconds to fetch. */
    function openFresh(fetchMs = 0) {
      const fetched = vi.fn();
      const heard = vi.fn();
      const line = new SoundLine(
        () => undefined,
        async () => {
          fetched();
          if (fetchMs > 0) await new Promise((done) => setTimeout(done, fetchMs));
          return class {
            set = () => undefined;
            heard = heard;
          } as never;
        },
      );
      line.set({ ...DEFAULT_SETTINGS, isMuted: true });
      return { line, fetched, heard };
    }
    const plan = { phase: 'plan' } as never;
    const talk = { phase: 'moment', conversation: {} } as never;
    const began: SeasonEvent = { type: 'momentBegan', moment: 'huddle' };

    test('it is fetched when the player has read for a second, and not while screens change', async () => {
      const { line, fetched } = openFresh();
      await vi.advanceTimersByTimeAsync(800);
      void line.heard([], plan);
      await vi.advanceTimersByTimeAsync(900);
      expect(fetched).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(200);
      expect(fetched).toHaveBeenCalledTimes(1);
    });

    test('it is fetched once a conversation stands, which is then heard alone', async () => {
      const { line, heard } = openFresh();
      void line.heard([], plan);
      const step = line.heard([began], talk);
      await vi.advanceTimersByTimeAsync(300);
      await step;
      expect(heard.mock.calls).toEqual([[[began], talk]]);
    });

    test('a step that waited too long gives the store behind it, and no sounds', async () => {
      const { line, heard } = openFresh(2000);
      const step = line.heard([began], plan);
      await vi.advanceTimersByTimeAsync(3100);
      await step;
      expect(heard.mock.calls).toEqual([[[], plan]]);
      await line.heard([began], talk);
      expect(heard).toHaveBeenLastCalledWith([began], talk);
    });
  });

  test('tells once that there is no sound when it cannot be fetched, and throws nothing', async () => {
    const told: (string | undefined)[] = [];
    const line = new SoundLine(
      (caption) => told.push(caption),
      async () => {
        throw new TypeError('offline');
      },
    );
    line.set(DEFAULT_SETTINGS);
    expect(line.trouble).toBeUndefined();
    await line.play('door');
    await line.heard([], run().snapshot());
    line.seen('bought');
    expect(line.trouble).toBe('missing');
    expect(told).toEqual([undefined]);
  });
});
