import type { Diagnostic } from '../../scenario/diagnostic.ts';
import type { Word } from '../../scenario/source/source-node.ts';
import { beginSeason } from '../../season/begin.ts';
import type { Intent, Refusal } from '../../season/intent.ts';
import type { SeasonRules } from '../../season/rules.ts';
import { step } from '../../season/season.ts';
import type { SeasonState } from '../../season/state.ts';
import { snapshotOf } from '../../season/view.ts';
import type { ExpectedRun, PlannedOrder, PlannedStep } from './read-run.ts';

type Finding = Omit<Diagnostic, 'severity'>;

/** What is still to be decided; both lists are used up while the run is played. */
interface Left {
  readonly plan: PlannedStep[];
  readonly choices: Word[];
}

/**
 * Plays an expected run. Each order is given at the first plan of its week or later; whatever needs
 * no decision goes on by itself.
 *
 * @returns The first thing that goes otherwise than the run says, or `undefined` when all is so.
 */
export function proveRun(rules: SeasonRules, run: ExpectedRun): Diagnostic | undefined {
  const left: Left = { plan: [...run.plan], choices: [...run.choices] };
  let state = beginSeason(rules, run.seed);
  while (state.phase !== 'over') {
    const next = playOn(rules, state, left, run);
    if ('code' in next) return { ...next, severity: 'error' };
    state = next;
  }
  const trouble = resultOf(state, run, left);
  return trouble && { ...trouble, severity: 'error' };
}

function playOn(
  rules: SeasonRules,
  state: SeasonState,
  left: Left,
  run: ExpectedRun,
): SeasonState | Finding {
  if (state.phase === 'plan') return giveOrders(rules, state, left);
  const talk = snapshotOf(rules, state).conversation;
  const offered = talk?.choices ?? [];
  if (offered.length === 0) return stepOn(rules, state, { do: 'go-on' });
  const word = left.choices.shift();
  const where = `in week ${state.week}, in "${talk?.title}"`;
  const hint = `on offer there: ${offered.map(({ id }) => id).join(', ')}`;
  if (word === undefined) {
    const span = run.choices.at(-1)?.span ?? run.choicesSpan;
    return { code: 'run-strays', span, message: `${where}, the run has no choice left`, hint };
  }
  const intent = { do: 'choose', choice: word.text } as const;
  const stepped = step(rules, state, intent);
  if (!('refused' in stepped)) return stepped.state;
  const message = `${where}, "${word.text}" is not on offer`;
  return { code: 'run-strays', span: word.span, message, hint };
}

/** Gives all orders that are due, then opens the store. */
function giveOrders(rules: SeasonRules, begun: SeasonState, left: Left): SeasonState | Finding {
  let state = begun;
  const due = left.plan.filter(({ week }) => week <= state.week);
  left.plan.splice(0, left.plan.length, ...left.plan.filter(({ week }) => week > state.week));
  for (const { order, span } of due) {
    const stepped = step(rules, state, intentOf(order, state));
    if ('refused' in stepped) {
      const message = `this cannot be ordered in week ${state.week}: ${WHY_NOT[stepped.refused]}`;
      return { code: 'run-strays', span, message };
    }
    state = stepped.state;
  }
  return stepOn(rules, state, { do: 'go-on' });
}

const WHY_NOT: Readonly<Record<Refusal, string>> = {
  'not-offered': 'it is not offered here',
  'not-now': 'it was done already, or its time has not come',
  'out-of-range': 'the number is more than is possible then',
  'no-hours': 'the week has too few hours left',
  over: 'the season is over',
};

function intentOf(order: PlannedOrder, { asked }: SeasonState): Intent {
  return order.do === 'guess' ? { do: 'predict', person: asked ?? '', guess: order.guess } : order;
}

/** Takes a step that is always possible where nothing is to be decided. */
function stepOn(rules: SeasonRules, state: SeasonState, intent: Intent): SeasonState {
  const stepped = step(rules, state, intent);
  if ('refused' in stepped) throw new Error(`going on is ${stepped.refused} in ${state.phase}`);
  return stepped.state;
}

function resultOf(state: SeasonState, run: ExpectedRun, left: Left): Finding | undefined {
  const [extra] = left.choices;
  if (extra !== undefined) {
    const message = `the season ended in week ${state.week}, before "${extra.text}"`;
    const hint = 'remove what does not come up, or choose what leads there';
    return { code: 'run-strays', span: extra.span, message, hint };
  }
  const [late] = left.plan;
  if (late !== undefined) {
    const message = `this is ordered for week ${late.week}, and no plan was made then or later`;
    const hint = `the season ended in week ${state.week}: remove it, or order it earlier`;
    return { code: 'run-strays', span: late.span, message, hint };
  }
  const { ending, week } = run;
  if (state.ending !== ending.text) {
    const message = `this run comes to ending "${state.ending}", not to "${ending.text}"`;
    const hint = 'change its choices, or the "when" of the endings; the first that holds is taken';
    return { code: 'other-ending', span: ending.span, message, hint };
  }
  if (week === undefined || week.number === state.week) return undefined;
  const message = `this run ends in week ${state.week}, not in week ${week.number}`;
  return { code: 'other-ending', span: week.span, message };
}
