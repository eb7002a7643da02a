import { draw, streamKey } from '../model/dice.ts';
import { TV_RULES, type TvRule } from '../scenario/scenario.ts';
import { ORDER_VALUES, type OrderName, type StandingOrders } from '../scenario/standing-orders.ts';
import type { Intent, SetOrder } from '../season/intent.ts';
import type { Sight } from './sight.ts';

/** A standing order that a policy wants: gives the intent that asks for it; undefined once it stands. */
export type Order = (sight: Sight) => Intent | undefined;

const RANDOM_RULE_STREAM = streamKey('policy:random-rule');
const RANDOM_GOAL_STREAM = streamKey('policy:random-goal');
const RANDOM_ORDER_STREAM = streamKey('policy:random-order');

/** Hours of the week that every policy leaves for conversations when it plans. */
const KEPT_FOR_TALK = 8;

/** Gives the first intent of several orders that is still to be asked for. */
export function nextOrder(orders: readonly Order[], sight: Sight): Intent | undefined {
  for (const order of orders) {
    const intent = order(sight);
    if (intent !== undefined) return intent;
  }
  return undefined;
}

/** Wants a TV rule. */
export function tvRule(rule: TvRule): Order {
  return ({ plan }) => (plan.rule === rule ? undefined : { do: 'set-rule', rule });
}

/** Tells the team a goal at so many per cent of head office's, as far as the plan allows. */
export function goalAt(percent: number): Order {
  return ({ plan }) => {
    const goal = Math.min(plan.goalMost, Math.round((plan.goal * percent) / 100));
    return goal === plan.handedGoal && plan.isGoalTold ? undefined : { do: 'set-goal', goal };
  };
}

/** Keeps so many hours free for coaching, or as many as the week has besides conversations. */
export function coachingFor(wanted: number): Order {
  return ({ plan }) => {
    const room = plan.coachingHours + Math.max(0, plan.hoursLeft - KEPT_FOR_TALK);
    const hours = Math.min(wanted, plan.coachingMost, room);
    return hours <= plan.coachingHours ? undefined : { do: 'set-coaching', hours };
  };
}

/** Wants a standing order to be in one of its words, if the scenario offers it. */
export function wants<Name extends OrderName>(order: Name, to: StandingOrders[Name]): Order {
  return ({ plan }) => {
    if (!plan.offered.includes(order) || plan.orders[order] === to) return undefined;
    const grows = typeof to === 'string' || Number(to) > Number(plan.orders[order]);
    // An order may cost hours; a plan that has too few for it does without.
    if (grows && plan.hoursLeft < KEPT_FOR_TALK) return undefined;
    return { do: 'set-order', order, to } as SetOrder;
  };
}

/** Any TV rule, anew each week. */
export function randomRule(sight: Sight): Intent | undefined {
  const at = draw(sight.seed, RANDOM_RULE_STREAM, sight.week) % TV_RULES.length;
  return tvRule(TV_RULES[at] ?? sight.plan.rule)(sight);
}

/** Any goal, anew each week. */
export function randomGoal({ seed, week, plan }: Sight): Intent | undefined {
  const goal = draw(seed, RANDOM_GOAL_STREAM, week) % (plan.goalMost + 1);
  return goal === plan.handedGoal ? undefined : { do: 'set-goal', goal };
}

/** One of the orders on offer, at any of its values, anew each week. */
export function randomOrder(sight: Sight): Intent | undefined {
  const { seed, week, plan } = sight;
  const name = plan.offered[draw(seed, RANDOM_ORDER_STREAM, 2 * week) % plan.offered.length];
  if (name === undefined) return undefined;
  const roll = draw(seed, RANDOM_ORDER_STREAM, 2 * week + 1);
  const can = ORDER_VALUES[name];
  const to = 'words' in can ? can.words[roll % can.words.length] : roll % (can.most + 1);
  if (to === undefined || (typeof to === 'number' && to > plan.hoursLeft - KEPT_FOR_TALK))
    return undefined;
  return wants(name, to as never)(sight);
}

/** What a plan can be changed to in one step: another TV rule, or another word of an order on offer. */
export function otherPlans({ plan }: Sight): readonly Intent[] {
  const rules = TV_RULES.filter((rule) => rule !== plan.rule);
  return [
    ...rules.map((rule): Intent => ({ do: 'set-rule', rule })),
    ...plan.offered.flatMap((order) => otherWords(order, plan)),
  ];
}

function otherWords(order: OrderName, plan: Sight['plan']): readonly Intent[] {
  const can = ORDER_VALUES[order];
  // Hours are not tried: what they buy shows long after the Friday that is looked at.
  if (!('words' in can) || plan.hoursLeft < KEPT_FOR_TALK) return [];
  return can.words
    .filter((to) => to !== plan.orders[order])
    .map((to) => ({ do: 'set-order', order, to }) as SetOrder);
}
