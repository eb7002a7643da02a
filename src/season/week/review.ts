import { value } from '../../model/coefficients.ts';
import { clamp } from '../../model/exact-math.ts';
import { isFilled } from '../../model/rep.ts';
import type { Because, SeasonEvent, WeekReport } from '../event.ts';
import { readPlace, refreshNumbers, writePlace } from '../numbers.ts';
import { sumOf } from '../outcome/measures.ts';
import { type Finding, wereContent, wereSteady } from '../outcome/review-looks.ts';
import { notesMet } from '../people/know/notes-met.ts';
import type { SeasonRules } from '../rules.ts';
import type { ReviewCount } from '../snapshot.ts';
import { type Draft, isHeard } from '../state.ts';
import { reviewBefore } from './calendar.ts';
import { inThousands, plural } from './weighed.ts';

type Reviewed = Extract<SeasonEvent, { type: 'reviewed' }>;
type Verdict = Reviewed['verdict'];

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
 * Her own targets. TV against the goal counts in full, since that is what she is asked about; all else
 * together moves her by a fifth of the goal at most, so that a number which was met is hard to fault.
 */
const TARGETS = {
  /** Of what was sold, the share that should be left. */
  netOfGross: 0.85,
  /** Cancelled contracts against those sold that she takes as they come. */
  cancelled: 0.15,
  /** What each person who left takes off, in shares of the goal. */
  leaver: 0.06,
} as const;
const MOST_OFF = -0.2;
const MOST_ON = 0.05;

/** Shares of the goal, all told, from which she praises and accepts. */
const PRAISED_FROM = 0.95;
const ACCEPTED_FROM = 0.75;

/** Weeks for which somebody is lent. */
const HELP_WEEKS = 4;
/** Dollars that she adds to the purse: some weeks of prizes, thanks or training. */
const MONEY = 600;
const AMOUNTS = { help: HELP_WEEKS, money: MONEY } as const;

const CSAT_MEAN = value('csatMean');

/** A finding below this goes unsaid. */
const SAID_FROM = 0.02;

/**
 * Lets the district manager look at the weeks since her last review: TV contracts against her goal,
 * what is left of the sales, what came back cancelled, who left. Her trust follows, and below 12
 * points she lets the manager go. She may lend somebody or add money. A scenario without a district
 * manager has no reviews.
 */
export function review(rules: SeasonRules, draft: Draft): void {
  const person = rules.scenario.cast.find(({ role }) => role === 'district-manager')?.id;
  if (person === undefined) return;
  const from = reviewBefore(draft.week);
  const weeks = draft.reports.filter(({ week }) => week > from);
  const share = shareOfGoal(weeks);
  const beside = findingsBeside(draft, weeks);
  const verdict = judge(share, beside);
  const reasons = isHeard(draft) ? reasonsOf(weeks, share, beside) : [];
  const because: Because = { kind: 'review', words: reasons[0] ?? '', week: draft.week };
  const trust = readPlace(rules, draft.numbers, `${person}.trust`) + TRUST_BY[verdict];
  writePlace(rules, draft, `${person}.trust`, { to: trust, because });
  draft.isDismissed =
    draft.isDismissed || (trust < DISMISSED_BELOW && draft.week >= DISMISSED_FROM);
  const told: Verdict = draft.isDismissed ? 'dismissed' : verdict;
  const noted = isHeard(draft) ? notesMet(rules, draft) : undefined;
  const gives = draft.isDismissed ? undefined : giveHelp(rules, draft, { weeks, share });
  draft.events.push({
    type: 'reviewed',
    week: draft.week,
    verdict: told,
    reasons,
    ...(gives === undefined ? {} : { gives, amount: AMOUNTS[gives] }),
    ...(noted === undefined ? {} : { noted }),
    because,
  });
  refreshNumbers(rules, draft);
}

/** TV contracts against the goal of the same weeks; 1 without a goal. */
function shareOfGoal(weeks: readonly WeekReport[]): number {
  const goal = sumOf(weeks, (week) => week.goal);
  return goal === 0 ? 1 : sumOf(weeks, (week) => week.tv) / goal;
}

function judge(share: number, beside: readonly Finding[]): Exclude<Verdict, 'dismissed'> {
  const rest = beside.reduce((sum, { weight }) => sum + weight, 0);
  const all = share + clamp(rest, MOST_OFF, MOST_ON);
  if (share >= 1 && all >= PRAISED_FROM) return 'praised';
  return all >= ACCEPTED_FROM ? 'accepted' : 'warned';
}

/** What she looks at beside the number, and how she finds it. */
const BESIDE = {
  kept: moneyLeft,
  cancelled: cameBack,
  left: whoLeft,
  content: wereContent,
  steady: wereSteady,
} as const satisfies Record<
  Exclude<ReviewCount, 'tv'>,
  (draft: Draft, weeks: readonly WeekReport[]) => Finding
