import { choiceOf, momentOf, sceneOf } from '../dialogue/compiled.ts';
import { moodOfVisit } from '../model/mood.ts';
import { PAPERWORK_HOURS, WEEK_HOURS } from '../scenario/places.ts';
import { readOwn } from './numbers.ts';
import { endingOf } from './outcome/ending.ts';
import { newcomersOf } from './people/newcomers.ts';
import { MOST_COACHING_HOURS, mostGoal } from './plan.ts';
import type { SeasonRules } from './rules.ts';
import type {
  ChoiceSnapshot,
  ConversationSnapshot,
  PersonSnapshot,
  PlanSnapshot,
  Snapshot,
} from './snapshot.ts';
import type { SeasonState } from './state.ts';
import { handsOf } from './talk/hands.ts';
import { offeredKeys } from './talk/talking.ts';
import { linesOf, managerOf, momentCast, peopleOf } from './view-people.ts';
import { ownHoursPlanned } from './week/hours.ts';
import { outlookOf } from './week/outlook.ts';

/** Makes what views may know of a season now. Same state, equal snapshot. */
export function snapshotOf(rules: SeasonRules, state: SeasonState): Snapshot {
  const { scenario } = rules;
  const people = peopleOf(rules, state);
  const conversation = conversationOf(rules, state, people);
  const ending = endingOf(rules, state);
  const newcomers = newcomersOf(rules, state);
  return {
    scenario: {
      id: scenario.id,
      title: scenario.title,
      store: scenario.store.name,
      weeks: scenario.store.weeks,
      ...(scenario.about.summary !== undefined && { summary: scenario.about.summary }),
    },
    seed: state.seed,
    step: state.intents.length,
    week: state.week,
    phase: state.phase,
    manager: managerOf(rules, state),
    people,
    ...(newcomers.length > 0 && { newcomers }),
    plan: planOf(rules, state),
    ...(state.phase === 'plan' && { outlook: outlookOf(rules, state) }),
    ...(conversation === undefined ? {} : { conversation }),
    unread: state.phase === 'friday' ? state.reports.slice(state.unreadFrom) : [],
    weeks: state.reports,
    news: state.events.slice(state.newsFrom),
    floor: floorOf(rules, state),
    hands: handsOf(rules, state),
    ...(ending === undefined ? {} : { ending }),
  };
}

/** What of a season the plan is read from. */
type Planning = Pick<
  SeasonState,
  | 'rule'
  | 'goal'
  | 'handedGoal'
  | 'coachingHours'
  | 'phase'
  | 'announcements'
  | 'reports'
  | 'numbers'
  | 'isGoalTold'
  | 'orders'
  | 'purse'
  | 'reps'
  | 'asked'
  | 'guess'
>;

/** Gives the standing orders as a view may know them. */
export function planOf(rules: SeasonRules, state: Planning): PlanSnapshot {
  const plan: { -readonly [Key in keyof PlanSnapshot]: PlanSnapshot[Key] } = {
    rule: state.rule,
    goal: state.goal,
    handedGoal: state.handedGoal,
    goalMost: mostGoal(state),
    coachingHours: state.coachingHours,
    coachingMost: MOST_COACHING_HOURS,
    hoursLeft: readOwn(rules, state.numbers, 'hours-left'),
    hours: { week: WEEK_HOURS, paperwork: PAPERWORK_HOURS, planned: ownHoursPlanned(state) },
    isGoalTold: state.isGoalTold,
    orders: state.orders,
    offered: rules.offered,
    purse: state.purse,
    isOpen: state.phase === 'plan',
    announcements: state.announcements,
  };
  // Policies ask for this at every turn: what may be left out is added, not spread.
  const predict = predictOf(rules, state);
  if (predict !== undefined) plan.predict = predict;
  const last = state.reports.at(-1);
  if (last !== undefined) plan.lastTv = last.tv;
  return plan;
}

function predictOf(rules: SeasonRules, state: Planning): PlanSnapshot['predict'] {
  const { asked, phase } = state;
  if (phase !== 'plan' || asked === undefined) return undefined;
  const person = rules.scenario.cast.find(({ id }) => id === asked);
  if (person === undefined) return undefined;
  const guessed = state.guess === undefined ? {} : { guess: state.guess.guess };
  return { id: person.id, name: person.name, ...guessed };
}

function conversationOf(
  rules: SeasonRules,
  state: SeasonState,
  people: readonly PersonSnapshot[],
): ConversationSnapshot | undefined {
  const talk = state.conversation;
  const moment = talk === undefined ? undefined : rules.moments.get(talk.moment);
  if (talk === undefined || moment === undefined) return undefined;
  const id = speakerOf(rules, state, momentCast(rules, state));
  const speaker = people.find((one) => one.id === id);
  const because =
    talk.lastChoice === undefined ? undefined : rules.choices.get(talk.lastChoice)?.because;
  return {
    moment: moment.id,
    title: moment.title,
    where: moment.where,
    lines: linesOf(rules, state),
    ...(speaker === undefined ? {} : { speaker }),
    ...(because === undefined ? {} : { because }),
    choices: choicesOf(rules, state),
  };
}

/** Who is looked at: the last of the cast to speak, or whoever the moment names first. */
function speakerOf(
  rules: SeasonRules,
  state: SeasonState,
  present: readonly string[],
): string | undefined {
  const cast = rules.scenario.cast;
  const said = linesOf(rules, state).findLast(({ speaker }) =>
    cast.some(({ id }) => id === speaker),
  );
  return said?.speaker ?? present[0];
}

function choicesOf(rules: SeasonRules, state: SeasonState): ChoiceSnapshot[] {
  const talk = state.conversation;
  if (talk === undefined) return [];
  const scene = sceneOf(momentOf(rules.story, talk.moment), talk.position.scene);
  return offeredKeys(rules, talk).flatMap((id) => {
    const choice = choiceOf(scene, id.slice(id.lastIndexOf('.') + 1));
    if (choice === undefined) return [];
    const about = rules.choices.get(id)?.predict;
    const person = rules.scenario.cast.find((one) => one.id === about);
    const predict = person === undefined ? {} : { predict: { id: person.id, name: person.name } };
    return [{ id, text: choice.text, ...predict }];
  });
}

function floorOf(rules: SeasonRules, state: SeasonState): Snapshot['floor'] {
  const served = state.reports.at(-1)?.visits;
  const usual = rules.market.visits * state.reps.length;
  return {
    customers: state.shoppers.map(({ visit, servedBy, csat, outcome, steps, at }) => ({
      id: `week-${state.reports.length}-visit-${visit}`,
      look: {},
      mood: moodOfVisit(csat),
      servedBy,
      outcome,
      steps,
      at,
    })),
    crowd: served === undefined || usual === 0 ? 1 : Math.min(2, served / usual),
  };
}
