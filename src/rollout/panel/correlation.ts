/** Adds up pairs for a correlation, one by one; nothing is kept but six sums. */
export class Correlation {
  #count = 0;
  #meanX = 0;
  #meanY = 0;
  #xx = 0;
  #yy = 0;
  #xy = 0;

  /** Adds one pair; a pair with a NaN is left out. */
  add(x: number, y: number): void {
    if (Number.isNaN(x) || Number.isNaN(y)) return;
    this.#count += 1;
    const dx = x - this.#meanX;
    const dy = y - this.#meanY;
    this.#meanX += dx / this.#count;
    this.#meanY += dy / this.#count;
    this.#xx += dx * (x - this.#meanX);
    this.#yy += dy * (y - this.#meanY);
    this.#xy += dx * (y - this.#meanY);
  }

  /** Gives Pearson's r, −1…1; undefined when either side has no spread. */
  get r(): number | undefined {
    const spread = Math.sqrt(this.#xx * this.#yy);
    return spread > 0 ? this.#xy / spread : undefined;
  }
}
