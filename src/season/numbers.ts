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
  writeAt(rules, draft, placeIndex(rules.places, name), change);
}

/** Writes one number by the index of its place; see `writePlace`. */
export function writeAt(
  rules: SeasonRules,
  draft: Draft,
  index: number,
  change: { readonly to: number; readonly because?: Because },
): void {
  const place = rules.places.list[index];
  const from = draft.numbers[index] ?? 0;
  const to = clamp(Math.round(change.to), place?.low ?? 0, place?.high ?? 0);
  if (place === undefined || to === from) return;
  draft.numbers[index] = to;
  if (change.because === undefined) return;
  draft.events.push({ type: 'changed', place: place.name, from, to, because: change.because });
}

/** Brings the numbers that follow from the state (states, measures, orders) up to date. */
export function refreshNumbers(rules: SeasonRules, draft: Draft, because?: Because): void {
  const manager = draft.isDismissed ? 'dismissed' : 'working';
  writePlace(rules, draft, 'week', { to: draft.week });
  writePlace(rules, draft, 'tv-rule', { to: TV_RULES.indexOf(draft.rule) });
  writePlace(rules, draft, 'goal', { to: draft.goal });
  writePlace(rules, draft, 'handed-goal', { to: draft.handedGoal });
  writePlace(rules, draft, 'manager.state', { to: MANAGER_STATES.indexOf(manager) });
  for (const rep of draft.reps) {
    const places = rules.repPlaces.get(rep.id);
    if (places !== undefined)
      writeAt(rules, draft, places.state, { to: REP_STATES.indexOf(rep.state) });
  }
  const told = because === undefined ? {} : { because };
  const measures = measuresOf(draft);
  writePlace(rules, draft, 'staff-retention', { to: measures.staffRetention, ...told });
  writePlace(rules, draft, 'customer-return', { to: measures.customerReturn, ...told });
  writePlace(rules, draft, 'csat', { to: measures.csat, ...told });
  writePlace(rules, draft, 'gross-sales', { to: measures.grossSales, ...told });
  writePlace(rules, draft, 'net-sales', { to: measures.netSales, ...told });
  writePlace(rules, draft, 'tv-goal-met', { to: goalMet(draft), ...told });
}

function goalMet(draft: Draft): number {
  const recent = draft.reports.slice(-GOAL_WEEKS);
  const goal = recent.reduce((sum, report) => sum + report.goal, 0);
  const tv = recent.reduce((sum, report) => sum + report.tv, 0);
  return goal === 0 ? 0 : (100 * tv) / goal;
}
