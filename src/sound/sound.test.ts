import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SeasonEvent } from '../season/event.ts';
import type { Snapshot } from '../season/snapshot.ts';
import type { Bus, Shot, SoundTrouble } from './bus.ts';
import { type Caption, Sound, type SoundWishes } from './sound.ts';

const WISHES: SoundWishes = {
  volumes: { voices: 0.5, effects: 0.8, ambience: 0.4 },
  isMuted: false,
  hasSyllables: true,
};
const said: SeasonEvent = { type: 'said', moment: 'huddle', scene: 'opening' };
const chose: SeasonEvent = { type: 'chose', choice: 'huddle.opening.ask', acts: [] };
const ended: SeasonEvent = { type: 'seasonEnded', ending: 'kept', week: 26 };

/** A store with Dave in it, who has just said something. */
const store = (change: object = {}): Snapshot =>
  ({
    phase: 'moment',
    manager: { id: 'manager', name: 'You', look: {}, mood: 'neutral' },
    people: [{ id: 'dave', name: 'Dave', look: {}, mood: 'angry', role: 'rep', isInMoment: true }],
    conversation: {
      where: 'counter',
      lines: [{ speaker: 'dave', name: 'Dave', words: 'What do they watch at home?' }],
    },
    floor: { crowd: 1, customers: [] },
    ...change,
  }) as never;

const page = new EventTarget() as EventTarget & { visibilityState: string };
const look = (state: 'visible' | 'hidden'): void => {
  page.visibilityState = state;
  page.dispatchEvent(new Event('visibilitychange'));
};

const opened: Sound[] = [];

/** Sound over loudspeakers that only note what they are asked. */
function open({ isTouched = true, loads = async () => undefined as unknown } = {}) {
  const captions: Caption[] = [];
  const troubles: SoundTrouble[] = [];
  const shots: Shot[] = [];
  const asked: string[] = [];
  const held = new Map<string, number>();
  const bus: Bus = {
    play: (shot) => void shots.push(shot),
    hold: (file, sprite, volume) => void held.set(`${file} ${sprite}`, volume),
    hush: (file) => void asked.push(`hush ${file}`),
    setMuted: (isMuted) => void asked.push(`muted ${isMuted}`),
    setAwake: (isAwake) => void asked.push(`awake ${isAwake}`),
    close: () => void asked.push('close'),
  };
  const loadBus = vi.fn(async () => {
    await loads();
    return () => bus;
  });
  let touch = (): void => undefined;
  const touched = new Promise<void>((resolve) => {
    touch = resolve;
  });
  if (isTouched) touch();
  const sound = new Sound({
    touched,
    loadBus,
    onCaption: (caption) => captions.push(caption),
    onTrouble: (trouble) => troubles.push(trouble),
  });
  opened.push(sound);
  const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
  const played = (file: Shot['file']): string[] =>
    shots.filter((shot) => shot.file === file).map(({ sprite }) => sprite);
  return { sound, captions, troubles, shots, asked, held, loadBus, touch, settle, played };
}

beforeEach(() => {
  vi.useFakeTimers();
  page.visibilityState = 'visible';
  vi.stubGlobal('document', page);
});

