import { value } from '../../model/coefficients.ts';
import { type Climate, climateOf, moralePull, type Rep } from '../../model/rep.ts';
import type { Visit } from '../../model/visit.ts';
import {
  type RepWeek,
  replayVisit,
  type StoreWeek,
  type WorkedWeek,
  workWeek,
} from '../../model/week.ts';
import type { Because, WeekReport } from '../event.ts';
import { refreshNumbers, writeAt, writePlace } from '../numbers.ts';
import { addWeek, oneDecimal, staffRetentionOf } from '../outcome/measures.ts';
import { employmentEvent } from '../people/employment-path.ts';
import type { SeasonRules } from '../rules.ts';
import { type Clawback, type Draft, isHeard, type Shopper } from '../state.ts';
import { becausesOf } from './becauses.ts';
import { isReviewWeek } from './calendar.ts';
import { review } from './review.ts';

/** Customers that the floor shows of one week. */
const SHOPPERS = 8;

/**
 * Works the draft's week: every visit is drawn, money is counted, people move on by a week, and the
 * week is closed with a report. In a review week the district manager looks at it.
 */
export function closeWeek(rules: SeasonRules, draft: Draft): void {
  const climate = climateOf({ ...draft.dials, coaching: coachingOf(draft) }, draft.rule, {
    head: draft.goal,
    handed: draft.handedGoal,
  });
  const before = draft.reps;
  const store: StoreWeek = {
    seed: draft.seed,
    week: draft.week,
    climate,
    market: rules.market,
    reputation: draft.reputation,
  };
  const worked = workWeek(before, store);
  draft.reps = worked.reps;
  draft.reputation = worked.reputation;
  const figures = reportOf(draft, worked, before);
  const isTold = isHeard(draft);
  draft.shoppers = isTold ? shoppersOf(rules, store, { before, worked }) : [];
  const week = { report: figures, climate, before };
  const becauses = isTold ? becausesOf(rules, draft, week) : [];
  const report: WeekReport = Object.assign(figures, { becauses });
  draft.reports = [...draft.reports, report];
  draft.totals = addWeek(draft.totals, report);
  noteClawback(draft, report);
  tellMoves(draft, before);
  tellTraits(rules, draft, { before, climate });
  const main = becauses[0] ?? { kind: 'week', words: 'another week of trading', week: draft.week };
  refreshNumbers(rules, draft, main);
  fade(rules, draft);
  draft.events.push({ type: 'weekClosed', report });
  if (isReviewWeek(rules, draft.week)) review(rules, draft);
}

function reportOf(
  draft: Draft,
  { rows, reputation, reps }: WorkedWeek,
  before: readonly Rep[],
): Omit<WeekReport, 'becauses'> {
  const sum = (of: (row: RepWeek) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const visits = sum((row) => row.visits);
  const tv = sum((row) => row.tvFitting + row.tvPushed);
  const gross = sum((row) => row.phones) * value('phoneMargin') + tv * value('tvMargin');
  const due = draft.clawbacks.filter(({ dueIn }) => dueIn === draft.week);
  const clawback = due.reduce((total, { dollars }) => total + dollars, 0);
  const replacement = Math.round(leavers(before) * costOfLeaver());
  const here = reps.filter((rep) => rep.state !== 'gone');
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
    net: gross - clawback - replacement,
    csat: oneDecimal(
      visits === 0 ? value('csatMean') : sum((row) => row.csat * row.visits) / visits,
    ),
    staffRetention: staffRetentionOf(reps),
    customerReturn: oneDecimal(visits === 0 ? 0 : (100 * sum((row) => row.wouldReturn)) / visits),
    morale: oneDecimal(
      here.length === 0 ? 0 : here.reduce((total, rep) => total + rep.morale, 0) / here.length,
    ),
    reputation: oneDecimal(reputation),
  };
}

/** Counts those whose post is in its first empty week: that is when their replacement is paid. */
function leavers(before: readonly Rep[]): number {
  return before.filter((rep) => rep.emptyWeeks === 1).length;
}

function costOfLeaver(): number {
  return value('replacementShare') * 52 * value('weeklyPay');
}

function noteClawback(draft: Draft, report: Omit<WeekReport, 'becauses'>): void {
  const contracts = report.reps.reduce((total, row) => total + row.willCancel, 0);
  if (contracts === 0) return;
  const clawback: Clawback = {
    soldIn: draft.week,
    dueIn: draft.week + value('clawbackWeeks'),
    contracts,
    dollars: contracts * value('tvMargin'),
  };
  draft.clawbacks = [...draft.clawbacks, clawback];
}

