import type { WeekReport } from '../../../../season/event.ts';

/** The most weeks that are looked back on. */
const LOOK_BACK = 4;

/** How one rep, or a rep of the team on average, did in the last weeks. */
export interface Evidence {
  /** Customers, and TV contracts, in all these weeks. */
  readonly customers: number;
  readonly fitting: number;
  /** After a no. */
  readonly pushed: number;
  /** Phones sold to each 100 customers, and satisfaction, 0…100; undefined without customers. */
  readonly phones: number | undefined;
  readonly csat: number | undefined;
}

/** The last weeks of a store, person by person. */
export interface EvidenceWeeks {
  readonly first: number;
  readonly last: number;
  /** By rep; who served nobody in these weeks has none. */
  readonly of: ReadonlyMap<string, Evidence>;
  readonly team: Evidence;
}

/**
 * Adds up the last four weeks (fewer in the beginning) for each of these reps, and for the team: its
 * sums are shared out among those who served. Whoever covers a post is nobody's evidence. Undefined
 * before the first week.
 */
export function evidenceOf(
  weeks: readonly WeekReport[],
  reps: readonly string[],
): EvidenceWeeks | undefined {
  const latest = weeks.slice(-LOOK_BACK);
  const [first, last] = [latest[0], latest.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const rows = latest
    .flatMap((week) => week.reps)
    .filter(({ rep, isCover }) => reps.includes(rep) && !isCover);
  const served = reps.filter((id) => rows.some(({ rep }) => rep === id));
  const of = new Map(
    served.map(
      (id) =>
        [
          id,
          add(
            rows.filter(({ rep }) => rep === id),
            1,
          ),
        ] as const,
    ),
  );
  return { first: first.week, last: last.week, of, team: add(rows, Math.max(1, served.length)) };
}

/** Adds rows up, and shares counts among so many. */
function add(rows: readonly WeekReport['reps'][number][], among: number): Evidence {
  const sum = (pick: (row: WeekReport['reps'][number]) => number): number =>
    rows.reduce((total, row) => total + pick(row), 0);
  const customers = sum(({ visits }) => visits);
  const rate = (total: number): number | undefined =>
    customers === 0 ? undefined : total / customers;
  return {
    customers: customers / among,
    fitting: sum(({ tvFitting }) => tvFitting) / among,
    pushed: sum(({ tvPushed }) => tvPushed) / among,
    phones: rate(100 * sum(({ phones }) => phones)),
    csat: rate(sum(({ csat, visits }) => csat * visits)),
  };
}
