import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareExhaustively } from '../src/dialogue/compare-talks.ts';
import { compileStory } from '../src/dialogue/compile-moment.ts';
import { type CompiledStory, choiceOf, momentOf, sceneOf } from '../src/dialogue/compiled.ts';
import type { Position, Talk } from '../src/dialogue/conversation.ts';
import { machineTalk } from '../src/dialogue/machine.ts';
import { stepperTalk } from '../src/dialogue/stepper-talk.ts';
import { ACT_CATALOGUE } from '../src/model/acts.ts';
import { draw } from '../src/model/dice.ts';
import type { Places } from '../src/scenario/places.ts';
import { readScenario } from '../src/scenario/read-scenario.ts';
import { fuzzStory } from './fuzz-story.ts';

const PLAYS = 8;
const STEPS = 30;

/** Plays one fuzzed story through both back ends at once, taking or refusing the same things. */
function playBoth(story: CompiledStory, seed: number): void {
  const [machine, stepper] = [machineTalk(story), stepperTalk(story)];
  const both = (ask: (talk: Talk) => unknown): unknown => {
    const [live, fast] = [ask(machine), ask(stepper)];
    // Told in full only when they differ: asking vitest each time takes ten times as long.
    if (!isDeepStrictEqual(fast, live)) expect(fast).toEqual(live);
    return live;
  };
  const numbers = startNumbers(story.places, seed);
  let position = both((talk) => talk.begin('talk', numbers)) as Position;
  for (let step = 0; step < STEPS && !position.ended; step += 1) {
    const here = Object.freeze(position);
    const offered = both((talk) => talk.offered('talk', here)) as string[];
    both((talk) => talk.choose('talk', here, 'c2'));
    both((talk) => talk.fall('talk', here, 1));
    const roll = draw(seed, 1, step);
    const next = (talk: Talk): Position | undefined =>
      here.awaits === undefined
        ? talk.choose('talk', here, offered[roll % offered.length] ?? 'c9')
        : talk.fall('talk', here, roll % outcomesOf(story, here));
    const after = both(next) as Position | undefined;
    if (after === undefined) return;
    position = after;
  }
}

function outcomesOf(story: CompiledStory, { scene, awaits = '' }: Position): number {
  return choiceOf(sceneOf(momentOf(story, 'talk'), scene), awaits)?.outcomes?.length ?? 1;
}

function startNumbers({ list }: Places, seed: number): number[] {
  return list.map(({ name, start, low, high }, index) =>
    /^(chose|acts|drew)\./.test(name)
      ? start
      : low + (draw(seed, 2, index) % (Math.min(high, low + 200) - low + 1)),
  );
}

/** The season's first numbers, and both ends of every trait and variable that a moment can bring. */
function extremes({ list }: Places): number[][] {
  const at = (end: 'low' | 'high') =>
    list.map((place) =>
      /\.(morale|trust|ownership|comfort)$/.test(place.name) ? place[end] : place.start,
    );
  const mixed = list.map((place, index) => {
    if (/^(chose|acts|drew)\./.test(place.name)) return place.start;
    return (
      place.low + (draw(1, 3, index) % (Math.min(place.high, place.low + 200) - place.low + 1))
    );
  });
  return [list.map(({ start }) => start), at('low'), at('high'), mixed];
}

describe('machine and stepper', () => {
  test('agree on every position, offer and refusal of fuzzed stories', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const story = compileStory(fuzzStory(seed), ACT_CATALOGUE);
        for (let play = 0; play < PLAYS; play += 1) playBoth(story, seed + play);
      }),
      { numRuns: 150 },
    );
  });

  const folders = new URL('../scenarios/', import.meta.url);
  const shipped = readdirSync(folders, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name } of shipped) {
    test(`agree on every reachable state of every moment of ${name}`, () => {
      const text = readFileSync(new URL(`${name}/scenario.yaml`, folders), 'utf8');
      const { scenario } = readScenario(text);
      if (scenario === undefined) throw new Error(`${name} cannot be read`);
      const story = compileStory(scenario, ACT_CATALOGUE);
      const talks = { left: machineTalk(story), right: stepperTalk(story) };
      const starts = extremes(story.places);
      for (const moment of story.ids) {
        const found = compareExhaustively(story, moment, { ...talks, starts });
        expect(found, moment).toMatchObject({ isComplete: true });
        expect(found.states, moment).toBeGreaterThan(1);
      }
    });
  }
});
