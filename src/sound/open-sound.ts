import { Howl, Howler } from 'howler';
import ambienceUrl from '../../assets/sounds/ambience.mp3?url&no-inline';
import effectsUrl from '../../assets/sounds/effects.mp3?url&no-inline';
import sheet from '../../assets/sounds/sounds.json';
import type { SeasonEvent } from '../season/event.ts';
import type { ConversationSnapshot } from '../season/snapshot.ts';
import { CHANNELS, type Channel, CUES, type Cue, cuesFor } from './cue.ts';

/** How far apart the sounds of one step stand, in milliseconds. */
const STEP_MS = 320;
/** How long the background takes to come in, in milliseconds. */
const FADE_MS = 2500;

/** Everything that can be heard, and what is shown in its place. */
export interface Sound {
  /** Plays one cue and shows its caption; before the first gesture only the caption. */
  play(cue: Cue): void;
  /** Plays what events sound like, one after another; `where` is where the present moment is. */
  heard(events: readonly SeasonEvent[], where?: ConversationSnapshot['where']): void;
  /** Sets the three volumes, each 0 (silent) … 1; what is outside is held there. */
  setVolumes(volumes: Readonly<Record<Channel, number>>): void;
  /** Silences everything, or lets it be heard again. Captions go on. */
  setMuted(isMuted: boolean): void;
  /** Begins the shop's background, once; it is fetched only now, and only if it can be heard. */
  startAmbience(): void;
  /** Hands every caption to `listener` from now on. @returns what ends that. */
  onCaption(listener: (caption: string) => void): () => void;
  /** Stops everything and forgets every listener. */
  close(): void;
}

/**
 * Opens the game's sound. Nothing here can stop the game: a file that is missing or cannot be
 * decoded, or a browser without sound, means captions without sound.
 */
export function openSound(): Sound {
  const listeners = new Set<(caption: string) => void>();
  const effects = openEffects();
  const background = openBackground();
  const volumes = { voices: 0.6, effects: 0.7, ambience: 0.35 };
  const play = (cue: Cue): void => {
    for (const listener of listeners) listener(CUES[cue].caption);
    effects.play(cue, volumes[CUES[cue].channel]);
  };
  const row = openRow(play);
  document.addEventListener('visibilitychange', wake);
  return {
    play,
    heard: (events, where) => row.add(cuesFor(events, where)),
    setVolumes: (wanted) => {
      for (const channel of CHANNELS) volumes[channel] = held(wanted[channel]);
      background.setVolume(volumes.ambience);
    },
    setMuted: (isMuted) => {
      Howler.mute(isMuted);
    },
    startAmbience: () => background.start(volumes.ambience),
    onCaption: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => {
      document.removeEventListener('visibilitychange', wake);
      listeners.clear();
      row.close();
      effects.close();
      background.close();
    },
  };
}

/** Plays the cues of one step one after another, the first at once. */
function openRow(play: (cue: Cue) => void): { add(cues: readonly Cue[]): void; close(): void } {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (cue: Cue, delayMs: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      play(cue);
    }, delayMs);
    timers.add(timer);
  };
  return {
    add: ([first, ...others]) => {
      if (first !== undefined) play(first);
      others.forEach((cue, place) => {
        later(cue, (place + 1) * STEP_MS);
      });
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** Holds a volume within 0…1; what is no number is silence. */
function held(volume: number): number {
  return Number.isFinite(volume) ? Math.min(1, Math.max(0, volume)) : 0;
}

/** Phones interrupt a page's sound when it is put away, and some do not bring it back. */
function wake(): void {
  if (document.visibilityState !== 'visible' || !mayBeHeard()) return;
  // A context that the system will not give back is no reason to stop the game.
  if (Howler.ctx?.state !== 'running') void Howler.ctx?.resume().catch(() => undefined);
}

/** Says whether the browser lets the page be heard: it does not before the first gesture. */
function mayBeHeard(): boolean {
  return Howler.ctx?.state === 'running' || navigator.userActivation?.hasBeenActive !== false;
}

/**
 * Stops a file and lets go of it. One that never arrived is left alone: Howler then holds an `<audio>`
 * element, and would empty it with a `data:` address, which the page's policy refuses loudly.
 */
function unload(howl: Howl | undefined): void {
  if (howl?.state() === 'loaded') howl.unload();
}

interface Effects {
  play(cue: Cue, volume: number): void;
  close(): void;
}

function openEffects(): Effects {
  // While the file is on its way only the latest cue is kept, or all would burst out at once.
  let waiting: { cue: Cue; volume: number } | undefined;
  const sound = (cue: Cue, volume: number): void => {
    const id = howl.play(cue);
    howl.volume(volume, id);
  };
  const howl = new Howl({
    src: [effectsUrl],
    format: ['mp3'],
    sprite: spriteOf(sheet.effects.sprite),
    onload: () => {
      if (waiting !== undefined) sound(waiting.cue, waiting.volume);
      waiting = undefined;
    },
  });
  return {
    play: (cue, volume) => {
      if (volume === 0 || !mayBeHeard()) return;
      if (howl.state() === 'loaded') sound(cue, volume);
      else waiting = { cue, volume };
    },
    close: () => unload(howl),
  };
}

/** Copies a sheet's times, which Howler wants as changeable pairs. */
function spriteOf(times: Readonly<Record<string, readonly number[]>>): {
  [cue: string]: [number, number];
} {
  return Object.fromEntries(
    Object.entries(times).map(([cue, [from = 0, duration = 0]]) => [cue, [from, duration]]),
  );
}

interface Background {
  start(volume: number): void;
  setVolume(volume: number): void;
  close(): void;
}

function openBackground(): Background {
  let howl: Howl | undefined;
  let isWanted = false;
  const begin = (volume: number): void => {
    if (!isWanted || volume === 0 || howl !== undefined) return;
    const [from = 0, duration = 0] = sheet.ambience.loop;
    howl = new Howl({
      src: [ambienceUrl],
      format: ['mp3'],
      sprite: { loop: [from, duration, true] },
      volume,
    });
    howl.play('loop');
    howl.fade(0, volume, FADE_MS);
  };
  return {
    start: (volume) => {
      isWanted = true;
      begin(volume);
    },
    setVolume: (volume) => {
      if (howl === undefined) return begin(volume);
      howl.volume(volume);
    },
    close: () => unload(howl),
  };
}
