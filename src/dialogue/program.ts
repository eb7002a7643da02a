import type { Places } from '../scenario/places.ts';
import type { Condition } from '../scenario/scenario.ts';

/**
 * A condition or a list of effects, compiled to whole numbers: plain data that can be copied,
 * written out as JSON and linked into one larger array. `holds` and `applyEffects` below are the
 * only code that gives it a meaning; live play and rollouts both call them.
 */
export type Program = readonly number[];

/** Numbers by place index that effects may change: a plain array, or a typed one. */
export interface MutableNumbers {
  [place: number]: number;
  readonly length: number;
}

/** Where a test leads when it decides the whole condition; other values are addresses of tests. */
const PASS = -1;
const FAIL = -2;
/** The condition that holds whatever the numbers are. */
export const ALWAYS: Program = [1, 0, 0, 0, PASS, PASS];
/** One test: place, low, high, address if within, address if not. */
const TEST_LENGTH = 5;
/** One effect: place, by, low, high. */
const EFFECT_LENGTH = 4;

/**
 * Compiles a condition to `[entry, (place, low, high, ifWithin, ifNot)+]`. Every test names the
 * test that follows it either way, so evaluating needs no stack and stops at the first part that
 * decides. An empty `all` or `none` holds, an empty `any` does not: a test that leads to the same
 * end either way.
 *
 * @throws RangeError when the condition reads a place that the scenario lacks: our fault, since the
 *   reader refuses such files.
 */
export function compileCondition(condition: Condition, places: Places): number[] {
  const program: number[] = [0];
  const entry = emit(condition, { program, places }, PASS, FAIL);
  program[0] = entry < 0 ? program.push(0, 0, 0, entry, entry) - TEST_LENGTH : entry;
  return program;
}

interface Emission {
  readonly program: number[];
  readonly places: Places;
}

/** Writes the tests of one condition, the last part first since each must know its successor. */
function emit(condition: Condition, into: Emission, yes: number, no: number): number {
  if ('place' in condition) {
    const address = into.program.length;
    const place = placeIndex(into.places, condition.place);
    into.program.push(place, condition.low, condition.high, yes, no);
    return address;
  }
  if ('all' in condition)
    return condition.all.reduceRight((next, part) => emit(part, into, next, no), yes);
  if ('any' in condition)
    return condition.any.reduceRight((next, part) => emit(part, into, yes, next), no);
  return condition.none.reduceRight((next, part) => emit(part, into, no, next), yes);
}

/**
 * Tells whether a compiled condition holds for these numbers; both ends of a range belong to it.
 * `entry` is the first test inside a larger array that `linkCondition` filled.
 */
export function holds(
  program: ArrayLike<number>,
  numbers: ArrayLike<number>,
  entry: number = program[0] as number,
): boolean {
  let at = entry;
  do {
    const number = numbers[program[at] as number] as number;
    const isWithin = number >= (program[at + 1] as number) && number <= (program[at + 2] as number);
    at = program[isWithin ? at + 3 : at + 4] as number;
  } while (at >= 0);
  return at === PASS;
}

/** Copies a compiled condition to the end of `code`. @returns Its `entry` for `holds`. */
export function linkCondition(code: number[], program: Program): number {
  const offset = code.length - 1;
  const moved = (address: number): number => (address < 0 ? address : address + offset);
  for (let at = 1; at < program.length; at += TEST_LENGTH) {
    const [place = 0, low = 0, high = 0, yes = PASS, no = FAIL] = program.slice(at);
    code.push(place, low, high, moved(yes), moved(no));
  }
  return moved(program[0] ?? PASS);
}

/**
 * Compiles effects to `(place, by, low, high)*`, in the order given; `low…high` is the range that
 * the place is held in.
 *
 * @throws RangeError when an effect changes a place that the scenario lacks, or by a number that is
 *   not whole: our fault, since reader and catalogue rule both out.
 */
export function compileEffects(
  effects: readonly { readonly place: string; readonly by: number }[],
  places: Places,
): number[] {
  return effects.flatMap(({ place, by }) => {
    const index = placeIndex(places, place);
    const { low, high } = places.list[index] ?? { low: 0, high: 0 };
    if (!Number.isInteger(by))
      throw new RangeError(`"${place}" changes by ${by}, not a whole number`);
    return [index, by, low, high];
  });
}

/**
 * Applies compiled effects to `numbers`, in place and in order. The number is held in its range
 * after each effect, not only at the end: +30 then −30 takes 90 to 70. `from…to` (the end is not in
 * it) picks a stretch of a larger array.
 */
export function applyEffects(
  program: ArrayLike<number>,
  numbers: MutableNumbers,
  from: number = 0,
  to: number = program.length,
): void {
  for (let at = from; at < to; at += EFFECT_LENGTH) {
    const place = program[at] as number;
    const low = program[at + 2] as number;
    const high = program[at + 3] as number;
    const next = (numbers[place] as number) + (program[at + 1] as number);
    numbers[place] = next < low ? low : Math.min(next, high);
  }
}

function placeIndex(places: Places, name: string): number {
  const index = places.indexOf.get(name);
  if (index === undefined) throw new RangeError(`the scenario has no place "${name}"`);
  return index;
}
