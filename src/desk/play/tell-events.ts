import { momentOf, sceneOf } from '../../dialogue/compiled.ts';
import type { Line, RepState } from '../../scenario/scenario.ts';
import type {
  Because,
  CustomerMemory,
  HoursKept,
  SeasonEvent,
  WeekReport,
} from '../../season/event.ts';
import type { SeasonRules } from '../../season/rules.ts';
import type { Snapshot } from '../../season/snapshot.ts';
import { notedWords, tellKnew } from './note-words.ts';
import { ORDER_MEANS, RULE_WORDS } from './order-words.ts';

type Changed = Extract<SeasonEvent, { type: 'changed' }>;

const STATE_WORDS: Readonly<Record<RepState, string>> = {
  working: 'means to stay',
  thinking: 'is thinking of leaving',
  notice: 'gives notice',
  gone: 'is gone',
};

/** Trait points, all together, that are worth a word. */
const WORTH_A_WORD = 2;

/**
 * Tells what happened as lines of plain text, in order. Feelings are told once a person and step,
 * better or worse with the strongest cause, never as numbers; own variables are not told at all.
 */
export function tellEvents(rules: SeasonRules, events: readonly SeasonEvent[]): string[] {
  const lines: string[] = [];
  let felt: Changed[] = [];
  for (const event of events) {
    if (event.type === 'changed') {
      felt.push(event);
      continue;
    }
    // A scene is said after the choice was felt: the reply must not come before its cause.
    if (event.type !== 'fell') {
      lines.push(...tellFeelings(rules, felt));
      felt = [];
    }
    lines.push(...tellEvent(rules, event));
  }
  return [...lines, ...tellFeelings(rules, felt)];
}

function tellEvent(rules: SeasonRules, event: SeasonEvent): string[] {
  switch (event.type) {
    case 'weekBegan':
      return ['', `== Week ${event.week}`];
    case 'momentBegan':
      return ['', `-- ${rules.moments.get(event.moment)?.title ?? event.moment}`];
    case 'said':
      return sceneOf(momentOf(rules.story, event.moment), event.scene).lines.map(tellLine);
    case 'chose':
      return [`> ${rules.choices.get(event.choice)?.text ?? event.choice}`];
    case 'weekClosed':
      return tellWeek(event.report);
    case 'seasonEnded':
      return tellEnding(rules, event.ending, event.week);
    default:
      return tellOrder(event) ?? tellPerson(rules, event) ?? [];
  }
}

/** What head office ordered, and what the player did. */
function tellOrder(event: SeasonEvent): string[] | undefined {
  switch (event.type) {
    case 'orderArrived':
      return [`Head office: ${event.announcement || RULE_WORDS[event.rule]}`];
    case 'ruleSet':
      return [`The rule on the wall: ${RULE_WORDS[event.rule]}.`];
    case 'goalHanded':
      return [`The team is told: ${event.goal} TV a week.`];
    case 'coachingSet':
      return [`Kept free for coaching: ${event.hours} hours a week.`];
    case 'orderSet':
      return [`The order ${event.order}: ${event.to} (${ORDER_MEANS[event.order]}).`];
    default:
      return undefined;
  }
}

const MEMORY_WORDS: Readonly<Record<CustomerMemory, string>> = {
  'came-back': 'came back',
  'stayed-away': 'has not come back so far',
  'told-others': 'told others',
  cancelled: 'cancelled',
};

const HANDS_WORDS = {
  hired: 'is new and starts on Monday',
  left: 'has left again',
  lent: 'is lent to you from Monday',
  'went-back': 'goes back to another store',
} as const;

const GIFTS = {
  help: (weeks: number) => `She lends you somebody from another store for ${weeks} weeks.`,
  money: (dollars: number) => `She puts $${dollars} into your purse.`,
} as const;

