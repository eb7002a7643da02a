import type { Because, SeasonEvent, WeekReport } from '../event.ts';
import { readPlace, refreshNumbers, writePlace } from '../numbers.ts';
import type { SeasonRules } from '../rules.ts';
import type { Draft } from '../state.ts';
import { reviewBefore } from './calendar.ts';

type Verdict = Extract<SeasonEvent, { type: 'reviewed' }>['verdict'];

/** The district manager's trust, in points, below which a review ends the manager's job. */
const DISMISSED_BELOW = 12;
/** The first review that can do so, as a week: nobody is let go after a month. */
const DISMISSED_FROM = 8;

/** What each verdict does to her trust, in points. */
const TRUST_BY: Readonly<Record<Exclude<Verdict, 'dismissed'>, number>> = {
  praised: 8,
  accepted: 0,
  warned: -10,
};

/**
 * Lets the district manager look at the weeks since her last review: TV contracts against her goal,
 * and how much was taken back. Her trust follows, and below 12 points she lets the manager go. A
 * scenario without a district manager has no reviews.
 */
export function review(rules: SeasonRules, draft: Draft): void {
  const person = rules.scenario.cast.find(({ role }) => role === 'district-manager')?.id;
  if (person === undefined) return;
  const from = reviewBefore(draft.week);
  const weeks = draft.reports.filter(({ week }) => week > from);
  const { verdict, words } = judge(weeks);
  const because: Because = { kind: 'review', words, week: draft.week };
  const trust = readPlace(rules, draft.numbers, `${person}.trust`) + TRUST_BY[verdict];
  writePlace(rules, draft, `${person}.trust`, { to: trust, because });
  draft.isDismissed =
    draft.isDismissed || (trust < DISMISSED_BELOW && draft.week >= DISMISSED_FROM);
  const told: Verdict = draft.isDismissed ? 'dismissed' : verdict;
  draft.events.push({ type: 'reviewed', week: draft.week, verdict: told, because });
  refreshNumbers(rules, draft);
}

function judge(weeks: readonly WeekReport[]): { verdict: keyof typeof TRUST_BY; words: string } {
  const sum = (of: (week: WeekReport) => number): number =>
    weeks.reduce((total, week) => total + of(week), 0);
  const tv = sum((week) => week.tv);
  const goal = sum((week) => week.goal);
  const share = goal === 0 ? 1 : tv / goal;
  const words = `${tv} TV contracts against a goal of ${goal} since the last review`;
  if (share >= 1) return { verdict: 'praised', words };
  return share >= 0.75 ? { verdict: 'accepted', words } : { verdict: 'warned', words };
}
