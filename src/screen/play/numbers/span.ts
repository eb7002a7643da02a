import type { WeekReport } from '../../../season/event.ts';

/** What several weeks came to together. Money and contracts are sums. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly tv: number;
  readonly tvPushed: number;
  readonly goal: number;
  readonly gross: number;
  readonly clawback: number;
  readonly replacement: number;
  /** All that standing orders cost. */
  readonly costs: number;
  readonly net: number;
}

/** Adds up reports; undefined for none. */
export function spanOf(reports: readonly WeekReport[]): Span | undefined {
  const first = reports[0];
  const last = reports.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const sum = (pick: (report: WeekReport) => number): number =>
    reports.reduce((total, report) => total + pick(report), 0);
  return {
    first: first.week,
    last: last.week,
    tv: sum(({ tv }) => tv),
    tvPushed: sum(({ tvPushed }) => tvPushed),
    goal: sum(({ goal }) => goal),
    gross: sum(({ gross }) => gross),
    clawback: sum(({ clawback }) => clawback),
    replacement: sum(({ replacement }) => replacement),
    costs: sum(
      ({ costs }) => costs.overtime + costs.bonus + costs.hiring + costs.budget + costs.bills,
    ),
    net: sum(({ net }) => net),
  };
}

/** Rows of a report that are no post of the store: the manager, and somebody lent by head office. */
export const YOU_ROW = 'you';
export const LENT_ROW = 'lent';

/**
 * Names by cast id whose replacement the weeks from `first` to `last` paid for: they served in the
 * week before one that paid, and do not serve in it. Empty when nobody served before.
 */
export function replacedIn(
  weeks: readonly WeekReport[],
  { first, last }: Pick<Span, 'first' | 'last'>,
): string[] {
  return weeks.flatMap((report, index) => {
    if (report.week < first || report.week > last || report.replacement === 0) return [];
    const stayed = new Set(report.reps.filter(({ isCover }) => !isCover).map(({ rep }) => rep));
    const before = (weeks[index - 1]?.reps ?? []).filter(
      ({ rep }) => rep !== YOU_ROW && rep !== LENT_ROW,
    );
    return before.filter(({ rep, isCover }) => !isCover && !stayed.has(rep)).map(({ rep }) => rep);
  });
}
