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
import { refreshNumbers, writePlace } from '../numbers.ts';
import { measuresOf, oneDecimal } from '../outcome/measures.ts';
import type { SeasonRules } from '../rules.ts';
import type { Clawback, Draft, Shopper } from '../state.ts';
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
  const climate = climateOf({ ...draft.dials, coaching: draft.coaching }, draft.rule, {
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
  draft.shoppers = shoppersOf(before, store, worked);
  const report = reportOf(draft, worked, before);
  const becauses = becausesOf(rules, draft, { report, climate, before });
  draft.reports = [...draft.reports, { ...report, becauses }];
  noteClawback(draft, report);
  tellMoves(draft, before);
  tellTraits(rules, draft, { before, climate });
  const main = becauses[0] ?? { kind: 'week', words: 'another week of trading', week: draft.week };
  refreshNumbers(rules, draft, main);
  fade(rules, draft);
  draft.events.push({ type: 'weekClosed', report: { ...report, becauses } });
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
    staffRetention: measuresOf({ reps, reports: [] }).staffRetention,
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
function shoppersOf(before: readonly Rep[], store: StoreWeek, { rows }: WorkedWeek): Shopper[] {
  const all = rows.flatMap((row) =>
    Array.from({ length: row.visits }, (_, number) => ({ row, number })),
  );
  const every = Math.max(1, Math.floor(all.length / SHOPPERS));
  return all
    .filter((_, at) => at % every === 0)
    .slice(0, SHOPPERS)
    .flatMap(({ row, number }, at) => {
      const rep = before.find(({ id }) => id === row.rep);
      if (rep === undefined) return [];
      const visit = replayVisit(rep, store, number);
      return [
        { visit: at * every, servedBy: row.rep, csat: visit.csat, outcome: outcomeOf(visit) },
      ];
    });
}

function outcomeOf({ tv, phone }: Visit): Shopper['outcome'] {
  if (tv === 'pushed') return 'pushed-tv';
  if (tv === 'fitting') return 'phone-and-tv';
  return phone ? 'phone' : 'left';
}

function tellMoves(draft: Draft, before: readonly Rep[]): void {
  draft.reps.forEach((rep, i) => {
    const from = before[i]?.state ?? 'working';
    if (rep.state === from) return;
    const words = {
      working: 'the thought of leaving has passed',
      thinking: 'morale is low and support is thin',
      notice: from === 'thinking' ? 'nothing changed in time' : 'a better offer for pay or career',
      gone: 'the notice has run out',
    }[rep.state];
    draft.events.push({
      type: 'repMoved',
      person: rep.id,
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
    if (rep.state === 'gone' || was === undefined) return;
    const because = strongestPull(was, climate, draft.week);
    writePlace(rules, draft, `${rep.id}.morale`, { to: rep.morale, because });
    writePlace(rules, draft, `${rep.id}.ownership`, { to: rep.ownership, because });
  });
}

/** Names what pulled hardest at a rep this week. */
function strongestPull(rep: Rep, climate: Climate, week: number): Because {
  const pull = moralePull(rep, climate);
  const [name, by] = Object.entries(pull).reduce((most, one) =>
    Math.abs(one[1]) > Math.abs(most[1]) ? one : most,
  );
  const words: Record<string, readonly [string, string]> = {
    support: ['there is somebody to turn to', 'there is nobody to turn to'],
    structure: ['it is clear what is expected', 'nobody says what is expected'],
    pressure: ['the pressure has eased', 'the pressure to push is on'],
    resting: ['settling back to normal', 'settling back to normal'],
  };
  return { kind: 'week', words: words[name]?.[by < 0 ? 1 : 0] ?? 'settling back to normal', week };
}

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
  for (const dial of ['support', 'structure', 'pressure'] as const)
    writePlace(rules, draft, dial, { to: draft.dials[dial], because });
  writePlace(rules, draft, 'hours-left', { to: 45 });
}
