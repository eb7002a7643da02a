import type { CalendarEntry } from '../../scenario/scenario.ts';
import { refreshNumbers } from '../numbers.ts';
import { isMet, type SeasonRules } from '../rules.ts';
import type { Draft, SeasonState } from '../state.ts';
import { askAbout } from './guess.ts';
import { fillPurse } from './money.ts';

/** Weeks in which the district manager looks at the numbers; the last week is one more. */
const REVIEW_WEEKS: readonly number[] = [4, 8, 13];

/** The most weeks that pass without the player being asked for standing orders. */
export const QUIET_WEEKS = 3;

/** Whether the district manager reviews the store at the end of this week. */
export function isReviewWeek(rules: SeasonRules, week: number): boolean {
  return REVIEW_WEEKS.includes(week) || week === rules.scenario.store.weeks;
}

/**
 * Gives the last week that a plan made in the draft's week can cover, and whether nothing can end it
 * sooner. What the calendar holds under a condition may, and so may people.
 */
export function planReach(
  rules: SeasonRules,
  { week, spentEntries }: Pick<SeasonState, 'week' | 'spentEntries'>,
): { readonly until: number; readonly isSure: boolean } {
  let isSure = true;
  let until = week;
  for (; until < week + QUIET_WEEKS - 1 && until < rules.scenario.store.weeks; until += 1) {
    const next = until + 1;
    const open = [...rules.scenario.calendar.entries()].filter(
      ([index, { from, to, once }]) =>
        next >= from && next <= to && !(once && spentEntries.includes(index)),
    );
    const isFixed = open.some(([index]) => rules.entryGuards[index] === undefined);
    if (isReviewWeek(rules, next) || isFixed) break;
    isSure &&= open.length === 0;
  }
  return { until, isSure };
}

/** Gives the week of the review before the one in `week`; 0 when that is the first. */
export function reviewBefore(week: number): number {
  return REVIEW_WEEKS.findLast((one) => one < week) ?? 0;
}

/** Lists the calendar entries that are due in the draft's week, by index, in file order. */
function entriesDue(
  rules: SeasonRules,
  state: Pick<SeasonState, 'week' | 'numbers' | 'spentEntries'>,
): number[] {
  const due: number[] = [];
  const { calendar } = rules.scenario;
  for (let index = 0; index < calendar.length; index += 1) {
    const entry = calendar[index];
    if (entry === undefined || state.week < entry.from || state.week > entry.to) continue;
    if (entry.once && state.spentEntries.includes(index)) continue;
    if (isMet(rules.entryGuards[index], state.numbers)) due.push(index);
  }
  return due;
}

/** Whether anything of the calendar is due in the coming week, as things stand. */
export function isEventful(rules: SeasonRules, draft: Draft): boolean {
  const week = draft.week + 1;
  if (isReviewWeek(rules, week)) return true;
  const numbers = [...draft.numbers];
  const place = rules.places.indexOf.get('week');
  if (place !== undefined) numbers[place] = week;
  return entriesDue(rules, { week, numbers, spentEntries: draft.spentEntries }).length > 0;
}

/** Begins the draft's week: head office's orders arrive, and the week's moments are noted. */
export function beginWeek(rules: SeasonRules, draft: Draft): void {
  draft.events.push({ type: 'weekBegan', week: draft.week });
  refreshNumbers(rules, draft);
  const due = entriesDue(rules, draft);
  draft.agenda = due.length === 0 ? NOTHING : openEntries(rules, draft, due);
  fillPurse(rules, draft);
  askAbout(draft);
  if (due.length === 0) return;
  refreshNumbers(rules, draft, {
    kind: 'order',
    words: 'head office changed the order',
    week: draft.week,
  });
}

const NOTHING: readonly string[] = [];

/** Spends what is due, receives the orders in it, and gives its moments. */
function openEntries(rules: SeasonRules, draft: Draft, due: readonly number[]): string[] {
  draft.spentEntries = [...draft.spentEntries, ...due];
  const moments: string[] = [];
  for (const index of due) {
    const entry = rules.scenario.calendar[index];
    if (entry === undefined) continue;
    receiveOrder(draft, entry);
    if (entry.moment !== undefined) moments.push(entry.moment);
  }
  return moments;
}

/**
 * Carries out an order from above: the rule is set, and a new goal is handed on as it came. Nobody
 * has told the team of it yet, whatever was told of the old one.
 */
function receiveOrder(draft: Draft, { order }: CalendarEntry): void {
  if (order === undefined) return;
  draft.rule = order.tvRule ?? draft.rule;
  if (order.goalBy !== undefined) {
    draft.goal = Math.max(0, Math.round(draft.goal * (1 + order.goalBy / 100)));
    draft.handedGoal = draft.goal;
    draft.isGoalTold = false;
  }
  const text = order.announcement ?? 'Head office has sent new orders.';
  draft.announcements = [...draft.announcements, { week: draft.week, text }];
  draft.events.push({
    type: 'orderArrived',
    week: draft.week,
    announcement: text,
    rule: draft.rule,
    goal: draft.goal,
  });
}
