/// <reference path="./howler-core.d.ts" />
import type { Howl as HowlFile } from 'howler';
import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import effectsUrl from '../../assets/sounds/effects.mp3?url&no-inline';
import queueUrl from '../../assets/sounds/queue.mp3?url&no-inline';
import shopUrl from '../../assets/sounds/shop.mp3?url&no-inline';
import sheets from '../../assets/sounds/sounds.json';
import voicesUrl from '../../assets/sounds/voices.mp3?url&no-inline';
import type { Bus, BusFile, Shot, SoundTrouble } from './bus.ts';

const URLS: Readonly<Record<BusFile, string>> = {
  effects: effectsUrl,
  voices: voicesUrl,
  shop: shopUrl,
  queue: queueUrl,
};
/** Files whose sprites come round for ever. */
const LOOPS: readonly BusFile[] = ['shop', 'queue'];
/** How long a loop takes to reach another volume, in milliseconds. */
const FADE_MS = 1800;
/** A sound that could not be played within this time has lost its sense, in milliseconds. */
const LATE_MS = 1500;

/**
 * Opens the one way to the loudspeakers: Howler, which nothing else touches. To be called after the
 * first gesture. Files are fetched when they are first wanted. `onTrouble` is told, once, when a file
 * is missing or broken or the browser has no Web Audio; what can be played goes on.
 */
export function openHowlerBus(onTrouble: (trouble: SoundTrouble) => void): Bus {
  const files = new Map<BusFile, OpenFile>();
  const isAble = canPlay();
  if (!isAble) onTrouble('unsupported');
  const fileOf = (name: BusFile): OpenFile | undefined => {
    if (!isAble) return undefined;
    const file = files.get(name) ?? openFile(name, () => onTrouble('missing'));
    files.set(name, file);
    return file;
  };
  return {
    play: (shot) => fileOf(shot.file)?.play(shot),
    hold: (name, sprite, volume) => {
      // Silence is no reason to fetch anything.
      if (volume > 0 || files.has(name)) fileOf(name)?.hold(sprite, volume);
    },
    hush: (name) => files.get(name)?.hush(),
    setMuted: (isMuted) => {
      if (isAble) Howler.mute(isMuted);
    },
    setAwake: (isAwake) => {
      if (isAble) setAwake(isAwake);
    },
    close: () => {
      for (const file of files.values()) file.close();
      files.clear();
    },
  };
}

/** Asks Howler for its context, which it makes only when asked something. */
function canPlay(): boolean {
  // Only for its `<audio>` elements, which are not used here.
  Howler.html5PoolSize = 0;
  Howler.volume();
  return Howler.usingWebAudio && Howler.codecs('mp3');
}

/** Holds all sound, or lets it go on. Phones interrupt a page that is put away and do not always undo it. */
function setAwake(isAwake: boolean): void {
  const { ctx } = Howler;
  if (ctx === null || ctx === undefined || ctx.state === 'closed') return;
  // A context that the system will not give back is no reason to stop the game.
  const done = isAwake ? ctx.resume() : ctx.suspend();
  void done.catch(() => undefined);
}

interface OpenFile {
  play(shot: Shot): void;
  hold(sprite: string, volume: number): void;
  hush(): void;
  close(): void;
}

function openFile(name: BusFile, onTrouble: () => void): OpenFile {
  // While the file is on its way only the latest sound is kept, or all would burst out at once.
  let waiting: Shot | undefined;
  let isClosed = false;
  const loops = openLoops();
  const sound = (shot: Shot): void => {
    const id = howl.play(shot.sprite);
    if (typeof id !== 'number') return;
    howl.volume(shot.volume, id);
    if (shot.rate !== undefined) howl.rate(shot.rate, id);
  };
  const howl = howlOf(name, {
    onload: () => {
      if (isClosed) return;
      loops.begin(howl);
      if (waiting !== undefined && performance.now() - waiting.atMs < LATE_MS) sound(waiting);
      waiting = undefined;
    },
    onloaderror: () => {
      if (!isClosed) onTrouble();
    },
  });
  return {
    play: (shot) => {
      if (howl.state() === 'loaded') sound(shot);
      else waiting = shot;
    },
    hold: loops.hold,
    hush: () => {
      waiting = undefined;
      if (howl.state() === 'loaded') howl.stop();
    },
    close: () => {
      isClosed = true;
      howl.unload();
    },
  };
}

/** Keeps the volumes that loops shall have, and brings the file to them once it is here. */
function openLoops(): { hold(sprite: string, volume: number): void; begin(howl: HowlFile): void } {
  const wanted = new Map<string, number>();
  const playing = new Map<string, number>();
  let loaded: HowlFile | undefined;
  const turn = (howl: HowlFile, sprite: string, volume: number): void => {
    const known = playing.get(sprite);
    if (known === undefined && volume === 0) return;
    const id = known ?? howl.play(sprite);
    playing.set(sprite, id);
    const before = known === undefined ? 0 : howl.volume(id);
    howl.fade(typeof before === 'number' ? before : 0, volume, FADE_MS, id);
  };
  return {
    hold: (sprite, volume) => {
      if ((wanted.get(sprite) ?? 0) === volume) return;
      wanted.set(sprite, volume);
      if (loaded !== undefined) turn(loaded, sprite, volume);
    },
    begin: (howl) => {
      loaded = howl;
      for (const [sprite, volume] of wanted) turn(howl, sprite, volume);
    },
  };
}

/**
 * Opens one file for Web Audio only. Howler would answer a request that fails with an `<audio>`
 * element, which warns in the console and is emptied with a `data:` address that the page's policy
 * refuses; while it believes that there is none, it reports the failure and leaves it at that.
 */
function howlOf(name: BusFile, on: { onload: () => void; onloaderror: () => void }): HowlFile {
  Howler.noAudio = false;
  const howl = new Howl({
    src: [URLS[name]],
    format: ['mp3'],
    sprite: spriteOf(name),
    ...on,
  });
  Howler.noAudio = true;
  return howl;
}

/** Copies a sheet's times, which Howler wants as changeable lists. */
function spriteOf(name: BusFile): { [sprite: string]: [number, number, boolean] } {
  const times: Readonly<Record<string, readonly number[]>> = sheets[name].sprite;
  const isLoop = LOOPS.includes(name);
  return Object.fromEntries(
    Object.entries(times).map(([sprite, [from = 0, ms = 0]]) => [sprite, [from, ms, isLoop]]),
  );
}
