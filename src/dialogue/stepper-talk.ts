import type { CompiledStory } from './compiled.ts';
import type { Position, Talk } from './conversation.ts';
import { momentFitting } from './fit.ts';
import { layOutRom, MOVE, NONE, type Rom, SCENE } from './rom.ts';
import {
  countOutcomes,
  enterMoment,
  fall,
  listOffered,
  makeRun,
  type Run,
  take,
} from './stepper.ts';

/**
 * Moves conversations by the typed-array stepper: the fast way, for rollouts and checks. Gives the
 * same positions as `machineTalk` for the same calls.
 *
 * @throws RangeError when a moment or scene does not exist, Error when a step never comes to rest:
 *   our fault, since a save that does not fit the scenario is refused before it gets here.
 */
export function stepperTalk(story: CompiledStory): Talk {
  const rom = layOutRom(story);
  // One run is reused by every call: it is filled from the position and read out again.
  const run = makeRun(story.places.list.length);
  const offer = new Int32Array(rom.mostChoices);
  const load = (moment: string, position: Position): void => {
    momentFitting(story, moment, position);
    loadRun(rom, run, { ...position, moment });
  };
  const offered = (moment: string, position: Position): Int32Array => {
    load(moment, position);
    const count = run.awaits === NONE ? listOffered(rom, run, offer) : 0;
    return offer.subarray(0, count);
  };
  return {
    begin(moment, numbers) {
      const { start } = momentFitting(story, moment, { numbers });
      run.numbers.set(numbers);
      enterMoment(rom, run, rom.addressOf(moment, start));
      return readRun(rom, run);
    },
    offered(moment, position) {
      return Array.from(offered(moment, position), rom.choice);
    },
    choose(moment, position, choice) {
      const move = offered(moment, position).find((one) => rom.choice(one) === choice);
      if (move === undefined) return undefined;
      take(rom, run, move);
      return readRun(rom, run);
    },
    fall(moment, position, outcome) {
      load(moment, position);
      const isThere = outcome >= 0 && outcome < countOutcomes(rom, run);
      if (!isThere || !Number.isInteger(outcome)) return undefined;
      fall(rom, run, outcome);
      return readRun(rom, run);
    },
  };
}

function loadRun(rom: Rom, run: Run, position: Position & { readonly moment: string }): void {
  const { moment, stack, awaits } = position;
  run.scene = rom.addressOf(moment, position.scene);
  run.numbers.set(position.numbers);
  run.depth = stack.length;
  if (run.stack.length < run.depth) run.stack = new Int32Array(run.depth * 2);
  run.stack.set(stack.map((scene) => rom.addressOf(moment, scene)));
  run.isOver = position.ended;
  run.awaits = NONE;
  const to = rom.code[run.scene + SCENE.to] ?? 0;
  for (let move = rom.code[run.scene + SCENE.from] ?? 0; move < to; move += MOVE.length)
    if (rom.choice(move) === awaits) run.awaits = move;
}

function readRun(rom: Rom, run: Run): Position {
  return {
    scene: rom.scene(run.scene),
    stack: listOf(run.stack, run.depth, rom.scene),
    numbers: listOf(run.numbers, run.numbers.length, (number) => number),
    trail: listOf(run.trail, run.trailLength, rom.scene),
    ...(run.awaits !== NONE && { awaits: rom.choice(run.awaits) }),
    ended: run.isOver,
  };
}

/** Copies the first `length` numbers out; `Array.from` would take ten times as long over its iterator. */
function listOf<T>(from: Int32Array, length: number, as: (number: number) => T): T[] {
  const list: T[] = [];
  for (let at = 0; at < length; at += 1) list.push(as(from[at] ?? 0));
  return list;
}
