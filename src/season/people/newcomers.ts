import { draw, streamKey } from '../../model/dice.ts';
import type { Rep } from '../../model/rep.ts';
import type { Because, SeasonEvent } from '../event.ts';
import type { SeasonRules } from '../rules.ts';
import { type Draft, heardEvents, isHeard, type SeasonState } from '../state.ts';
import { NEWCOMER_NAMES } from './newcomer-names.ts';
import type { NewcomerSnapshot } from './newcomer-snapshot.ts';

type HandsMoved = Extract<SeasonEvent, { type: 'handsMoved' }>;

/**
 * Tells of everybody who was found for an empty post this week, or who was found and left again.
 * `before` are the posts as the week found them.
 */
export function tellCovers(rules: SeasonRules, draft: Draft, before: readonly Rep[]): void {
  if (!isHeard(draft)) return;
  draft.reps.forEach((after, at) => {
    const was = before[at];
    if (was === undefined || was.cover === after.cover) return;
    draft.events.push(
      after.cover === undefined ? leftAgain(rules, draft, was) : hired(rules, draft, after),
    );
  });
}

function hired(rules: SeasonRules, draft: Draft, { id: post, cover }: Rep): HandsMoved {
  const place = `${firstName(rules, post)}’s place`;
  const words =
    cover === 'with-care' ? `chosen with care for ${place}` : `the first who came for ${place}`;
  const name = newName(rules, draft);
  const because: Because = { kind: 'plan', words, week: draft.week };
  return { type: 'handsMoved', how: 'hired', name, post, since: draft.week + 1, because };
}

function leftAgain(rules: SeasonRules, draft: Draft, { id: post, tenure }: Rep): HandsMoved {
  const came = lastOf(heardEvents(draft), 'hired', post);
  const words = `after ${weeks(tenure + 1)} in ${firstName(rules, post)}’s place, without notice`;
  const because: Because = { kind: 'week', words, week: draft.week };
  const since = came?.since ?? draft.week - tenure;
  return { type: 'handsMoved', how: 'left', name: came?.name ?? post, post, since, because };
}

/**
 * Tells of somebody lent who comes after this week, or who goes back because their weeks are over.
 * Comes after the review, which may lend anew; whoever is there already then simply stays longer.
 */
export function tellLent(rules: SeasonRules, draft: Draft, helpUntilBefore: number): void {
  if (!isHeard(draft)) return;
  const { week, helpUntil } = draft;
  const came = lastOf(heardEvents(draft), 'lent');
  if (helpUntil > week && helpUntilBefore < week) {
    const words = `lent until week ${helpUntil}, since a post is empty`;
    const because: Because = { kind: 'review', words, week };
    const name = newName(rules, draft);
    draft.events.push({ type: 'handsMoved', how: 'lent', name, since: week + 1, because });
  } else if (helpUntil === week && came !== undefined) {
    const because: Because = { kind: 'week', words: 'was lent for these weeks', week };
    const { name, since } = came;
    draft.events.push({ type: 'handsMoved', how: 'went-back', name, since, because });
  }
}

/** Lists who serves in the coming days and is not of the cast; empty when nobody does. */
export function newcomersOf(rules: SeasonRules, state: SeasonState): NewcomerSnapshot[] {
  const { reps, events, reports, helpUntil } = state;
  const closed = reports.at(-1)?.week ?? 0;
  const rowOf = (id: string) => {
    const row = reports
      .at(-1)
      ?.reps.find(({ rep, isCover }) => rep === id && (isCover || id === 'lent'));
    return row === undefined ? {} : { lastWeek: row };
  };
  const covers = reps.flatMap(({ id, cover }): NewcomerSnapshot[] => {
    const came = cover === undefined ? undefined : lastOf(events, 'hired', id);
    if (cover === undefined || came === undefined) return [];
    const post = { id, name: rules.scenario.cast.find((one) => one.id === id)?.name ?? id };
    const { name, since } = came;
    return [{ name, how: cover, post, since, ...(since <= closed ? rowOf(id) : {}) }];
  });
  const came = helpUntil > closed ? lastOf(events, 'lent') : undefined;
  if (came === undefined) return covers;
  const { name, since } = came;
  return [...covers, { name, how: 'lent', since, until: helpUntil, ...rowOf('lent') }];
}

/** Gives the name of whoever was lent last; undefined when nobody heard of it. */
export function nameOfLent(draft: Draft): string | undefined {
  return lastOf(heardEvents(draft), 'lent')?.name;
}

function lastOf(
  events: readonly SeasonEvent[],
  how: HandsMoved['how'],
  post?: string,
): HandsMoved | undefined {
  return events.findLast(
    (event): event is HandsMoved =>
      event.type === 'handsMoved' && event.how === how && event.post === post,
  );
}

const NAME_STREAM = streamKey('newcomer-name:');

/** Draws a name on the season's own dice that nobody of the cast and no earlier newcomer answers to. */
function newName(rules: SeasonRules, draft: Draft): string {
  const events = heardEvents(draft);
  const came = events.filter((event) => event.type === 'handsMoved' && isArrival(event.how));
  const taken = new Set([
    ...rules.scenario.cast.map(({ name }) => firstWord(name)),
    ...came.map((event) => (event.type === 'handsMoved' ? firstWord(event.name) : '')),
  ]);
  const free = NEWCOMER_NAMES.filter((name) => !taken.has(firstWord(name)));
  const names = free.length > 0 ? free : NEWCOMER_NAMES;
  return names[draw(draft.seed, NAME_STREAM, came.length) % names.length] ?? 'somebody new';
}

const isArrival = (how: HandsMoved['how']): boolean => how === 'hired' || how === 'lent';
const firstWord = (name: string): string => name.split(' ')[0] ?? name;
const weeks = (count: number): string => (count === 1 ? 'a week' : `${count} weeks`);

function firstName({ scenario }: SeasonRules, id: string): string {
  return firstWord(scenario.cast.find((one) => one.id === id)?.name ?? id);
}
