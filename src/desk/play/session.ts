import { TV_RULES } from '../../scenario/scenario.ts';
import { beginSeason } from '../../season/begin.ts';
import { describeSeason } from '../../season/describe.ts';
import { type Intent, PREDICTIONS, type Prediction, type Refusal } from '../../season/intent.ts';
import type { SeasonRules } from '../../season/rules.ts';
import { step } from '../../season/season.ts';
import type { PlanSnapshot, Snapshot } from '../../season/snapshot.ts';
import type { SeasonState } from '../../season/state.ts';
import { snapshotOf } from '../../season/view.ts';
import { tellTeam } from './note-words.ts';
import { orderHelp, RULE_WORDS, sayOrder } from './order-words.ts';
import { tellEvents, tellOutcome } from './tell-events.ts';
import { readTyped } from './typed-order.ts';

/** One numbered way on. A choice about which a guess is asked first names the person. */
interface Option {
  readonly words: string;
  readonly intent: Intent;
  readonly predict?: string;
}

const HELP = `A number chooses. Besides: ? this help · p the plan · t your team · s how things stand · q leave.
An empty line goes on where only one way is open. While planning:
  goal 12 tells the team that goal, also when it is head office's own
  coaching 4 keeps hours of yours free for it
  predict better, same or worse: how the one asked about will feel on Friday
  strength priya asking, gap priya none: what you take for somebody's (t lists what you can note)`;

/** A season played in words: each line that is typed gives the text that answers it. */
export class Session {
  readonly #rules: SeasonRules;
  #state: SeasonState;
  #hasLeft = false;
  /** The choice that waits for a guess. */
  #guessing: Option | undefined;

  constructor(rules: SeasonRules, seed: number) {
    this.#rules = rules;
    this.#state = beginSeason(rules, seed);
  }

  /** The season so far. */
  get state(): SeasonState {
    return this.#state;
  }

  /** Nothing more is asked: the season has ended or the player has left. */
  get isOver(): boolean {
    return this.#hasLeft || this.#state.phase === 'over';
  }

