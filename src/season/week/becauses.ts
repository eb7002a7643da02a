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
    ...emptyPosts(rules, draft, week),
    ...moraleMoves(draft, week),
    ...reputationMoves(draft, week),
  ];
  return weighed
    .filter(({ dollars }) => dollars > 0)
    .sort((a, b) => b.dollars - a.dollars)
    .slice(0, TOLD)
    .map(({ because }) => because);
}

const because = (draft: Draft, words: string, kind: Because['kind'] = 'week'): Because => ({
  kind,
  words,
  week: draft.week,
});

function pushedSales(draft: Draft, { report }: Week): Weighed[] {
  if (report.tvPushed === 0) return [];
  const words = `${report.tvPushed} of ${report.tv} TV ${plural(report.tv, 'contract')} came after a no`;
  return [{ dollars: report.tvPushed * value('tvMargin'), because: because(draft, words, 'plan') }];
}

function fittingSales(draft: Draft, { report }: Week): Weighed[] {
  const fitting = report.tv - report.tvPushed;
  if (fitting === 0) return [];
  const words = `${fitting} TV ${plural(fitting, 'contract')} fitted the customer`;
  // Fitting sales are the ordinary case, so only what is above the ordinary counts as news.
  return [{ dollars: (fitting * value('tvMargin')) / 3, because: because(draft, words) }];
}

function takenBack(draft: Draft, { report }: Week): Weighed[] {
  return draft.clawbacks
    .filter(({ dueIn }) => dueIn === report.week)
    .map(({ contracts, dollars, soldIn }) => ({
      dollars: dollars * 2,
      because: because(
        draft,
        `${contracts} TV ${plural(contracts, 'contract')} from week ${soldIn} came back cancelled (−$${dollars})`,
      ),
    }));
}

function emptyPosts(rules: SeasonRules, draft: Draft, { before }: Week): Weighed[] {
  const margin = rules.market.visits * rules.market.conversion * value('phoneMargin');
  return before
    .filter((rep) => !isFilled(rep))
    .map((rep) => ({
      dollars: margin,
      because: because(draft, `nobody stands in ${nameOf(rules, rep.id)}’s place`),
    }));
}

function moraleMoves(draft: Draft, { climate, before }: Week): Weighed[] {
  const here = before.filter((rep) => rep.state !== 'gone');
  if (here.length === 0) return [];
  const sum = { support: 0, structure: 0, pressure: 0 };
  for (const rep of here) {
    const pull = moralePull(rep, climate);
    sum.support += pull.support / here.length;
    sum.structure += pull.structure / here.length;
    sum.pressure += pull.pressure / here.length;
  }
  return (['support', 'structure', 'pressure'] as const).map((name) => ({
    dollars: Math.abs(sum[name]) * DOLLARS_PER_MORALE * here.length,
    because: because(draft, MORALE_WORDS[name][sum[name] < 0 ? 1 : 0]),
  }));
}

/** What a pull on the team's morale is called, upwards and downwards. */
const MORALE_WORDS = {
  support: ['the team feels backed, and morale rises', 'the team feels alone, and morale sinks'],
  structure: ['people know what is expected', 'nobody quite knows what is expected'],
  pressure: ['the pressure is off, and morale recovers', 'the pressure to push wears people down'],
} as const;

function reputationMoves(draft: Draft, { report }: Week): Weighed[] {
  const gap = report.csat - draft.reputation;
  if (Math.abs(gap) < 4) return [];
  const words = gap < 0 ? 'customers talk, and not kindly' : 'customers speak well of the store';
  return [{ dollars: Math.abs(gap) * 20, because: because(draft, words) }];
}

function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

function nameOf(rules: SeasonRules, id: string): string {
  const name = rules.scenario.cast.find((person) => person.id === id)?.name ?? id;
  return name.split(' ')[0] ?? name;
}
