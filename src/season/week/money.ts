import { value } from '../../model/coefficients.ts';
import { isFilled, type Rep } from '../../model/rep.ts';
import type { Budget, StandingOrders } from '../../scenario/standing-orders.ts';
import type { Costs, WeekReport } from '../event.ts';
import { sumOf } from '../outcome/measures.ts';
import type { SeasonRules } from '../rules.ts';
import type { Clawback, Draft, RunningBill } from '../state.ts';

/** What an hour of overtime is paid against a usual one: time and a half, as US law has it. */
const OVERTIME_RATE = 1.5;

/** Dollars a TV contract: about a seventh of what the store earns by it, our judgement. */
const BONUS_PER_CONTRACT = 20;
/**
 * Dollars a person for a week in which the goal was met: with the three per cent more sales that a
 * bonus for all brings, near the four dollars of sales a dollar that Friebel 2017 reports.
 */
const BONUS_PER_PERSON = 15;

/** Paid hours of trial work a week, for each post that is looked after with care. */
const TRIAL_HOURS = 8;

/** Dollars a week that each way of spending the small budget takes, our judgement. */
export const BUDGET_DOLLARS: Readonly<Record<Budget, number>> = {
  kept: 0,
  thanks: 60,
  prizes: 120,
  training: 180,
};

/** Dollars that come into the purse each week: thanks can go on for ever, training every other week. */
export const ALLOWANCE = 90;

/** Puts the week's allowance into the purse, where the scenario has anything to spend it on. */
export function fillPurse(rules: SeasonRules, draft: Draft): void {
  if (rules.offered.includes('budget')) draft.purse += ALLOWANCE;
}

const HOURLY_PAY = value('weeklyPay') / value('fullHours');
const COST_OF_LEAVER = value('replacementShare') * 52 * value('weeklyPay');
const CLAWBACK_WEEKS = value('clawbackWeeks');
const TV_MARGIN = value('tvMargin');

/** What a week's costs are worked out from. */
interface Spending {
  readonly orders: StandingOrders;
  /** The reps as the week found them. */
  readonly before: readonly Rep[];
  readonly tv: number;
  readonly handedGoal: number;
  readonly bills: readonly RunningBill[];
}

/** Adds up what standing orders and running bills cost in a week, each in whole dollars. */
export function costsOf({ orders, before, tv, handedGoal, bills }: Spending): Costs {
  const serving = before.filter(isFilled).length;
  const searching = orders.hiring === 'with-care' ? before.length - serving : 0;
  return {
    overtime: Math.round(orders.overtime * serving * HOURLY_PAY * OVERTIME_RATE),
    bonus: bonusOf(orders, { tv, serving, isMet: handedGoal > 0 && tv >= handedGoal }),
    hiring: Math.round(searching * TRIAL_HOURS * HOURLY_PAY),
    budget: BUDGET_DOLLARS[orders.budget],
    bills: sumOf(bills, ({ weekly }) => weekly),
  };
}

interface Earned {
  readonly tv: number;
  readonly serving: number;
  readonly isMet: boolean;
}

function bonusOf({ bonus }: StandingOrders, { tv, serving, isMet }: Earned): number {
  if (bonus === 'per-contract') return tv * BONUS_PER_CONTRACT;
  return bonus === 'team' && isMet ? serving * BONUS_PER_PERSON : 0;
}

/** Adds up all of a week's costs, in dollars. */
export function sumOfCosts({ overtime, bonus, hiring, budget, bills }: Costs): number {
  return overtime + bonus + hiring + budget + bills;
}

/**
 * Gives what filling the posts costs for which the search begins this week, in dollars. A post that is
 * left empty by order waits at its first empty week, and so is paid for when it is to be filled.
 */
export function replacementOf({ hiring }: StandingOrders, before: readonly Rep[]): number {
  if (hiring === 'nobody') return 0;
  const begun = before.filter((rep) => !isFilled(rep) && rep.emptyWeeks === 1).length;
  return Math.round(begun * COST_OF_LEAVER);
}

/** Adds up what is taken back in the draft's week for contracts cancelled from earlier ones. */
export function clawbackDue(draft: Draft): number {
  let dollars = 0;
  for (const one of draft.clawbacks) if (one.dueIn === draft.week) dollars += one.dollars;
  return dollars;
}

/** Notes what will be taken back for the contracts of this week that will be cancelled. */
export function noteClawback(draft: Draft, { reps }: Pick<WeekReport, 'reps'>): void {
  const contracts = sumOf(reps, (row) => row.willCancel);
  if (contracts === 0) return;
  const clawback: Clawback = {
    soldIn: draft.week,
    dueIn: draft.week + CLAWBACK_WEEKS,
    contracts,
    madeUp: sumOf(reps, (row) => row.madeUp),
    dollars: contracts * TV_MARGIN,
  };
  draft.clawbacks = [...draft.clawbacks, clawback];
}
