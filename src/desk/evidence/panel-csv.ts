import type { PanelRecord, RepField } from '../../rollout/panel/record.ts';

/** The columns of a panel, in their order; `--level store` leaves `rep` out. */
export const PANEL_COLUMNS = [
  'store',
  'rep',
  'week',
  'support',
  'structure',
  'pressure',
  'perceivedSupport',
  'coaching',
  'morale',
  'ownership',
  'skill',
  'tenureWeeks',
  'discovery',
  'push',
  'conversations',
  'phones',
  'tvFitting',
  'tvPushed',
  'cancellations',
  'csat',
  'quit',
  'separated',
  'gross',
  'margin',
  'traffic',
  'reputation',
] as const;

/** Whether rows are reps' weeks or stores' weeks. */
export const PANEL_LEVELS = ['rep', 'store'] as const;

export type PanelLevel = (typeof PANEL_LEVELS)[number];

/** The header of a panel's file. */
export function headerOf(level: PanelLevel): string {
  return `${PANEL_COLUMNS.filter((name) => level === 'rep' || name !== 'rep').join(',')}\n`;
}

/** Writes one store's measured weeks as rows of CSV, weeks in order, reps in the order of posts. */
export function rowsOf(record: PanelRecord, level: PanelLevel): string {
  let text = '';
  for (let week = 0; week < record.weeks; week += 1)
    if (level === 'store') text += storeRow(record, week);
    else
      for (let post = 0; post < record.posts; post += 1) {
        const row = week * record.posts + post;
        if (record.present[row] === 1) text += repRow(record, week, row);
      }
  return text;
}

function repRow(record: PanelRecord, week: number, row: number): string {
  const of = (field: RepField): number => record.reps[field][row] ?? Number.NaN;
  return lineOf(record, week, { of, people: [of('person')] });
}

/** Means over the reps who are there; satisfaction over conversations; the rest are sums. */
function storeRow(record: PanelRecord, week: number): string {
  const { posts, present, reps } = record;
  const sumOf = (field: RepField, by?: RepField): number => {
    let sum = 0;
    for (let row = week * posts; row < (week + 1) * posts; row += 1) {
      if (present[row] !== 1) continue;
      const weight = by === undefined ? 1 : (reps[by][row] ?? 0);
      if (weight > 0) sum += weight * (reps[field][row] ?? 0);
    }
    return sum;
  };
  const here = present.subarray(week * posts, (week + 1) * posts).reduce((n, is) => n + is, 0);
  const of = (field: RepField): number => {
    if (field === 'csat') return sumOf('csat', 'conversations') / sumOf('conversations');
    return MEANS.has(field) ? sumOf(field) / here : sumOf(field);
  };
  return lineOf(record, week, { of, people: [] });
}

const MEANS: ReadonlySet<RepField> = new Set<RepField>([
  'perceivedSupport',
  'morale',
  'ownership',
  'skill',
  'tenure',
  'discovery',
  'push',
]);

interface Row {
  readonly of: (field: RepField) => number;
  /** The person's number, or nothing in a store's row. */
  readonly people: readonly number[];
}

function lineOf(record: PanelRecord, week: number, { of, people }: Row): string {
  const { weekly, store, firstWeek } = record;
  const numbers = [
    store,
    ...people,
    firstWeek + week,
    weekly.support[week],
    weekly.structure[week],
    weekly.pressure[week],
    of('perceivedSupport'),
    weekly.coaching[week],
    of('morale'),
    of('ownership'),
    of('skill'),
    of('tenure'),
    of('discovery'),
    of('push'),
    of('conversations'),
    of('phones'),
    of('tvFitting'),
    of('tvPushed'),
    of('cancellations'),
    of('csat'),
    of('quit'),
    of('separated'),
    of('gross'),
    of('margin'),
    weekly.traffic[week],
    weekly.reputation[week],
  ];
  return `${numbers.map(cell).join(',')}\n`;
}

/** Five decimals at most; nothing at all for what was not measured. */
function cell(number: number | undefined): string {
  if (number === undefined || Number.isNaN(number)) return '';
  return String(Math.round(number * 100_000) / 100_000);
}
