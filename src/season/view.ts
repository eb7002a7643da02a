import { choiceOf, momentOf, sceneOf } from '../dialogue/compiled.ts';
import { moodOf, moodOfVisit } from '../model/mood.ts';
import { type Line, type Person, REP_STATES } from '../scenario/scenario.ts';
import { readPlace } from './numbers.ts';
import { endingOf } from './outcome/ending.ts';
import { moodCause } from './outcome/mood-cause.ts';
import type { SeasonRules } from './rules.ts';
import { MOST_COACHING_HOURS, mostGoal } from './season.ts';
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

/** Makes what views may know of a season now. Same state, equal snapshot. */
export function snapshotOf(rules: SeasonRules, state: SeasonState): Snapshot {
  const { scenario } = rules;
  const conversation = conversationOf(rules, state);
  const ending = endingOf(rules, state);
  return {
    scenario: {
      id: scenario.id,
      title: scenario.title,
      store: scenario.store.name,
      weeks: scenario.store.weeks,
    },
    seed: state.seed,
    step: state.intents.length,
    week: state.week,
    phase: state.phase,
    manager: managerOf(rules, state),
    people: scenario.cast.map((person) => personOf(rules, state, person)),
    plan: planOf(rules, state),
    ...(conversation === undefined ? {} : { conversation }),
    unread: state.phase === 'friday' ? state.reports.slice(state.unreadFrom) : [],
    weeks: state.reports,
    news: state.events.slice(state.newsFrom),
    floor: floorOf(rules, state),
    hands: handsOf(rules, state),
    ...(ending === undefined ? {} : { ending }),
  };
}

/** Gives the standing orders as a view may know them. */
export function planOf(
  rules: SeasonRules,
  state: Pick<
    SeasonState,
    | 'rule'
    | 'goal'
    | 'handedGoal'
    | 'coachingHours'
    | 'phase'
    | 'announcements'
    | 'reports'
    | 'numbers'
  >,
): PlanSnapshot {
  const last = state.reports.at(-1);
  return {
    rule: state.rule,
    goal: state.goal,
    handedGoal: state.handedGoal,
    goalMost: mostGoal(state),
    coachingHours: state.coachingHours,
    coachingMost: MOST_COACHING_HOURS,
    hoursLeft: readPlace(rules, state.numbers, 'hours-left'),
    isOpen: state.phase === 'plan',
    announcements: state.announcements,
    ...(last === undefined ? {} : { lastTv: last.tv }),
  };
}

function managerOf(rules: SeasonRules, state: SeasonState): PersonSnapshot {
  const { manager } = rules.scenario;
  return {
    id: 'you',
    name: manager.name,
    role: 'manager',
    look: manager.look,
    mood: 'neutral',
    state: 'working',
    isHere: !state.isDismissed,
    isInMoment: state.conversation !== undefined,
    isSpeaking: lastSpeaker(rules, state) === 'you',
  };
}

function personOf(rules: SeasonRules, state: SeasonState, person: Person): PersonSnapshot {
  const read = (trait: string): number => readPlace(rules, state.numbers, `${person.id}.${trait}`);
  const isRep = person.role === 'rep';
  const isInMoment = momentCast(rules, state).includes(person.id);
  const repState = isRep ? (REP_STATES[read('state')] ?? 'working') : 'working';
  const traits = { morale: read('morale'), trust: read('trust'), comfort: read('comfort') };
  const mood = moodOf(person.role, traits);
  const because = moodCause(state, person.id, mood);
  return {
    id: person.id,
    name: person.name,
    role: person.role,
    look: person.look,
    mood,
    ...(because === undefined ? {} : { because }),
    state: repState,
    isHere: isInMoment || (isRep && repState !== 'gone'),
    isInMoment,
    isSpeaking: lastSpeaker(rules, state) === person.id,
  };
}

/** Lists who takes part in the present moment; a rep who has left does not, whatever the file says. */
function momentCast(rules: SeasonRules, state: SeasonState): readonly string[] {
  const id = state.conversation?.moment;
  const cast = id === undefined ? [] : (rules.moments.get(id)?.with ?? []);
  return cast.filter((one) => !state.reps.some((rep) => rep.id === one && rep.state === 'gone'));
}

function linesOf(rules: SeasonRules, state: SeasonState): Line[] {
  if (state.conversation === undefined) return [];
  const { moment, position } = state.conversation;
  const compiled = momentOf(rules.story, moment);
  return position.trail.flatMap((scene) => sceneOf(compiled, scene).lines);
}

function lastSpeaker(rules: SeasonRules, state: SeasonState): string | undefined {
  return linesOf(rules, state).findLast((line) => line.name !== undefined)?.speaker;
}

function conversationOf(rules: SeasonRules, state: SeasonState): ConversationSnapshot | undefined {
  const talk = state.conversation;
  const moment = talk === undefined ? undefined : rules.moments.get(talk.moment);
  if (talk === undefined || moment === undefined) return undefined;
  const speaker = speakerOf(rules, state, momentCast(rules, state));
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
): PersonSnapshot | undefined {
  const cast = rules.scenario.cast;
  const said = linesOf(rules, state).findLast(({ speaker }) =>
    cast.some(({ id }) => id === speaker),
  );
  const id = said?.speaker ?? present[0];
  const person = cast.find((one) => one.id === id);
  return person === undefined ? undefined : personOf(rules, state, person);
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
    customers: state.shoppers.map(({ visit, servedBy, csat, outcome }) => ({
      id: `week-${state.reports.length}-visit-${visit}`,
      look: {},
      mood: moodOfVisit(csat),
      servedBy,
      outcome,
    })),
    crowd: served === undefined || usual === 0 ? 1 : Math.min(2, served / usual),
  };
}
