import { Compiler } from 'inkjs/full';
import { createActor } from 'xstate';
import { compileStory } from '../../src/dialogue/compile-moment.ts';
import { type CompiledStory, momentOf } from '../../src/dialogue/compiled.ts';
import { momentMachine } from '../../src/dialogue/machine.ts';
import { choiceEvent } from '../../src/dialogue/machine-config.ts';
import { holds } from '../../src/dialogue/program.ts';
import { layOutRom } from '../../src/dialogue/rom.ts';
import { enterMoment, listOffered, makeRun, take } from '../../src/dialogue/stepper.ts';
import { ACT_CATALOGUE } from '../../src/model/acts.ts';
import { benchStory } from './bench-story.ts';
import { inkText } from './ink-text.ts';
import { plainReducer } from './plain-reducer.ts';

/** One way of playing the story. */
export interface Contender {
  readonly name: string;
  /**
   * Plays `choices` choices from `seed`, from the start again whenever the story ends, each picked
   * from those on offer by the same dice.
   *
   * @returns A number made of every variable at every end, the same for all contenders.
   */
  readonly play: (choices: number, seed: number) => number;
}

const VARIABLES = ['v0', 'v1', 'v2', 'v3', 'v4', 'v5'];

/** One cheap roll of shared dice; the state is the number itself. */
function roll(dice: number): number {
  return (Math.imul(dice, 1_664_525) + 1_013_904_223) | 0;
}

/** Picks one of `count` (up to 65,536) by the upper bits of the dice. */
function among(dice: number, count: number): number {
  return ((dice >>> 16) * count) >>> 16;
}

/** Adds a number to a sum that notices order. */
function mix(sum: number, number: number): number {
  return (Math.imul(sum, 31) + number) | 0;
}

/** Makes the four contenders, in the order stepper, reducer, XState, inkjs. */
export function contenders(): readonly [Contender, Contender, Contender, Contender] {
  const scenario = benchStory();
  const story = compileStory(scenario, ACT_CATALOGUE);
  return [stepper(story), reducer(), xstate(story), ink()];
}

function stepper(story: CompiledStory): Contender {
  const rom = layOutRom(story);
  const run = makeRun(story.places.list.length);
  const offer = new Int32Array(rom.mostChoices);
  const scene = rom.addressOf('talk', 's0');
  const first = Int32Array.from(story.places.list, ({ start }) => start);
  const places = VARIABLES.map((name) => story.places.indexOf.get(name) ?? 0);
  const begin = (): void => {
    run.numbers.set(first);
    enterMoment(rom, run, scene);
  };
  const play = (choices: number, seed: number): number => {
    let [dice, sum] = [seed, 0];
    begin();
    for (let left = choices; left > 0; left -= 1) {
      const count = listOffered(rom, run, offer);
      dice = roll(dice);
      take(rom, run, offer[among(dice, count)] as number);
      if (!run.isOver) continue;
      for (const place of places) sum = mix(sum, run.numbers[place] as number);
      begin();
    }
    return sum;
  };
  return { name: 'stepper', play };
}

function reducer(): Contender {
  const { begin, offered, choose } = plainReducer(benchStory());
  const play = (choices: number, seed: number): number => {
    let [dice, sum] = [seed, 0];
    let state = begin();
    for (let left = choices; left > 0; left -= 1) {
      const offer = offered(state);
      dice = roll(dice);
      const choice = offer[among(dice, offer.length)];
      if (choice !== undefined) state = choose(state, choice.id);
      if (state.scene.next.kind !== 'end') continue;
      for (const name of VARIABLES) sum = mix(sum, state.variables[name] ?? 0);
      state = begin();
    }
    return sum;
  };
  return { name: 'plain immutable reducer', play };
}

/**
 * XState as the live game uses it, and kindly: one actor for a whole playthrough, and what is on
 * offer looked up with our own guards, since asking `snapshot.can` would cost it far more.
 */
function xstate(story: CompiledStory): Contender {
  const moment = momentOf(story, 'talk');
  const machine = momentMachine(moment);
  const numbers = story.places.list.map(({ start }) => start);
  const places = VARIABLES.map((name) => story.places.indexOf.get(name) ?? 0);
  const choicesOf = new Map(
    moment.scenes.map(({ id, next }) => [
      id,
      (next.kind === 'choices' ? next.choices : []).map((choice) => ({
        guard: choice.guard,
        event: { type: choiceEvent(id, choice.id) },
      })),
    ]),
  );
  const begin = () => createActor(machine, { id: 'talk', input: { numbers } }).start();
  const play = (choices: number, seed: number): number => {
    let [dice, sum] = [seed, 0];
    let actor = begin();
    for (let left = choices; left > 0; left -= 1) {
      const before = actor.getSnapshot();
      const offer = (choicesOf.get(String(before.value)) ?? []).filter(
        ({ guard }) => !guard || holds(guard.program, before.context.numbers),
      );
      dice = roll(dice);
      const choice = offer[among(dice, offer.length)];
      if (choice !== undefined) actor.send(choice.event);
      const { status, context } = actor.getSnapshot();
      if (status !== 'done') continue;
      for (const place of places) sum = mix(sum, context.numbers[place] ?? 0);
      actor = begin();
    }
    return sum;
  };
  return { name: 'XState actor.send', play };
}

function ink(): Contender {
  const story = new Compiler(inkText(benchStory())).Compile();
  const begin = (): void => {
    story.ResetState();
    while (story.canContinue) story.Continue();
  };
  const play = (choices: number, seed: number): number => {
    let [dice, sum] = [seed, 0];
    begin();
    for (let left = choices; left > 0; left -= 1) {
      dice = roll(dice);
      story.ChooseChoiceIndex(among(dice, story.currentChoices.length));
      while (story.canContinue) story.Continue();
      if (story.currentChoices.length > 0) continue;
      for (const name of VARIABLES) sum = mix(sum, Number(story.variablesState.$(name)));
      begin();
    }
    return sum;
  };
  return { name: 'inkjs', play };
}
