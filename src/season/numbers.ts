import { clamp } from '../model/exact-math.ts';
import { MANAGER_STATES, REP_STATES, TV_RULES } from '../scenario/scenario.ts';
import type { Because } from './event.ts';
import { measuresOf } from './outcome/measures.ts';
import { placeIndex, type SeasonRules } from './rules.ts';
import type { Draft } from './state.ts';

/** Weeks over which `tv-goal-met` is counted. */
const GOAL_WEEKS = 4;

/** Reads one number of the season by the name of its place; 0 when the scenario lacks it. */
export function readPlace(rules: SeasonRules, numbers: readonly number[], name: string): number {
  const index = rules.places.indexOf.get(name);
  return index === undefined ? 0 : (numbers[index] ?? 0);
}

/**
 * Writes one number, rounded and held in its range, and tells of it with its cause when it changed.
 * Without `because` the number is mere bookkeeping (a week's number, a counter) and is not told.
 */
export function writePlace(
  rules: SeasonRules,
  draft: Draft,
  name: string,
  change: { readonly to: number; readonly because?: Because },
): void {
  const index = placeIndex(rules, name);
  const place = rules.places.list[index];
  const from = draft.numbers[index] ?? 0;
  const to = clamp(Math.round(change.to), place?.low ?? 0, place?.high ?? 0);
  if (to === from) return;
  draft.numbers[index] = to;
  if (change.because === undefined) return;
  draft.events.push({ type: 'changed', place: name, from, to, because: change.because });
}

/** Brings the numbers that follow from the state (states, measures, orders) up to date. */
export function refreshNumbers(rules: SeasonRules, draft: Draft, because?: Because): void {
  const told = because === undefined ? {} : { because };
  const set = (name: string, to: number): void => writePlace(rules, draft, name, { to });
  const tell = (name: string, to: number): void => writePlace(rules, draft, name, { to, ...told });
  set('week', draft.week);
  set('tv-rule', TV_RULES.indexOf(draft.rule));
  set('goal', draft.goal);
  set('handed-goal', draft.handedGoal);
  set('manager.state', MANAGER_STATES.indexOf(draft.isDismissed ? 'dismissed' : 'working'));
  for (const rep of draft.reps) set(`${rep.id}.state`, REP_STATES.indexOf(rep.state));
  const measures = measuresOf(draft);
  tell('staff-retention', measures.staffRetention);
  tell('customer-return', measures.customerReturn);
  tell('csat', measures.csat);
  tell('gross-sales', measures.grossSales);
  tell('net-sales', measures.netSales);
  tell('tv-goal-met', goalMet(draft));
}

function goalMet(draft: Draft): number {
  const recent = draft.reports.slice(-GOAL_WEEKS);
  const goal = recent.reduce((sum, report) => sum + report.goal, 0);
  const tv = recent.reduce((sum, report) => sum + report.tv, 0);
  return goal === 0 ? 0 : (100 * tv) / goal;
}
