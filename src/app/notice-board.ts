import type { Notice } from '../screen/notices.tsx';

/** What a notice may have besides its words. Without `until` it stands until it is closed. */
export type NoticeMore = Partial<Pick<Notice, 'action' | 'until'>> & {
  /** The same words may be about another thing, and then stand beside these. */
  readonly isOneOfMany?: boolean;
};

/** The things to tell that are no part of the story, oldest first. */
export class NoticeBoard {
  readonly #onChange: () => void;
  #notices: readonly Notice[] = [];
  #count = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** What stands on the board now; the same list until something changes. */
  get notices(): readonly Notice[] {
    return this.#notices;
  }

  has(words: string): boolean {
    return this.#notices.some((notice) => notice.words === words);
  }

  /**
   * Puts up a notice; the same words stand only once, and the latest is the one that stays.
   *
   * @returns what takes it down again.
   */
  tell(words: string, { isOneOfMany = false, ...more }: NoticeMore = {}): () => void {
    this.#count += 1;
    const id = this.#count;
    const others = this.#notices.filter((notice) => isOneOfMany || notice.words !== words);
    this.#put([...others, { id, words, until: 'closed', ...more }]);
    return () => this.dismiss(id);
  }

  dismiss(id: number): void {
    this.#put(this.#notices.filter((notice) => notice.id !== id));
  }

  /** Takes down what stood until this. */
  drop(until: Notice['until']): void {
    if (this.#notices.some((notice) => notice.until === until))
      this.#put(this.#notices.filter((notice) => notice.until !== until));
  }

  #put(notices: readonly Notice[]): void {
    this.#notices = notices;
    this.#onChange();
  }
}
