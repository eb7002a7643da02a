/** Where progress is told: stderr, or a test's own. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Whatever is done sooner needs no progress. */
const PATIENCE_MS = 1000;
/** A line of a log is worth this much progress, in per cent. */
const STEP_PERCENT = 5;

/**
 * Tells progress of what takes longer than a second: on a terminal in one line that is written
 * again, elsewhere in a line for each 5 %. `now` gives milliseconds.
 */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  readonly #begin: number;
  #told = 0;

  constructor(stream: ProgressStream, now: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
    this.#begin = now();
  }

  /** Tells that a fraction of the work is done, 0…1. */
  tell(done: number): void {
    const percent = Math.round(done * 100);
    if (this.#now() - this.#begin < PATIENCE_MS || percent <= this.#told) return;
    if (this.#stream.isTTY === true) this.#stream.write(`\r${percent} % played, Ctrl-C stops`);
    else if (percent < this.#told + STEP_PERCENT) return;
    else this.#stream.write(`${percent} % played\n`);
    this.#told = percent;
  }

  /** Wipes the line of a terminal, so that what follows stands alone. */
  end(): void {
    if (this.#stream.isTTY === true && this.#told > 0) this.#stream.write('\r\x1b[K');
  }
}
