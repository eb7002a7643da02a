import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SeasonEvent } from '../season/event.ts';
import type { Sound } from './open-sound.ts';

/** What a stand-in for Howler was asked to do; the real one is met in the browser tests. */
interface FakeHowl {
  readonly options: { readonly src: readonly string[]; readonly onload?: () => void };
  readonly played: string[];
  readonly volumes: number[];
  isLoaded: boolean;
  isUnloaded: boolean;
}

const howls: FakeHowl[] = [];
const context = { state: 'running', resume: vi.fn(async () => undefined) };
const mute = vi.fn();

vi.mock('howler', () => ({
  Howler: { ctx: context, mute: (isMuted: boolean) => mute(isMuted) },
  Howl: class {
    readonly fake: FakeHowl;
    constructor(options: FakeHowl['options']) {
      this.fake = { options, played: [], volumes: [], isLoaded: false, isUnloaded: false };
      howls.push(this.fake);
    }
    play(cue: string): number {
      return this.fake.played.push(cue);
    }
    volume(volume: number): void {
      this.fake.volumes.push(volume);
    }
    fade(): void {}
    state(): string {
      return this.fake.isLoaded ? 'loaded' : 'loading';
    }
    unload(): void {
      this.fake.isUnloaded = true;
    }
  },
}));

const page = new EventTarget() as EventTarget & { visibilityState: string };
let sound: Sound;

const effects = (): FakeHowl => {
  const [first] = howls;
  if (first === undefined) throw new Error('no sound file was asked for');
  return first;
};
const load = (): void => {
  effects().isLoaded = true;
  effects().options.onload?.();
};

beforeEach(async () => {
  vi.useFakeTimers();
  howls.length = 0;
  mute.mockClear();
  context.state = 'running';
  context.resume.mockClear();
  page.visibilityState = 'visible';
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
  const { openSound } = await import('./open-sound.ts');
  sound = openSound();
});

afterEach(() => {
  sound.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('openSound', () => {
  test('plays a cue at the volume of its channel, and shows its caption', () => {
    const captions: string[] = [];
    sound.onCaption((caption) => captions.push(caption));
    sound.setVolumes({ voices: 0.25, effects: 0.5, ambience: 0 });
    load();
    sound.play('door');
    sound.play('mood-down');
    expect(effects().played).toEqual(['door', 'mood-down']);
    expect(effects().volumes).toEqual([0.5, 0.25]);
    expect(captions).toEqual(['door chime', 'an unhappy “hmm”']);
  });

  test('shows captions when nothing can be heard: muted, silent, or the file broken', () => {
    const captions: string[] = [];
    const end = sound.onCaption((caption) => captions.push(caption));
    sound.setMuted(true);
    sound.setVolumes({ voices: 0, effects: Number.NaN, ambience: -3 });
    sound.play('door');
    expect(mute).toHaveBeenCalledWith(true);
    expect(captions).toEqual(['door chime']);
    end();
    sound.play('door');
    expect(captions).toEqual(['door chime']);
    load();
    expect(effects().played).toEqual([]);
  });

  test('keeps only the latest cue while the file is on its way', () => {
    sound.play('door');
    sound.play('choice');
    load();
    expect(effects().played).toEqual(['choice']);
  });

  test('waits for the first gesture before it plays', () => {
    context.state = 'suspended';
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false } });
    load();
    sound.play('door');
    expect(effects().played).toEqual([]);
  });

  test('plays the sounds of one step one after another, and none after it was closed', () => {
    const events: SeasonEvent[] = [
      { type: 'chose', choice: 'huddle.opening.ask', acts: [] },
      { type: 'seasonEnded', ending: 'kept', week: 26 },
    ];
    load();
    sound.heard(events);
    expect(effects().played).toEqual(['choice']);
    vi.runAllTimers();
    expect(effects().played).toEqual(['choice', 'week-end']);
    sound.heard(events);
    sound.close();
    vi.runAllTimers();
    expect(effects().played).toEqual(['choice', 'week-end', 'choice']);
    expect(effects().isUnloaded).toBe(true);
  });

  test('fetches the background only when it is wanted and can be heard, once', () => {
    sound.setVolumes({ voices: 1, effects: 1, ambience: 0 });
    sound.startAmbience();
    expect(howls).toHaveLength(1);
    sound.setVolumes({ voices: 1, effects: 1, ambience: 0.4 });
    sound.startAmbience();
    expect(howls.map((howl) => howl.played)).toEqual([[], ['loop']]);
  });

  test('wakes the sound when the page is seen again, not while it is hidden', () => {
    context.state = 'interrupted';
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(context.resume).not.toHaveBeenCalled();
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(context.resume).toHaveBeenCalledTimes(1);
  });
});
