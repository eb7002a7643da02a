import { TV_RULES, type TvRule } from '../scenario/scenario.ts';
import { isOrderValue } from '../scenario/standing-orders.ts';
import { type Intent, PREDICTIONS, type Refusal, type SetOrder } from './intent.ts';
import { readOwn, refreshNumbers } from './numbers.ts';
import { note } from './people/know/note.ts';
import type { SeasonRules } from './rules.ts';
import type { Draft, SeasonState } from './state.ts';
import { ownHoursPlanned, type Planned, renewHours } from './week/hours.ts';

/** What can be asked for while planning, and at no other time. */
export type PlanIntent = Exclude<Intent, { do: 'choose' } | { do: 'go-on' }>;

/** The highest goal that may be handed on, in TV contracts a week. */
export function mostGoal(state: Pick<SeasonState, 'goal'>): number {
  return Math.max(10, state.goal * 2);
}

/** The most hours a week that can be kept free for coaching. */
export const MOST_COACHING_HOURS = 12;

/** Carries out what is asked for in a plan; gives why it was refused, and then nothing has changed. */
export function planOn(rules: SeasonRules, draft: Draft, intent: PlanIntent): Refusal | undefined {
  if (draft.phase !== 'plan') return 'not-now';
  switch (intent.do) {
    case 'set-rule':
      return setRule(rules, draft, intent.rule);
    case 'set-goal':
      return setGoal(rules, draft, intent.goal);
    case 'set-coaching':
      return setCoaching(rules, draft, intent.hours);
    case 'set-order':
      return setOrder(rules, draft, intent);
    case 'predict':
      return predict(draft, intent);
    case 'note':
      return note(draft, intent);
    default:
      return 'not-now';
  }
}

function setRule(rules: SeasonRules, draft: Draft, rule: TvRule): Refusal | undefined {
  if (!TV_RULES.includes(rule)) return 'out-of-range';
  draft.rule = rule;
  draft.events.push({ type: 'ruleSet', rule });
  refreshNumbers(rules, draft);
  return undefined;
}

/** Tells the team a goal, the one that stands or another: from then on it is the manager's word. */
function setGoal(rules: SeasonRules, draft: Draft, goal: number): Refusal | undefined {
  if (!Number.isInteger(goal) || goal < 0 || goal > mostGoal(draft)) return 'out-of-range';
  draft.handedGoal = goal;
  draft.isGoalTold = true;
  draft.events.push({ type: 'goalHanded', goal });
  refreshNumbers(rules, draft);
  return undefined;
}

function setCoaching(rules: SeasonRules, draft: Draft, hours: number): Refusal | undefined {
  if (!Number.isInteger(hours) || hours < 0 || hours > MOST_COACHING_HOURS) return 'out-of-range';
  const { orders, reps } = draft;
  if (!hasHours(rules, draft, { orders, reps, coachingHours: hours })) return 'no-hours';
  draft.coachingHours = hours;
  draft.events.push({ type: 'coachingSet', hours });
  renewHours(rules, draft);
  return undefined;
}

function setOrder(rules: SeasonRules, draft: Draft, { order, to }: SetOrder): Refusal | undefined {
  if (!rules.offered.includes(order)) return 'not-offered';
  if (!isOrderValue(order, to)) return 'out-of-range';
  const orders = { ...draft.orders, [order]: to };
  const { reps, coachingHours } = draft;
  if (!hasHours(rules, draft, { orders, reps, coachingHours })) return 'no-hours';
  draft.orders = orders;
  draft.events.push({ type: 'orderSet', order, to });
  renewHours(rules, draft);
  return undefined;
}

/** Tells whether the week has the hours that another plan would take; giving hours back always fits. */
function hasHours(rules: SeasonRules, draft: Draft, plan: Planned): boolean {
  const more = ownHoursPlanned(plan) - ownHoursPlanned(draft);
  return more <= 0 || more <= readOwn(rules, draft.numbers, 'hours-left');
}

function predict(
  draft: Draft,
  { person, guess }: Extract<Intent, { do: 'predict' }>,
): Refusal | undefined {
  if (!PREDICTIONS.includes(guess)) return 'out-of-range';
  if (person !== draft.asked || draft.guess !== undefined) return 'not-offered';
  const from = draft.reps.find(({ id }) => id === person)?.morale ?? 0;
  draft.guess = { person, guess, from };
  draft.events.push({ type: 'guessed', person, guess });
  return undefined;
}