>;

/** All that a review looks at, the number that she is asked about first. */
export const LOOKED_AT: readonly ReviewCount[] = [
  'tv',
  'kept',
  'cancelled',
  'left',
  'content',
  'steady',
];

function findingsBeside(draft: Draft, weeks: readonly WeekReport[]): Finding[] {
  return LOOKED_AT.flatMap((count) => (count === 'tv' ? [] : [BESIDE[count](draft, weeks)]));
}

function moneyLeft(_draft: Draft, weeks: readonly WeekReport[]): Finding {
  const gross = sumOf(weeks, (week) => week.gross);
  const net = sumOf(weeks, (week) => week.net);
  const weight = gross === 0 ? 0 : clamp(net / gross - TARGETS.netOfGross, MOST_OFF, MOST_ON);
  return { weight, words: () => leftWords(gross, net) };
}

function leftWords(gross: number, net: number): string {
  const sold = `$${inThousands(gross)} sold`;
  if (net === gross) return `all of the ${sold} was kept`;
  return net < 0
    ? `−$${inThousands(-net)} is left of ${sold}`
    : `$${inThousands(net)} was left of ${sold}`;
}

function cameBack(draft: Draft, weeks: readonly WeekReport[]): Finding {
  const sold = sumOf(weeks, (week) => week.tv);
  const first = weeks[0]?.week ?? draft.week;
  const contracts = draft.clawbacks
    .filter(({ dueIn }) => dueIn >= first && dueIn <= draft.week)
    .reduce((sum, one) => sum + one.contracts, 0);
  const over = contracts / Math.max(1, sold) - TARGETS.cancelled;
  return {
    weight: clamp(-over, MOST_OFF, 0),
    words: () => `${contracts} ${plural(contracts, 'contract')} came back cancelled`,
  };
}

function whoLeft(draft: Draft, weeks: readonly WeekReport[]): Finding {
  const posts = draft.reps.length;
  const first = weeks[0]?.week ?? draft.week;
  const before = draft.reports.findLast(({ week }) => week < first)?.staffRetention ?? 100;
  const now = weeks.at(-1)?.staffRetention ?? before;
  const left = Math.round(((before - now) * posts) / 100);
  return {
    weight: -left * TARGETS.leaver,
    words: () => `${left} ${left === 1 ? 'person' : 'people'} left`,
  };
}

function reasonsOf(
  weeks: readonly WeekReport[],
  share: number,
  beside: readonly Finding[],
): string[] {
  const tv = sumOf(weeks, (week) => week.tv);
  const goal = sumOf(weeks, (week) => week.goal);
  const number: Finding = {
    weight: share - 1,
    words: () => `${tv} TV contracts against a goal of ${goal} in ${spanWords(weeks)}`,
  };
  const said = beside.filter(({ weight }) => Math.abs(weight) >= SAID_FROM);
  return [number, ...said]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ words }) => words());
}

/** Names the weeks that a review is about: "week 4", "weeks 5 to 8". */
function spanWords(weeks: readonly WeekReport[]): string {
  const [first, last] = [weeks[0]?.week ?? 0, weeks.at(-1)?.week ?? 0];
  return first === last ? `week ${first}` : `weeks ${first} to ${last}`;
}

interface Looked {
  readonly weeks: readonly WeekReport[];
  readonly share: number;
}

/**
 * Does something about it: lends somebody for four weeks where posts are empty and are to be filled;
 * else adds money where the numbers fall although customers are content, if there is anything to
 * spend it on.
 */
function giveHelp(rules: SeasonRules, draft: Draft, { weeks, share }: Looked): Reviewed['gives'] {
  if (draft.orders.hiring !== 'nobody' && draft.reps.some((rep) => !isFilled(rep))) {
    draft.helpUntil = draft.week + HELP_WEEKS;
    return 'help';
  }
  const csat = sumOf(weeks, (week) => week.csat) / Math.max(1, weeks.length);
  const isFine = csat >= CSAT_MEAN;
  if (share >= 1 || !isFine || !isFalling(draft, weeks)) return undefined;
  if (!rules.offered.includes('budget')) return undefined;
  draft.purse += MONEY;
  return 'money';
}

/** Whether the weeks sold less than as many before them; the first of all, less in their later half. */
function isFalling(draft: Draft, weeks: readonly WeekReport[]): boolean {
  const earlier = draft.reports.slice(0, -weeks.length || undefined).slice(-weeks.length);
  const half = Math.floor(weeks.length / 2);
  const [before, after] =
    earlier.length > 0 ? [earlier, weeks] : [weeks.slice(0, half), weeks.slice(-half || undefined)];
  return meanGross(after) < meanGross(before);
}

function meanGross(weeks: readonly WeekReport[]): number {
  return sumOf(weeks, (week) => week.gross) / Math.max(1, weeks.length);
}
