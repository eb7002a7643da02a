import type { Rep } from '../../model/rep.ts';
import type { Visit } from '../../model/visit.ts';
import { type RepWeek, replayVisit, type StoreWeek, withTeam } from '../../model/week.ts';
import type { ShownVisit } from '../people/players.ts';
import type { SeasonRules } from '../rules.ts';
import type { Shopper } from '../state.ts';

/** Customers that the floor shows of one week. */
const SHOPPERS = 24;

/** What is needed to show a week's customers: the store, its reps as the week found them, its rows. */
export interface WeekFloor {
  readonly store: StoreWeek;
  readonly before: readonly Rep[];
  readonly rows: readonly RepWeek[];
}

/**
 * Picks up to 24 customers of a week, from each who served as many as their share of the visits, and
 * plays their visits again. In the order in which they came.
 */
export function shoppersOf(rules: SeasonRules, floor: WeekFloor): Shopper[] {
  const { rows, before } = floor;
  const store = withTeam(before, floor.store);
  const visits = rows.reduce((sum, row) => sum + row.visits, 0);
  const every = Math.max(1, visits / SHOPPERS);
  const servers = [...before, ...(store.extra ?? []).map(({ rep }) => rep)];
  const shoppers: Shopper[] = [];
  let first = 0;
  for (const [place, row] of rows.entries()) {
    const rep = servers.find(({ id }) => id === row.rep);
    const end = first + row.visits;
    while (shoppers.length < SHOPPERS && rep !== undefined) {
      const visit = Math.floor(shoppers.length * every);
      if (visit >= end) break;
      // Each server's visits are spread over the week; no two servers greet at the same instant.
      const at = (visit - first + (place + 1) / (rows.length + 1)) / row.visits;
      shoppers.push(shopperOf(replayed(rules, store, rep, visit - first), { visit, rep, at }));
    }
    first = end;
  }
  return shoppers.sort((a, b) => a.at - b.at);
}

function replayed(rules: SeasonRules, store: StoreWeek, rep: Rep, number: number): ShownVisit {
  let shown: ShownVisit | undefined;
  replayVisit(rep, store, number, (chances, opened, at) => {
    shown = rules.players.visitOf(chances, opened, at);
    return shown.visit;
  });
  if (shown === undefined) throw new Error(`visit ${number} of ${rep.id} was not played`);
  return shown;
}

function shopperOf(
  { visit: { csat, tv, phone }, steps }: ShownVisit,
  { visit, rep, at }: { visit: number; rep: Rep; at: number },
): Shopper {
  return { visit, servedBy: rep.id, csat, outcome: outcomeOf({ tv, phone }), steps, at };
}

function outcomeOf({ tv, phone }: Pick<Visit, 'tv' | 'phone'>): Shopper['outcome'] {
  if (tv === 'pushed') return 'pushed-tv';
  if (tv === 'fitting') return 'phone-and-tv';
  return phone ? 'phone' : 'left';
}
