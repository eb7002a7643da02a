import type { SeasonEvent } from '../season/event.ts';
import type { FloorStep, Snapshot } from '../season/snapshot.ts';
import type { Bus, Shot, SoundTrouble } from './bus.ts';
import { type Bustle, bustleOf, type Murmur, murmurIn } from './crowd-murmur.ts';
import {
  arrivalOf,
  CHANNELS,
  type Channel,
  CUES,
  type Cue,
  cueOfFloorStep,
  cuesFor,
} from './cue.ts';
import { speech } from './speech.ts';
import { openTimetable } from './timetable.ts';

/** How far apart the sounds of one step stand, in milliseconds. */
const STEP_MS = 320;
/** How long a busy floor does not repeat a sound, in milliseconds: at 4× many visits end at once. */
const AGAIN_MS = 450;
/** Syllables are to be noticed, not listened to: against the other voices they are this loud. */
const SYLLABLE_LEVEL = 0.5;
const SILENCE: Murmur = { few: 0, many: 0 };

/** A sound that is to be shown in words: which, and for a voice whose. */
export interface Caption {
  readonly sound: Cue | Bustle | 'shop' | 'speech';
  readonly who?: string;
}

/** What the sound is given from outside. */
export interface SoundWorld {
  /** Resolves with the first gesture; nothing is fetched for playing, and nothing played, before. */
  readonly touched: Promise<void>;
  /** Told of every sound that is heard, and of every effect that would be heard if it were not muted. */
  readonly onCaption: (caption: Caption) => void;
  /** Told when sound cannot be had, or not all of it. */
  readonly onTrouble: (trouble: SoundTrouble) => void;
  readonly loadBus: () => Promise<(onTrouble: (trouble: SoundTrouble) => void) => Bus>;
}

/** How the player wants it. */
export interface SoundWishes {
  /** Each 0 (silent) … 1; what is outside is held there, and what is no number is silence. */
  readonly volumes: Readonly<Record<Channel, number>>;
  readonly isMuted: boolean;
  /** Spoken lines are heard as syllables. */
  readonly hasSyllables: boolean;
}

/**
 * Everything that can be heard, and what is shown in its place. Nothing here can stop the game: a
 * file that is missing or cannot be decoded, or a browser without sound, means captions without sound.
 */
