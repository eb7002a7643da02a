import * as z from 'zod/mini';

// Without this zod tries whether it may build functions from text, which a page's strict policy
// for scripts forbids and reports.
z.config({ jitless: true });

/** What an id looks like. */
export const ID_PATTERN = /^[a-z][a-z0-9_-]*$/;
/** At least one visible character. */
export const WORDS_PATTERN = /\S/;

/** Words for the player: any text that is not blank. */
export function words(description: string) {
  return z.string().check(z.regex(WORDS_PATTERN), z.describe(description));
}

/** The name of something else in the file. Whether that exists is checked later. */
export function ref(description: string) {
  return z.string().check(z.regex(WORDS_PATTERN), z.describe(description));
}

/** An id that the author gives. */
export function id(description: string) {
  return z.string().check(z.regex(ID_PATTERN), z.describe(description));
}

/** A whole number, both ends included. */
export function whole(low: number, high: number, description: string) {
  return z.int().check(z.gte(low), z.lte(high), z.describe(description));
}

/** A number with decimals, both ends included. */
export function decimal(low: number, high: number, description: string) {
  return z.number().check(z.gte(low), z.lte(high), z.describe(description));
}

/** One word of a closed list. */
export function oneWord<const T extends readonly [string, ...string[]]>(
  list: T,
  description: string,
) {
  return z.enum(list).check(z.describe(description));
}

/** True or false. */
export function truth(description: string) {
  return z.boolean().check(z.describe(description));
}

/** The word `true`, which is all that a field like `end` can say. */
export function onlyTrue(description: string) {
  return z.literal(true).check(z.describe(description));
}

/** A list with at least one entry. */
export function listOf<T extends z.ZodMiniType>(item: T, description: string) {
  return z.array(item).check(z.minLength(1), z.describe(description));
}

/** Things under names of the author's own, in file order. */
export function named<T extends z.ZodMiniType>(item: T, description: string) {
  return z
    .record(id('A name: lower-case letters, digits, - and _; a letter first.'), item)
    .check(z.describe(description));
}

export const maybe = z.optional;
