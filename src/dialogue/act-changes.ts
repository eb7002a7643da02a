import type { ActCatalogue, ActImpact, ActName, ActUse } from '../scenario/act.ts';
import { actPlace, type Places } from '../scenario/places.ts';
import type { Moment, Scenario } from '../scenario/scenario.ts';

/** What brought a change about: one act, the author's own numbers, or our counting. */
export type ChangeSource = { readonly act: ActName } | 'effect' | 'count';

/** One change of one place by `by` whole points, before it is held in its range, and its source. */
export interface AttributedChange {
  readonly place: string;
  readonly by: number;
  readonly source: ChangeSource;
}

export interface ActContext {
  readonly scenario: Scenario;
  readonly places: Places;
  readonly catalogue: ActCatalogue;
}

const DIALS = ['support', 'structure', 'pressure'] as const;

/**
 * Lists what one act of a choice changes, in this order: the traits of those addressed, the traits
 * of the reps who see it, the three dials, the hours, the counters.
 *
 * Addressed are: one person of the cast; for `team`, every rep of the cast, present or not; without
 * `to`, everybody the moment is with. Witnesses are the reps of the moment who are not addressed.
 * A trait that a role lacks is passed over. Counters: `acts.order` once, and `acts.order.dave` for
 * everyone addressed about whom some condition asks (`acts.order.team` when said to the team). An act's changes know no condition, so a rep who is
 * gone is listed like any other: the season leaves the numbers of those who left unread.
 */
export function changesOfAct(
  { scenario, places, catalogue }: ActContext,
  moment: Moment,
  use: ActUse,
): AttributedChange[] {
  const load = catalogue[use.act];
  const addressed = addressedBy(scenario, moment, use.to);
  const isRep = (id: string): boolean => repsOf(scenario).includes(id);
  const witnesses = moment.with.filter((id) => isRep(id) && !addressed.includes(id));
  const counted = use.to === 'team' ? [...addressed, 'team'] : addressed;
  const counters = [actPlace(use.act), ...counted.map((id) => actPlace(use.act, id))];
  const all: [string, number][] = [
    ...addressed.flatMap((id) => impactOn(id, load.addressed)),
    ...witnesses.flatMap((id) => impactOn(id, load.witnesses)),
    ...DIALS.map((dial): [string, number] => [dial, load[dial]]),
    ['hours-left', -load.hours],
    ...counters.map((place): [string, number] => [place, 1]),
  ];
  return all
    .filter(([place, by]) => by !== 0 && places.indexOf.has(place))
    .map(([place, by]) => ({ place, by, source: { act: use.act } }));
}

function addressedBy(scenario: Scenario, moment: Moment, to: string | undefined): string[] {
  if (to === 'team') return repsOf(scenario);
  return to === undefined ? [...moment.with] : [to];
}

function repsOf(scenario: Scenario): string[] {
  return scenario.cast.filter(({ role }) => role === 'rep').map(({ id }) => id);
}

function impactOn(person: string, impact: ActImpact): [string, number][] {
  return Object.entries(impact).map(([trait, by]) => [`${person}.${trait}`, by]);
}
