import { value } from '../../model/coefficients.ts';
import { type Climate, isFilled, moralePull, type Rep } from '../../model/rep.ts';
import type { Because, WeekReport } from '../event.ts';
import type { SeasonRules } from '../rules.ts';
import type { Draft } from '../state.ts';

/** What a cause was worth this week, in dollars or as near to them as we can say. */
interface Weighed {
  readonly dollars: number;
  readonly because: Because;
}

interface Week {
  readonly report: Omit<WeekReport, 'becauses'>;
  readonly climate: Climate;
  readonly before: readonly Rep[];
}

/** How many causes a week is told with. */
const TOLD = 3;
/** What one point of the team's morale is worth beside money, so that the two can be ranked. */
const DOLLARS_PER_MORALE = 60;

/** Names the two or three causes that moved a week most, strongest first. Each is computed. */
export function becausesOf(rules: SeasonRules, draft: Draft, week: Week): Because[] {
  const weighed = [
    ...pushedSales(draft, week),
    ...fittingSales(draft, week),
    ...takenBack(draft, week),
    ...replacements(rules, draft, week),
    ...emptyPosts(rules, draft, week),
    ...moraleMoves(draft, week),
    ...pushedCustomers(draft, week),
  ];
  return weighed
    .filter(({ dollars }) => dollars > 0)
    .sort((a, b) => b.dollars - a.dollars)
    .slice(0, TOLD)
    .map(({ because }) => because);
}

type Measure = NonNullable<Because['moved']>;

const because = (draft: Draft, words: string, moved: Measure): Because => ({
  kind: 'week',
  words,
  week: draft.week,
  moved,
});

function pushedSales(draft: Draft, { report }: Week): Weighed[] {
  if (report.tvPushed === 0) return [];
  const words = `${report.tvPushed} of ${report.tv} TV ${plural(report.tv, 'contract')} came after a no`;
  return [
    {
      dollars: report.tvPushed * value('tvMargin'),
      because: because(draft, words, { measure: 'tv', way: 'up' }),
    },
  ];
}

function fittingSales(draft: Draft, { report }: Week): Weighed[] {
  const fitting = report.tv - report.tvPushed;
  if (fitting === 0) return [];
  const words = `${fitting} TV ${plural(fitting, 'contract')} fitted the customer`;
  // Fitting sales are the ordinary case, so only what is above the ordinary counts as news.
  const dollars = (fitting * value('tvMargin')) / 3;
  return [{ dollars, because: because(draft, words, { measure: 'tv', way: 'up' }) }];
}

function takenBack(draft: Draft, { report }: Week): Weighed[] {
  return draft.clawbacks
    .filter(({ dueIn }) => dueIn === report.week)
    .map(({ contracts, dollars, soldIn }) => ({
      // Money taken back is news twice over: it was counted once already.
      dollars: dollars * 2,
      because: because(
        draft,
        `${contracts} TV ${plural(contracts, 'contract')} from week ${soldIn} came back cancelled (−$${inThousands(dollars)})`,
        { measure: 'net', way: 'down' },
      ),
    }));
}

function replacements(rules: SeasonRules, draft: Draft, { report, before }: Week): Weighed[] {
  if (report.replacement === 0) return [];
  const leavers = before.filter((rep) => rep.emptyWeeks === 1);
  const names = leavers.map(({ id }) => nameOf(rules, id)).join(' and ');
  const words = `replacing ${names} cost $${inThousands(report.replacement)}`;
  return [
    {
      dollars: report.replacement,
      because: because(draft, words, { measure: 'net', way: 'down' }),
    },
  ];
}

function emptyPosts(rules: SeasonRules, draft: Draft, { before }: Week): Weighed[] {
  const margin = rules.market.visits * rules.market.conversion * value('phoneMargin');
  return before
    .filter((rep) => !isFilled(rep))
    .map((rep) => ({
      dollars: margin,
      because: because(draft, `nobody stands in ${nameOf(rules, rep.id)}’s place`, {
        measure: 'net',
        way: 'down',
      }),
    }));
}

/** Names the strongest pull on the team's morale in the direction in which it went, if it went. */
function moraleMoves(draft: Draft, { climate, before }: Week): Weighed[] {
  const here = before.filter((rep) => rep.state !== 'gone');
  const sum = { support: 0, structure: 0, pressure: 0 };
  let change = 0;
  for (const rep of here) {
    const pull = moralePull(rep, climate);
    sum.support += pull.support;
    sum.structure += pull.structure;
    sum.pressure += pull.pressure;
    change += pull.support + pull.structure + pull.pressure + pull.resting;
  }
  const way = Math.sign(change);
  return (['support', 'structure', 'pressure'] as const).map((name) => ({
    dollars: Math.abs(change) < 0.5 * here.length ? 0 : sum[name] * way * DOLLARS_PER_MORALE,
    because: because(draft, MORALE_WORDS[name][way < 0 ? 1 : 0], {
      measure: 'morale',
      way: way < 0 ? 'down' : 'up',
    }),
  }));
}

/** What a pull on the team's morale is called, upwards and downwards. */
const MORALE_WORDS = {
  support: ['the team feels backed', 'the team feels alone'],
  structure: ['people know what is expected', 'nobody quite knows what is expected'],
  pressure: ['the pressure is off', 'the pressure to push wears people down'],
} as const;

/** Tells of customers who were asked again after a no, when they were more than usual. */
function pushedCustomers(draft: Draft, { report }: Week): Weighed[] {
  const pushed = report.reps.reduce((sum, row) => sum + row.pushed, 0);
  const usual = report.visits * value('push');
  const points = report.visits === 0 ? 0 : (value('pushToCsat') * (pushed - usual)) / report.visits;
  if (points > -0.5) return [];
  const words = `${pushed} of ${report.visits} customers were asked again after a no`;
  return [
    { dollars: -points * 60, because: because(draft, words, { measure: 'csat', way: 'down' }) },
  ];
}

/** Writes whole dollars with commas, alike on every engine: 4992 is `4,992`. */
export function inThousands(dollars: number): string {
  return String(dollars).replace(/\B(?=(\d{3})+$)/g, ',');
}

function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

function nameOf(rules: SeasonRules, id: string): string {
  const name = rules.scenario.cast.find((person) => person.id === id)?.name ?? id;
  return name.split(' ')[0] ?? name;
}
