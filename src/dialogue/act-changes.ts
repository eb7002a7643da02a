import type { ActCatalogue, ActFit, ActLoad, ActName, ActUse, FitFor } from '../scenario/act.ts';
import { actPlace, type Places } from '../scenario/places.ts';
import { type Moment, type Person, type Scenario, TRAITS } from '../scenario/scenario.ts';

/** What brought a change about: one act, the author's own numbers, or our counting. */
export type ChangeSource = ActSource | 'effect' | 'count';

/** An act as a cause; `fit` is why it moved this trait of this person otherwise than most people's. */
export interface ActSource {
  readonly act: ActName;
  readonly fit?: ActFit;
}

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
 * A trait that a role lacks is passed over. How much a trait changes depends on whether the act fits
 * the person whom the cast describes. Counters: `acts.order` once, and `acts.order.dave` for everyone
 * addressed about whom some condition asks (`acts.order.team` when said to the team). An act's changes
 * know no condition, so a rep who is gone is listed like any other: the season leaves the numbers of
 * those who left unread.
 */
export function changesOfAct(
  { scenario, places, catalogue }: ActContext,
  moment: Moment,
  use: ActUse,
): AttributedChange[] {
  const addressed = addressedBy(scenario, moment, use.to);
  const witnesses = peopleOf(scenario, moment.with).filter(
    (one) => one.role === 'rep' && !addressed.includes(one),
  );
  const load = catalogue[use.act];
  const source: ActSource = { act: use.act };
  const counted = addressed.map(({ id }) => id);
  if (use.to === 'team') counted.push('team');
  const counters = [actPlace(use.act), ...counted.map((id) => actPlace(use.act, id))];
  return [
    ...addressed.flatMap((person) => impactOn(person, source, { load, on: 'addressed' })),
    ...witnesses.flatMap((person) => impactOn(person, source, { load, on: 'witnesses' })),
    ...DIALS.map((dial) => ({ place: dial, by: load[dial], source })),
    { place: 'hours-left', by: -load.hours, source },
    ...counters.map((place) => ({ place, by: 1, source })),
  ].filter(({ place, by }) => by !== 0 && places.indexOf.has(place));
}

function addressedBy(scenario: Scenario, moment: Moment, to: string | undefined): Person[] {
  if (to === 'team') return scenario.cast.filter(({ role }) => role === 'rep');
  return peopleOf(scenario, to === undefined ? moment.with : [to]);
}

function peopleOf({ cast }: Scenario, ids: readonly string[]): Person[] {
  return ids.flatMap((id) => cast.find((one) => one.id === id) ?? []);
}

interface Impact {
  readonly load: ActLoad;
  readonly on: 'addressed' | 'witnesses';
}

/** Lists what an act does to one person; a fit is named only beside the traits that it alters. */
function impactOn(person: Person, source: ActSource, { load, on }: Impact): AttributedChange[] {
  const fit = load.fits.find((one) => one[on] !== undefined && suits(person, one.who));
  return TRAITS.map((trait) => {
    const more = fit?.[on]?.[trait];
    return {
      place: `${person.id}.${trait}`,
      by: (load[on][trait] ?? 0) + (more ?? 0),
      source: fit && more !== undefined ? { ...source, fit } : source,
    };
  });
}

/** Tells whether a person is of a kind, by style, pace or skill as the cast gives them. */
function suits({ style, pace, skill }: Person, who: FitFor): boolean {
  const { styles = [], paces = [], skillBelow = 0, skillFrom = Infinity } = who;
  return (
    (style !== undefined && styles.includes(style)) ||
    (pace !== undefined && paces.includes(pace)) ||
    (skill !== undefined && (skill < skillBelow || skill >= skillFrom))
  );
}
