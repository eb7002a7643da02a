import { value } from '../../model/coefficients.ts';
import type { Rep } from '../../model/rep.ts';
import { grossOf, type RepWeek, type WorkedWeek } from '../../model/week.ts';
import type { StandingOrders } from '../../scenario/standing-orders.ts';
import type { HoursKept, WeekReport } from '../event.ts';
import { oneDecimal, staffRetentionOf } from '../outcome/measures.ts';
import type { Draft } from '../state.ts';
import { clawbackDue, costsOf, replacementOf, sumOfCosts } from './money.ts';

/** A report that is yet to be told why. */
type OpenReport = WeekReport & { becauses: WeekReport['becauses'] };

const CSAT_MEAN = value('csatMean');

/** What a report is written from. */
interface Closing {
  readonly worked: WorkedWeek;
  readonly before: readonly Rep[];
  readonly orders: StandingOrders;
  readonly hours: HoursKept;
  /** People warned by customers with names, beside those of the week's visits. */
  readonly told: number;
}

/** Writes the report of the draft's week, its causes left empty. */
export function reportOf(draft: Draft, closing: Closing): OpenReport {
  const { worked, before, orders, hours } = closing;
  const { rows, reputation, reps } = worked;
  const { visits, phones, tv, tvPushed, gross, csatPoints, wouldReturn, told } = totalsOf(rows);
  const clawback = clawbackDue(draft);
  const replacement = replacementOf(orders, before);
  const costs = costsOf({ orders, before, tv, handedGoal: draft.handedGoal, bills: draft.bills });
  return {
    week: draft.week,
    reps: rows,
    visits,
    phones,
    tv,
    tvPushed,
    goal: draft.goal,
    handedGoal: draft.handedGoal,
    rule: draft.rule,
    gross,
    clawback,
    replacement,
    costs,
    net: gross - clawback - replacement - sumOfCosts(costs),
    csat: oneDecimal(visits === 0 ? CSAT_MEAN : csatPoints / visits),
    staffRetention: staffRetentionOf(reps),
    customerReturn: oneDecimal(visits === 0 ? 0 : (100 * wouldReturn) / visits),
    morale: moraleOf(reps),
    reputation: oneDecimal(reputation),
    hours,
    told: told + closing.told,
    becauses: [],
  };
}

/** Adds up the rows of a week; `csatPoints` is each visit's satisfaction. */
function totalsOf(rows: readonly RepWeek[]) {
  const totals = {
    visits: 0,
    phones: 0,
    tv: 0,
    tvPushed: 0,
    gross: 0,
    csatPoints: 0,
    wouldReturn: 0,
    told: 0,
  };
  for (const row of rows) {
    totals.visits += row.visits;
    totals.phones += row.phones;
    totals.tv += row.tvFitting + row.tvPushed;
    totals.tvPushed += row.tvPushed;
    totals.gross += grossOf(row);
    totals.csatPoints += row.csat * row.visits;
    totals.wouldReturn += row.wouldReturn;
    totals.told += row.told;
  }
  return totals;
}

function moraleOf(reps: readonly Rep[]): number {
  const here = reps.filter(({ state }) => state !== 'gone');
  const sum = here.reduce((total, { morale }) => total + morale, 0);
  return oneDecimal(here.length === 0 ? 0 : sum / here.length);
}
