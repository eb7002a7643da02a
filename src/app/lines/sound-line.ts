import type { Settings } from '../../screen/settings/settings.ts';
import { WORDS } from '../../screen/words.ts';
import type { SeasonEvent } from '../../season/event.ts';
import type { FloorStep, Snapshot } from '../../season/snapshot.ts';
import type { SoundTrouble } from '../../sound/bus.ts';
import type { Cue } from '../../sound/cue.ts';
import { firstGesture } from '../../sound/first-gesture.ts';
import type { Caption, Sound } from '../../sound/sound.ts';

/** How long a caption stays, in milliseconds, and how many stand beside each other. */
const CAPTION_MS = 2600;
const MOST_CAPTIONS = 3;
/**
 * How long the player must have been reading before sound is fetched, in milliseconds: it comes while
 * nobody waits for a screen. A title or a plan is read for a while; once a conversation stands, there is
 * nothing left to wait for.
 */
const READING_MS = { quiet: 1000, talk: 250 } as const;
/** A step that came about this long ago is no longer to be heard; only the store behind it is. */
const LATE_MS = 1500;
/** How long a slider must rest before its volume is sampled, in milliseconds. */
const SAMPLE_MS = 250;

/** Fetches what makes the sound. */
type LoadSound = () => Promise<new (...made: ConstructorParameters<typeof Sound>) => Sound>;

/**
 * The line from the front door to the sound, which is fetched while the player reads: the title, or
 * the first plan. Until it is here, and when it cannot be fetched, everything is simply not heard.
 */
export class SoundLine {
  readonly #onCaption: (caption: string | undefined) => void;
  readonly #loadSound: LoadSound;
  /** From the first moment on, or a press on the title would be missed. */
  readonly #touched = firstGesture();
  #isFetched = false;
  #reading: ReturnType<typeof setTimeout> | undefined;
  /** Whoever waits for the sound: resolved when it is here, or cannot be had. */
  #isHere: (sound: Sound | undefined) => void = () => undefined;
  readonly #here = new Promise<Sound | undefined>((resolve) => {
    this.#isHere = resolve;
  });
  /** Counts the steps of a season, of which only the last is heard when the sound has come. */
  #step = 0;
  #sound: Sound | undefined;
  #trouble: SoundTrouble | undefined;
  #settings: Settings | undefined;
  /** Captions that are shown now, oldest first. */
  #captions: readonly string[] = [];
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #sampling: ReturnType<typeof setTimeout> | undefined;
  /** Counts what the player has gone to, so that a sound fetched for one place is not heard in another. */
  #visit = 0;

  /**
   * `onCaption` is told the sounds in words, and `undefined` when their time is over; it is also
   * called when `trouble` has changed. `loadSound` fetches the sound; what it rejects with is trouble.
   */
  constructor(onCaption: (caption: string | undefined) => void, loadSound: LoadSound = loadOurs) {
    this.#onCaption = onCaption;
    this.#loadSound = loadSound;
    this.#fetchAfter('quiet');
  }

  /** Why there is no sound, or not all of it; undefined while nothing is known to be amiss. */
  get trouble(): SoundTrouble | undefined {
    return this.#trouble;
  }

  /** Sets volumes and mute, now or as soon as there is sound; a volume that was moved is sampled. */
  set(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    this.#apply();
    const moved = (['voices', 'effects'] as const).find((one) => before?.[one] !== settings[one]);
    if (before === undefined || moved === undefined) return;
    this.fetch();
    clearTimeout(this.#sampling);
    this.#sampling = setTimeout(() => this.#sound?.sample(moved), SAMPLE_MS);
  }

  /**
   * Lets one step of a season be heard. Until the sound is here a step waits for it; the next one
   * takes its place, and what took too long gives the store's background alone.
   */
  async heard(events: readonly SeasonEvent[], snapshot: Snapshot): Promise<void> {
    const [visit, step, atMs] = [this.#visit, ++this.#step, performance.now()];
    if (this.#sound === undefined) {
      this.#fetchAfter(snapshot.conversation === undefined ? 'quiet' : 'talk');
      await this.#here;
    }
    if (visit !== this.#visit || step !== this.#step) return;
    this.#sound?.heard(performance.now() - atMs < LATE_MS ? events : [], snapshot);
  }

  /** Fetches the sound now, where it is what the player has come for. */
  fetch(): void {
    clearTimeout(this.#reading);
    if (this.#isFetched) return;
    this.#isFetched = true;
    void this.#open();
  }

  /** Lets a step of a visit be heard that the player watches on the floor, if it makes a sound. */
  seen(step: FloorStep): void {
    this.#sound?.seen(step);
  }

  /** Plays one sound by its name, with its caption; the first call fetches the sound. */
  async play(cue: Cue): Promise<void> {
    this.fetch();
    (await this.#here)?.play(cue);
  }

  /** Leaves the store: its background fades, and its captions go. */
  leave(): void {
    this.#visit += 1;
    this.#sound?.leave();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    if (this.#captions.length > 0) this.#show([]);
  }

  #fetchAfter(reading: keyof typeof READING_MS): void {
    if (this.#isFetched) return;
    clearTimeout(this.#reading);
    this.#reading = setTimeout(() => this.fetch(), READING_MS[reading]);
  }

  async #open(): Promise<void> {
    try {
      const OurSound = await this.#loadSound();
      this.#sound = new OurSound({
        touched: this.#touched,
        onCaption: (caption) => this.#caption(wordsOf(caption)),
        onTrouble: (trouble) => this.#tell(trouble),
        loadBus,
      });
      this.#apply();
      // Whether it can be had is told when it is needed.
      if (this.#settings?.isMuted === false) void loadBus().catch(() => undefined);
    } catch {
      // Sound is never needed: a chunk that cannot be fetched leaves the game silent.
      this.#tell('missing');
    }
    this.#isHere(this.#sound);
  }

  #apply(): void {
    if (this.#settings === undefined) return;
    const { voices, effects, ambience, isMuted, hasSyllables } = this.#settings;
    const volumes = { voices: voices / 100, effects: effects / 100, ambience: ambience / 100 };
    this.#sound?.set({ volumes, isMuted, hasSyllables });
  }

  #tell(trouble: SoundTrouble): void {
    if (this.#trouble === trouble) return;
    this.#trouble = trouble;
    this.#show(this.#captions);
  }

  /** Shows a caption beside those that are still shown; the same one only stays longer. */
  #caption(words: string): void {
    clearTimeout(this.#timers.get(words));
    const others = this.#captions.filter((one) => one !== words);
    this.#timers.set(
      words,
      setTimeout(() => {
        this.#timers.delete(words);
        this.#show(this.#captions.filter((one) => one !== words));
      }, CAPTION_MS),
    );
    this.#show([...others, words].slice(-MOST_CAPTIONS));
  }

  #show(captions: readonly string[]): void {
    this.#captions = captions;
    this.#onCaption(captions.length === 0 ? undefined : captions.join(' · '));
  }
}

async function loadOurs() {
  return (await import('../../sound/sound.ts')).Sound;
}

async function loadBus() {
  return (await import('../../sound/howler-bus.ts')).openHowlerBus;
}

function wordsOf({ sound, who = '' }: Caption): string {
  return sound === 'speech' ? WORDS.caption.speech(who) : WORDS.caption[sound];
}
