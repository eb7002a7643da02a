/**
 * Keyed dice: a stateless hash of seed, stream and counter. Nothing is stored and nothing is used
 * up, so a season with one choice changed meets the same dice everywhere else.
 */

/** Turns the name of a stream (`visit:dave`) into its key, a whole number in [0, 2³²). FNV-1a. */
export function streamKey(name: string): number {
  return streamUnder(0x811c9dc5, name);
}

/**
 * Gives the key of a stream that belongs to somebody: `streamUnder(streamKey('visit:'), 'dave')` is
 * `streamKey('visit:dave')`, without putting the name together first.
 */
export function streamUnder(kind: number, name: string): number {
  let hash = kind;
  for (let i = 0; i < name.length; i += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Opens a stream for many draws: the part of `draw` that its counters share, a 32-bit number.
 * `drawAt(openStream(seed, stream), n)` is `draw(seed, stream, n)`.
 */
export function openStream(seed: number, stream: number): number {
  return scramble(scramble((seed ^ 0x9e3779b9) | 0) ^ stream);
}

/** Draws a whole number in [0, 2³²) at one place of an open stream. */
export function drawAt(opened: number, counter: number): number {
  return scramble((opened + Math.imul(counter, 0x85ebca6b)) | 0) >>> 0;
}

/**
 * Draws a whole number in [0, 2³²) for one place of one stream. `counter` says how often that place
 * drew before. Same three numbers, same draw, on every engine.
 *
 * @see Murmur3's finaliser, used three times; `dice.test.ts` checks its spread.
 */
export function draw(seed: number, stream: number, counter: number): number {
  return drawAt(openStream(seed, stream), counter);
}

/** Draws a number in [0, 1). */
export function drawUnit(seed: number, stream: number, counter: number): number {
  return draw(seed, stream, counter) / 4_294_967_296;
}

/** Draws a number in [0, 1) at one place of an open stream. */
export function unitAt(opened: number, counter: number): number {
  // `drawAt` written out: with one call less, engines fit a whole visit's dice into its loop.
  return (scramble((opened + Math.imul(counter, 0x85ebca6b)) | 0) >>> 0) / 4_294_967_296;
}

/**
 * Draws a number with mean 0 and standard deviation 1, in (−3.5, 3.5): four units added up, which
 * is close enough to a bell for satisfaction and talent. Uses counters `counter … counter + 3`.
 */
export function bellAt(opened: number, counter: number): number {
  const sum =
    unitAt(opened, counter) +
    unitAt(opened, counter + 1) +
    unitAt(opened, counter + 2) +
    unitAt(opened, counter + 3);
  return (sum - 2) * ROOT_3;
}

/** What four units' spread is multiplied with to be 1. */
const ROOT_3 = 1.7320508075688772;

/** How often each of 0 … 4 of four units is left out, with its sign: the row 1 4 6 4 1 of Pascal. */
const CHOOSE = [1, -4, 6, -4] as const;

/**
 * By how much a draw of `bellAt` lies above `z` on average, draws below `z` counting 0: at 0 it is
 * 0.404, at 3.5 and above 0, and far below it is `-z`. Exact, by the fifth powers of Irwin and Hall.
 */
export function bellExcess(z: number): number {
  const room = 2 - z / ROOT_3;
  if (room >= 4) return -z;
  let sum = 0;
  for (let left = 0; left < 4 && left < room; left += 1) {
    const side = room - left;
    const square = side * side;
    sum += (CHOOSE[left] ?? 0) * square * square * side;
  }
  return (ROOT_3 * sum) / 120;
}

/**
 * The chance that a draw of `bellAt` lies below `z`: 0.5 at 0, 0 at −3.5 and below, 1 at 3.5 and above.
 * Exact, by the fourth powers of Irwin and Hall.
 */
export function bellBelow(z: number): number {
  const room = 2 + z / ROOT_3;
  if (room >= 4) return 1;
  let sum = 0;
  for (let left = 0; left < 4 && left < room; left += 1) {
    const side = room - left;
    const square = side * side;
    sum += (CHOOSE[left] ?? 0) * square * square;
  }
  return sum / 24;
}

function scramble(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
