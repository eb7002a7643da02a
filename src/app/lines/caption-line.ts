import type { CaptionSource } from '../../screen/caption/caption-chip.tsx';

/** The latest sounds in words, from the line to the sound to the chip that shows them. */
export class CaptionLine implements CaptionSource {
  readonly #listeners = new Set<() => void>();
  #words: string | undefined;

  get words(): string | undefined {
    return this.#words;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes over what is heard now; undefined when there is nothing. The same words change nothing. */
  tell(words: string | undefined): void {
    if (words === this.#words) return;
    this.#words = words;
    for (const listener of this.#listeners) listener();
  }
}
