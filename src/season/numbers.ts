import { clamp } from '../model/exact-math.ts';
import { MANAGER_STATES, REP_STATES, TV_RULES } from '../scenario/scenario.ts';
import type { Because } from './event.ts';
import { measuresOf } from './outcome/measures.ts';
import { type OwnPlace, placeIndex, type SeasonRules } from './rules.ts';
import type { Draft } from './state.ts';

/** Weeks over which `tv-goal-met` is counted. */
const GOAL_WEEKS = 4;

/** Reads one number of the season by the name of its place; 0 when the scenario lacks it. */
export function readPlace(rules: SeasonRules, numbers: readonly number[], name: string): number {
  const index = rules.places.indexOf.get(name);
  return index === undefined ? 0 : (numbers[index] ?? 0);
}

/** Reads one of the numbers that every season keeps by itself. */
export function readOwn(rules: SeasonRules, numbers: readonly number[], name: OwnPlace): number {
  return numbers[rules.ownPlaces[name]] ?? 0;
}

/** What a number is to become, and why. Without `because` it is mere bookkeeping and is not told. */
interface Change {
  readonly to: number;
  readonly because?: Because | undefined;
}

/**
 * Writes one number, rounded and held in its range, and tells of it with its cause when it changed.
 * Without `because` the number is mere bookkeeping (a week's number, a counter) and is not told.
 */
export function writePlace(rules: SeasonRules, draft: Draft, name: string, change: Change): void {
  writeAt(rules, draft, placeIndex(rules.places, name), change);
}

/** Writes one number by the index of its place; see `writePlace`. */
export function writeAt(rules: SeasonRules, draft: Draft, index: number, change: Change): void {
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
  const { ownPlaces, repPlaces } = rules;
  const manager = draft.isDismissed ? 'dismissed' : 'working';
  writeAt(rules, draft, ownPlaces.week, { to: draft.week });
  writeAt(rules, draft, ownPlaces['tv-rule'], { to: TV_RULES.indexOf(draft.rule) });
  writeAt(rules, draft, ownPlaces.goal, { to: draft.goal });
  writeAt(rules, draft, ownPlaces['handed-goal'], { to: draft.handedGoal });
  writeAt(rules, draft, ownPlaces['manager.state'], { to: MANAGER_STATES.indexOf(manager) });
  for (const rep of draft.reps) {
    const places = repPlaces.get(rep.id);
    if (places !== undefined)
      writeAt(rules, draft, places.state, { to: REP_STATES.indexOf(rep.state) });
  }
  const measures = measuresOf(draft);
  writeAt(rules, draft, ownPlaces['staff-retention'], { to: measures.staffRetention, because });
  writeAt(rules, draft, ownPlaces['customer-return'], { to: measures.customerReturn, because });
  writeAt(rules, draft, ownPlaces.csat, { to: measures.csat, because });
  writeAt(rules, draft, ownPlaces['gross-sales'], { to: measures.grossSales, because });
  writeAt(rules, draft, ownPlaces['net-sales'], { to: measures.netSales, because });
  writeAt(rules, draft, ownPlaces['tv-goal-met'], { to: goalMet(draft), because });
}

function goalMet({ reports }: Draft): number {
  let [goal, tv] = [0, 0];
  for (let at = Math.max(0, reports.length - GOAL_WEEKS); at < reports.length; at += 1) {
    goal += reports[at]?.goal ?? 0;
    tv += reports[at]?.tv ?? 0;
  }
  return goal === 0 ? 0 : (100 * tv) / goal;
}
