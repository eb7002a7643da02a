import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../tests/fuzz-story.ts';
import { ACT_CATALOGUE } from '../model/acts.ts';
import type { Choice, Moment, Next, Scene } from '../scenario/scenario.ts';
import { compileStory } from './compile-moment.ts';
import type { CompiledStory } from './compiled.ts';
import type { Position, Talk } from './conversation.ts';
import { machineTalk } from './machine.ts';
import { stepperTalk } from './stepper-talk.ts';

const choice = (id: string, more: Partial<Choice> = {}): Choice => ({
  id,
  text: id,
  once: false,
  fallback: false,
  acts: [],
  effects: [],
  ...more,
});
const scene = (id: string, next: Next): Scene => ({ id, lines: [], next });
const choices = (...all: Choice[]): Next => ({ kind: 'choices', choices: all });

function storyOf(...scenes: Scene[]): CompiledStory {
  const moment: Moment = {
    id: 'talk',
    title: 'Talk',
    where: 'floor',
    with: ['dave'],
    start: scenes[0]?.id ?? '',
    scenes,
  };
  return compileStory(scenarioOf(moment), ACT_CATALOGUE);
}

const STORY = storyOf(
  scene(
    'opening',
    choices(
      choice('ask', { once: true, visit: 'aside', goto: 'plan' }),
      choice('risk', {
        effects: [{ place: 'promise', by: 10 }],
        goto: 'plan',
        chance: [
          { odds: 7, effects: [] },
          { odds: 3, effects: [{ place: 'promise', by: -4 }], goto: 'done' },
        ],
      }),
      choice('stay'),
      choice('trusted', { if: { place: 'dave.trust', low: 90, high: 100 }, goto: 'done' }),
    ),
  ),
  scene('aside', { kind: 'return' }),
  scene('plan', {
    kind: 'first-match',
    cases: [
      { if: { place: 'promise', low: 10, high: 100 }, effects: [], goto: 'done' },
      { effects: [{ place: 'debt', by: 1 }], goto: 'rest' },
    ],
  }),
  scene('rest', choices(choice('back', { goto: 'opening' }), choice('last', { fallback: true }))),
  scene('done', { kind: 'end' }),
);
const START = STORY.places.list.map(({ start }) => start);
const numberOf = (position: Position | undefined, place: string): number | undefined =>
  position?.numbers[STORY.places.indexOf.get(place) ?? -1];

const TALKS: [string, (story: CompiledStory) => Talk][] = [
  ['the machine', machineTalk],
  ['the stepper', stepperTalk],
];

