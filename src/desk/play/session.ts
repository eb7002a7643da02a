import { TV_RULES } from '../../scenario/scenario.ts';
import { beginSeason } from '../../season/begin.ts';
import { describeSeason } from '../../season/describe.ts';
import { type Intent, PREDICTIONS, type Prediction } from '../../season/intent.ts';
import type { SeasonRules } from '../../season/rules.ts';
import { step } from '../../season/season.ts';
import type { PlanSnapshot, Snapshot } from '../../season/snapshot.ts';
import type { SeasonState } from '../../season/state.ts';
import { snapshotOf } from '../../season/view.ts';
import { RULE_WORDS } from './order-words.ts';
import { tellEvents } from './tell-events.ts';

/** One numbered way on. A choice about which a guess is asked first names the person. */
interface Option {
  readonly words: string;
  readonly intent: Intent;
  readonly predict?: string;
}

const HELP = `A number chooses. Besides: ? this help · p the plan · s how things stand · q leave.
While planning, "goal 12" tells the team another TV goal, "coaching 4" keeps hours free for it. An empty line goes on where only one way is open.`;

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
      `${this.#rules.scenario.title} (seed ${this.#state.seed}). ? helps.`,
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
    if (word === '?' || word === 'help') return HELP;
    if (word === 's') return describeSeason(this.#rules, this.#state);
    if (word === 'p') return planWords(this.#snapshot().plan).join('\n');
    return this.#guessing === undefined ? this.#decide(word) : this.#guess(this.#guessing, word);
  }

  #snapshot(): Snapshot {
    return snapshotOf(this.#rules, this.#state);
  }

  #decide(word: string): string {
    const snapshot = this.#snapshot();
    const options = optionsOf(snapshot);
    const goal = /^(?:goal|g)\s+(\d{1,6})$/.exec(word)?.[1];
    if (goal !== undefined) return this.#take({ do: 'set-goal', goal: Number(goal) });
    const hours = /^(?:coaching|c)\s+(\d{1,6})$/.exec(word)?.[1];
    if (hours !== undefined) return this.#take({ do: 'set-coaching', hours: Number(hours) });
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
    if ('refused' in stepped) return refusalWords(this.#snapshot().plan, intent);
    this.#state = stepped.state;
    const told = tellEvents(this.#rules, stepped.events);
    return [...told, ...menuOf(this.#snapshot())].join('\n');
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
  return [...(snapshot.phase === 'plan' ? planWords(snapshot.plan) : []), ...options];
}

function planWords(plan: PlanSnapshot): string[] {
  const { rule, goal, handedGoal, goalMost, lastTv, coachingHours, coachingMost, hoursLeft } = plan;
  const last = lastTv === undefined ? '' : `; last week sold ${lastTv}`;
  return [
    `The plan: ${RULE_WORDS[rule]}. Head office wants ${goal} TV a week, the team is told ${handedGoal} ("goal N" changes it, 0 to ${goalMost})${last}.`,
    `Kept free for coaching: ${coachingHours} hours a week ("coaching N" changes it, 0 to ${coachingMost}); ${hoursLeft} hours of your week are left.`,
  ];
}

function refusalWords({ isOpen, goalMost }: PlanSnapshot, intent: Intent): string {
  if (intent.do === 'set-coaching')
    return isOpen
      ? 'Coaching is 0 to 12 hours a week.'
      : 'Hours for coaching are set while planning, before the store opens.';
  if (intent.do === 'set-goal' && isOpen) return `A goal is 0 to ${goalMost}.`;
  if (intent.do === 'set-goal') return 'The goal is set while planning, before the store opens.';
  return 'Nothing leads on from here: the story is stuck. q leaves.';
}
