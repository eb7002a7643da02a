import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../tests/fuzz-story.ts';
import { ACTS, type ActCatalogue, type ActLoad } from '../scenario/act.ts';
import type { Choice, Moment, Scene } from '../scenario/scenario.ts';
import { compileStory } from './compile-moment.ts';
import { type CompiledChoice, choiceOf, momentOf, sceneOf } from './compiled.ts';
import { guardInWords } from './condition-words.ts';

const LOAD: ActLoad = {
  support: 3,
  structure: 0,
  pressure: -2,
  addressed: { morale: 5, trust: 4, comfort: 6 },
  witnesses: { trust: 1 },
  fits: [],
  hours: 2,
  because: 'you asked',
};
const CATALOGUE = Object.fromEntries(ACTS.map((act) => [act, LOAD])) as ActCatalogue;

const PLAIN: Choice = {
  id: 'ask',
  text: 'What do you see?',
  once: false,
  fallback: false,
  acts: [],
  effects: [],
};
const END: Scene = { id: 'done', lines: [], next: { kind: 'end' } };

function momentWith(choices: readonly Choice[], people: readonly string[] = ['dave']): Moment {
  const opening: Scene = { id: 'opening', lines: [], next: { kind: 'choices', choices } };
  return {
    id: 'talk',
    title: 'Talk',
    where: 'floor',
    with: people,
    start: 'opening',
    scenes: [opening, END],
  };
}

function compiled(choice: Partial<Choice>, people?: readonly string[]): CompiledChoice {
  const whole = momentWith([{ ...PLAIN, goto: 'done', ...choice }], people);
  const story = compileStory(scenarioOf(whole), CATALOGUE, guardInWords);
  const found = choiceOf(sceneOf(momentOf(story, 'talk'), 'opening'), choice.id ?? 'ask');
  if (found === undefined) throw new Error('the choice is not there');
  return found;
}

const changes = (choice: CompiledChoice): string[] =>
  choice.effects.changes.map(({ place, by }) => `${place} ${by > 0 ? '+' : ''}${by}`);
const STORE = ['support +3', 'pressure -2', 'hours-left -2', 'acts.listen +1'];

describe('compileStory', () => {
  test('compiles a moment when it is first asked for, once, and knows no other', () => {
    const looked: (string | symbol)[] = [];
    const catalogue = new Proxy(CATALOGUE, {
      get: (of, act) => {
        looked.push(act);
        return Reflect.get(of, act);
      },
    });
    const talk = momentWith([{ ...PLAIN, acts: [{ act: 'listen' }] }]);
    const story = compileStory(scenarioOf(talk), catalogue);
    expect([story.ids, looked]).toEqual([['talk'], []]);
    const first = story.moment('talk');
    expect(looked).toContain('listen');
    expect(story.moment('talk')).toBe(first);
    expect(story.moment('walk')).toBeUndefined();
  });
});

describe('an act', () => {
  test('moves the person addressed, the reps who see it, the dials, the hours and the count', () => {
    const choice = compiled({ acts: [{ act: 'listen', to: 'dave' }] }, ['dave', 'priya', 'ruth']);
    expect(changes(choice)).toEqual([
      'dave.morale +5',
      'dave.trust +4',
      'priya.trust +1',
      ...STORE,
    ]);
  });

  test('addresses everybody present when nobody is named, each in the traits of their role', () => {
    const choice = compiled({ acts: [{ act: 'listen' }] }, ['dave', 'ruth']);
    expect(changes(choice)).toEqual([
      'dave.morale +5',
      'dave.trust +4',
      'ruth.trust +4',
      'ruth.comfort +6',
      ...STORE,
    ]);
  });

  test('addresses every rep of the cast as a team, present or not', () => {
    const choice = compiled({ acts: [{ act: 'listen', to: 'team' }] }, ['ruth']);
    expect(changes(choice).slice(0, 4)).toEqual([
      'dave.morale +5',
      'dave.trust +4',
      'priya.morale +5',
      'priya.trust +4',
    ]);
  });

  test('counts how often it was done to somebody about whom a condition asks', () => {
    const choice = compiled({
      if: { place: 'acts.listen.dave', low: 0, high: 3 },
      acts: [{ act: 'listen', to: 'dave' }],
    });
    expect(changes(choice).slice(-2)).toEqual(['acts.listen +1', 'acts.listen.dave +1']);
  });
});

describe('a choice', () => {
  test('has its acts first, then its own effects, then its count, each with its source', () => {
    const choice = compiled({
      acts: [{ act: 'listen', to: 'vera' }],
      effects: [{ place: 'promise', by: 20 }],
      once: true,
    });
    expect(choice.effects.changes.at(0)?.source).toEqual({ act: 'listen' });
    expect(choice.effects.changes.slice(-2)).toEqual([
      { place: 'promise', by: 20, source: 'effect' },
      { place: 'chose.talk.opening.ask', by: 1, source: 'count' },
    ]);
    expect(choice.effects.program).toHaveLength(choice.effects.changes.length * 4);
  });

  test('says its guard in words', () => {
    const guard = compiled({
      if: {
        all: [
          { place: 'dave.trust', low: 35, high: 100 },
          { place: 'promise', low: 0, high: 9 },
        ],
      },
      once: true,
      fallback: true,
    }).guard;
    expect(guard?.words).toBe(
      '(dave.trust at least 35 and promise at most 9) and not taken before and nothing else on offer',
    );
  });

  test('keeps its guard without words when nobody hands in how to say it', () => {
    const whole = momentWith([{ ...PLAIN, once: true, goto: 'done' }]);
    const opening = sceneOf(
      momentOf(compileStory(scenarioOf(whole), CATALOGUE), 'talk'),
      'opening',
    );
    const guard = choiceOf(opening, 'ask')?.guard;
    expect(Object.keys(guard ?? {})).toEqual(['program', 'condition']);
  });

  test('has no guard when nothing has to hold', () => {
    expect(compiled({}).guard).toBeUndefined();
  });

  test('comes back to its own scene when it leads nowhere else', () => {
    const whole = momentWith([PLAIN, { ...PLAIN, id: 'go', goto: 'done' }]);
    const story = compileStory(scenarioOf(whole), CATALOGUE);
    const opening = sceneOf(momentOf(story, 'talk'), 'opening');
    expect(choiceOf(opening, 'ask')?.way).toEqual({ enter: 'opening' });
  });

  test('lets an outcome go its own way, or else the way of the choice, and counts the draw', () => {
    const { outcomes = [] } = compiled({
      visit: 'opening',
      chance: [
        { odds: 7, effects: [], goto: 'done' },
        { odds: 3, effects: [{ place: 'debt', by: 1 }] },
      ],
    });
    expect(outcomes.map(({ way }) => way)).toEqual([
      { enter: 'done' },
      { enter: 'opening', push: 'done' },
    ]);
    expect(outcomes[1]?.effects.changes.map(({ place }) => place)).toEqual([
      'drew.talk.opening.ask',
      'debt',
    ]);
  });

  test('is refused when it leads to a scene that is not there', () => {
    expect(() => compiled({ goto: 'elsewhere' })).toThrow('no scene "elsewhere"');
  });
});