export class Sound {
  readonly #world: SoundWorld;
  readonly #cues = openTimetable();
  readonly #words = openTimetable();
  #wishes: SoundWishes = {
    volumes: { voices: 0, effects: 0, ambience: 0 },
    isMuted: true,
    hasSyllables: false,
  };
  #isTouched = false;
  #isClosed = false;
  #bus: Bus | undefined;
  #isBusWanted = false;
  /** What was wanted last while the loudspeakers were still being fetched. */
  #late: Shot | undefined;
  #isInStore = false;
  /** When each sound of the floor was heard last, on the page's clock. */
  readonly #seenAt = new Map<Cue, number>();
  #murmur = SILENCE;
  #bustle: Bustle | undefined;

  constructor(world: SoundWorld) {
    this.#world = world;
    document.addEventListener('visibilitychange', this.#look);
    void world.touched.then(() => {
      this.#isTouched = true;
      this.#wake();
    });
  }

  /** Takes up how the player wants it, at once. */
  set({ volumes, isMuted, hasSyllables }: SoundWishes): void {
    const heldVolumes = Object.fromEntries(CHANNELS.map((one) => [one, held(volumes[one])]));
    this.#wishes = {
      volumes: heldVolumes as Record<Channel, number>,
      isMuted,
      hasSyllables,
    };
    if (isMuted || !hasSyllables) this.#stopSpeech();
    this.#wake();
  }

  /** Plays one cue and shows its caption; only the caption before the first gesture, muted or hidden. */
  play(cue: Cue): void {
    this.#world.onCaption({ sound: cue });
    this.#shoot({ file: 'effects', sprite: cue, channel: CUES[cue] });
  }

  /** Lets the player judge a volume: a sound that obeys it, without a caption. */
  sample(channel: 'voices' | 'effects'): void {
    const sprite = channel === 'voices' ? 'mood-up' : 'choice';
    this.#shoot({ file: 'effects', sprite, channel });
  }

  /**
   * Lets one step of a season be heard: its sounds one after another, then who spoke, and the store
   * behind it all. What was still to be heard of the step before is left out.
   */
  heard(events: readonly SeasonEvent[], snapshot: Snapshot): void {
    this.#enter(snapshot);
    this.#stopSpeech();
    this.#cues.clear();
    const cues = cuesFor(events, arrivalOf(snapshot));
    cues.forEach((cue, place) => {
      this.#cues.in(place * STEP_MS, () => this.play(cue));
    });
    if (events.some(({ type }) => type === 'said')) this.#speak(snapshot, cues.length * STEP_MS);
  }

  /**
   * Lets a step of a visit be heard that is watched on the floor, if it makes a sound. It may be
   * called as often as steps happen: the same sound is heard twice a second at the most.
   */
  seen(step: FloorStep): void {
    const cue = cueOfFloorStep(step);
    if (cue === undefined) return;
    const now = performance.now();
    if (now - (this.#seenAt.get(cue) ?? Number.NEGATIVE_INFINITY) < AGAIN_MS) return;
    this.#seenAt.set(cue, now);
    this.play(cue);
  }

  /** Leaves the store: its background fades, and nobody speaks on. */
  leave(): void {
    this.#isInStore = false;
    this.#bustle = undefined;
    this.#murmur = SILENCE;
    this.#cues.clear();
    this.#stopSpeech();
    this.#holdBackground();
  }

  /** Stops everything for good. */
  close(): void {
    this.#isClosed = true;
    document.removeEventListener('visibilitychange', this.#look);
    this.#cues.clear();
    this.#words.clear();
    this.#bus?.close();
    this.#bus = undefined;
  }

  #enter(snapshot: Snapshot): void {
    this.#murmur = murmurIn(snapshot);
    if (!this.#isInStore && this.#wishes.volumes.ambience > 0)
      this.#world.onCaption({ sound: 'shop' });
    this.#isInStore = true;
    const bustle = bustleOf(snapshot.floor.crowd);
    if (snapshot.phase === 'moment' && bustle !== this.#bustle) {
      this.#bustle = bustle;
      if (this.#wishes.volumes.ambience > 0) this.#world.onCaption({ sound: bustle });
    }
    this.#wake();
  }

  #speak(snapshot: Snapshot, afterMs: number): void {
    if (!this.#wishes.hasSyllables) return;
    for (const { speaker, syllables } of speech(snapshot)) {
      syllables.forEach(({ atMs, sprite, rate }, place) => {
        this.#words.in(afterMs + atMs, () => {
          const isHeard = this.#shoot({ file: 'voices', sprite, channel: 'voices', rate });
          // The line itself stands on the screen: its voice is worth a caption only when it sounds.
          if (place === 0 && isHeard) this.#world.onCaption({ sound: 'speech', who: speaker });
        });
      });
    }
  }

  #stopSpeech(): void {
    this.#words.clear();
    if (this.#late?.file === 'voices') this.#late = undefined;
    this.#bus?.hush('voices');
  }

  /** @returns whether the sound is on its way to the loudspeakers. */
  #shoot({ file, sprite, channel, rate }: Aim): boolean {
    const level = file === 'voices' ? SYLLABLE_LEVEL : 1;
    const volume = this.#wishes.volumes[channel] * level;
    if (volume === 0 || this.#wishes.isMuted || !this.#mayPlay()) return false;
    const atMs = performance.now();
    const shot = { file, sprite, volume, atMs, ...(rate !== undefined && { rate }) };
    if (this.#bus === undefined) this.#late = shot;
    else this.#bus.play(shot);
    return this.#bus !== undefined;
  }

  /** The page has been touched, is seen, and goes on. */
  #mayPlay(): boolean {
    return this.#isTouched && !this.#isClosed && document.visibilityState !== 'hidden';
  }

  /** A page that is put away is silent, and goes on where it was when it is taken out again. */
  #look = (): void => {
    const isSeen = document.visibilityState !== 'hidden';
    if (!isSeen) this.#stopSpeech();
    this.#bus?.setAwake(isSeen);
    if (isSeen) this.#wake();
  };

  /** Brings the loudspeakers to what is wished; fetches them once something could be heard. */
  #wake(): void {
    const { isMuted, volumes } = this.#wishes;
    this.#bus?.setMuted(isMuted);
    this.#holdBackground();
    const isSilent = isMuted || CHANNELS.every((one) => volumes[one] === 0);
    if (this.#isBusWanted || isSilent || !this.#mayPlay()) return;
    this.#isBusWanted = true;
    void this.#fetchBus();
  }

  async #fetchBus(): Promise<void> {
    try {
      const openBus = await this.#world.loadBus();
      if (this.#isClosed) return;
      this.#bus = openBus(this.#world.onTrouble);
    } catch {
      this.#world.onTrouble('missing');
      return;
    }
    this.#bus.setMuted(this.#wishes.isMuted);
    if (document.visibilityState === 'hidden') this.#bus.setAwake(false);
    this.#holdBackground();
    if (this.#late !== undefined && this.#mayPlay()) this.#bus.play(this.#late);
    this.#late = undefined;
  }

  #holdBackground(): void {
    const { isMuted, volumes } = this.#wishes;
    const volume = this.#isInStore && !isMuted ? volumes.ambience : 0;
    this.#bus?.hold('shop', 'shop', volume);
    this.#bus?.hold('queue', 'few', volume * this.#murmur.few);
    this.#bus?.hold('queue', 'many', volume * this.#murmur.many);
  }
}

interface Aim {
  readonly file: 'effects' | 'voices';
  readonly sprite: string;
  readonly channel: Channel;
  readonly rate?: number;
}

/** Holds a volume within 0…1; what is no number is silence. */
function held(volume: number): number {
  return Number.isFinite(volume) ? Math.min(1, Math.max(0, volume)) : 0;
}
