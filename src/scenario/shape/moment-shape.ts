import * as z from 'zod/mini';
import { ACTS } from '../act.ts';
import { SPOTS } from '../scenario.ts';
import { conditionShape } from './condition-shape.ts';
import { listOf, maybe, named, oneWord, onlyTrue, ref, truth, whole, words } from './fields.ts';

const effects = z
  .record(z.string(), whole(-20_000, 20_000, 'Points added (+20) or taken away (-5).'))
  .check(
    z.describe(
      'Numbers of your own, where the acts are not enough: dave.morale: -5, promise: +20.',
    ),
  );

const act = z.union([
  oneWord(ACTS, 'An act, done to those the moment is with.'),
  z
    .partialRecord(z.enum(ACTS), ref('A person of the cast, or team.'))
    .check(z.describe('An act, and to whom: { ask-curious: dave }.')),
]);

const outcome = z
  .strictObject({
    odds: whole(1, 1000, 'Its weight against the other outcomes.'),
    effects: maybe(effects),
    goto: maybe(ref('The scene that follows; left out: the goto of the choice.')),
  })
  .check(z.describe('One way in which the chance can fall.'));

const bill = z
  .strictObject({
    weekly: whole(1, 10_000, 'Dollars that go off every week, beginning with this one.'),
    weeks: whole(1, 52, 'For how many weeks.'),
    because: words('What it is for, as the report says it: Interest on the loan.'),
  })
  .check(z.describe('What the choice costs every week for a while: interest, a lease, a fine.'));

const choice = z
  .strictObject({
    text: words('What you say or do, in your own words.'),
    if: maybe(conditionShape),
    once: maybe(
      truth('True: offered until it has been taken, in the whole season. Default false.'),
    ),
    fallback: maybe(truth('True: offered only when nothing else is. Default false.')),
    acts: maybe(
      listOf(act, 'What this choice is, from the catalogue of acts; the model does the numbers.'),
    ),
    effects: maybe(effects),
    visit: maybe(ref('A scene played first; its return leads to goto, or back to this scene.')),
    goto: maybe(ref('The scene that follows.')),
    chance: maybe(
      z
        .array(outcome)
        .check(
          z.minLength(1),
          z.maxLength(12),
          z.describe('Ways in which the choice can turn out, drawn with the dice of the moment.'),
        ),
    ),
    bill: maybe(bill),
    because: maybe(words('A line of explanation shown after the choice.')),
    predict: maybe(
      ref('The person about whom the player is asked first: how will they take this?'),
    ),
  })
  .check(z.describe('One thing that you may say or do.'));

const firstMatchCase = z
  .strictObject({
    if: maybe(conditionShape),
    effects: maybe(effects),
    goto: maybe(ref('The scene that follows when the condition holds.')),
    otherwise: maybe(ref('The scene that follows when no case before it holds; stands last.')),
  })
  .check(z.describe('One case: its scene follows when its condition is the first to hold.'));

const scene = z
  .strictObject({
    say: maybe(
      words(
        'What is said, one "Name: words" a line, below "say: |". A line without a name is narration.',
      ),
    ),
    choices: maybe(named(choice, 'What you may answer, by names of your own; at most 12.')),
    'first-match': maybe(
      listOf(
        firstMatchCase,
        'Goes on by itself, to the first case that holds; the last has no "if".',
      ),
    ),
    goto: maybe(ref('Goes on by itself, to this scene.')),
    return: maybe(onlyTrue('Goes back to where this scene was visited from.')),
    end: maybe(onlyTrue('The moment ends here.')),
  })
  .check(
    z.describe(
      'A place in the conversation: what is said, and one of choices, first-match, goto, return, end.',
    ),
  );

/** A moment as an author writes it. */
export const momentShape = z
  .strictObject({
    title: maybe(words('What the player reads above it. Default: its name.')),
    where: maybe(oneWord(SPOTS, 'Where in the store it takes place. Default: floor.')),
    with: listOf(ref('A person of the cast.'), 'Who is there besides you.'),
    start: maybe(ref('The first scene. Default: the one that stands first.')),
    scenes: named(scene, 'The scenes, by names of your own.'),
  })
  .check(z.describe('One conversation.'));
