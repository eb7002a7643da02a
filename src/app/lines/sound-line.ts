import type { Settings } from '../../screen/settings/settings.ts';
import type { SeasonEvent } from '../../season/event.ts';
import type { Snapshot } from '../../season/snapshot.ts';
import type { Sound } from '../../sound/open-sound.ts';

/** How long a caption stays, in milliseconds. */
const CAPTION_MS = 2600;

/**
 * The line from the front door to the sound, which is fetched with the first season: the title is
 * silent. Until it is here, and when it cannot be fetched, everything is simply not heard.
 */
export class SoundLine {
  readonly #onCaption: (caption: string | undefined) => void;
  #sound: Sound | undefined;
  #settings: Settings | undefined;
  #isFetched = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onCaption` is told each sound in words, and `undefined` when its time is over. */
  constructor(onCaption: (caption: string | undefined) => void) {
    this.#onCaption = onCaption;
  }

  /** Sets volumes and mute, now or as soon as there is sound. */
  set(settings: Settings): void {
    this.#settings = settings;
    const { voices, effects, ambience, isMuted } = settings;
    this.#sound?.setMuted(isMuted);
    this.#sound?.setVolumes({
      voices: voices / 100,
      effects: effects / 100,
      ambience: ambience / 100,
    });
  }

  /** Lets events be heard; the first call fetches the sound and starts the shop's background. */
  async heard(events: readonly SeasonEvent[], snapshot: Snapshot): Promise<void> {
    await this.#fetch();
    // Browsers refuse sound before the first gesture, and complain when it is tried.
    if (navigator.userActivation?.hasBeenActive !== false) this.#sound?.startAmbience();
    this.#sound?.heard(events, snapshot.conversation?.where);
  }

  async #fetch(): Promise<void> {
    if (this.#isFetched) return;
    this.#isFetched = true;
    try {
      const { openSound } = await import('../../sound/open-sound.ts');
      this.#sound = openSound();
    } catch {
      // Sound is never needed: a chunk that cannot be fetched leaves the game silent.
      return;
    }
    this.#sound.onCaption((caption) => {
      clearTimeout(this.#timer);
      this.#onCaption(caption);
      this.#timer = setTimeout(() => this.#onCaption(undefined), CAPTION_MS);
    });
    if (this.#settings !== undefined) this.set(this.#settings);
  }
}
