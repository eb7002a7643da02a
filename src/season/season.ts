import { walkOut } from '../model/week.ts';
import type { SeasonEvent } from './event.ts';
import type { Intent, Refusal } from './intent.ts';
import { refreshNumbers } from './numbers.ts';
import { partFromCustomers } from './people/customers.ts';
import { keepLeavers } from './people/know/insight.ts';
import { planOn } from './plan.ts';
import { isMet, type SeasonRules } from './rules.ts';
import { type Draft, draftOf, isHeard, type SeasonState } from './state.ts';
import { beginMoment, takeChoice } from './talk/talking.ts';
import { beginWeek, isEventful, QUIET_WEEKS } from './week/calendar.ts';
import { chargeHours, ownHoursPlanned } from './week/hours.ts';
import { shoppersOf, type WeekFloor } from './week/shoppers.ts';
import { closeWeek } from './week/work.ts';

/** What became of an intent: the next state and what happened, or why it was refused. */
export type Stepped =
  | { readonly state: SeasonState; readonly events: readonly SeasonEvent[] }
  | { readonly refused: Refusal };

/**
 * Carries out one intent. The state that is given stays as it was; a refused intent changes nothing
 * and is not kept. Same state and intent, same answer, to the last bit.
 */
export function step(rules: SeasonRules, state: SeasonState, intent: Intent): Stepped {
  const draft = draftOf(state);
  const refused = carryOut(rules, draft, intent);
  if (refused !== undefined) return { refused };
  return { state: draft, events: draft.events.slice(draft.newsFrom) };
}

/**
 * Carries out one intent on a draft, in place, and keeps the intent; `step` without the copy. Whole
 * seasons are played so. Gives why the intent was refused, and then the season is as it was.
 */
export function carryOut(rules: SeasonRules, draft: Draft, intent: Intent): Refusal | undefined {
  if (draft.phase === 'over') return 'over';
  const newsFrom = draft.events.length;
  const refused = actOn(rules, draft, intent);
  if (refused !== undefined) return refused;
  draft.newsFrom = newsFrom;
  draft.intents.push(intent);
  return undefined;
}

function actOn(rules: SeasonRules, draft: Draft, intent: Intent): Refusal | undefined {
  switch (intent.do) {
    case 'choose':
      return draft.phase === 'moment' ? takeChoice(rules, draft, intent) : 'not-now';
    case 'go-on':
      return goOn(rules, draft);
    default:
      return planOn(rules, draft, intent);
  }
}

function goOn(rules: SeasonRules, draft: Draft): Refusal | undefined {
  if (draft.phase === 'plan') {
    playNext(rules, draft);
    return undefined;
  }
  if (draft.phase === 'friday') {
    nextWeek(rules, draft);
    return undefined;
  }
  if (draft.conversation?.position.ended !== true) return 'not-now';
  endMoment(rules, draft);
  return undefined;
}

/** Plays the next moment of the week, or works the week when none is left. */
function playNext(rules: SeasonRules, draft: Draft): void {
  const [moment, ...rest] = draft.agenda;
  draft.agenda = rest;
  if (moment === undefined) work(rules, draft);
  else beginMoment(rules, draft, moment);
}

function endMoment(rules: SeasonRules, draft: Draft): void {
  const moment = draft.conversation?.moment ?? '';
  draft.events.push({ type: 'momentEnded', moment });
  draft.conversation = undefined;
  partFromCustomers(rules, draft, moment);
  letLeave(rules, draft, moment);
  if (isOver(draft)) finish(rules, draft);
  else playNext(rules, draft);
}

/** Lets those go whom the story has made leave: the variables `<rep>-leaves`, `manager-leaves`. */
function letLeave(rules: SeasonRules, draft: Draft, moment: string): void {
  const planned = ownHoursPlanned(draft);
  const before = draft.reps;
  for (const rep of draft.reps) {
    const leaves = rules.repPlaces.get(rep.id)?.leaves;
    if (rep.state === 'gone' || leaves === undefined || (draft.numbers[leaves] ?? 0) < 1) continue;
    draft.reps = walkOut(draft.reps, rep.id);
    draft.events.push({
      type: 'repMoved',
      person: rep.id,
      how: 'walks-out',
      from: rep.state,
      to: 'gone',
      because: {
        kind: 'choice',
        words: `it was settled in “${rules.moments.get(moment)?.title ?? moment}”`,
        week: draft.week,
      },
    });
  }
  keepLeavers(draft, before);
  chargeHours(rules, draft, planned);
  if ((draft.numbers[rules.managerLeaves ?? -1] ?? 0) >= 1) draft.isDismissed = true;
  refreshNumbers(rules, draft, {
    kind: 'choice',
    words: 'somebody left the store',
    week: draft.week,
  });
}

/** Works this week and the quiet ones that follow, until something needs the manager. */
function work(rules: SeasonRules, draft: Draft): void {
  draft.phase = 'friday';
  let floor = closeWeek(rules, draft);
  for (let quiet = 1; quiet < QUIET_WEEKS; quiet += 1) {
    if (isOver(draft) || isLastWeek(rules, draft) || isEventful(rules, draft)) break;
    if (hasMoved(draft, floor)) break;
    draft.week += 1;
    beginWeek(rules, draft);
    floor = closeWeek(rules, draft);
  }
  // Only the last of them is shown, so only its visits are played again.
  if (isHeard(draft)) draft.shoppers = shoppersOf(rules, floor);
}

/** Whether the week brought somebody nearer to the door or away from it: that wants an answer. */
function hasMoved({ reps }: Draft, { before }: WeekFloor): boolean {
  return reps.some(({ state }, at) => state !== before[at]?.state);
}

function nextWeek(rules: SeasonRules, draft: Draft): void {
  draft.unreadFrom = draft.reports.length;
  if (isOver(draft) || isLastWeek(rules, draft)) {
    finish(rules, draft);
    return;
  }
  draft.week += 1;
  draft.phase = 'plan';
  beginWeek(rules, draft);
}

function isLastWeek(rules: SeasonRules, draft: Draft): boolean {
  return draft.week >= rules.scenario.store.weeks;
}

/** The season is over early when the manager was let go, or when everybody else has left. */
function isOver(draft: Draft): boolean {
  return (
    draft.isDismissed ||
    (draft.reps.length > 0 && draft.reps.every(({ state }) => state === 'gone'))
  );
}

function finish(rules: SeasonRules, draft: Draft): void {
  refreshNumbers(rules, draft);
  const { endings } = rules.scenario;
  const reached = endings.find((_, i) => isMet(rules.endingGuards[i], draft.numbers));
  draft.phase = 'over';
  draft.ending = reached?.id ?? endings.at(-1)?.id ?? '';
  draft.events.push({ type: 'seasonEnded', ending: draft.ending, week: draft.week });
}
