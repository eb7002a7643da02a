import { value } from '../../model/coefficients.ts';
import type { Rep } from '../../model/rep.ts';
import { grossOf, type RepWeek, type WorkedWeek } from '../../model/week.ts';
import type { StandingOrders } from '../../scenario/standing-orders.ts';
import type { HoursKept, WeekReport } from '../event.ts';
import { oneDecimal, staffRetentionOf } from '../outcome/measures.ts';
import type { Draft } from '../state.ts';
import { clawbackDue, costsOf, replacementOf, sumOfCosts } from './money.ts';

/** A report that has not been told why yet. */
export type Figures = Omit<WeekReport, 'becauses'>;

/** What a report is written from. */
interface Closing {
  readonly worked: WorkedWeek;
  readonly before: readonly Rep[];
  readonly orders: StandingOrders;
  readonly hours: HoursKept;
  /** People warned by customers with names, beside those of the week's visits. */
  readonly told: number;
}

/** Writes the figures of the draft's week. */
export function reportOf(draft: Draft, closing: Closing): Figures {
  const { worked, before, orders, hours } = closing;
  const { rows, reputation, reps } = worked;
  const sum = (of: (row: RepWeek) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const visits = sum((row) => row.visits);
  const tv = sum((row) => row.tvFitting + row.tvPushed);
  const gross = sum(grossOf);
  const clawback = clawbackDue(draft);
  const replacement = replacementOf(orders, before);
  const costs = costsOf({ orders, before, tv, handedGoal: draft.handedGoal });
  return {
    week: draft.week,
    reps: rows,
    visits,
    phones: sum((row) => row.phones),
    tv,
    tvPushed: sum((row) => row.tvPushed),
    goal: draft.goal,
    handedGoal: draft.handedGoal,
    rule: draft.rule,
    gross,
    clawback,
    replacement,
    costs,
    net: gross - clawback - replacement - sumOfCosts(costs),
    csat: oneDecimal(
      visits === 0 ? value('csatMean') : sum((row) => row.csat * row.visits) / visits,
    ),
    staffRetention: staffRetentionOf(reps),
    customerReturn: oneDecimal(visits === 0 ? 0 : (100 * sum((row) => row.wouldReturn)) / visits),
    morale: moraleOf(reps),
    reputation: oneDecimal(reputation),
    hours,
    told: sum((row) => row.told) + closing.told,
  };
}

function moraleOf(reps: readonly Rep[]): number {
  const here = reps.filter(({ state }) => state !== 'gone');
  const sum = here.reduce((total, { morale }) => total + morale, 0);
  return oneDecimal(here.length === 0 ? 0 : sum / here.length);
}
