import type { Place } from '../places.ts';
import { placesRead } from '../places.ts';
import type { Choice, Condition, Scene } from '../scenario.ts';
import type { Tell } from '../source/report.ts';
import type { PlaceOf } from './check-flow.ts';

/** How many combinations of numbers are tried before we ask the author for a fallback instead. */
const MOST_CASES = 20_000;

/** What is known about the numbers that conditions read. */
export interface Known {
  readonly places: ReadonlyMap<string, Place>;
  readonly placeOf: PlaceOf;
  readonly tell: Tell;
}

/**
 * Tells a scene of choices in which all may be withheld at once, which would leave the player
 * stuck. A choice that is always offered rules that out, and so do conditions that together cover
 * everything (`below 40` and `at least 40`): the numbers where some condition changes its mind are
 * few, and trying all their combinations is a proof. A choice with `once` may be gone.
 */
export function checkRunEmpty(moment: string, scene: Scene, known: Known): void {
  const { next, id } = scene;
  if (next.kind !== 'choices' || next.choices.length === 0) return;
  const staying = next.choices.filter(({ once }) => !once);
  if (isCovered(staying, known.places)) return;
  const why = reasonFor(next.choices, staying);
  known.tell({
    code: 'may-run-empty',
    span: known.placeOf(`${moment}.${id}`),
    message: `scene "${id}" may have nothing to choose: ${why}`,
    hint: 'add a choice without "if" and "once", or mark one of them "fallback: true"',
  });
}

function reasonFor(all: readonly Choice[], staying: readonly Choice[]): string {
  if (staying.length === 0) return 'every choice is offered only once';
  return staying.length === all.length
    ? 'the conditions of its choices can all fail together'
    : 'some choices are offered only once, and the conditions of the others can all fail together';
}

function isCovered(choices: readonly Choice[], places: ReadonlyMap<string, Place>): boolean {
  if (choices.some((choice) => choice.if === undefined)) return true;
  const conditions = choices.map((choice) => choice.if).filter((one) => one !== undefined);
  const read = [...new Set(conditions.flatMap(placesRead))];
  const points = read.map((name) => turningPoints(name, conditions, places.get(name)));
  const cases = points.reduce((product, list) => product * list.length, 1);
  if (conditions.length === 0 || cases > MOST_CASES) return false;
  const numbers = new Map<string, number>();
  for (let at = 0; at < cases; at++) {
    let rest = at;
    for (const [index, list] of points.entries()) {
      numbers.set(read[index] ?? '', list[rest % list.length] ?? 0);
      rest = Math.floor(rest / list.length);
    }
    if (!conditions.some((one) => holdsFor(one, numbers))) return false;
  }
  return true;
}

/** One number from every stretch of a place's range in which no condition changes its mind. */
function turningPoints(
  name: string,
  conditions: readonly Condition[],
  place: Place | undefined,
): number[] {
  const low = place?.low ?? 0;
  const high = place?.high ?? Number.MAX_SAFE_INTEGER;
  const starts = conditions.flatMap((one) => intervalsOn(name, one));
  const points = [low, ...starts.flatMap((one) => [one.low, one.high + 1])];
  return [...new Set(points)].filter((point) => point >= low && point <= high);
}

function intervalsOn(name: string, condition: Condition): { low: number; high: number }[] {
  if ('place' in condition) return condition.place === name ? [condition] : [];
  return partsOf(condition).flatMap((part) => intervalsOn(name, part));
}

function partsOf(condition: Exclude<Condition, { place: string }>): readonly Condition[] {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : condition.none;
}

function holdsFor(condition: Condition, numbers: ReadonlyMap<string, number>): boolean {
  if ('place' in condition) {
    const number = numbers.get(condition.place) ?? 0;
    return number >= condition.low && number <= condition.high;
  }
  const holds = (part: Condition): boolean => holdsFor(part, numbers);
  if ('all' in condition) return condition.all.every(holds);
  return 'any' in condition ? condition.any.some(holds) : !condition.none.some(holds);
}
