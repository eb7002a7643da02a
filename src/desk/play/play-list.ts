import { TV_RULES } from '../../scenario/scenario.ts';
import { nameHint } from '../../scenario/source/nearest.ts';
import { beginSeason } from '../../season/begin.ts';
import type { Intent } from '../../season/intent.ts';
import type { SeasonRules } from '../../season/rules.ts';
import { step } from '../../season/season.ts';
import type { ChoiceSnapshot, Snapshot } from '../../season/snapshot.ts';
import type { SeasonState } from '../../season/state.ts';
import { snapshotOf } from '../../season/view.ts';
import { BadCall } from '../bad-call.ts';

/** Splits `a,b, c` into its words; empty ones are left out. */
export function splitList(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/**
 * Plays a list of choices: full ids `moment.scene.choice`, or the last part where that is enough.
 * `rule=push-until-no` and `goal=12` are orders for the plan that comes next. Whatever needs no
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
    if ('refused' in stepped) throw refusedCall(snapshot, intent);
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
  return choices.length === 0 ? readOrder(word) : readChoice(snapshot, choices, word);
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

function readOrder(word: string): Intent {
  const at = word.indexOf('=');
  const [name, value] = [word.slice(0, at), word.slice(at + 1)];
  if (name === 'goal') {
    if (/^\d{1,6}$/.test(value)) return { do: 'set-goal', goal: Number(value) };
    throw new BadCall(`a goal is a whole number of TV contracts a week, and "${value}" is not`);
  }
  if (name === 'coaching') {
    if (/^\d{1,6}$/.test(value)) return { do: 'set-coaching', hours: Number(value) };
    throw new BadCall(`coaching is a whole number of hours a week, and "${value}" is not`);
  }
  if (name !== 'rule')
    throw new BadCall(`there is no order "${name}"`, {
      hint: nameHint(name, ['rule', 'goal', 'coaching']),
    });
  const rule = TV_RULES.find((one) => one === value);
  if (rule !== undefined) return { do: 'set-rule', rule };
  throw new BadCall(`there is no TV rule "${value}"`, { hint: nameHint(value, TV_RULES) });
}

function refusedCall(snapshot: Snapshot, intent: Intent): BadCall {
  const where = whereOf(snapshot);
  if (intent.do === 'set-goal')
    return new BadCall(
      `the goal ${intent.goal} is out of range: 0 to ${snapshot.plan.goalMost}; ${where}`,
    );
  if (intent.do === 'set-coaching')
    return new BadCall(
      `${intent.hours} hours of coaching are out of range: 0 to ${snapshot.plan.coachingMost}; ${where}`,
    );
  return new BadCall(`the story is stuck, nothing is on offer; ${where}`);
}

function whereOf({ week, phase, conversation }: Snapshot): string {
  const place = conversation === undefined ? phase : `in "${conversation.title}"`;
  return `the run stands in week ${week}, ${place}`;
}
