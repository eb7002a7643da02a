import type { NotesMet } from '../../event.ts';
import type { SeasonRules } from '../../rules.ts';
import type { KnewSnapshot } from '../../snapshot.ts';
import type { SeasonState } from '../../state.ts';
import { notedOf } from './insight.ts';
import { standingsOf } from './standing.ts';

/**
 * Holds what the manager noted against what is so, for everybody who began here; those who have left
 * as they were when they did. A noted strength counts as right when it is among the true ones, a gap
 * likewise; where nothing stands out there is nothing to be right about, and it does not count.
 */
export function knewOf(
  rules: SeasonRules,
  { reps, insight }: Pick<SeasonState, 'reps' | 'insight'>,
): KnewSnapshot {
  const team = reps.map((rep) =>
    rep.state === 'gone' ? (insight.left.find(({ id }) => id === rep.id) ?? rep) : rep,
  );
  const people = standingsOf(team, rules.market).map((standing) => ({
    ...standing,
    noted: notedOf(insight, standing.person),
  }));
  const met = people.flatMap(({ noted, strengths, gaps }) =>
    strengths.length === 0
      ? []
      : ([
          [noted.strength, strengths],
          [noted.gap, gaps],
        ] as const),
  );
  const noted = met.filter(([one]) => one !== 'none');
  return {
    right: noted.filter(([one, so]) => so.some((quality) => quality === one)).length,
    of: noted.length,
    people,
  };
}

/** Counts how many of the noted strengths and gaps are so; undefined when none was noted. */
export function notesMet(
  rules: SeasonRules,
  state: Pick<SeasonState, 'reps' | 'insight'>,
): NotesMet | undefined {
  const { right, of } = knewOf(rules, state);
  return of === 0 ? undefined : { right, of };
}