describe.each(TALKS)('%s', (_, talkOf) => {
  const talk = talkOf(STORY);
  const begin = (): Position => talk.begin('talk', START);
  const taking = (...ids: string[]): Position =>
    ids.reduce((position, id) => talk.choose('talk', position, id) ?? position, begin());

  test('begins in the first scene with the numbers it is given', () => {
    expect(begin()).toEqual({
      scene: 'opening',
      stack: [],
      numbers: START,
      trail: ['opening'],
      ended: false,
    });
  });

  test('offers what its guards allow, in file order', () => {
    expect(talk.offered('talk', begin())).toEqual(['ask', 'risk', 'stay']);
    expect(talk.offered('talk', taking('ask'))).toEqual(['back']);
  });

  test('plays a visit, returns to where the choice goes on, and tells every scene on the way', () => {
    const position = taking('ask');
    expect(position).toMatchObject({
      scene: 'rest',
      trail: ['aside', 'plan', 'rest'],
      stack: [],
    });
    expect(numberOf(position, 'debt')).toBe(1);
  });

  test('offers a once choice once', () => {
    expect(talk.offered('talk', taking('ask', 'back'))).toEqual(['risk', 'stay']);
  });

  test('says a scene again when a choice leads back to it', () => {
    expect(taking('stay').trail).toEqual(['opening']);
  });

  test('waits for Nature where a choice leaves something to chance', () => {
    const waiting = taking('risk');
    expect(waiting).toMatchObject({ scene: 'opening', awaits: 'risk', trail: [], ended: false });
    expect(talk.offered('talk', waiting)).toEqual([]);
    expect(talk.choose('talk', waiting, 'stay')).toBeUndefined();
    const lucky = talk.fall('talk', waiting, 0);
    expect(lucky).toMatchObject({ scene: 'done', trail: ['plan', 'done'], ended: true });
    const unlucky = talk.fall('talk', waiting, 1);
    expect(unlucky).toMatchObject({ scene: 'done', trail: ['done'], ended: true });
    expect([lucky, unlucky].map((one) => numberOf(one, 'promise'))).toEqual([10, 6]);
    expect(numberOf(unlucky, 'drew.talk.opening.risk')).toBe(1);
  });

  test('refuses what is not on offer, and outcomes that nobody awaits', () => {
    for (const id of ['trusted', 'nonsense', '', '*', 'opening.ask'])
      expect(talk.choose('talk', begin(), id)).toBeUndefined();
    expect(talk.fall('talk', begin(), 0)).toBeUndefined();
    for (const outcome of [-1, 2, 0.5, Number.NaN])
      expect(talk.fall('talk', taking('risk'), outcome)).toBeUndefined();
  });

  test('offers and takes nothing after the end', () => {
    const over = talk.fall('talk', taking('risk'), 1) ?? begin();
    expect(talk.offered('talk', over)).toEqual([]);
    expect(talk.choose('talk', over, 'stay')).toBeUndefined();
    expect(talk.fall('talk', over, 0)).toBeUndefined();
  });

  test('never touches a position or the numbers it was given', () => {
    const frozen = (position: Position): Position => {
      for (const list of [position.numbers, position.stack, position.trail]) Object.freeze(list);
      return Object.freeze(position);
    };
    const first = frozen(talk.begin('talk', Object.freeze([...START]) as number[]));
    const before = structuredClone(first);
    const waiting = frozen(talk.choose('talk', first, 'risk') ?? first);
    talk.offered('talk', waiting);
    talk.fall('talk', waiting, 0);
    talk.choose('talk', first, 'ask');
    expect(first).toEqual(before);
  });

  test('takes up a position that went through JSON', () => {
    const kept = JSON.parse(JSON.stringify(taking('risk')));
    expect(talk.fall('talk', kept, 1)).toEqual(talk.fall('talk', taking('risk'), 1));
  });

  test('says loudly what does not fit the scenario', () => {
    const here = begin();
    expect(() => talk.begin('walk', START)).toThrow('fuzz has no moment "walk"');
    expect(() => talk.begin('talk', [1, 2])).toThrow('numbers, not 2');
    const offer = (more: Partial<Position>) => () => talk.offered('talk', { ...here, ...more });
    expect(offer({ scene: 'attic' })).toThrow('moment "talk" has no scene "attic"');
    expect(offer({ stack: ['attic'] })).toThrow('moment "talk" has no scene "attic"');
    expect(offer({ awaits: 'stay' })).toThrow('leaves no "stay" to chance');
  });

  test('says loudly when a step never comes to rest, or a return has nowhere to go', () => {
    const fails = (...scenes: Scene[]): (() => Position) => {
      const story = storyOf(...scenes);
      const numbers = story.places.list.map(({ start }) => start);
      return () => talkOf(story).begin('talk', numbers);
    };
    const goto = (id: string, next: string): Scene => scene(id, { kind: 'goto', goto: next });
    expect(fails(goto('one', 'two'), goto('two', 'one'))).toThrow(
      'moment "talk" entered more than 1000 scenes in one step, the last "one"',
    );
    expect(fails(scene('one', { kind: 'return' }))).toThrow(
      'scene "one" of moment "talk" returns, but nothing visited it',
    );
  });
});
