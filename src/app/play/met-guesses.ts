import type { MetGuess } from '../../screen/play/debrief/guesses.tsx';
import type { SeasonEvent } from '../../season/event.ts';

/** Lists the guesses of a season that met what happened, in order, each with the week it was met in. */
export function metGuesses(events: readonly SeasonEvent[]): MetGuess[] {
  let week = 1;
  return events.flatMap((event) => {
    if (event.type === 'weekBegan') week = event.week;
    return event.type === 'predicted' ? [{ ...event, week }] : [];
  });
}
