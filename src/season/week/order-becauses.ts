import { walkInsAfter } from '../../model/add-ons/word-of-mouth.ts';
import { value } from '../../model/coefficients.ts';
import { isFilled } from '../../model/rep.ts';
import { termsOf } from '../../model/terms.ts';
import { trafficAt } from '../../model/visit.ts';
import { grossOf } from '../../model/week.ts';
import { TV_RULES } from '../../scenario/scenario.ts';
import { type OrderName, USUAL_ORDERS } from '../../scenario/standing-orders.ts';
import type { Because } from '../event.ts';
import { nameOfLent } from '../people/newcomers.ts';
import type { Draft } from '../state.ts';
import { carriedOut } from './climate.ts';
import { LENT, YOU } from './extra-hands.ts';
import { inThousands, plural, type Week, type Weighed } from './weighed.ts';

type Measure = NonNullable<Because['moved']>;

/** What an hour that did not happen is worth beside money, so that causes can be ranked. */
const DOLLARS_PER_HOUR = 40;

/** What an order that nobody carried out is worth beside money: hardly anything is told before it. */
const ORDER_THAT_WAITED = 1500;

/** Names what standing orders and the manager's hours did to a week, each weighed in dollars. */
export function becausesOfOrders(draft: Draft, week: Week): Weighed[] {
  const tell: Tell = (words, moved, dollars) => ({
    dollars,
    because: { kind: 'plan', words, week: draft.week, moved },
  });
  return [
    ...overtime(week, tell),
    ...bonus(week, tell),
    ...dailyCount(week, tell),
    ...budget(week, tell),
    ...hands(draft, week, tell),
    ...hoursThatRanOut(week, tell),
    ...runningBills(draft, tell),
    ...ordersThatWaited(draft, week, tell),
    ...wordOfMouth(draft, week, tell),
  ];
}

type Tell = (words: string, moved: Measure, dollars: number) => Weighed;

const NET_UP: Measure = { measure: 'net', way: 'up' };
const NET_DOWN: Measure = { measure: 'net', way: 'down' };
const TV_DOWN: Measure = { measure: 'tv', way: 'down' };
const TV_UP: Measure = { measure: 'tv', way: 'up' };

/** The share of a week's sales that one order brought by itself, as the model has it. */
function broughtBy({ orders, report }: Week, order: OrderName): number {
  const { visits, effort } = termsOf({ ...USUAL_ORDERS, [order]: orders[order] });
  return report.gross * (1 - 1 / visits + effort);
}

function overtime(week: Week, tell: Tell): Weighed[] {
  const cost = week.report.costs.overtime;
  if (cost === 0) return [];
  const gained = broughtBy(week, 'overtime') - cost;
  return gained > 0
    ? [tell('overtime served more customers than it cost', NET_UP, gained)]
    : [tell(`overtime cost $${inThousands(cost)}`, NET_DOWN, -gained)];
}

function bonus(week: Week, tell: Tell): Weighed[] {
  const cost = week.report.costs.bonus;
  if (cost === 0) return [];
  if (week.orders.bonus === 'per-contract')
    return [tell(`the bonus for contracts cost $${inThousands(cost)}`, NET_DOWN, cost)];
  const gained = broughtBy(week, 'bonus') - cost;
  return gained > 0
    ? [tell('everybody works for the bonus', NET_UP, gained)]
    : [tell(`the goal was met, and the bonus cost $${inThousands(cost)}`, NET_DOWN, -gained)];
}

function dailyCount({ report }: Week, tell: Tell): Weighed[] {
  const lost = report.reps.reduce(
    (sum, row) => sum + row.phones * value('phoneMargin') * row.lowTicket,
    0,
  );
  return lost === 0
    ? []
    : [tell('cheaper things were sold to make the number of the day', NET_DOWN, lost)];
}

function budget({ report, orders }: Week, tell: Tell): Weighed[] {
  const cost = report.costs.budget;
  if (orders.budget === 'prizes') return [tell('there were prizes for TV contracts', TV_UP, cost)];
  if (orders.budget === 'training')
    return [tell(`training cost $${cost}, and will show in weeks`, NET_DOWN, cost)];
  return [];
}

function hands(draft: Draft, { report }: Week, tell: Tell): Weighed[] {
  const lent = nameOfLent(draft) ?? 'somebody';
  return report.reps.flatMap((row) => {
    const served = `served ${row.visits} ${plural(row.visits, 'customer')}`;
    if (row.rep === YOU) return [tell(`you ${served} yourself`, NET_UP, grossOf(row))];
    return row.rep === LENT ? [tell(`${lent}, lent to you, ${served}`, NET_UP, grossOf(row))] : [];
  });
}

/** Tells what has to be paid every week for what was promised once; what is for the same thing, together. */
function runningBills({ bills }: Draft, tell: Tell): Weighed[] {
  const sums = new Map<string, number>();
  for (const { weekly, words } of bills) sums.set(words, (sums.get(words) ?? 0) + weekly);
  return [...sums].map(([words, weekly]) =>
    // Money for something long past is news twice over: nothing of this week brought it.
    tell(`${words}: −$${inThousands(weekly)}`, NET_DOWN, weekly * 2),
  );
}

/** Tells that few trust the manager, where a new rule or goal was carried out as the old one. */
function ordersThatWaited(draft: Draft, { before }: Week, tell: Tell): Weighed[] {
  const { rule, handedGoal } = carriedOut(draft, before);
  if (rule === draft.rule && handedGoal === draft.handedGoal) return [];
  const what = rule === draft.rule ? 'goal' : 'rule';
  const isMore =
    TV_RULES.indexOf(draft.rule) > TV_RULES.indexOf(rule) || draft.handedGoal > handedGoal;
  const words = `few trust you, so the new ${what} waited a week`;
  return [tell(words, isMore ? TV_DOWN : TV_UP, ORDER_THAT_WAITED)];
}

function hoursThatRanOut({ report: { hours } }: Week, tell: Tell): Weighed[] {
  const lost = [
    [hours.floorPlanned - hours.floor, 'on the floor'],
    [hours.coachingPlanned - hours.coaching, 'of coaching'],
    [hours.short, 'of paperwork'],
  ] as const;
  return lost
    .filter(([by]) => by > 0)
    .map(([by, of]) =>
      tell(`${by} ${plural(by, 'hour')} ${of} did not happen`, NET_DOWN, by * DOLLARS_PER_HOUR),
    );
}

/** Tells of talk that kept a customer or more away, beyond what the reputation already counts. */
function wordOfMouth(draft: Draft, { store, report, before }: Week, tell: Tell): Weighed[] {
  const { heardBad, reputation } = store;
  const filled = before.filter(isFilled).length;
  const usual = store.market.visits * trafficAt(reputation);
  const lost = (usual - walkInsAfter({ heardBad, reputation, filled }, usual)) * filled;
  if (lost < 1 || report.visits === 0) return [];
  const words = `${heardBad} ${heardBad === 1 ? 'person' : 'people'} had heard of it from unhappy customers`;
  const { dollars, because } = tell(words, NET_DOWN, (lost * report.gross) / report.visits);
  return [{ dollars, because: { ...because, kind: 'week', week: draft.week } }];
}