  /** Gives what stands before the first line is typed. */
  greet(): string {
    return [
      `${this.#rules.scenario.title} (dice ${this.#state.seed}). ? helps.`,
      ...tellEvents(this.#rules, this.#state.events),
      ...menuOf(this.#snapshot()),
    ].join('\n');
  }

  /** Answers one line, whatever is in it. */
  answer(line: string): string {
    const word = line.trim().toLowerCase();
    if (word === 'q' || word === 'quit') {
      this.#hasLeft = true;
      return '';
    }
    if (word === '?' || word === 'help')
      return [HELP, ...orderHelp(this.#snapshot().plan.offered)].join('\n');
    if (word === 's') return describeSeason(this.#rules, this.#state);
    if (word === 't') return tellTeam(this.#snapshot()).join('\n');
    if (word === 'p') return planWords(this.#snapshot()).join('\n');
    return this.#guessing === undefined ? this.#decide(word) : this.#guess(this.#guessing, word);
  }

  #snapshot(): Snapshot {
    return snapshotOf(this.#rules, this.#state);
  }

  #decide(word: string): string {
    const snapshot = this.#snapshot();
    const options = optionsOf(snapshot);
    const typed = readTyped(word, snapshot.plan);
    if (typeof typed === 'string') return typed;
    if (typed !== undefined) return this.#take(typed);
    const number = word === '' && options.length === 1 ? 1 : /^\d+$/.test(word) ? Number(word) : 0;
    const option = options[number - 1];
    if (option !== undefined) return this.#choose(option);
    if (word === '') return menuOf(snapshot).join('\n');
    return `"${word.slice(0, 40)}" is nothing here: 1 to ${options.length}, or ? for help.`;
  }

  #choose(option: Option): string {
    if (option.predict === undefined) return this.#take(option.intent);
    this.#guessing = option;
    return `How will ${option.predict} take it? 1 better · 2 same · 3 worse · empty: no guess`;
  }

  #guess({ intent }: Option, word: string): string {
    const prediction = PREDICTIONS.find((one, i) => one === word || String(i + 1) === word);
    if (prediction === undefined && word !== '') return 'That is 1, 2, 3 or an empty line.';
    this.#guessing = undefined;
    return this.#take(withGuess(intent, prediction));
  }

  #take(intent: Intent): string {
    const stepped = step(this.#rules, this.#state, intent);
    if ('refused' in stepped) return refusalWords(this.#snapshot().plan, intent, stepped.refused);
    this.#state = stepped.state;
    const snapshot = this.#snapshot();
    const told = tellEvents(this.#rules, stepped.events);
    return [...told, ...tellOutcome(snapshot), ...menuOf(snapshot)].join('\n');
  }
}

function withGuess(intent: Intent, prediction: Prediction | undefined): Intent {
  if (intent.do !== 'choose' || prediction === undefined) return intent;
  return { ...intent, prediction };
}

/** Lists the ways on, in the order of their numbers; empty once the season is over. */
function optionsOf({ phase, plan, conversation }: Snapshot): Option[] {
  if (phase === 'over') return [];
  if (phase === 'plan') return planOptions(plan);
  const choices = conversation?.choices ?? [];
  if (choices.length === 0)
    return [{ words: phase === 'friday' ? 'The next week' : 'Go on', intent: { do: 'go-on' } }];
  return choices.map(({ id, text, predict }) => ({
    words: text,
    intent: { do: 'choose', choice: id },
    ...(predict === undefined ? {} : { predict: predict.name }),
  }));
}

function planOptions({ rule }: PlanSnapshot): Option[] {
  const others = TV_RULES.filter((one) => one !== rule);
  return [
    { words: 'Open the store', intent: { do: 'go-on' } },
    ...others.map((one): Option => {
      return { words: `New rule: ${RULE_WORDS[one]}`, intent: { do: 'set-rule', rule: one } };
    }),
  ];
}

function menuOf(snapshot: Snapshot): string[] {
  const options = optionsOf(snapshot).map(({ words }, i) => `  ${i + 1}  ${words}`);
  return [...(snapshot.phase === 'plan' ? planWords(snapshot) : []), ...options];
}

function planWords({ plan, weeks }: Snapshot): string[] {
  const { rule, goal, handedGoal, goalMost, lastTv, isGoalTold, orders, offered, purse } = plan;
  const last = lastTv === undefined ? '' : `; last week sold ${lastTv}`;
  const told = isGoalTold ? `you told the team ${handedGoal}` : 'the team has not been told';
  const talks = weeks.at(-1)?.hours.moments;
  const before = talks === undefined ? '' : ` (last week they took ${talks})`;
  const money = offered.includes('budget') ? ` In the purse: $${purse}.` : '';
  return [
    `The plan: ${RULE_WORDS[rule]}. Head office wants ${goal} TV a week, ${told} ("goal N" tells it, 0 to ${goalMost})${last}.`,
    `Your week of ${plan.hours.week} hours: ${hoursWords(plan)}; ${plan.hoursLeft} free for conversations${before}.`,
    ...(offered.length === 0
      ? []
      : [
          `Orders (* not as usual): ${offered.map((one) => sayOrder(orders, one)).join(' · ')}.${money}`,
        ]),
    ...guessWords(plan),
  ];
}

function hoursWords({ hours, coachingHours, orders }: PlanSnapshot): string {
  const floor = orders['floor-hours'];
  const rest = hours.planned - coachingHours - floor;
  return [
    `${hours.paperwork} paperwork`,
    `${coachingHours} coaching ("coaching N" changes it)`,
    ...(floor > 0 ? [`${floor} on the floor`] : []),
    ...(rest > 0 ? [`${rest} rota and hiring`] : []),
  ].join(', ');
}

function guessWords({ predict }: PlanSnapshot): string[] {
  if (predict === undefined) return [];
  const { name, guess } = predict;
  return guess === undefined
    ? [`How will ${name} feel on Friday? "predict better", "same" or "worse", if you like.`]
    : [`Your guess for ${name} on Friday: ${guess}.`];
}

function refusalWords(plan: PlanSnapshot, intent: Intent, refused: Refusal): string {
  if (refused === 'no-hours')
    return `Your week has ${plan.hoursLeft} hours left, too few for that. Take them from something else first.`;
  if (!plan.isOpen && intent.do !== 'choose' && intent.do !== 'go-on')
    return 'That is settled while planning, before the store opens.';
  if (intent.do === 'set-coaching') return `Coaching is 0 to ${plan.coachingMost} hours a week.`;
  if (intent.do === 'set-goal') return `A goal is 0 to ${plan.goalMost}.`;
  if (intent.do === 'set-order') return `This story does not offer the order ${intent.order}.`;
  if (intent.do === 'note')
    return refused === 'not-offered'
      ? `Nobody called ${intent.person} works here as a rep; t lists who does.`
      : 'One thing cannot be both a strength and a gap.';
  if (intent.do === 'predict') return 'The guess of this week is made.';
  return 'Nothing leads on from here: the story is stuck. q leaves.';
}
