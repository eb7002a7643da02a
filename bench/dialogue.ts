import type { Bench, BenchRow } from './bench.ts';
import { type Contender, contenders } from './dialogue/contenders.ts';

/** What the stepper promises against each contender after the first. */
const LEAST = [8, 100, 1000];
/** Choices that all contenders must play alike. */
const PROOF_CHOICES = 3000;
const ROUNDS = 5;
/** CPU time that each contender gets in each round, about. */
const ROUND_MS = 250;

/** Choices a second of the dialogue back ends, against a plain reducer, XState and inkjs. */
export const bench: Bench = { title: 'Dialogue: one story, four ways to play it', run };

async function run(): Promise<BenchRow[]> {
  const all = contenders();
  const [fast = 0, ...slow] = all.map(bestRate);
  proveAlike(all);
  const peers = all.slice(1).map(({ name }, index) => ({ name, rate: slow[index] ?? 0 }));
  return peers.map(({ name, rate }, index): BenchRow => {
    const least = LEAST[index] ?? 0;
    const ratio = fast / rate;
    return {
      claim: `The stepper plays at least ${least} times as many choices a second as ${name}`,
      ratio,
      value: `${thousands(fast)} against ${thousands(rate)} choices a CPU second`,
      target: `≥ ${least}×`,
      ok: ratio >= least,
    };
  });
}

/** Makes sure that everybody played the same story: same dice, same ends. */
function proveAlike(all: readonly Contender[]): void {
  const sums = all.map((one) => one.play(PROOF_CHOICES, 1));
  all.forEach(({ name }, index) => {
    if (sums[index] !== sums[0] || sums[index] === 0)
      throw new Error(`${name} plays another story: ${sums[index]}, not ${sums[0]}`);
  });
}

/**
 * Gives a contender's best round, in choices a CPU second. All rounds of one contender come before
 * the next one's: rollouts run in a worker of their own, where the stepper is all that the engine
 * has seen of guards and effects, and so it is measured first and alone.
 */
function bestRate(one: Contender): number {
  let [best, batch] = [0, 1000];
  for (let round = 0; round < ROUNDS; round += 1) {
    const timed = timeRound(one, batch);
    best = Math.max(best, timed.rate);
    batch = timed.batch;
  }
  return best;
}

/** Plays batches until the time is up; a batch that was too short to time well is doubled. */
function timeRound({ play }: Contender, first: number): { rate: number; batch: number } {
  let batch = first;
  let [choices, spentMs] = [0, 0];
  while (spentMs < ROUND_MS) {
    const before = process.cpuUsage();
    play(batch, choices + 1);
    const { user, system } = process.cpuUsage(before);
    spentMs += (user + system) / 1000;
    choices += batch;
    if ((user + system) / 1000 < ROUND_MS / 10) batch *= 2;
  }
  return { rate: (choices / spentMs) * 1000, batch };
}

function thousands(rate: number): string {
  return rate >= 1e6 ? `${(rate / 1e6).toFixed(1)} M` : `${(rate / 1000).toFixed(1)} k`;
}
