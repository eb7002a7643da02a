import { value } from '../../model/coefficients.ts';
import { isFilled, moralePull } from '../../model/rep.ts';
import type { StandingOrders } from '../../scenario/standing-orders.ts';
import type { Because } from '../event.ts';
import type { SeasonRules } from '../rules.ts';
import type { Clawback, Draft } from '../state.ts';
import { becausesOfOrders } from './order-becauses.ts';
import { inThousands, plural, type Week, type Weighed } from './weighed.ts';

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
    ...becausesOfOrders(draft, week),
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
    .map((one) => ({
      // Money taken back is news twice over: it was counted once already.
      dollars: one.dollars * 2,
      because: because(draft, `${cameBack(one)} (−$${inThousands(one.dollars)})`, {
        measure: 'net',
        way: 'down',
      }),
    }));
}

function cameBack({ contracts, madeUp, soldIn }: Clawback): string {
  const sold = `${contracts} TV ${plural(contracts, 'contract')} from week ${soldIn}`;
  if (madeUp === 0) return `${sold} came back cancelled`;
  if (madeUp < contracts) return `${sold} came back, ${madeUp} of which nobody had ordered`;
  return `${sold} came back: nobody had ordered ${contracts === 1 ? 'it' : 'them'}`;
}

function replacements(rules: SeasonRules, draft: Draft, { report, before }: Week): Weighed[] {
  if (report.replacement === 0) return [];
  const leavers = before.filter((rep) => !isFilled(rep) && rep.emptyWeeks === 1);
  const names = leavers.map(({ id }) => nameOf(rules, id)).join(' and ');
  const words = `replacing ${names} cost $${inThousands(report.replacement)}`;
  return [
    {
      dollars: report.replacement,
      because: because(draft, words, { measure: 'net', way: 'down' }),
    },
  ];
}

function emptyPosts(rules: SeasonRules, draft: Draft, { before, orders }: Week): Weighed[] {
  const [stands, ordered] =
    orders.hiring === 'nobody' ? ['stays empty', ', as you ordered'] : ['is empty', ''];
  const margin = rules.market.visits * rules.market.conversion * value('phoneMargin');
  return before
    .filter((rep) => !isFilled(rep))
    .map((rep) => ({
      dollars: margin,
      because: because(draft, `${nameOf(rules, rep.id)}’s place ${stands}${ordered}`, {
        measure: 'net',
        way: 'down',
      }),
    }));
}

/** Names the strongest pull on the team's morale in the direction in which it went, if it went. */
function moraleMoves(draft: Draft, { climate, before, orders }: Week): Weighed[] {
  const here = before.filter((rep) => rep.state !== 'gone');
  const sum = { support: 0, structure: 0, pressure: 0, orders: 0 };
  let change = 0;
  for (const rep of here) {
    const pull = moralePull(rep, climate);
    sum.support += pull.support;
    sum.structure += pull.structure;
    sum.pressure += pull.pressure;
    sum.orders += pull.orders;
    change += pull.support + pull.structure + pull.pressure + pull.orders + pull.resting;
  }
  const way = Math.sign(change);
  const words = { ...MORALE_WORDS, orders: orderedMoods(orders) };
  return (['support', 'structure', 'pressure', 'orders'] as const).map((name) => ({
    dollars: Math.abs(change) < 0.5 * here.length ? 0 : sum[name] * way * DOLLARS_PER_MORALE,
    because: because(draft, words[name][way < 0 ? 1 : 0], {
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

/** What the orders' pull on morale is called, by those that stand. */
function orderedMoods({ rota, overtime, budget }: StandingOrders): readonly [string, string] {
  const up =
    budget === 'thanks'
      ? 'people are thanked for what they do'
      : rota === 'as-they-wish'
        ? 'people work when it suits them'
        : 'you stand on the floor with the team';
  return [
    up,
    overtime > 0 ? 'the overtime wears people down' : 'the rota is made for the strongest',
  ];
}

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

function nameOf(rules: SeasonRules, id: string): string {
  const name = rules.scenario.cast.find((person) => person.id === id)?.name ?? id;
  return name.split(' ')[0] ?? name;
}
