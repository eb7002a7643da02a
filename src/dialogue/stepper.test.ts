import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../tests/fuzz-story.ts';
import { ACT_CATALOGUE } from '../model/acts.ts';
import type { Choice, Moment } from '../scenario/scenario.ts';
import { compileStory } from './compile-moment.ts';
import { layOutRom, NONE } from './rom.ts';
import { countOutcomes, enterMoment, fall, listOffered, makeRun, oddsOf, take } from './stepper.ts';

const choice = (id: string, more: Partial<Choice>): Choice => ({
  id,
  text: id,
  once: false,
  fallback: false,
  acts: [],
  effects: [],
  ...more,
});
const MOMENT: Moment = {
  id: 'talk',
  title: 'Talk',
  where: 'floor',
  with: ['dave'],
  start: 'opening',
  scenes: [
    {
      id: 'opening',
      lines: [],
      next: {
        kind: 'choices',
        choices: [
          choice('deeper', { visit: 'opening', goto: 'back' }),
          choice('risk', {
            goto: 'done',
            chance: [
              { odds: 7, effects: [] },
              { odds: 3, effects: [{ place: 'promise', by: 5 }], goto: 'opening' },
            ],
          }),
          choice('up', { goto: 'back' }),
        ],
      },
    },
    { id: 'back', lines: [], next: { kind: 'return' } },
    { id: 'done', lines: [], next: { kind: 'end' } },
  ],
};
const STORY = compileStory(scenarioOf(MOMENT), ACT_CATALOGUE);
const ROM = layOutRom(STORY);

function begun() {
  const run = makeRun(STORY.places.list.length);
  const offer = new Int32Array(ROM.mostChoices);
  enterMoment(ROM, run, ROM.addressOf('talk', 'opening'));
  const choose = (id: string): void => {
    const count = listOffered(ROM, run, offer);
    const move = [...offer.subarray(0, count)].find((one) => ROM.choice(one) === id);
    take(ROM, run, move ?? NONE);
  };
  return { run, choose };
}

describe('the stepper', () => {
  test('tells the odds of an awaited chance, and none when nothing is awaited', () => {
    const { run, choose } = begun();
    expect(countOutcomes(ROM, run)).toBe(0);
    choose('risk');
    expect(countOutcomes(ROM, run)).toBe(2);
    expect([0, 1].map((outcome) => oddsOf(ROM, run, outcome))).toEqual([7, 3]);
    fall(ROM, run, 1);
    expect([ROM.scene(run.scene), run.isOver, run.awaits]).toEqual(['opening', false, NONE]);
    expect(run.numbers[STORY.places.indexOf.get('promise') ?? 0]).toBe(5);
  });

  test('keeps a stack of visits deeper than it began with', () => {
    const { run, choose } = begun();
    for (let depth = 0; depth < 100; depth += 1) choose('deeper');
    expect(run.depth).toBe(100);
    expect(() => choose('up')).toThrow('nothing visited it');
  });

  test('offers nothing when the conversation is over', () => {
    const { run, choose } = begun();
    choose('risk');
    fall(ROM, run, 0);
    expect(run.isOver).toBe(true);
    expect(listOffered(ROM, run, new Int32Array(ROM.mostChoices))).toBe(0);
  });
});
