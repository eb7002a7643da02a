import type { CalendarEntry, Moment } from '../scenario.ts';
import { checkFlow, type PlaceOf } from './check-flow.ts';
import { checkRunEmpty, type Known } from './run-empty.ts';

/** The parts of a scenario that lead from one to another. */
interface Story {
  readonly moments: readonly Moment[];
  readonly calendar: readonly CalendarEntry[];
}

/** Checks how scenes and weeks lead on: every moment by itself, and whether it ever comes up. */
export function checkStory({ moments, calendar }: Story, known: Known): void {
  const named = new Set(calendar.map(({ moment }) => moment));
  for (const moment of moments) {
    if (!named.has(moment.id)) tellUnused(moment, known.placeOf, known);
    if (moment.scenes.length === 0) continue;
    checkFlow(moment, known.placeOf, known.tell);
    for (const scene of moment.scenes) checkRunEmpty(moment.id, scene, known);
  }
}

function tellUnused(moment: Moment, placeOf: PlaceOf, { tell }: Known): void {
  const message = `no entry of the calendar names moment "${moment.id}", so nobody will see it`;
  const hint = `add it to "calendar": - { week: 1, moment: ${moment.id} }`;
  tell({ code: 'unused-moment', span: placeOf(moment.id), message, hint });
}
