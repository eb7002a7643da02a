import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bus, Shot } from './bus.ts';

/** What a stand-in for a Howler file was asked to do; the real one is met in the browser tests. */
interface FakeHowl {
  readonly src: string;
  readonly on: { readonly onload: () => void; readonly onloaderror: () => void };
  readonly asked: string[];
  /** What Howler would have done at this moment had it been refused the file. */
  state: 'loading' | 'loaded' | 'unloaded';
}

const { howls, Howler, asks } = vi.hoisted(() => {
  const asks: string[] = [];
  return {
    howls: [] as FakeHowl[],
    asks,
    Howler: {
      usingWebAudio: true,
      noAudio: false,
      html5PoolSize: 10,
      ctx: {
        state: 'running',
        resume: async () => void asks.push('resume'),
        suspend: async () => void asks.push('suspend'),
      },
      volume: () => 1,
      codecs: () => true,
      mute: (isMuted: boolean) => void asks.push(`mute ${isMuted}`),
    },
  };
});

vi.mock('howler/dist/howler.core.min.js', () => ({
  Howler,
  Howl: class {
    readonly fake: FakeHowl;
    #id = 100;
    #volume = 1;
    constructor({ src, ...on }: { src: string[] } & FakeHowl['on']) {
      if (Howler.noAudio) throw new Error('a file was opened while Howler believed in no sound');
      this.fake = { src: src[0] ?? '', on, asked: [], state: 'loading' };
      howls.push(this.fake);
    }
    play(sprite: string): number {
      this.fake.asked.push(`play ${sprite}`);
      this.#id += 1;
      return this.#id;
    }
    volume(volume: number, id?: number): number {
      if (id === undefined) return this.#volume;
      this.fake.asked.push(`volume ${volume}`);
      return volume;
    }
    rate(rate: number): void {
      this.fake.asked.push(`rate ${rate}`);
    }
    fade(from: number, to: number): void {
      this.#volume = to;
      this.fake.asked.push(`fade ${from} ${to}`);
    }
    stop(): void {
      this.fake.asked.push('stop');
    }
    state(): string {
      return this.fake.state;
    }
    unload(): void {
      this.fake.state = 'unloaded';
    }
  },
}));

const troubles: string[] = [];
let bus: Bus;
const howl = (name: string): FakeHowl => {
  const found = howls.find(({ src }) => src.includes(name));
  if (found === undefined) throw new Error(`${name} was not asked for`);
  return found;
};
const load = (name: string): void => {
  howl(name).state = 'loaded';
  howl(name).on.onload();
};
const shot = (sprite: string, more: Partial<Shot> = {}): Shot => ({
  file: 'effects',
  sprite,
  volume: 0.5,
  atMs: performance.now(),
  ...more,
});
const open = async (): Promise<Bus> => {
  const { openHowlerBus } = await import('./howler-bus.ts');
  return openHowlerBus((trouble) => troubles.push(trouble));
};

beforeEach(async () => {
  howls.length = 0;
  troubles.length = 0;
  asks.length = 0;
  Howler.usingWebAudio = true;
  Howler.ctx.state = 'running';
  bus = await open();
});

describe('openHowlerBus', () => {
  test('fetches a file when it is first wanted, once, and not for silence', () => {
    expect(howls).toEqual([]);
    bus.hold('shop', 'shop', 0);
    bus.hush('voices');
    expect(howls).toEqual([]);
    bus.play(shot('door'));
    bus.play(shot('choice'));
    bus.hold('shop', 'shop', 0.3);
    expect(howls.map(({ src }) => /effects|shop/.exec(src)?.[0])).toEqual(['effects', 'shop']);
  });

  test('plays at volume and rate; of what waited for the file only the latest, if it is not late', () => {
    bus.play(shot('door'));
    bus.play(shot('low-ma', { rate: 1.1 }));
    load('effects');
    expect(howl('effects').asked).toEqual(['play low-ma', 'volume 0.5', 'rate 1.1']);
    bus.play(shot('no', { file: 'voices', atMs: performance.now() - 60_000 }));
    load('voices');
    expect(howl('voices').asked).toEqual([]);
  });

  test('keeps loops going at the volume wanted last, fading from the one before', () => {
    bus.hold('queue', 'few', 0.2);
    bus.hold('queue', 'many', 0);
    bus.hold('queue', 'few', 0.4);
    load('queue');
    expect(howl('queue').asked).toEqual(['play few', 'fade 0 0.4']);
    bus.hold('queue', 'few', 0.4);
    bus.hold('queue', 'few', 0);
    bus.hold('queue', 'many', 0.1);
    expect(howl('queue').asked.slice(2)).toEqual(['fade 0.4 0', 'play many', 'fade 0 0.1']);
  });

  test('tells a file that is missing or broken, and plays the others', () => {
    bus.play(shot('door'));
    howl('effects').on.onloaderror();
    bus.play(shot('door'));
    bus.hold('shop', 'shop', 0.3);
    load('shop');
    expect(troubles).toEqual(['missing']);
    expect(howl('effects').asked).toEqual([]);
    expect(howl('shop').asked).toEqual(['play shop', 'fade 0 0.3']);
  });

  test('leaves Howler no audio element to fall back on once a file is on its way', () => {
    bus.play(shot('door'));
    expect(Howler.noAudio).toBe(true);
    bus.hold('shop', 'shop', 0.3);
    expect(howls).toHaveLength(2);
    expect(Howler.html5PoolSize).toBe(0);
  });

  test('is whole and silent in a browser without Web Audio, and says so', async () => {
    Howler.usingWebAudio = false;
    bus = await open();
    bus.play(shot('door'));
    bus.hold('shop', 'shop', 1);
    bus.setMuted(true);
    bus.setAwake(false);
    bus.close();
    expect(troubles).toEqual(['unsupported']);
    expect([howls, asks]).toEqual([[], []]);
  });

  test('sleeps and wakes with the page, and not once the context is closed', () => {
    bus.setAwake(false);
    bus.setAwake(true);
    Howler.ctx.state = 'closed';
    bus.setAwake(true);
    bus.setMuted(true);
    expect(asks).toEqual(['suspend', 'resume', 'mute true']);
  });

  test('stops a file’s short sounds, lets go of all at the end, and hears no fault after', () => {
    bus.play(shot('low-ma', { file: 'voices' }));
    load('voices');
    bus.hush('voices');
    expect(howl('voices').asked.at(-1)).toBe('stop');
    bus.close();
    expect(howl('voices').state).toBe('unloaded');
    howl('voices').on.onloaderror();
    expect(troubles).toEqual([]);
  });
});
