import { sayBecause } from '../../model/acts.ts';
import { placesRead } from '../../scenario/places.ts';
import type { Because } from '../event.ts';
import type { SeasonRules } from '../rules.ts';
import type { TurnSnapshot } from '../snapshot.ts';
import type { SeasonState } from '../state.ts';

/** How many choices a debrief tells. */
const TOLD = 5;

/** What a choice moved, all in all. */
interface Moved {
  readonly week: number;
  points: number;
  /** Its strongest single change, and why. */
  most: { points: number; because: Because };
}

/**
 * Picks the choices that led to the ending: those that moved most, in points against the range, of
 * what the ending's condition reads. Where that is a rep who left or a manager dismissed, it is that
 * rep's morale and trust, or the district manager's trust; the ending of last resort reads nothing,
 * and then every trait counts. Five at most, in the order in which they were taken.
 */
export function turnsOf(rules: SeasonRules, state: SeasonState): TurnSnapshot[] {
  const matters = mattering(rules, state);
  const moved = new Map<string, Moved>();
  for (const event of state.events) {
    if (event.type !== 'changed' || event.because.choice === undefined) continue;
    const weight = matters(event.place);
    if (weight === 0) continue;
    note(moved, event.because.choice, weight * Math.abs(event.to - event.from), event.because);
  }
  const strongest = [...moved].sort((a, b) => b[1].points - a[1].points).slice(0, TOLD);
  const told = new Set(strongest.map(([choice]) => choice));
  // Changes are noted as they come, so this is the order in which the choices were taken.
  return [...moved]
    .filter(([choice]) => told.has(choice))
    .map(([choice, { week, most }]) => ({
      week,
      moment: rules.moments.get(choice.slice(0, choice.indexOf('.')))?.title ?? '',
      text: rules.choices.get(choice)?.text ?? choice,
      ...cameOf(rules, choice, most.because),
    }));
}

/**
 * What came of a choice: what the author says, else what an act of it did. An effect of the author's
 * own without a word to it is known by its choice alone, which says nothing new.
 */
function cameOf(
  { choices }: SeasonRules,
  key: string,
  most: Because,
): Pick<TurnSnapshot, 'because'> {
  const choice = choices.get(key);
  const [first] = choice?.acts ?? [];
  const done = first === undefined ? undefined : sayBecause(first.act);
  const because = choice?.because ?? (most.kind === 'act' ? most.words : done);
  return because === undefined ? {} : { because };
}

function note(moved: Map<string, Moved>, choice: string, points: number, because: Because): void {
  const known = moved.get(choice);
  if (known === undefined) {
    moved.set(choice, { week: because.week, points, most: { points, because } });
    return;
  }
  known.points += points;
  if (points > known.most.points) known.most = { points, because };
}

/** Gives how much one point of a place matters to the ending: 0 when it does not. */
function mattering(rules: SeasonRules, state: SeasonState): (place: string) => number {
  const ending = rules.scenario.endings.find(({ id }) => id === state.ending);
  const read = new Set(placesRead(ending?.when).flatMap((place) => behind(rules, place)));
  const isTrait = (place: string): boolean => /\.(morale|trust|ownership|comfort)$/.test(place);
  return (place) => {
    if (read.size === 0 ? !isTrait(place) : !read.has(place)) return 0;
    const range = rules.places.list[rules.places.indexOf.get(place) ?? -1];
    return range === undefined ? 0 : 100 / Math.max(1, range.high - range.low);
  };
}

/** Names the numbers behind one that a condition reads. */
function behind(rules: SeasonRules, place: string): string[] {
  const person = place.slice(0, place.indexOf('.'));
  if (place === 'manager.state')
    return rules.scenario.cast
      .filter(({ role }) => role === 'district-manager')
      .flatMap(({ id }) => [`${id}.trust`, 'manager-leaves']);
  if (place.endsWith('.state')) return [`${person}.morale`, `${person}.trust`, `${person}-leaves`];
  return [place];
}
