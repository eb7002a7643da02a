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
    return offer.subarray(0, listOffered(rom, run, offer));
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
    stack: Array.from(run.stack.subarray(0, run.depth), rom.scene),
    numbers: Array.from(run.numbers),
    trail: Array.from(run.trail.subarray(0, run.trailLength), rom.scene),
    ...(run.awaits !== NONE && { awaits: rom.choice(run.awaits) }),
    ended: run.isOver,
  };
}