/** What happened to people. */
function tellPerson(rules: SeasonRules, event: SeasonEvent): string[] | undefined {
  switch (event.type) {
    case 'guessed':
      return [`(${nameOf(rules, event.person)} on Friday: you expect ${event.guess})`];
    case 'predicted': {
      const why = event.because === undefined ? '' : `: ${event.because.words}`;
      return [
        `(${nameOf(rules, event.person)}: you expected ${event.guess}, it was ${event.was}${why})`,
      ];
    }
    case 'learned': {
      const what = event.what === 'pace' ? 'learns' : 'likes to be led';
      return [
        `** You found out how ${nameOf(rules, event.person)} ${what}: ${event.because.words}`,
      ];
    }
    case 'noted':
      return [`(${nameOf(rules, event.person)}, as you see them: ${notedWords(event)})`];
    case 'repMoved':
      return [`** ${nameOf(rules, event.person)} ${STATE_WORDS[event.to]}: ${event.because.words}`];
    case 'customerRemembered':
      return [
        `** ${nameOf(rules, event.person)} ${MEMORY_WORDS[event.how]}: ${event.because.words}`,
      ];
    case 'handsMoved':
      return [`** ${event.name} ${HANDS_WORDS[event.how]}: ${event.because.words}`];
    case 'landed': {
      const how = event.how === 'lifted' ? 'works better for it' : 'took it badly';
      return [`** ${nameOf(rules, event.person)} ${how}: ${event.because.words}`];
    }
    case 'reviewed':
      return tellReview(event);
    default:
      return undefined;
  }
}

function tellReview(event: Extract<SeasonEvent, { type: 'reviewed' }>): string[] {
  const { week, verdict, reasons, gives, amount = 0, noted } = event;
  return [
    `** Review in week ${week}: ${verdict}.`,
    ...reasons.map((reason) => `   ${reason}`),
    ...(noted === undefined
      ? []
      : [`   of what you noted about your team, ${noted.right} of ${noted.of} is so`]),
    ...(gives === undefined ? [] : [`   ${GIFTS[gives](amount)}`]),
  ];
}

/** Writes one line as it is said; narration stands without a name. */
export function tellLine({ name, words }: Line): string {
  return name === undefined ? `   ${words}` : `${name}: ${words}`;
}

function tellWeek(report: WeekReport): string[] {
  const { week, phones, tv, handedGoal, csat, customerReturn, told } = report;
  const heard = told === 0 ? '' : `; ${told} heard from unhappy customers`;
  return [
    `Friday of week ${week}: ${phones} phones, ${tv} TV (told: ${handedGoal}); ${tellMoney([report])}`,
    `  satisfaction ${Math.round(csat)}, ${Math.round(customerReturn)} % would return${heard}, staff ${Math.round(report.staffRetention)} %`,
    `  ${tellOffered(report)}`,
    `  ${tellHours(report.hours)}`,
    ...report.becauses.map(({ words }) => `  because ${words}`),
  ];
}

/** How far the rule was kept to, apart from what was sold past a no. */
function tellOffered({ reps, phones, tvPushed }: WeekReport): string {
  const offered = reps.reduce((sum, row) => sum + row.offered, 0);
  return `${offered} of ${phones} buyers were offered TV, ${tvPushed} contracts came past a no`;
}

type Money = Pick<WeekReport, 'gross' | 'clawback' | 'replacement' | 'costs' | 'net'>;

