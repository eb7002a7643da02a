import type { WeekReport } from '../season/event.ts';
import type { RolledSeason } from './play-season.ts';

/**
 * What is counted of every week. `gross`, `margin` (gross less what was taken back so far) and `net`
 * (less what leavers cost, too) add up since the season began, in dollars; `staffRetention`,
 * `customerReturn` (per cent), `csat` and `morale` (points) are the week's own.
 */
export const MEASURES = [
  'gross',
  'margin',
  'net',
  'staffRetention',
  'customerReturn',
  'csat',
  'morale',
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** Means and spreads of many seasons under way, week by week; plain data that can be sent on. */
export interface Tally {
  readonly weeks: number;
  /** Seasons counted so far. */
  seasons: number;
  /** By week × measure: the mean so far, and the sum of squared distances from it. */
  readonly means: Float64Array;
  readonly squares: Float64Array;
  /** By week: how many seasons still went on in it. */
  readonly running: Uint32Array;
  /** How often each ending was reached, by its id; `''` for seasons that were left in a circle. */
  readonly endings: Record<string, number>;
}

/** Makes an empty tally for seasons of up to `weeks` weeks. */
export function makeTally(weeks: number): Tally {
  return {
    weeks,
    seasons: 0,
    means: new Float64Array(weeks * MEASURES.length),
    squares: new Float64Array(weeks * MEASURES.length),
    running: new Uint32Array(weeks),
    endings: {},
  };
}

/**
 * Counts one season. One that ended early keeps the numbers of its last week until the last week of
 * all: its manager earns nothing more, and nobody is left out of a mean.
 */
export function addSeason(tally: Tally, season: Pick<RolledSeason, 'reports' | 'ending'>): void {
  tally.seasons += 1;
  const money = { gross: 0, margin: 0, net: 0 };
  for (let week = 0; week < tally.weeks; week += 1) {
    const report = season.reports[week];
    if (report !== undefined) {
      tally.running[week] = (tally.running[week] ?? 0) + 1;
      money.gross += report.gross;
      money.margin += report.gross - report.clawback;
      money.net += report.net;
    }
    const last = report ?? season.reports.at(-1);
    if (last !== undefined) addWeekTo(tally, week, { ...pick(last), ...money });
  }
  const ending = season.ending ?? '';
  tally.endings[ending] = (tally.endings[ending] ?? 0) + 1;
}

function pick(
  report: WeekReport,
): Record<Exclude<MeasureName, 'gross' | 'margin' | 'net'>, number> {
  const { staffRetention, customerReturn, csat, morale } = report;
  return { staffRetention, customerReturn, csat, morale };
}

/** Moves mean and squares by one number each. @see Welford 1962, Technometrics 4:419-420 */
function addWeekTo(tally: Tally, week: number, numbers: Record<MeasureName, number>): void {
  const { means, squares, seasons } = tally;
  for (const [place, name] of MEASURES.entries()) {
    const at = week * MEASURES.length + place;
    const before = means[at] ?? 0;
    const mean = before + (numbers[name] - before) / seasons;
    means[at] = mean;
    squares[at] = (squares[at] ?? 0) + (numbers[name] - before) * (numbers[name] - mean);
  }
}

/** Mean and standard deviation of one measure in one week. */
export interface Spread {
  readonly mean: number;
  /** Of the seasons, n − 1 below the line; 0 for a single season. */
  readonly sd: number;
}

/** Reads one measure of one week, counted from 1, out of a tally. */
export function spreadOf(tally: Tally, week: number, name: MeasureName): Spread {
  const at = (week - 1) * MEASURES.length + MEASURES.indexOf(name);
  const { seasons } = tally;
  const squares = tally.squares[at] ?? 0;
  return {
    mean: tally.means[at] ?? 0,
    sd: seasons < 2 ? 0 : Math.sqrt(squares / (seasons - 1)),
  };
}
