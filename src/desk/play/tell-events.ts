import { momentOf, sceneOf } from '../../dialogue/compiled.ts';
import type { Line, RepState } from '../../scenario/scenario.ts';
import type { Because, SeasonEvent, WeekReport } from '../../season/event.ts';
import type { SeasonRules } from '../../season/rules.ts';
import { RULE_WORDS } from './order-words.ts';

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
    case 'orderArrived':
      return [`Head office: ${event.announcement || RULE_WORDS[event.rule]}`];
    case 'ruleSet':
      return [`The rule on the wall: ${RULE_WORDS[event.rule]}.`];
    case 'goalHanded':
      return [`The team is told: ${event.goal} TV a week.`];
    case 'coachingSet':
      return [`Kept free for coaching: ${event.hours} hours a week.`];
    case 'momentBegan':
      return ['', `-- ${rules.moments.get(event.moment)?.title ?? event.moment}`];
    case 'said':
      return sceneOf(momentOf(rules.story, event.moment), event.scene).lines.map(tellLine);
    case 'chose':
      return [`> ${rules.choices.get(event.choice)?.text ?? event.choice}`];
    case 'predicted':
      return [`(${nameOf(rules, event.person)}: you expected ${event.guess}, it was ${event.was})`];
    case 'weekClosed':
      return tellWeek(event.report);
    case 'repMoved':
      return [`** ${nameOf(rules, event.person)} ${STATE_WORDS[event.to]}: ${event.because.words}`];
    case 'reviewed':
      return [`** Review in week ${event.week}: ${event.verdict}. ${event.because.words}`];
    case 'seasonEnded':
      return tellEnding(rules, event.ending, event.week);
    default:
      return [];
  }
}

/** Writes one line as it is said; narration stands without a name. */
export function tellLine({ name, words }: Line): string {
  return name === undefined ? `   ${words}` : `${name}: ${words}`;
}

function tellWeek(report: WeekReport): string[] {
  const { week, phones, tv, handedGoal, gross, clawback, net, csat, customerReturn } = report;
  const back = clawback > 0 ? `, $${Math.round(clawback)} taken back` : '';
  return [
    `Friday of week ${week}: ${phones} phones, ${tv} TV (told: ${handedGoal}); sold $${Math.round(gross)}${back}, net $${Math.round(net)}`,
    `  satisfaction ${Math.round(csat)}, ${Math.round(customerReturn)} % would return, staff ${Math.round(report.staffRetention)} %`,
    ...report.becauses.map(({ words }) => `  because ${words}`),
  ];
}

function tellEnding(rules: SeasonRules, id: string, week: number): string[] {
  const ending = rules.scenario.endings.find((one) => one.id === id);
  if (ending === undefined) return ['', `== The end, in week ${week}`];
  const { questions } = rules.scenario.debrief;
  return [
    '',
    `== The end, in week ${week}: ${ending.title}`,
    ...ending.lines.map(tellLine),
    ...(questions.length === 0 ? [] : ['', 'To talk over:']),
    ...questions.map((question) => `  ${question}`),
  ];
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