/** Picks customers of the week, evenly from all posts, and plays their visits again. */
function shoppersOf(
  rules: SeasonRules,
  store: StoreWeek,
  { before, worked: { rows } }: { before: readonly Rep[]; worked: WorkedWeek },
): Shopper[] {
  const visits = rows.reduce((sum, row) => sum + row.visits, 0);
  const every = Math.max(1, Math.floor(visits / SHOPPERS));
  const shoppers: Shopper[] = [];
  let first = 0;
  for (const row of rows) {
    const rep = before.find(({ id }) => id === row.rep);
    const end = first + row.visits;
    while (shoppers.length < SHOPPERS && shoppers.length * every < end && rep !== undefined) {
      const at = shoppers.length * every;
      const visit = replayVisit(rep, store, at - first, rules.visitOf);
      shoppers.push({
        visit: at,
        servedBy: row.rep,
        csat: visit.csat,
        outcome: outcomeOf(visit),
      });
    }
    first = end;
  }
  return shoppers;
}

function outcomeOf({ tv, phone }: Visit): Shopper['outcome'] {
  if (tv === 'pushed') return 'pushed-tv';
  if (tv === 'fitting') return 'phone-and-tv';
  return phone ? 'phone' : 'left';
}

function tellMoves(draft: Draft, before: readonly Rep[]): void {
  draft.reps.forEach((rep, i) => {
    const from = before[i]?.state ?? 'working';
    const how = employmentEvent(from, rep.state);
    if (how === undefined) return;
    const words = {
      working: 'the thought of leaving has passed',
      thinking: 'morale is low and support is thin',
      notice: from === 'thinking' ? 'nothing changed in time' : 'a better offer for pay or career',
      gone: 'the notice has run out',
    }[rep.state];
    draft.events.push({
      type: 'repMoved',
      person: rep.id,
      how,
      from,
      to: rep.state,
      because: { kind: 'week', words, week: draft.week },
    });
  });
}

interface Moved {
  readonly before: readonly Rep[];
  readonly climate: Climate;
}

function tellTraits(rules: SeasonRules, draft: Draft, { before, climate }: Moved): void {
  draft.reps.forEach((rep, i) => {
    const was = before[i];
    const places = rules.repPlaces.get(rep.id);
    if (rep.state === 'gone' || was === undefined || places === undefined) return;
    const cause = isHeard(draft) ? { because: strongestPull(was, climate, draft.week) } : {};
    writeAt(rules, draft, places.morale, { to: rep.morale, ...cause });
    writeAt(rules, draft, places.ownership, { to: rep.ownership, ...cause });
  });
}

/** What each pull on a rep is called, upwards and downwards. */
const PULL_WORDS: Readonly<Record<string, readonly [up: string, down: string]>> = {
  support: ['there is somebody to turn to', 'there is nobody to turn to'],
  structure: ['it is clear what is expected', 'nobody says what is expected'],
  pressure: ['the pressure has eased', 'the pressure to push is on'],
};

/** Names what pulled hardest at a rep this week, in the direction in which they went. */
function strongestPull(rep: Rep, climate: Climate, week: number): Because {
  const pulls = Object.entries(moralePull(rep, climate));
  const way = Math.sign(pulls.reduce((sum, [, by]) => sum + by, 0));
  const [name, by] = pulls.reduce((most, one) => (one[1] * way > most[1] * way ? one : most));
  const words = PULL_WORDS[name]?.[by < 0 ? 1 : 0];
  return words === undefined
    ? { kind: 'rest', words: 'settling back to normal', week }
    : { kind: 'week', words, week };
}

/** Hours of a manager's week. */
const WEEK_HOURS = 45;

/** Adds what the hours kept free for coaching give to what the manager's acts gave, 0…1. */
function coachingOf(draft: Draft): number {
  const here = draft.reps.filter(({ state }) => state !== 'gone').length;
  const share = draft.coachingHours / (Math.max(1, here) * value('hoursPerCoachedRep'));
  return draft.coaching + Math.min(1, share) * (1 - draft.coaching);
}

const DIALS = ['support', 'structure', 'pressure'] as const;

/** What a manager did fades a little every week, and the week's hours are new. */
function fade(rules: SeasonRules, draft: Draft): void {
  const keep = 1 - value('dialFade');
  const { support, structure, pressure } = draft.dials;
  draft.dials = { support: support * keep, structure: structure * keep, pressure: pressure * keep };
  draft.coaching = value('coachingBase') + (draft.coaching - value('coachingBase')) * keep;
  const because: Because = {
    kind: 'week',
    words: 'what was done weeks ago fades',
    week: draft.week,
  };
  for (const dial of DIALS)
    writeAt(rules, draft, rules.dialPlaces[dial], { to: draft.dials[dial], because });
  writePlace(rules, draft, 'hours-left', { to: WEEK_HOURS - draft.coachingHours });
}
