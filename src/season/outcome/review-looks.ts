import { value } from '../../model/coefficients.ts';
import { clamp } from '../../model/exact-math.ts';
import type { WeekReport } from '../event.ts';
import type { Draft } from '../state.ts';
import { inThousands } from '../week/weighed.ts';
import { sumOf } from './measures.ts';

/** One thing that the district manager looked at in a review. */
export interface Finding {
  /** How far it is from her target, in shares of the goal. */
  readonly weight: number;
  /** Put together only for those that are said, and only when somebody hears. */
  readonly words: () => string;
}

const CSAT_MEAN = value('csatMean');

/** Weeks after which what customers felt has reached her, and for how many weeks back it counts. */
const HEARD_AFTER = 2;
const HEARD_WEEKS = 8;
/** What a point of satisfaction above or below the average store’s is worth, in shares of the goal. */
const PER_POINT = 0.005;
const MOST_FOR_CONTENT = 0.05;

/**
 * Finds how content customers have been, as it comes to her: with a delay of two weeks, over the eight
 * weeks before. Weighs nothing before anything has come to her.
 */
export function wereContent({ reports, week }: Pick<Draft, 'reports' | 'week'>): Finding {
  const until = week - HEARD_AFTER;
  const heard = reports.filter((one) => one.week <= until && one.week > until - HEARD_WEEKS);
  if (heard.length === 0) return { weight: 0, words: () => '' };
  const csat = sumOf(heard, (one) => one.csat) / heard.length;
  return {
    weight: clamp(PER_POINT * (csat - CSAT_MEAN), -MOST_FOR_CONTENT, MOST_FOR_CONTENT),
    words: () =>
      csat >= CSAT_MEAN
        ? `customers have gone home content: ${Math.round(csat)} of 100 until week ${until}`
        : `customers have not gone home content: ${Math.round(csat)} of 100 until week ${until}`,
  };
}

/** The fewest weeks that can be called steady or not. */
const WEEKS_TO_COMPARE = 3;
/** How far weekly sales usually lie from their mean, in shares of it: about as many stores swing more as less. */
const USUAL_SWING = 0.18;
const PER_SWING = 0.25;
const MOST_FOR_STEADY = 0.03;
const MOST_FOR_JUMPS = 0.06;

/**
 * Finds whether weekly sales were steady or jumped, against how far weeks usually lie apart. Weighs
 * nothing over fewer than three weeks, nor without sales.
 */
export function wereSteady(_draft: unknown, weeks: readonly WeekReport[]): Finding {
  const mean = sumOf(weeks, ({ gross }) => gross) / Math.max(1, weeks.length);
  if (weeks.length < WEEKS_TO_COMPARE || mean <= 0) return { weight: 0, words: () => '' };
  const off = sumOf(weeks, ({ gross }) => (gross - mean) * (gross - mean));
  const swing = Math.sqrt(off / (weeks.length - 1)) / mean;
  const weight = clamp(PER_SWING * (USUAL_SWING - swing), -MOST_FOR_JUMPS, MOST_FOR_STEADY);
  const sold = weeks.map(({ gross }) => gross);
  return {
    weight,
    words: () => {
      const span = `$${inThousands(Math.min(...sold))} to $${inThousands(Math.max(...sold))} a week`;
      return weight >= 0 ? `results were steady: ${span}` : `results jumped: ${span}`;
    },
  };
}
