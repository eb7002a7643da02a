import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { fuzzStory } from '../../tests/fuzz-story.ts';
import { ACT_CATALOGUE } from '../model/acts.ts';
import { compileStory } from './compile-moment.ts';
import { momentOf } from './compiled.ts';
import type { Position } from './conversation.ts';
import { machineTalk, momentMachine } from './machine.ts';
import { choiceEvent, natureEvent } from './machine-config.ts';

/** Plays a fuzzed story by one actor that is kept from beginning to end, always the last choice. */
function playKept(seed: number): { kept: object[]; stepwise: object[] } {
  const story = compileStory(fuzzStory(seed), ACT_CATALOGUE);
  const talk = machineTalk(story);
  const numbers = story.places.list.map(({ start }) => start);
  const machine = momentMachine(momentOf(story, 'talk'));
  const actor = createActor(machine, { id: 'talk', input: { numbers } }).start();
  const kept: object[] = [];
  const stepwise: object[] = [];
  let position: Position | undefined = talk.begin('talk', numbers);
  for (let step = 0; step < 12 && position !== undefined; step += 1) {
    const { stack, trail } = position;
    kept.push(actor.getSnapshot().context);
    stepwise.push({ numbers: position.numbers, stack, trail });
    if (position.ended) break;
    const choice: string = talk.offered('talk', position).at(-1) ?? '';
    const isChance: boolean = position.awaits !== undefined;
    actor.send({ type: isChance ? natureEvent(0) : choiceEvent(position.scene, choice) });
    position = isChance ? talk.fall('talk', position, 0) : talk.choose('talk', position, choice);
  }
  return { kept, stepwise };
}

describe('momentMachine', () => {
  test('goes the same way in one actor kept through as in one actor a step', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const { kept, stepwise } = playKept(seed);
      expect(kept).toEqual(stepwise);
    }
  });

  test('is done when its scene ends, and not before', () => {
    const story = compileStory(fuzzStory(0), ACT_CATALOGUE);
    const machine = momentMachine(momentOf(story, 'talk'));
    const numbers = story.places.list.map(({ start }) => start);
    const actor = createActor(machine, { id: 'talk', input: { numbers } }).start();
    expect(actor.getSnapshot().status).toBe('active');
    const over = machine.resolveState({
      value: momentOf(story, 'talk').scenes.find(({ next }) => next.kind === 'end')?.id ?? '',
      context: actor.getSnapshot().context,
    });
    expect(over.status).toBe('done');
  });
});
