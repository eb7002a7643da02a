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
  // Where the run stands, since most calls ask about the position that the last one gave.
  let at: Standing | undefined;
  const stand = (moment: string, position: Position): Standing => {
    const count = run.awaits === NONE ? listOffered(rom, run, offer) : 0;
    at = { moment, position, offered: listOf(offer, count, rom.choice) };
    return at;
  };
  const load = (moment: string, position: Position): Standing => {
    if (at?.position === position && at.moment === moment) return at;
    momentFitting(story, moment, position);
    loadRun(rom, run, { ...position, moment });
    return stand(moment, position);
  };
  const read = (moment: string): Position => stand(moment, readRun(rom, run)).position;
  return {
    begin(moment, numbers) {
      const { start } = momentFitting(story, moment, { numbers });
      at = undefined;
      fill(run.numbers, numbers);
      enterMoment(rom, run, rom.addressOf(moment, start));
      return read(moment);
    },
    offered(moment, position) {
      return load(moment, position).offered;
    },
    choose(moment, position, choice) {
      const move = load(moment, position).offered.indexOf(choice);
      if (move === -1) return undefined;
      at = undefined;
      take(rom, run, offer[move] ?? NONE);
      return read(moment);
    },
    fall(moment, position, outcome) {
      load(moment, position);
      const isThere = outcome >= 0 && outcome < countOutcomes(rom, run);
      if (!isThere || !Number.isInteger(outcome)) return undefined;
      at = undefined;
      fall(rom, run, outcome);
      return read(moment);
    },
  };
}

/** A position that the run is filled with, and the ids of the choices on offer there. */
interface Standing {
  readonly moment: string;
  readonly position: Position;
  readonly offered: readonly string[];
}

/** Copies numbers in; `set` would take several times as long over a plain array. */
function fill(into: Int32Array, from: readonly number[]): void {
  for (let index = 0; index < into.length; index += 1) into[index] = from[index] ?? 0;
}

function loadRun(rom: Rom, run: Run, position: Position & { readonly moment: string }): void {
  const { moment, stack, awaits } = position;
  run.scene = rom.addressOf(moment, position.scene);
  fill(run.numbers, position.numbers);
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
  const scene = rom.scene(run.scene);
  const stack = listOf(run.stack, run.depth, rom.scene);
  const numbers = numbersOf(run.numbers);
  const trail = listOf(run.trail, run.trailLength, rom.scene);
  const ended = run.isOver;
  if (run.awaits === NONE) return { scene, stack, numbers, trail, ended };
  return { scene, stack, numbers, trail, awaits: rom.choice(run.awaits), ended };
}

/** Copies numbers out, as `listOf` does, and without a call for each of them. */
function numbersOf(from: Int32Array): number[] {
  const list = new Array<number>(from.length);
  for (let at = 0; at < from.length; at += 1) list[at] = from[at] ?? 0;
  return list;
}

/** Copies the first `length` numbers out; `Array.from` would take ten times as long over its iterator. */
function listOf<T>(from: Int32Array, length: number, as: (number: number) => T): T[] {
  const list = new Array<T>(length);
  for (let at = 0; at < length; at += 1) list[at] = as(from[at] ?? 0);
  return list;
}
