import type { RepWeek } from '../../model/week.ts';

/** Somebody who serves here and is none of the cast: found for an empty post, or lent. */
export interface NewcomerSnapshot {
  readonly name: string;
  /** How they were found. */
  readonly how: 'first-who-comes' | 'with-care' | 'lent';
  /** The rep whose post they fill; left out for somebody lent. */
  readonly post?: { readonly id: string; readonly name: string };
  /** The first week in which they serve; it can lie ahead. */
  readonly since: number;
  /** The last week for which they are lent. */
  readonly until?: number;
  /** How last week went on the floor; left out before their first. */
  readonly lastWeek?: RepWeek;
}
