import { endlessRun, lostReturn, TRAIL_LIMIT } from './compiled.ts';
import { applyEffects, holds } from './program.ts';
import { KIND, MOVE, NONE, type Rom, SCENE } from './rom.ts';

// Constants of this module, because the engine can fold those, but not fields of an imported object.
const { automatic: AUTOMATIC, return: RETURN, end: END } = KIND;
const { kind: SCENE_KIND, from: FROM, to: TO } = SCENE;
const { guard: GUARD, effects: EFFECTS, effectsEnd: EFFECTS_END, enter: ENTER, push: PUSH } = MOVE;
const { outcomes: OUTCOMES, outcomesEnd: OUTCOMES_END, odds: ODDS, length: MOVE_LENGTH } = MOVE;

const FIRST_STACK = 16;

/**
 * One conversation under way, for rollouts and checks. Every function below changes it in place,
 * keeps nothing else and allocates nothing. Scenes and moves are addresses in the ROM.
 */
export interface Run {
  /** By place index. Write into it with `set` before entering a moment. */
  readonly numbers: Int32Array;
  /** The scene that waits; the last one when `isOver`. */
  scene: number;
  stack: Int32Array;
  depth: number;
  /** The choice whose chance Nature has yet to decide, or `NONE`. */
  awaits: number;
  isOver: boolean;
  /** Scenes entered by the last step are `trail[0 … trailLength)`. */
  readonly trail: Int32Array;
  trailLength: number;
}

/** Gives a run with a number for each place, all 0, in no conversation yet. */
export function makeRun(places: number): Run {
  return {
    numbers: new Int32Array(places),
    scene: 0,
    stack: new Int32Array(FIRST_STACK),
    depth: 0,
    awaits: NONE,
    isOver: true,
    trail: new Int32Array(TRAIL_LIMIT),
    trailLength: 0,
  };
}

/** Enters a moment by its first scene (see `rom.addressOf`) with the numbers as they are. */
export function enterMoment(rom: Rom, run: Run, scene: number): void {
  run.depth = 0;
  run.awaits = NONE;
  enter(rom, run, scene);
}

/**
 * Writes the choices on offer into `into`, in file order, and gives how many there are: 0 when the
 * conversation is over or stuck. `rom.mostChoices` is room enough. While a chance is awaited
 * nothing can be chosen: look at `run.awaits` first.
 */
export function listOffered({ code }: Rom, run: Run, into: Int32Array): number {
  const { numbers, scene } = run;
  const to = code[scene + TO] as number;
  let count = 0;
  for (let move = code[scene + FROM] as number; move < to; move += MOVE_LENGTH) {
    if (!holds(code, numbers, code[move + GUARD] as number)) continue;
    into[count] = move;
    count += 1;
  }
  return count;
}

/**
 * Takes a choice that `listOffered` gave. Its guard is not asked again: a choice that is not on
 * offer is the caller's fault and goes unnoticed.
 */
export function take(rom: Rom, run: Run, choice: number): void {
  const { code } = rom;
  apply(code, run.numbers, choice);
  if (code[choice + OUTCOMES] === code[choice + OUTCOMES_END]) follow(rom, run, choice);
  else {
    run.awaits = choice;
    run.trailLength = 0;
  }
}

/** Counts the outcomes of the awaited chance; 0 when none is awaited. */
export function countOutcomes({ code }: Rom, { awaits }: Run): number {
  if (awaits === NONE) return 0;
  const from = code[awaits + OUTCOMES] as number;
  return ((code[awaits + OUTCOMES_END] as number) - from) / MOVE_LENGTH;
}

/** Gives the weight of an outcome of the awaited chance, `[0, countOutcomes)`. */
export function oddsOf({ code }: Rom, { awaits }: Run, outcome: number): number {
  const move = (code[awaits + OUTCOMES] as number) + outcome * MOVE_LENGTH;
  return code[move + ODDS] as number;
}

/** Lets the awaited chance fall on outcome number `outcome`, `[0, countOutcomes)`. */
export function fall(rom: Rom, run: Run, outcome: number): void {
  const move = (rom.code[run.awaits + OUTCOMES] as number) + outcome * MOVE_LENGTH;
  run.awaits = NONE;
  apply(rom.code, run.numbers, move);
  follow(rom, run, move);
}

function apply(code: Int32Array, numbers: Int32Array, move: number): void {
  const from = code[move + EFFECTS] as number;
  applyEffects(code, numbers, from, code[move + EFFECTS_END] as number);
}

function follow(rom: Rom, run: Run, move: number): void {
  const site = rom.code[move + PUSH] as number;
  if (site !== NONE) push(run, site);
  enter(rom, run, rom.code[move + ENTER] as number);
}

function push(run: Run, site: number): void {
  if (run.depth === run.stack.length) {
    const larger = new Int32Array(run.depth * 2);
    larger.set(run.stack);
    run.stack = larger;
  }
  run.stack[run.depth] = site;
  run.depth += 1;
}

/** Enters a scene and whatever follows it without a choice, on a new trail. */
function enter(rom: Rom, run: Run, first: number): void {
  const { code } = rom;
  const { trail } = run;
  let scene = first;
  let length = 0;
  for (;;) {
    if (length === TRAIL_LIMIT) throw endlessRun(rom.moment(scene), rom.scene(scene));
    trail[length] = scene;
    length += 1;
    const kind = code[scene + SCENE_KIND];
    if (kind === AUTOMATIC) scene = match(code, run.numbers, scene);
    else if (kind === RETURN) scene = pop(rom, run, scene);
    else {
      run.isOver = kind === END;
      break;
    }
  }
  run.scene = scene;
  run.trailLength = length;
}

function pop(rom: Rom, run: Run, scene: number): number {
  if (run.depth === 0) throw lostReturn(rom.moment(scene), rom.scene(scene));
  run.depth -= 1;
  return run.stack[run.depth] as number;
}

/** Applies the first case that holds, and gives the scene it leads to. The last has no guard. */
function match(code: Int32Array, numbers: Int32Array, scene: number): number {
  let move = code[scene + FROM] as number;
  while (!holds(code, numbers, code[move + GUARD] as number)) move += MOVE_LENGTH;
  apply(code, numbers, move);
  return code[move + ENTER] as number;
}
