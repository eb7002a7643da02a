import * as z from 'zod/mini';
import {
  ACCESSORIES,
  AGES,
  BUILDS,
  CLOTHES_COLOURS,
  HAIR_COLOURS,
  HAIR_STYLES,
  HEADWEAR,
  MOBILITY_AIDS,
} from '../look.ts';
import { FORMAT, PACES, ROLES, STYLES, TV_RULES } from '../scenario.ts';
import { ORDER_NAMES } from '../standing-orders.ts';
import { conditionShape } from './condition-shape.ts';
import {
  decimal,
  id,
  listOf,
  maybe,
  named,
  oneWord,
  onlyTrue,
  ref,
  truth,
  whole,
  words,
} from './fields.ts';
import { momentShape } from './moment-shape.ts';

const colour = <T extends string>(table: Readonly<Record<T, string>>, description: string) =>
  oneWord(Object.keys(table) as [T, ...T[]], description);

const look = z
  .strictObject({
    hair: maybe(oneWord(HAIR_STYLES, 'How the hair is worn.')),
    skin: maybe(whole(0, 5, 'Skin tone, 0 (lightest) to 5 (darkest).')),
    'hair-colour': maybe(colour(HAIR_COLOURS, 'The colour of the hair.')),
    headwear: maybe(oneWord(HEADWEAR, 'What is worn on the head.')),
    clothes: maybe(colour(CLOTHES_COLOURS, 'The colour of the clothes.')),
    age: maybe(oneWord(AGES, 'How old the person looks.')),
    accessory: maybe(oneWord(ACCESSORIES, 'Glasses, a beard and the like.')),
    build: maybe(oneWord(BUILDS, 'How the person is built.')),
    'mobility-aid': maybe(oneWord(MOBILITY_AIDS, 'What the person gets about with.')),
  })
  .check(
    z.describe(
      'What the person looks like; the rest is chosen from the name, always the same way.',
    ),
  );

const trait = (description: string) =>
  maybe(whole(0, 100, `${description} 0 (none) to 100 (full).`));

const person = z
  .strictObject({
    name: words('The full name.'),
    role: oneWord(ROLES, 'What this person is to you.'),
    style: maybe(oneWord(STYLES, 'How a rep likes to sell.')),
    pace: maybe(oneWord(PACES, 'How fast a rep learns.')),
    skill: maybe(
      decimal(0.05, 1.6, 'How well a rep sells: 0.05 is new, 1 proficient, 1.6 the best.'),
    ),
    morale: trait('How glad to work here at the start.'),
    trust: trait('Trust in you at the start.'),
    ownership: trait('How much a rep makes the work their own at the start.'),
    comfort: trait('How much at ease a customer is at the start.'),
    need: maybe(words('What a customer really needs.')),
    watches: maybe(words('What a customer watches now, and on what.')),
    look: maybe(look),
  })
  .check(z.describe('One person.'));

const variable = z
  .strictObject({
    start: whole(-9999, 9999, 'Its value at the start.'),
    good: maybe(oneWord(['up', 'down'], 'Which direction is good for the player.')),
    low: maybe(whole(-9999, 9999, 'The lowest it can be. Default 0.')),
    high: maybe(whole(-9999, 9999, 'The highest it can be. Default 100.')),
  })
  .check(z.describe('A number of your own.'));

const order = z
  .strictObject({
    'tv-rule': maybe(oneWord(TV_RULES, 'The TV rule that head office now asks for.')),
    goal: maybe(whole(-90, 400, 'Changes the weekly TV goal, in per cent: +20.')),
    announce: maybe(words('What you read when the order arrives.')),
  })
  .check(z.describe('An order from head office.'));

const week = (description: string) => maybe(whole(1, 52, description));

const calendarEntry = z
  .strictObject({
    week: week('The one week in which it happens.'),
    from: week('The first week in which it can happen.'),
    to: week('The last week in which it can happen. Default: the last of the season.'),
    when: maybe(conditionShape),
    moment: maybe(ref('The conversation that happens.')),
    order: maybe(order),
    once: maybe(truth('True: at most once. False: in every week in which it can. Default true.')),
  })
  .check(
    z.describe('Something that happens in a week, or in the first week in which "when" holds.'),
  );

const ending = z
  .strictObject({
    id: id('Its name.'),
    title: words('What the player reads above the end.'),
    say: maybe(words('What is told, line by line.')),
    when: maybe(conditionShape),
    otherwise: maybe(onlyTrue('Marks the ending for when no other holds; it stands last.')),
  })
  .check(z.describe('One way in which the season can end. The first that holds is taken.'));

const about = z
  .strictObject({
    summary: maybe(words('What it is about, in a sentence or two.')),
    teaches: maybe(listOf(words('One thing.'), 'What one can learn from it.')),
    minutes: maybe(whole(1, 600, 'How long it takes. Default 20.')),
    players: maybe(listOf(z.enum(['solo', 'class']), 'For whom it is. Default: solo.')),
  })
  .check(z.describe('For the person who looks for a scenario.'));

const market = z
  .strictObject({
    visits: maybe(decimal(1, 60, 'Conversations that one rep has in a week.')),
    'tv-need': maybe(decimal(0, 1, 'Share of phone buyers whom the TV plan really fits, 0 to 1.')),
    conversion: maybe(
      decimal(0, 1, 'Chance that a proficient rep sells a phone in a conversation, 0 to 1.'),
    ),
  })
  .check(z.describe('Numbers of the market; whatever is left out takes the default of the model.'));

const store = z
  .strictObject({
    name: words('The name above the door.'),
    weeks: maybe(whole(1, 52, 'How many weeks the season has. Default 26.')),
    goal: maybe(
      whole(
        1,
        999,
        'TV contracts a week that head office expects at the start. Default: by headcount.',
      ),
    ),
    market: maybe(market),
    orders: maybe(
      z
        .array(oneWord(ORDER_NAMES, 'One standing order.'))
        .check(
          z.describe(
            'The standing orders that the player can give beside TV rule, goal and coaching. Default: all.',
          ),
        ),
    ),
  })
  .check(z.describe('The store.'));

const manager = z
  .strictObject({ name: maybe(words('Your name in the story. Default: You.')), look: maybe(look) })
  .check(z.describe('The seat that the player takes.'));

/** The whole file, field by field: the one definition that reading and the schema share. */
export const scenarioShape = z
  .strictObject({
    $schema: maybe(z.string().check(z.describe('Where an editor finds this schema.'))),
    format: z.literal(FORMAT).check(z.describe('The version of this format.')),
    id: id('The name of the scenario, which is also that of its folder.'),
    title: words('What the player reads on the first screen.'),
    language: maybe(
      z
        .string()
        .check(
          z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
          z.describe('The language it is written in: en, de, pt-BR. Default: en.'),
        ),
    ),
    about: maybe(about),
    store,
    manager: maybe(manager),
    cast: named(person, 'Everyone who appears, by short names of your own.'),
    variables: maybe(
      named(variable, "Numbers beyond people's traits, by names of your own; at most 32."),
    ),
    calendar: maybe(z.array(calendarEntry).check(z.describe('What happens when.'))),
    moments: named(momentShape, 'The conversations, by names of your own.'),
    endings: listOf(ending, 'How it can end; the last is "otherwise: true".'),
    debrief: maybe(
      z
        .strictObject({
          questions: maybe(listOf(words('A question.'), 'What to talk over afterwards.')),
        })
        .check(z.describe('For the talk afterwards.')),
    ),
  })
  .check(z.describe('A scenario of Floorwalker.'));
