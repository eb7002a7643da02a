import { draw, streamKey } from '../../src/model/dice.ts';
import type {
  Choice,
  Condition,
  Effect,
  Line,
  Next,
  Scenario,
} from '../../src/scenario/scenario.ts';

const SCENES = 60;
/** After them come 18 scenes that go on by themselves, two that are visited and return, and the end. */
const CHOICE_SCENES = 39;
const CHOICES = 4;
const VARIABLES = 6;
const SEED = 7;

const WORDS = [
  'Half of them pay for four apps and hate it.',
  'And when they tell me that they only stream?',
  'Every phone sale gets a pitch from today. Every one.',
  'I sold nine phones this week. Nobody asked how.',
  'That I can do. If it saves them money.',
];
const CHOICE_TEXTS = [
  'You heard her. Everybody pitches, no exceptions.',
  'What do they say when you ask what they watch?',
  'Let us practise it twice. I play the customer.',
  'Try it this week and tell me how it went.',
];

let drawn = 0;
const stream = streamKey('bench-story');

function pick(below: number): number {
  drawn += 1;
  return draw(SEED, stream, drawn) % below;
}

/**
 * Makes the story that all contenders play: one moment of 60 scenes, 156 choices and 6 variables,
 * with guards (all, any, none), once, fallback, visits and first-match, and without chance, since
 * each contender would roll dice of its own. Two lines a scene, as in the story that is shipped.
 * Always the same.
 */
export function benchStory(): Scenario {
  drawn = 0;
  return {
    format: 1,
    id: 'bench',
    title: 'Bench',
    language: 'en',
    about: { teaches: [], minutes: 5, players: ['solo'] },
    store: { name: 'Store', weeks: 26, market: {}, orders: [] },
    manager: { name: 'Manager', look: {} },
    cast: [{ id: 'dave', name: 'Dave', role: 'rep', traits: {}, look: {} }],
    variables: Array.from({ length: VARIABLES }, (_, at) => ({
      id: `v${at}`,
      start: 50,
      low: 0,
      high: 100,
    })),
    calendar: [],
    moments: [
      {
        id: 'talk',
        title: 'Talk',
        where: 'floor',
        with: ['dave'],
        start: 's0',
        scenes: Array.from({ length: SCENES }, (_, at) => ({
          id: `s${at}`,
          lines: [line(at), line(at + 3)],
          next: next(at),
        })),
      },
    ],
    endings: [{ id: 'end', title: 'End', lines: [] }],
    debrief: { questions: [] },
    hash: '0000000000000000',
  };
}

function line(at: number): Line {
  return { speaker: 'dave', name: 'Dave', words: WORDS[at % WORDS.length] ?? '' };
}

function next(at: number): Next {
  if (at === SCENES - 1) return { kind: 'end' };
  if (at >= SCENES - 3) return { kind: 'return' };
  if (at >= CHOICE_SCENES && at % 3 === 0) return { kind: 'goto', goto: later() };
  if (at >= CHOICE_SCENES)
    return {
      kind: 'first-match',
      cases: [
        { if: comparison(), effects: effects(), goto: later() },
        { effects: [], goto: later() },
      ],
    };
  const hasFallback = at % 4 === 0;
  const choices = Array.from({ length: CHOICES }, (_, index) => choice(at, index, hasFallback));
  return { kind: 'choices', choices };
}

function choice(at: number, index: number, hasFallback: boolean): Choice {
  const isLast = index === CHOICES - 1;
  const isGuarded = !isLast && (hasFallback || pick(2) === 0);
  const visits = !isLast && pick(12) === 0;
  return {
    id: `c${index}`,
    text: CHOICE_TEXTS[(at + index) % CHOICE_TEXTS.length] ?? '',
    ...(isGuarded && { if: condition() }),
    once: !isLast && !hasFallback && pick(5) === 0,
    fallback: isLast && hasFallback,
    acts: [],
    effects: effects(),
    ...(visits && { visit: `s${SCENES - 3 + pick(2)}` }),
    // A choice that may be the only one open leads on, so that no play goes round in circles.
    goto: isLast || hasFallback ? ahead(at + 1 + pick(2)) : onward(at),
  };
}

/** A little ahead, sometimes back, and every third time through a scene that goes on by itself. */
function onward(at: number): string {
  if (pick(3) === 0) return `s${CHOICE_SCENES + pick(SCENES - 3 - CHOICE_SCENES)}`;
  return ahead(Math.max(0, at - 2 + pick(6)));
}

/** Names a scene of the later half, so that a play ends after some 80 choices. */
function later(): string {
  return `s${20 + pick(CHOICE_SCENES - 20)}`;
}

/** Goes on to a later scene, or to the end. */
function ahead(target: number): string {
  return target >= CHOICE_SCENES ? `s${SCENES - 1}` : `s${target}`;
}

function effects(): Effect[] {
  return Array.from({ length: 1 + pick(2) }, () => ({
    place: `v${pick(VARIABLES)}`,
    by: pick(2) === 0 ? 3 + pick(15) : -3 - pick(15),
  }));
}

function condition(): Condition {
  const parts = [comparison(), comparison()];
  const roll = pick(6);
  if (roll === 0) return { any: parts };
  if (roll === 1) return { none: parts };
  return roll === 2 ? { all: parts } : comparison();
}

function comparison(): Condition {
  const place = `v${pick(VARIABLES)}`;
  const bound = 25 + pick(50);
  return pick(2) === 0 ? { place, low: bound, high: 100 } : { place, low: 0, high: bound };
}
