import type { MoodCause } from './event.ts';
import { measuresOf } from './outcome/measures.ts';
import type { SeasonRules } from './rules.ts';
import type { SeasonState } from './state.ts';
import { snapshotOf } from './view.ts';

/** Says why somebody feels as they do: since when, where that is not this week. */
function sayCause({ words, week }: MoodCause, now: number): string {
  return week === now ? words : `since week ${week}: ${words}`;
}

/** Prints a season as one block of text, for terminals, failing tests and tired developers. */
export function describeSeason(rules: SeasonRules, state: SeasonState): string {
  const snapshot = snapshotOf(rules, state);
  const measures = measuresOf(state);
  const people = snapshot.people.map((person) => {
    const where = person.role === 'rep' ? `, ${person.state}` : '';
    const cause = person.because === undefined ? '' : ` (${sayCause(person.because, state.week)})`;
    return `  ${person.name}, ${person.role}${where}: ${person.mood}${cause}`;
  });
  const talk = snapshot.conversation;
  return [
    `${snapshot.scenario.title}, seed ${state.seed}: week ${state.week} of ${snapshot.scenario.weeks}, ${state.phase}`,
    `  rule ${state.rule}, goal ${state.goal} TV a week, handed on ${state.handedGoal}`,
    ...people,
    `  gross $${measures.grossSales}, net $${measures.netSales}, satisfaction ${measures.csat}, staff ${measures.staffRetention} %, would return ${measures.customerReturn} %`,
    ...(talk === undefined ? [] : [`  in "${talk.title}", on offer:`]),
    ...(talk?.choices.map(({ id, text }) => `    ${id}: ${text}`) ?? []),
    ...(snapshot.ending === undefined ? [] : [`  ended: ${snapshot.ending.title}`]),
  ].join('\n');
}
