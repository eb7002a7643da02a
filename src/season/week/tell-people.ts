import { type Climate, moralePull, type Rep } from '../../model/rep.ts';
import type { StoreWeek } from '../../model/week.ts';
import type { Because } from '../event.ts';
import { writeAt } from '../numbers.ts';
import type { SeasonRules } from '../rules.ts';
import { type Draft, isHeard } from '../state.ts';

/** The week that people went through: as they were on Monday, and what it was like. */
export interface PeopleWeek {
  readonly before: readonly Rep[];
  readonly climate: Climate;
  readonly store: StoreWeek;
}

/** Tells of everybody whom the week brought nearer to the door or away from it. */
export function tellMoves(rules: SeasonRules, draft: Draft, week: PeopleWeek): void {
  if (!isHeard(draft)) return;
  const { climate, store } = week;
  draft.reps.forEach((after, i) => {
    const before = week.before[i];
    if (before === undefined) return;
    const how = rules.players.employmentOf({ before, after, climate, store });
    if (how === undefined) return;
    const { id: person, state: to } = after;
    const because: Because = { kind: 'week', words: moveWords(before, after), week: draft.week };
    draft.events.push({ type: 'repMoved', person, how, from: before.state, to, because });
  });
}

function moveWords(before: Rep, after: Rep): string {
  switch (after.state) {
    case 'working':
      return 'the thought of leaving has passed';
    case 'thinking':
      return thinkingWords(after);
    case 'notice':
      return leavingWords(before, after);
    case 'gone':
      return 'the notice has run out';
  }
}

/** What shows of somebody who looks around, before they say why. */
const LOOKS_FOR = {
  manager: 'asks what it is like to work elsewhere',
  pay: 'was seen with a better-paid offer',
  career: 'asks what the next step would be, and where',
  fit: 'wonders whether this is the work for them',
  hours: 'cannot make the hours fit any more',
} as const;

/** What makes somebody think of leaving: what they look around for, or what the store does to them. */
function thinkingWords({ leaning, leavesFor }: Rep): string {
  if (leaning !== undefined && leavesFor !== undefined) return LOOKS_FOR[leavesFor];
  return 'morale is low and support is thin';
}

/** Why notice was given. Most of the reasons lie outside the store, and then it is said so. */
const LEAVES_FOR = {
  pay: 'leaves for a better-paid job',
  career: 'leaves for the next step, which this store does not have',
  fit: 'found that this is not the work for them',
  hours: 'the hours could not be lived with',
} as const;

function leavingWords(before: Rep, { leavesFor = 'manager' }: Rep): string {
  if (leavesFor !== 'manager') return LEAVES_FOR[leavesFor];
  return before.leaning === undefined
    ? 'nothing changed in time'
    : 'does not want to be led like this';
}

/** Brings morale and ownership of everybody who works here up to date, each change with its cause. */
export function tellTraits(rules: SeasonRules, draft: Draft, week: PeopleWeek): void {
  const { before, climate } = week;
  draft.reps.forEach((rep, i) => {
    const was = before[i];
    const places = rules.repPlaces.get(rep.id);
    if (rep.state === 'gone' || was === undefined || places === undefined) return;
    const because = isHeard(draft) ? strongestPull(was, climate, draft.week) : undefined;
    writeAt(rules, draft, places.morale, { to: rep.morale, because });
    writeAt(rules, draft, places.ownership, { to: rep.ownership, because });
  });
}

/** What each pull on a rep is called, upwards and downwards. */
const PULL_WORDS: Readonly<Record<string, readonly [up: string, down: string]>> = {
  support: ['there is somebody to turn to', 'there is nobody to turn to'],
  structure: ['it is clear what is expected', 'nobody says what is expected'],
  pressure: ['the pressure has eased', 'the pressure to push is on'],
  orders: ['how the week is arranged suits people', 'the hours wear people down'],
};

/** Names what pulled hardest at a rep this week, in the direction in which they went. */
function strongestPull(rep: Rep, climate: Climate, week: number): Because {
  const pulls = Object.entries(moralePull(rep, climate));
  const way = Math.sign(pulls.reduce((sum, [, by]) => sum + by, 0));
  const [name, by] = pulls.reduce((most, one) => (one[1] * way > most[1] * way ? one : most));
  const words = PULL_WORDS[name]?.[by < 0 ? 1 : 0];
  return words === undefined
    ? { kind: 'rest', words: 'settling back to normal', week }
    : { kind: 'week', words, week };
}