/** Every part of what went off, so that the sum can be done again. */
function tellMoney(of: readonly Money[]): string {
  const sum = (pick: (one: Money) => number): number =>
    of.reduce((total, one) => total + pick(one), 0);
  const parts: readonly (readonly [number, string])[] = [
    [sum(({ clawback }) => clawback), 'taken back'],
    [sum(({ replacement }) => replacement), 'replacing people'],
    [sum(({ costs }) => costs.overtime), 'overtime'],
    [sum(({ costs }) => costs.bonus), 'bonus'],
    [sum(({ costs }) => costs.hiring), 'trial work'],
    [sum(({ costs }) => costs.budget), 'budget'],
    [sum(({ costs }) => costs.bills), 'bills'],
  ];
  const off = parts.filter(([dollars]) => dollars !== 0);
  return [
    `sold ${sayDollars(sum(({ gross }) => gross))}`,
    ...off.map(([dollars, what]) => `−${sayDollars(dollars)} ${what}`),
    `net ${sayDollars(sum(({ net }) => net))}`,
  ].join(', ');
}

function tellHours(hours: HoursKept): string {
  const { moments, coaching, coachingPlanned, floor, floorPlanned, short } = hours;
  return [
    `your hours: conversations ${moments}`,
    ...(coachingPlanned > 0 ? [`coaching ${coaching} of ${coachingPlanned}`] : []),
    ...(floorPlanned > 0 ? [`on the floor ${floor} of ${floorPlanned}`] : []),
    ...(short > 0 ? [`${short} of paperwork undone`] : []),
  ].join(', ');
}

function tellEnding(rules: SeasonRules, id: string, week: number): string[] {
  const ending = rules.scenario.endings.find((one) => one.id === id);
  if (ending === undefined) return ['', `== The end, in week ${week}`];
  return ['', `== The end, in week ${week}: ${ending.title}`, ...ending.lines.map(tellLine)];
}

/** Tells what a season that has ended came to, and what to talk over. Before its end there is nothing. */
export function tellOutcome(snapshot: Snapshot): string[] {
  const { ending, weeks } = snapshot;
  if (ending === undefined) return [];
  const { staffRetention, customerReturn, csat } = ending.measures;
  const { customers, dollars } = ending.later;
  const { questions, clawbackToCome } = ending;
  return [
    '',
    'The season in numbers:',
    `  ${Math.round(staffRetention)} % of the team stayed; customers content ${Math.round(csat)} of 100, ${Math.round(customerReturn)} % would come back`,
    `  ${tellMoney(weeks)}`,
    `  still to be taken back after the season: ${sayDollars(clawbackToCome)}`,
    `  expected back for their next phone: ${customers} customers, ${sayDollars(dollars)}`,
    ...tellKnew(snapshot),
    ...(questions.length === 0 ? [] : ['', 'To talk over:']),
    ...questions.map((question) => `  ${question}`),
  ];
}

function sayDollars(dollars: number): string {
  return `${dollars < 0 ? '−' : ''}$${Math.abs(Math.round(dollars)).toLocaleString('en')}`;
}

function tellFeelings(rules: SeasonRules, changes: readonly Changed[]): string[] {
  return rules.scenario.cast.flatMap(({ id, name }) => {
    const own = changes.filter(({ place, because }) => {
      return place.startsWith(`${id}.`) && place !== `${id}.state` && isYours(because);
    });
    const points = own.reduce((sum, { from, to }) => sum + to - from, 0);
    if (Math.abs(points) < WORTH_A_WORD) return [];
    const cause = strongest(own.filter(({ from, to }) => to > from === points > 0));
    const because = cause === undefined ? '' : `: ${cause.words}`;
    return [`(${name}, ${points > 0 ? 'better' : 'worse'}${because})`];
  });
}

/** What weeks do to people is told on Friday, for the whole store. */
function isYours({ kind }: Because): boolean {
  return kind === 'act' || kind === 'choice' || kind === 'chance';
}

function strongest(changes: readonly Changed[]): Because | undefined {
  const [first, ...others] = changes;
  if (first === undefined) return undefined;
  const size = ({ from, to }: Changed): number => Math.abs(to - from);
  return others.reduce((best, one) => (size(one) > size(best) ? one : best), first).because;
}

function nameOf(rules: SeasonRules, person: string): string {
  return rules.scenario.cast.find(({ id }) => id === person)?.name ?? person;
}
