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
  const money: Money = { gross: 0, margin: 0, net: 0 };
  for (let week = 0; week < tally.weeks; week += 1) {
    const report = season.reports[week];
    if (report !== undefined) {
      tally.running[week] = (tally.running[week] ?? 0) + 1;
      money.gross += report.gross;
      money.margin += report.gross - report.clawback;
      money.net += report.net;
    }
    const last = report ?? season.reports.at(-1);
    if (last !== undefined) addWeekTo(tally, week, last, money);
  }
  const ending = season.ending ?? '';
  tally.endings[ending] = (tally.endings[ending] ?? 0) + 1;
}

/** What a season came to so far, in dollars. */
type Money = Record<'gross' | 'margin' | 'net', number>;

function addWeekTo(tally: Tally, week: number, report: WeekReport, money: Money): void {
  const first = week * MEASURES.length;
  for (let place = 0; place < MEASURES.length; place += 1)
    addNumber(tally, first + place, numberOf(MEASURES[place], report, money));
}

function numberOf(name: MeasureName | undefined, report: WeekReport, money: Money): number {
  switch (name) {
    case undefined:
      return 0;
    case 'gross':
    case 'margin':
    case 'net':
      return money[name];
    default:
      return report[name];
  }
}

/** Moves mean and squares by one number. @see Welford 1962, Technometrics 4:419-420 */
function addNumber({ means, squares, seasons }: Tally, at: number, number: number): void {
  const before = means[at] ?? 0;
  const mean = before + (number - before) / seasons;
  means[at] = mean;
  squares[at] = (squares[at] ?? 0) + (number - before) * (number - mean);
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
