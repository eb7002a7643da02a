/**
 * Draws how often something of chance `chance` happens in `trials` trials, exactly, by one unit in
 * [0, 1): the unit walks up the distribution. Only + − × ÷, so alike on every engine. No trials, a
 * chance of 0 or one that is no number give 0; a chance of 1 or more gives `trials`.
 */
export function binomialOf(unit: number, trials: number, chance: number): number {
  if (!(chance > 0) || trials <= 0) return 0;
  if (chance >= 1) return trials;
  if (chance > 0.5) return trials - walkUp(Math.min(1 - unit, MOST_UNIT), trials, 1 - chance);
  return walkUp(Math.min(unit, MOST_UNIT), trials, chance);
}

/** Dice have 32 bits. Nearer to 1, what the sum of all chances lacks by rounding would decide. */
const MOST_UNIT = 1 - 1 / 4_294_967_296;

function walkUp(unit: number, trials: number, chance: number): number {
  const miss = 1 - chance;
  const odds = chance / miss;
  let mass = powerOf(miss, trials);
  let left = unit - mass;
  let count = 0;
  while (left >= 0 && count < trials) {
    mass = (mass * odds * (trials - count)) / (count + 1);
    count += 1;
    left -= mass;
  }
  return count;
}

/** Raises `base` to a whole power by squaring. */
function powerOf(base: number, power: number): number {
  let result = 1;
  let square = base;
  for (let left = power; left > 0; left >>= 1) {
    if ((left & 1) === 1) result *= square;
    square *= square;
  }
  return result;
}
