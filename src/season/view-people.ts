import { momentOf, sceneOf } from '../dialogue/compiled.ts';
import { moodOf } from '../model/mood.ts';
import type { Rep } from '../model/rep.ts';
import { type Line, type Person, REP_STATES } from '../scenario/scenario.ts';
import type { PersonalField } from './event.ts';
import { readPlace } from './numbers.ts';
import { moodCause } from './outcome/mood-cause.ts';
import { doingOf } from './people/doing.ts';
import { notedOf } from './people/know/insight.ts';
import type { SeasonRules } from './rules.ts';
import type { KnownRep, PersonSnapshot } from './snapshot.ts';
import type { SeasonState } from './state.ts';

/** Makes what views may know of the manager. */
export function managerOf(rules: SeasonRules, state: SeasonState): PersonSnapshot {
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

/** Makes what views may know of everyone in the cast, in file order. */
export function peopleOf(rules: SeasonRules, state: SeasonState): PersonSnapshot[] {
  const doing = doingOf(rules, state);
  return rules.scenario.cast.map((person) => {
    const rep = state.reps.find(({ id, state: at }) => id === person.id && at !== 'gone');
    const snapshot = personOf(rules, state, person);
    return rep === undefined ? snapshot : { ...snapshot, known: knownOf(state, rep, doing) };
  });
}

/** What the manager has found out of somebody who works here, and what files and last week say. */
function knownOf(
  state: SeasonState,
  { id, style, pace, tenure, noticeWeeks }: Rep,
  doing: ReturnType<typeof doingOf>,
): KnownRep {
  const lastWeek = state.reports.at(-1)?.reps.find(({ rep }) => rep === id);
  const learned = state.insight.learned.filter(({ person }) => person === id);
  const knows = (field: PersonalField): boolean => learned.some(({ what }) => what === field);
  return {
    ...(knows('style') ? { style } : {}),
    ...(knows('pace') ? { pace } : {}),
    learned: learned.map(({ what, by, because }) => ({ what, by, because })),
    noted: notedOf(state.insight, id),
    tenureWeeks: tenure,
    noticeWeeks,
    doing: doing.get(id) ?? 'serving',
    ...(lastWeek === undefined ? {} : { lastWeek }),
  };
}

function personOf(rules: SeasonRules, state: SeasonState, person: Person): PersonSnapshot {
  const read = (trait: string): number => readPlace(rules, state.numbers, `${person.id}.${trait}`);
  const isRep = person.role === 'rep';
  const isInMoment = momentCast(rules, state).includes(person.id);
  const repState = isRep ? (REP_STATES[read('state')] ?? 'working') : 'working';
  const traits = { morale: read('morale'), trust: read('trust'), comfort: read('comfort') };
  const mood = moodOf(person.role, traits);
  const because = moodCause(state, { id: person.id, role: person.role, mood });
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
export function momentCast(rules: SeasonRules, state: SeasonState): readonly string[] {
  const id = state.conversation?.moment;
  const cast = id === undefined ? [] : (rules.moments.get(id)?.with ?? []);
  return cast.filter((one) => !state.reps.some((rep) => rep.id === one && rep.state === 'gone'));
}

/** Lists the lines said since the last choice, or since the conversation began. */
export function linesOf(rules: SeasonRules, state: SeasonState): Line[] {
  if (state.conversation === undefined) return [];
  const { moment, position } = state.conversation;
  const compiled = momentOf(rules.story, moment);
  return position.trail.flatMap((scene) => sceneOf(compiled, scene).lines);
}

function lastSpeaker(rules: SeasonRules, state: SeasonState): string | undefined {
  return linesOf(rules, state).findLast((line) => line.name !== undefined)?.speaker;
}
