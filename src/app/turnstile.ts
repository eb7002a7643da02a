/** Lets one piece of work through at a time; a second wish meanwhile is left alone. */
export class Turnstile {
  readonly #onTurn: (isBusy: boolean) => void;
  #isBusy = false;
  /** The work under way, or the last one. */
  #work: Promise<void> = Promise.resolve();

  /** `onTurn` is told before each piece of work and after it. */
  constructor(onTurn: (isBusy: boolean) => void) {
    this.#onTurn = onTurn;
  }

  /** @returns when the work is done, or at once when another is under way. Its failure is handed on. */
  pass(work: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return Promise.resolve();
    this.#turn(true);
    const working = work().finally(() => this.#turn(false));
    this.#work = working.catch(() => undefined);
    return working;
  }

  /** Waits until nothing is under way, whatever became of it. */
  async idle(): Promise<void> {
    while (this.#isBusy) await this.#work;
  }

  #turn(isBusy: boolean): void {
    this.#isBusy = isBusy;
    this.#onTurn(isBusy);
  }
}
