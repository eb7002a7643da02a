import * as z from 'zod/mini';
import { ACTS } from '../act.ts';
import { MANAGER_STATES, STORE_MEASURES, TV_RULES } from '../scenario.ts';
import { maybe, oneWord, whole, words } from './fields.ts';

const COMPARISON =
  'a comparison in words: at least 40, below 30, above 40, at most 20, 20 to 60, 40';

const comparison = z.union([
  words(`Text: ${COMPARISON}.`),
  whole(-99_999_999, 99_999_999, 'Exactly.'),
]);
const oneOrMore = (description: string) =>
  z.union([words(description), z.array(words(description)).check(z.minLength(1))]);
const anything = z.union([
  words(`A state, or ${COMPARISON}.`),
  whole(-99_999_999, 99_999_999, 'Exactly this number.'),
  z.array(words('One of several states.')).check(z.minLength(1)),
]);

/** An act, or what was done to one person: `order`, `order.dave`. */
const countedAct = z.union([
  z.enum(ACTS),
  z.string().check(z.regex(/^[a-z-]+\.[a-z][a-z0-9_-]*$/)),
]);

const measures = Object.fromEntries(
  STORE_MEASURES.map((name) => [
    name,
    maybe(comparison.check(z.describe(`The store's ${name}: ${COMPARISON}.`))),
  ]),
);

/**
 * A condition as an author writes it: every entry of the map must hold. It names people's traits
 * (`dave.trust`), their states (`dave`), variables and measures of the store as keys.
 */
export const conditionShape: z.ZodMiniType = z.catchall(
  z.object({
    ...measures,
    week: maybe(comparison.check(z.describe(`The week of the season: ${COMPARISON}.`))),
    manager: maybe(oneWord(MANAGER_STATES, 'Whether you still have the job.')),
    'tv-rule': maybe(
      z
        .union([z.enum(TV_RULES), z.array(z.enum(TV_RULES)).check(z.minLength(1))])
        .check(z.describe('The TV rule on the wall; a list means any of them.')),
    ),
    'act-count': maybe(
      z
        .record(countedAct, comparison)
        .check(
          z.describe(
            `How often you did an act so far, by its name (order), or to one person (order.dave): ${COMPARISON}.`,
          ),
        ),
    ),
    chose: maybe(
      oneOrMore('A choice that was taken: moment.scene.choice.').check(
        z.describe('A choice that was taken, as moment.scene.choice; a list means any of them.'),
      ),
    ),
    get all() {
      return maybe(conditions('Conditions that must all hold.'));
    },
    get any() {
      return maybe(conditions('Conditions of which one at least must hold.'));
    },
    get none() {
      return maybe(conditions('Conditions of which none may hold.'));
    },
  }),
  anything,
);
conditionShape.register(z.globalRegistry, {
  id: 'condition',
  description: `What must hold. Keys: dave.trust (a trait), dave (working, thinking, notice, gone, here), a variable, a measure of the store, week, act-count, chose, all, any, none. Values: ${COMPARISON}.`,
});

function conditions(description: string) {
  return z.array(conditionShape).check(z.minLength(1), z.describe(description));
}