afterEach(() => {
  for (const sound of opened.splice(0)) sound.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Sound', () => {
  test('plays a cue at the volume of its channel, and shows its caption', async () => {
    const { sound, shots, captions, settle } = open();
    sound.set(WISHES);
    await settle();
    sound.play('door');
    sound.play('mood-down');
    expect(shots.map(({ sprite, volume }) => [sprite, volume])).toEqual([
      ['door', 0.8],
      ['mood-down', 0.5],
    ]);
    expect(captions).toEqual([{ sound: 'door' }, { sound: 'mood-down' }]);
  });

  test('fetches and plays nothing before the first gesture, and begins with it', async () => {
    const { sound, shots, held, captions, loadBus, touch, settle } = open({ isTouched: false });
    sound.set(WISHES);
    sound.heard([chose, said], store());
    await vi.runAllTimersAsync();
    expect(loadBus).not.toHaveBeenCalled();
    expect(captions).toContainEqual({ sound: 'choice' });
    touch();
    await settle();
    expect(loadBus).toHaveBeenCalledTimes(1);
    expect(held.get('shop shop')).toBe(0.4);
    expect(shots).toEqual([]);
  });

  test('fetches nothing while muted or at volume 0; captions go on', async () => {
    const { sound, captions, loadBus, settle } = open();
    sound.set({ ...WISHES, isMuted: true });
    sound.play('door');
    sound.set({ ...WISHES, volumes: { voices: 0, effects: Number.NaN, ambience: -3 } });
    sound.play('door');
    await settle();
    expect(loadBus).not.toHaveBeenCalled();
    expect(captions).toHaveLength(2);
    sound.set(WISHES);
    await settle();
    expect(loadBus).toHaveBeenCalledTimes(1);
  });

  test('keeps the latest sound while the loudspeakers are on their way', async () => {
    const loads = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 100));
    const { sound, played, settle } = open({ loads });
    sound.set(WISHES);
    await settle();
    sound.play('door');
    sound.play('choice');
    expect(played('effects')).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    sound.play('steps');
    expect(played('effects')).toEqual(['choice', 'steps']);
  });

  test('plays the sounds of one step one after another, none after the next or a close', async () => {
    const { sound, played, asked, settle } = open();
    sound.set({ ...WISHES, hasSyllables: false });
    await settle();
    sound.heard([chose, ended], store());
    expect(played('effects')).toEqual(['choice']);
    await vi.runAllTimersAsync();
    expect(played('effects')).toEqual(['choice', 'week-end']);
    sound.heard([chose, ended], store());
    sound.heard([chose], store());
    await vi.runAllTimersAsync();
    expect(played('effects').slice(2)).toEqual(['choice', 'choice']);
    sound.heard([chose, ended], store());
    sound.close();
    await vi.runAllTimersAsync();
    expect(played('effects').slice(4)).toEqual(['choice']);
    expect(asked).toContain('close');
  });

  test('lets a line be heard in its speaker’s syllables, after the effects, at half their volume', async () => {
    const { sound, shots, captions, settle } = open();
    sound.set(WISHES);
    await settle();
    sound.heard([chose, said], store());
    expect(shots.map(({ file }) => file)).toEqual(['effects']);
    await vi.runAllTimersAsync();
    const voices = shots.filter(({ file }) => file === 'voices');
    expect(voices.length).toBeGreaterThan(1);
    expect(new Set(voices.map(({ volume }) => volume))).toEqual(new Set([0.25]));
    for (const { rate } of voices) expect(rate).toBeLessThan(1.25);
    expect(captions.at(-1)).toEqual({ sound: 'speech', who: 'Dave' });
  });

  test.each([
    ['the player does not want it', { hasSyllables: false }, [said], store()],
    ['all is muted', { isMuted: true }, [said], store()],
    ['voices are at 0', { volumes: { ...WISHES.volumes, voices: 0 } }, [said], store()],
    ['nothing new was said', {}, [chose], store()],
    [
      'only narration stands there',
      {},
      [said],
      store({ conversation: { lines: [{ words: 'Rain.' }] } }),
    ],
  ])('speaks nothing when %s', async (_why, wish, events, snapshot) => {
    const { sound, played, captions, settle } = open();
    sound.set({ ...WISHES, ...wish });
    await settle();
    sound.heard(events, snapshot);
    await vi.runAllTimersAsync();
    expect(played('voices')).toEqual([]);
    expect(captions.map(({ sound: name }) => name)).not.toContain('speech');
  });

  test('stops speaking when the player goes on, mutes, leaves or puts the page away', async () => {
    const stops: ((sound: Sound) => void)[] = [
      (sound) => sound.heard([], store()),
      (sound) => sound.set({ ...WISHES, isMuted: true }),
      (sound) => sound.set({ ...WISHES, hasSyllables: false }),
      (sound) => sound.leave(),
      () => {
        look('hidden');
        look('visible');
      },
    ];
    for (const stop of stops) {
      look('visible');
      const { sound, played, asked, settle } = open();
      sound.set(WISHES);
      await settle();
      sound.heard([said], store());
      await vi.advanceTimersByTimeAsync(1);
      const before = played('voices').length;
      stop(sound);
      await vi.runAllTimersAsync();
      expect(before).toBe(1);
      expect(played('voices')).toHaveLength(1);
      expect(asked).toContain('hush voices');
      sound.close();
    }
  });

  test('lets the murmur follow the crowd, and tells it when the crowd changes', async () => {
    const { sound, held, captions, settle } = open();
    sound.set(WISHES);
    await settle();
    const many = (crowd: number): number => {
      sound.heard([], store({ floor: { crowd, customers: [] } }));
      return held.get('queue many') ?? 0;
    };
    const levels = [0, 0.5, 1, 1.5, 2].map(many);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels.at(-1)).toBeCloseTo(0.4);
    many(2);
    expect(captions.map(({ sound: name }) => name)).toEqual([
      'shop',
      'no-voices',
      'few-voices',
      'queue',
      'crowd',
    ]);
  });

  test('leaves the store behind: the background goes to nothing, and comes back with the next season', async () => {
    const { sound, held, settle } = open();
    sound.set(WISHES);
    await settle();
    sound.heard([], store());
    sound.leave();
    expect([...held.values()]).toEqual([0, 0, 0]);
    sound.heard([], store());
    expect(held.get('shop shop')).toBe(0.4);
  });

  test('holds everything while the page is hidden, plays nothing, and goes on after', async () => {
    const { sound, asked, played, captions, settle } = open();
    sound.set(WISHES);
    await settle();
    look('hidden');
    sound.play('door');
    look('visible');
    expect(asked.filter((one) => one.startsWith('awake'))).toEqual(['awake false', 'awake true']);
    expect(played('effects')).toEqual([]);
    expect(captions).toEqual([{ sound: 'door' }]);
    sound.play('choice');
    expect(played('effects')).toEqual(['choice']);
  });

  test('is put to sleep at once when the loudspeakers arrive on a page put away', async () => {
    const { sound, asked, settle } = open();
    sound.set(WISHES);
    await Promise.resolve();
    sound.heard([], store());
    page.visibilityState = 'hidden';
    await settle();
    expect(asked).toContain('awake false');
  });

  test('tells, and goes on with captions, when the loudspeakers cannot be fetched', async () => {
    const { sound, troubles, captions, settle, loadBus } = open({
      loads: () => Promise.reject(new TypeError('offline')),
    });
    sound.set(WISHES);
    await settle();
    sound.play('door');
    sound.heard([said], store());
    sound.set(WISHES);
    await vi.runAllTimersAsync();
    expect(troubles).toEqual(['missing']);
    expect(loadBus).toHaveBeenCalledTimes(1);
    expect(captions[0]).toEqual({ sound: 'door' });
  });

  test('samples a volume without a caption, and hears a sale on the floor with one', async () => {
    const { sound, played, captions, settle } = open();
    sound.set(WISHES);
    await settle();
    sound.sample('voices');
    sound.sample('effects');
    expect(captions).toEqual([]);
    sound.seen('asked');
    sound.seen('signed');
    expect(played('effects')).toEqual(['mood-up', 'choice', 'register']);
    expect(captions).toEqual([{ sound: 'register' }]);
  });

  test('does not repeat a sound of the floor within half a second, however often it is told', async () => {
    const { sound, played, settle } = open();
    sound.set(WISHES);
    await settle();
    for (let calls = 0; calls < 100; calls += 1) sound.seen('bought');
    sound.seen('pushed');
    await vi.advanceTimersByTimeAsync(300);
    sound.seen('signed');
    expect(played('effects')).toEqual(['register', 'mood-down']);
    await vi.advanceTimersByTimeAsync(200);
    sound.seen('signed');
    expect(played('effects')).toEqual(['register', 'mood-down', 'register']);
  });
});
