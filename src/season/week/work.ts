import { value } from '../../model/coefficients.ts';
import { isFilled } from '../../model/rep.ts';
import { type StoreWeek, workWeek } from '../../model/week.ts';
import type { StandingOrders } from '../../scenario/standing-orders.ts';
import type { Because, HoursKept, WeekReport } from '../event.ts';
import { refreshNumbers, writeAt } from '../numbers.ts';
import { addWeek } from '../outcome/measures.ts';
import { type Remembered, rememberCustomers } from '../people/customers.ts';
import { keepLeavers } from '../people/know/insight.ts';
import { learnFromHours } from '../people/know/learn.ts';
import { tellCovers, tellLent } from '../people/newcomers.ts';
import type { SeasonRules } from '../rules.ts';
import { type Draft, isHeard } from '../state.ts';
import { becausesOf } from './becauses.ts';
import { isReviewWeek } from './calendar.ts';
import { climateFor, ordersInForce } from './climate.ts';
import { extraHands } from './extra-hands.ts';
import { tellGuess } from './guess.ts';
import { hoursKept, letPaperworkSlide, renewHours } from './hours.ts';
import { noteClawback } from './money.ts';
import { reportOf } from './report.ts';
import { review } from './review.ts';
import type { WeekFloor } from './shoppers.ts';
import { tellMoves, tellTraits } from './tell-people.ts';

/**
 * Works the draft's week: every visit is drawn, money is counted, people move on by a week, and the
 * week is closed with a report. In a review week the district manager looks at it. Gives what is
 * needed to show the week's customers.
 */
export function closeWeek(rules: SeasonRules, draft: Draft): WeekFloor {
  const hours = hoursKept(rules, draft);
  learnFromHours(draft, hours);
  const orders = ordersInForce(draft, hours.floor);
  const remembered = rememberCustomers(rules, draft);
  const store = storeOf(rules, draft, { hours, orders, remembered });
  const before = draft.reps;
  const worked = workWeek(before, store);
  draft.reps = worked.reps;
  keepLeavers(draft, before);
  draft.reputation = worked.reputation;
  const report = reportOf(draft, { worked, before, orders, hours, told: remembered.told });
  const week = { report, climate: store.climate, before, store, orders };
  if (isHeard(draft)) report.becauses = becausesOf(rules, draft, week);
  keep(draft, report);
  tellMoves(rules, draft, week);
  tellCovers(rules, draft, before);
  tellTraits(rules, draft, week);
  tellGuess(draft);
  refreshNumbers(rules, draft, report.becauses[0] ?? usualWeek(draft.week));
  fade(rules, draft);
  letPaperworkSlide(rules, draft, hours);
  renewHours(rules, draft);
  draft.events.push({ type: 'weekClosed', report });
  const { helpUntil } = draft;
  if (isReviewWeek(rules, draft.week)) review(rules, draft);
  tellLent(rules, draft, helpUntil);
  return { store, before, rows: worked.rows };
}

const usualWeek = (week: number): Because => ({
  kind: 'week',
  words: 'another week of trading',
  week,
});

/** What has been settled before the store opens. */
interface Opening {
  readonly hours: HoursKept;
  readonly orders: StandingOrders;
  readonly remembered: Remembered;
}

function storeOf(rules: SeasonRules, draft: Draft, opening: Opening): StoreWeek {
  const { hours, orders, remembered } = opening;
  const filled = draft.reps.filter(isFilled).length;
  const share = remembered.visits / Math.max(1, filled);
  const visits = Math.max(0, rules.market.visits + share);
  const isCounted = draft.isGoalTold && draft.handedGoal > 0 && filled > 0;
  return {
    seed: draft.seed,
    week: draft.week,
    climate: climateFor(draft, hours.coaching, orders),
    market: share === 0 ? rules.market : { ...rules.market, visits },
    reputation: draft.reputation,
    hiring: orders.hiring,
    extra: extraHands(draft, hours),
    // Before the first week nobody has been told anything, which is no news of few.
    heardBad: draft.reports.length > 0 ? draft.heardBad : undefined,
    goalPerPost: isCounted ? draft.handedGoal / filled : undefined,
  };
}

/** Keeps a report and what it leaves for later weeks. */
function keep(draft: Draft, report: WeekReport): void {
  draft.reports = [...draft.reports, report];
  draft.totals = addWeek(draft.totals, report);
  draft.heardBad = report.told;
  draft.purse -= report.costs.budget;
  draft.bills = draft.bills.filter(({ until }) => until > draft.week);
  const { rule, handedGoal, isGoalTold } = draft;
  draft.lastOrders = { rule, handedGoal, isGoalTold };
  noteClawback(draft, report);
}

const DIAL_KEEPS = 1 - value('dialFade');
const COACHING_BASE = value('coachingBase');

const DIALS = ['support', 'structure', 'pressure'] as const;

/** What a manager did fades a little every week. */
function fade(rules: SeasonRules, draft: Draft): void {
  const { support, structure, pressure } = draft.dials;
  draft.dials = {
    support: support * DIAL_KEEPS,
    structure: structure * DIAL_KEEPS,
    pressure: pressure * DIAL_KEEPS,
  };
  draft.coaching = COACHING_BASE + (draft.coaching - COACHING_BASE) * DIAL_KEEPS;
  const because: Because = {
    kind: 'week',
    words: 'what was done weeks ago fades',
    week: draft.week,
  };
  for (const dial of DIALS)
    writeAt(rules, draft, rules.dialPlaces[dial], { to: draft.dials[dial], because });
}
