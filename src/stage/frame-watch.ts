/** Frames that are measured before a verdict; the first few, which bake and load, do not count. */
const FRAMES = 40;
const SKIPPED = 6;
/** Nobody is to wait longer than this for a verdict, in milliseconds, but some frames are needed. */
const PATIENCE_MS = 1500;
const FEWEST = 8;
/** A middling pause between frames above this is slow, in milliseconds: under 28 frames a second. */
const SLOW_MS = 36;

/** Watches the pauses between the first frames and says once whether this machine is slow. */
export class FrameWatch {
  readonly #pauses: number[] = [];
  #seen = 0;
  #passed = 0;
  #isDone = false;

  /**
   * Takes one pause in milliseconds.
   *
   * @returns The verdict, once: at the fortieth frame that counts, or after a second and a half when
   *   that comes first; undefined before and after.
   */
  add(ms: number): 'slow' | 'quick' | undefined {
    this.#seen += 1;
    if (this.#seen <= SKIPPED || this.#isDone) return undefined;
    this.#pauses.push(ms);
    this.#passed += ms;
    const isTired = this.#passed > PATIENCE_MS && this.#pauses.length >= FEWEST;
    this.#isDone = isTired || this.#pauses.length === FRAMES;
    if (!this.#isDone) return undefined;
    const middle = Math.floor(this.#pauses.length / 2);
    const middling = this.#pauses.toSorted((a, b) => a - b)[middle] ?? 0;
    return middling > SLOW_MS ? 'slow' : 'quick';
  }
}
