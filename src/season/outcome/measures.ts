import { value } from '../../model/coefficients.ts';
import type { WeekReport } from '../event.ts';
import type { Measures } from '../snapshot.ts';
import type { SeasonState, Totals } from '../state.ts';

const CSAT_MEAN = value('csatMean');
const RETURN_BASE = value('returnBase');

/**
 * Computes the measures of a season so far. Percentages 0…100 with one decimal; money in whole
 * dollars, `netSales` after what was taken back and what leavers cost. Before the first week:
 * nobody has left, half of the customers would return, satisfaction is at the model's mean.
 */
export function measuresOf({ reps, totals }: Pick<SeasonState, 'reps' | 'totals'>): Measures {
  const { visits, wouldReturn, csatPoints } = totals;
  return {
    staffRetention: staffRetentionOf(reps),
    customerReturn: oneDecimal(visits === 0 ? 100 * RETURN_BASE : (100 * wouldReturn) / visits),
    grossSales: Math.round(totals.gross),
    netSales: Math.round(totals.net),
    csat: oneDecimal(visits === 0 ? CSAT_MEAN : csatPoints / visits),
  };
}

/** Gives the percent of the posts whose rep still works here; 100 for a store without posts. */
export function staffRetentionOf(reps: SeasonState['reps']): number {
  if (reps.length === 0) return 100;
  const here = reps.filter((rep) => rep.state !== 'gone').length;
  return oneDecimal((100 * here) / reps.length);
}

/** What no week adds up to. */
export const NO_TOTALS: Totals = {
  visits: 0,
  returningBuyers: 0,
  wouldReturn: 0,
  csatPoints: 0,
  gross: 0,
  net: 0,
};

/** Adds one week to what the weeks before it came to. */
export function addWeek(
  totals: Totals,
  { reps, gross, net }: Pick<WeekReport, 'reps' | 'gross' | 'net'>,
): Totals {
  let { visits, returningBuyers, wouldReturn, csatPoints } = totals;
  for (const row of reps) {
    visits += row.visits;
    returningBuyers += row.returningBuyers;
    wouldReturn += row.wouldReturn;
    csatPoints += row.csat * row.visits;
  }
  return {
    visits,
    returningBuyers,
    wouldReturn,
    csatPoints,
    gross: totals.gross + gross,
    net: totals.net + net,
  };
}

/** Adds up one number of each of many things, in their order. */
export function sumOf<One>(all: readonly One[], of: (one: One) => number): number {
  let sum = 0;
  for (const one of all) sum += of(one);
  return sum;
}

/** Rounds to one decimal, as every percentage on a screen is shown. */
export function oneDecimal(x: number): number {
  return Math.round(x * 10) / 10;
}
