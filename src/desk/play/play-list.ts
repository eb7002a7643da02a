import { TV_RULES, type TvRule } from '../../scenario/scenario.ts';
import { nameHint } from '../../scenario/source/nearest.ts';
import {
  isOrderValue,
  ORDER_NAMES,
  ORDER_VALUES,
  type OrderName,
} from '../../scenario/standing-orders.ts';
import { beginSeason } from '../../season/begin.ts';
import { type Intent, PREDICTIONS, type Refusal, type SetOrder } from '../../season/intent.ts';
import type { SeasonRules } from '../../season/rules.ts';
import { step } from '../../season/season.ts';
import type { ChoiceSnapshot, Snapshot } from '../../season/snapshot.ts';
import type { SeasonState } from '../../season/state.ts';
import { snapshotOf } from '../../season/view.ts';
import { BadCall } from '../bad-call.ts';
import { NOTABLE, noteOf, SIDES, type Side } from './note-words.ts';

/** Splits `a,b, c` into its words; empty ones are left out. */
export function splitList(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/**
 * Plays a list of choices: full ids `moment.scene.choice`, or the last part where that is enough.
 * `rule=push-until-no`, `goal=12`, `coaching=4`, `bonus=team`, `overtime=2`, `predict=worse`,
 * `strength=priya:asking` and `gap=priya:none` are for the plan that comes next. Whatever needs no
 * decision goes on by itself; where a choice is needed and the list is at its end, the run stops.
 *
 * @throws BadCall for a word that is no choice on offer, saying where the run stood and what is.
 */
export function playList(rules: SeasonRules, seed: number, list: readonly string[]): SeasonState {
  const left = [...list];
  let state = beginSeason(rules, seed);
  while (state.phase !== 'over') {
    const snapshot = snapshotOf(rules, state);
    const intent = nextIntent(snapshot, left);
    if (intent === undefined) return state;
    const stepped = step(rules, state, intent);
    if ('refused' in stepped) throw refusedCall(snapshot, intent, stepped.refused);
    state = stepped.state;
  }
  const [extra] = left;
  if (extra === undefined) return state;
  throw new BadCall(`the season ended in week ${state.week}, and "${extra}" was still to come`);
}

/** Takes from the list what is needed now; undefined when it is needed and not there. */
function nextIntent(snapshot: Snapshot, left: string[]): Intent | undefined {
  const choices = snapshot.conversation?.choices ?? [];
  const [word] = left;
  const isOrder = word?.includes('=') === true;
  if (choices.length === 0 && !(snapshot.plan.isOpen && isOrder)) return { do: 'go-on' };
  if (word === undefined) return undefined;
  left.shift();
  return choices.length === 0 ? readOrder(snapshot, word) : readChoice(snapshot, choices, word);
}

function readChoice(snapshot: Snapshot, choices: readonly ChoiceSnapshot[], word: string): Intent {
  const found = choices.find(({ id }) => id === word || id.endsWith(`.${word}`));
  if (found !== undefined) return { do: 'choose', choice: found.id };
  const ids = choices.map(({ id }) => id);
  const local = ids.map((id) => id.slice(id.lastIndexOf('.') + 1));
  const offered = choices.map(({ id, text }) => `\n    ${id}  ${text}`).join('');
  const what = word.includes('=')
    ? `"${word}" is an order, which is given in a plan`
    : `"${word}" is not on offer`;
  throw new BadCall(`${what}; ${whereOf(snapshot)}\n  on offer:${offered}`, {
    hint: nameHint(word, word.includes('.') ? ids : local),
  });
}

/** Words before the `=` that are no standing order of `standing-orders.ts`. */
const OWN_ORDERS = ['rule', 'goal', 'coaching', 'predict', ...SIDES] as const;

function readOrder(snapshot: Snapshot, word: string): Intent {
  const at = word.indexOf('=');
  const [name, value] = [word.slice(0, at), word.slice(at + 1)];
  if (name === 'goal')
    return { do: 'set-goal', goal: readWhole(value, 'a goal', 'TV contracts a week') };
  if (name === 'coaching')
    return { do: 'set-coaching', hours: readWhole(value, 'coaching', 'hours a week') };
  if (name === 'rule') return { do: 'set-rule', rule: readRule(value) };
  if (name === 'predict') return readGuess(snapshot, value);
  const side = SIDES.find((one) => one === name);
  if (side !== undefined) return readNote(side, value);
  const order = ORDER_NAMES.find((one) => one === name);
  if (order !== undefined) return readSetOrder(order, value);
  throw new BadCall(`there is no order "${name}"`, {
    hint: nameHint(name, [...OWN_ORDERS, ...ORDER_NAMES]),
  });
}

function readWhole(value: string, what: string, unit: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new BadCall(`${what} is a whole number of ${unit}, and "${value}" is not`);
}

function readRule(value: string): TvRule {
  const rule = TV_RULES.find((one) => one === value);
  if (rule !== undefined) return rule;
  throw new BadCall(`there is no TV rule "${value}"`, { hint: nameHint(value, TV_RULES) });
}

/** Reads `overtime=4` or `bonus=team`. */
function readSetOrder(order: OrderName, value: string): Intent {
  const can = ORDER_VALUES[order];
  const to = 'words' in can ? value : readWhole(value, order, 'hours a week');
  if (isOrderValue(order, to)) return { do: 'set-order', order, to } as SetOrder;
  if ('words' in can)
    throw new BadCall(`the order "${order}" cannot be "${value}"`, {
      hint: nameHint(value, can.words),
    });
  throw new BadCall(`${order} is 0 to ${can.most} hours a week, and ${value} is not`);
}

/** Reads `predict=worse`: how the one asked about this week will feel on Friday. */
function readGuess(snapshot: Snapshot, value: string): Intent {
  const asked = snapshot.plan.predict;
  const guess = PREDICTIONS.find((one) => one === value);
  if (guess === undefined)
    throw new BadCall(`a prediction is better, same or worse, and "${value}" is not`, {
      hint: nameHint(value, PREDICTIONS),
    });
  if (asked === undefined) throw new BadCall(`nobody is asked about; ${whereOf(snapshot)}`);
  return { do: 'predict', person: asked.id, guess };
}

/** Reads what stands after `strength=` or `gap=`: `priya:asking`. */
function readNote(side: Side, value: string): Intent {
  const [person = '', quality = ''] = value.split(':');
  const intent = noteOf(side, person, quality);
  if (intent !== undefined) return intent;
  throw new BadCall(`a ${side} is noted as name:quality, and "${value}" is not`, {
    hint: nameHint(quality, NOTABLE),
  });
}

function refusedCall(snapshot: Snapshot, intent: Intent, refused: Refusal): BadCall {
  const where = whereOf(snapshot);
  const { plan } = snapshot;
  if (refused === 'no-hours')
    return new BadCall(`the week has ${plan.hoursLeft} hours left, too few for that; ${where}`);
  if (intent.do === 'set-goal')
    return new BadCall(`the goal ${intent.goal} is out of range: 0 to ${plan.goalMost}; ${where}`);
  if (intent.do === 'set-coaching')
    return new BadCall(
      `${intent.hours} hours of coaching are out of range: 0 to ${plan.coachingMost}; ${where}`,
    );
  if (intent.do === 'set-order')
    return new BadCall(`the scenario does not offer the order "${intent.order}"; ${where}`, {
      hint: `offered are rule, goal, coaching${plan.offered.map((one) => `, ${one}`).join('')}`,
    });
  if (intent.do === 'note')
    return new BadCall(
      refused === 'not-offered'
        ? `nobody called "${intent.person}" works here as a rep; ${where}`
        : `one thing cannot be both the strength and the gap of ${intent.person}; ${where}`,
    );
  if (intent.do === 'predict')
    return new BadCall(`${intent.person} was guessed about this week already; ${where}`);
  return new BadCall(`the story is stuck, nothing is on offer; ${where}`);
}

function whereOf({ week, phase, conversation }: Snapshot): string {
  const place = conversation === undefined ? phase : `in "${conversation.title}"`;
  return `the run stands in week ${week}, ${place}`;
}
