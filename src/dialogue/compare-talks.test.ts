import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../tests/fuzz-story.ts';
import { ACT_CATALOGUE } from '../model/acts.ts';
import type { Choice, Moment } from '../scenario/scenario.ts';
import { compareExhaustively } from './compare-talks.ts';
import { compileStory } from './compile-moment.ts';
import type { Talk } from './conversation.ts';
import { machineTalk } from './machine.ts';
import { stepperTalk } from './stepper-talk.ts';

const step = (id: string, by: number, more: Partial<Choice> = {}): Choice => ({
  id,
  text: id,
  once: false,
  fallback: false,
  acts: [],
  effects: [{ place: 'promise', by }],
  ...more,
});

/** A scene that can be gone round for ever, and left when the promise is 30 or more. */
function roundAbout(choices: readonly Choice[]) {
  const leave = step('leave', 0, { if: { place: 'promise', low: 30, high: 100 }, goto: 'done' });
  const moment: Moment = {
    id: 'talk',
    title: 'Talk',
    where: 'floor',
    with: ['dave'],
    start: 'here',
    scenes: [
      { id: 'here', lines: [], next: { kind: 'choices', choices: [...choices, leave] } },
      { id: 'done', lines: [], next: { kind: 'end' } },
    ],
  };
  const story = compileStory(scenarioOf(moment), ACT_CATALOGUE);
  return { story, starts: [story.places.list.map(({ start }) => start)] };
}

describe('compareExhaustively', () => {
  test('meets every value that a guard can tell apart, once', () => {
    const { story, starts } = roundAbout([step('more', 29), step('bit', 1)]);
    const talks = { left: machineTalk(story), right: stepperTalk(story) };
    // 0 to 29, whatever is 30 or more, and the end.
    const found = compareExhaustively(story, 'talk', { ...talks, starts });
    expect(found).toMatchObject({ states: 32, isComplete: true });
  });

  test('stops at its limit and says so', () => {
    const { story, starts } = roundAbout([step('more', 1), step('less', -1)]);
    const talks = { left: stepperTalk(story), right: stepperTalk(story) };
    expect(compareExhaustively(story, 'talk', { ...talks, starts }).states).toBe(102);
    const cut = compareExhaustively(story, 'talk', { ...talks, starts, limit: 20 });
    expect(cut.isComplete).toBe(false);
  });

  test('finds the shortest way to a difference', () => {
    const { story, starts } = roundAbout([step('more', 10)]);
    const right = stepperTalk(story);
    const wrong: Talk = { ...right, offered: (...asked) => right.offered(...asked).slice(0, 1) };
    const found = compareExhaustively(story, 'talk', {
      left: machineTalk(story),
      right: wrong,
      starts,
    });
    expect(found.isComplete).toBe(false);
    expect(found.difference).toEqual({
      path: ['more', 'more', 'more'],
      left: ['more', 'leave'],
      right: ['more'],
    });
  });
});
