import { value } from '../../model/coefficients.ts';
import type { Measures } from '../snapshot.ts';
import type { SeasonState } from '../state.ts';

/**
 * Computes the measures of a season so far. Percentages 0…100 with one decimal; money in whole
 * dollars, `netSales` after what was taken back and what leavers cost. Before the first week:
 * nobody has left, half of the customers would return, satisfaction is at the model's mean.
 */
export function measuresOf(state: Pick<SeasonState, 'reps' | 'reports'>): Measures {
  const { reps, reports } = state;
  const rows = reports.flatMap((report) => report.reps);
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const visits = sum((row) => row.visits);
  const here = reps.filter((rep) => rep.state !== 'gone').length;
  return {
    staffRetention: reps.length === 0 ? 100 : oneDecimal((100 * here) / reps.length),
    customerReturn: oneDecimal(
      visits === 0 ? 100 * value('returnBase') : (100 * sum((row) => row.wouldReturn)) / visits,
    ),
    grossSales: Math.round(reports.reduce((total, report) => total + report.gross, 0)),
    netSales: Math.round(reports.reduce((total, report) => total + report.net, 0)),
    csat: oneDecimal(
      visits === 0 ? value('csatMean') : sum((row) => row.csat * row.visits) / visits,
    ),
  };
}

/** Rounds to one decimal, as every percentage on a screen is shown. */
export function oneDecimal(x: number): number {
  return Math.round(x * 10) / 10;
}
