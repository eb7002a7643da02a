import { COACHING_ACTS, sayBecause } from '../../../model/acts.ts';
import type { Rep } from '../../../model/rep.ts';
import type { ActName } from '../../../scenario/act.ts';
import {
  type Because,
  type HoursKept,
  type LearnedBy,
  PERSONAL_FIELDS,
  type PersonalField,
} from '../../event.ts';
import type { SeasonRules } from '../../rules.ts';
import { type Draft, isHeard } from '../../state.ts';
import { isLearned } from './insight.ts';

/** Acts by which somebody is asked, or heard out, about themselves. */
const ASKING: ReadonlySet<ActName> = new Set<ActName>([
  'ask-open',
  'ask-technical',
  'ask-investigative',
  'ask-curious',
  'listen',
  'seek-input',
  'mentor',
]);

/** Hours after which time spent with people shows something of one of them; the floor shows less. */
const HOURS = { coaching: 4, serving: 12 } as const;

const WORDS = {
  coaching: 'you gave the team hours of coaching',
  serving: 'you served beside them on the floor',
} as const;

/** What each way shows first: coaching how somebody learns, the others how they like to be led. */
const FIRST: Readonly<Record<LearnedBy, readonly PersonalField[]>> = {
  asking: PERSONAL_FIELDS,
  serving: PERSONAL_FIELDS,
  coaching: ['pace', 'style'],
};

/**
 * Lets the manager find out something of whoever a choice asks, hears out or coaches: one field of a
 * person a choice. A question to the whole team, or to several at once, tells nothing of anybody.
 */
export function learnFromChoice(
  rules: SeasonRules,
  draft: Draft,
  { moment, choice }: { readonly moment: string; readonly choice: string },
): void {
  if (!isHeard(draft)) return;
  const told = new Set<Rep>();
  for (const { act, to } of rules.choices.get(choice)?.acts ?? []) {
    const by = ASKING.has(act) ? 'asking' : COACHING_ACTS.has(act) ? 'coaching' : undefined;
    const rep = addressed(draft, to === undefined ? (rules.moments.get(moment)?.with ?? []) : [to]);
    if (by === undefined || rep === undefined || told.has(rep)) continue;
    told.add(rep);
    learn(draft, rep, by, { kind: 'act', words: sayBecause(act), week: draft.week, choice, act });
  }
}

/** The one rep among those addressed; undefined when none is, or more than one. */
function addressed({ reps }: Draft, ids: readonly string[]): Rep | undefined {
  const [rep, ...others] = reps.filter(({ id, state }) => state !== 'gone' && ids.includes(id));
  return others.length === 0 ? rep : undefined;
}

/**
 * Lets a week's hours of coaching, and those on the floor beside the team, show something: after
 * every 4 and every 12 of them one field of whoever the manager knows least, in file order. What is
 * left over counts on.
 */
export function learnFromHours(draft: Draft, { coaching, floor }: HoursKept): void {
  if (!isHeard(draft)) return;
  spend(draft, 'coaching', coaching);
  spend(draft, 'serving', floor);
}

function spend(draft: Draft, by: keyof typeof HOURS, more: number): void {
  let left = draft.insight.hours[by] + more;
  for (; left >= HOURS[by]; left -= HOURS[by]) {
    const rep = leastKnown(draft);
    if (rep === undefined) continue;
    learn(draft, rep, by, { kind: 'plan', words: WORDS[by], week: draft.week });
  }
  draft.insight = { ...draft.insight, hours: { ...draft.insight.hours, [by]: left } };
}

function leastKnown({ reps, insight }: Draft): Rep | undefined {
  const here = reps.filter(({ state }) => state !== 'gone');
  const known = (rep: Rep): number =>
    insight.learned.filter(({ person }) => person === rep.id).length;
  const least = Math.min(...here.map(known));
  return least >= PERSONAL_FIELDS.length ? undefined : here.find((rep) => known(rep) === least);
}

function learn(draft: Draft, { id: person }: Rep, by: LearnedBy, because: Because): void {
  const what = FIRST[by].find((field) => !isLearned(draft.insight, person, field));
  if (what === undefined) return;
  const found = { person, what, by, because };
  draft.insight = { ...draft.insight, learned: [...draft.insight.learned, found] };
  draft.events.push({ type: 'learned', ...found });
}
