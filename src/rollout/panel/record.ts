/** Numbers that each rep has in each week; the panel's columns, units as `PANEL_COLUMNS` tells. */
const REP_FIELDS = [
  'person',
  'perceivedSupport',
  'morale',
  'ownership',
  'skill',
  'tenure',
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
] as const;

/** Numbers that a store has in each week. */
const STORE_FIELDS = [
  'support',
  'structure',
  'pressure',
  'coaching',
  'traffic',
  'reputation',
] as const;

export type RepField = (typeof REP_FIELDS)[number];
export type StoreField = (typeof STORE_FIELDS)[number];

/**
 * One store's measured weeks. The same object and arrays are filled for store after store: read what
 * is wanted before asking for the next. `reps` are addressed by `week × posts + post`, both from 0,
 * and hold something only where `present` is 1; `csat` is NaN for a rep who served nobody.
 */
export interface PanelRecord {
  /** Counts from 1. */
  store: number;
  /** The first measured week, counted from 1 with the burn-in. */
  readonly firstWeek: number;
  readonly weeks: number;
  readonly posts: number;
  readonly present: Uint8Array;
  readonly reps: Readonly<Record<RepField, Float64Array>>;
  /** Addressed by week, from 0. */
  readonly weekly: Readonly<Record<StoreField, Float64Array>>;
}

/** Makes room for one store's measured weeks. */
export function emptyRecord(shape: {
  readonly firstWeek: number;
  readonly weeks: number;
  readonly posts: number;
}): PanelRecord {
  const { weeks, posts } = shape;
  return {
    store: 0,
    ...shape,
    present: new Uint8Array(weeks * posts),
    reps: arrays(REP_FIELDS, weeks * posts),
    weekly: arrays(STORE_FIELDS, weeks),
  };
}

function arrays<Name extends string>(
  names: readonly Name[],
  length: number,
): Record<Name, Float64Array> {
  const rows = names.map((name): [Name, Float64Array] => [name, new Float64Array(length)]);
  return Object.fromEntries(rows) as Record<Name, Float64Array>;
}
