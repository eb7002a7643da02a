import { endlessRun, lostReturn, TRAIL_LIMIT } from './compiled.ts';
import { applyEffects, holds } from './program.ts';
import { KIND, MOVE, NONE, type Rom, SCENE } from './rom.ts';

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

/** Enters a moment by its first scene (from `rom.starts`) with the numbers as they are. */
export function enterMoment(rom: Rom, run: Run, scene: number): void {
  run.depth = 0;
  run.awaits = NONE;
  run.isOver = false;
  run.trailLength = 0;
  enter(rom, run, scene);
}

/**
 * Writes the choices on offer into `into`, in file order, and gives how many there are: 0 when the
 * conversation is over, awaits Nature, or is stuck. `rom.mostChoices` is room enough.
 */
export function listOffered({ code }: Rom, run: Run, into: Int32Array): number {
  if (run.isOver || run.awaits !== NONE) return 0;
  const numbers = run.numbers;
  const to = code[run.scene + SCENE.to] as number;
  let count = 0;
  for (let move = code[run.scene + SCENE.from] as number; move < to; move += MOVE.length) {
    if (!holds(code, numbers, code[move + MOVE.guard] as number)) continue;
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
  apply(rom, run, choice);
  run.trailLength = 0;
  if (
    (rom.code[choice + MOVE.outcomes] as number) === (rom.code[choice + MOVE.outcomesEnd] as number)
  )
    follow(rom, run, choice);
  else run.awaits = choice;
}

/** Counts the outcomes of the awaited chance; 0 when none is awaited. */
export function countOutcomes({ code }: Rom, { awaits }: Run): number {
  if (awaits === NONE) return 0;
  const from = code[awaits + MOVE.outcomes] as number;
  return ((code[awaits + MOVE.outcomesEnd] as number) - from) / MOVE.length;
}

/** Gives the weight of an outcome of the awaited chance, `[0, countOutcomes)`. */
export function oddsOf({ code }: Rom, { awaits }: Run, outcome: number): number {
  const move = (code[awaits + MOVE.outcomes] as number) + outcome * MOVE.length;
  return code[move + MOVE.odds] as number;
}

/** Lets the awaited chance fall on outcome number `outcome`, `[0, countOutcomes)`. */
export function fall(rom: Rom, run: Run, outcome: number): void {
  const move = (rom.code[run.awaits + MOVE.outcomes] as number) + outcome * MOVE.length;
  run.awaits = NONE;
  run.trailLength = 0;
  apply(rom, run, move);
  follow(rom, run, move);
}

function apply({ code }: Rom, run: Run, move: number): void {
  const from = code[move + MOVE.effects] as number;
  applyEffects(code, run.numbers, from, code[move + MOVE.effectsEnd] as number);
}

function follow(rom: Rom, run: Run, move: number): void {
  const site = rom.code[move + MOVE.push] as number;
  if (site !== NONE) push(run, site);
  enter(rom, run, rom.code[move + MOVE.enter] as number);
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

/** Enters a scene and whatever follows it without a choice. */
function enter(rom: Rom, run: Run, first: number): void {
  let scene = first;
  for (;;) {
    if (run.trailLength === TRAIL_LIMIT) throw endlessRun(rom.moment(scene), rom.scene(scene));
    run.scene = scene;
    run.trail[run.trailLength] = scene;
    run.trailLength += 1;
    const kind = rom.code[scene + SCENE.kind];
    if (kind === KIND.choices) return;
    if (kind === KIND.end) {
      run.isOver = true;
      return;
    }
    scene = kind === KIND.return ? pop(rom, run) : match(rom, run);
  }
}

function pop(rom: Rom, run: Run): number {
  if (run.depth === 0) throw lostReturn(rom.moment(run.scene), rom.scene(run.scene));
  run.depth -= 1;
  return run.stack[run.depth] as number;
}

/** Applies the first case that holds, and gives the scene it leads to. The last has no guard. */
function match(rom: Rom, run: Run): number {
  const { code } = rom;
  let move = code[run.scene + SCENE.from] as number;
  while (!holds(code, run.numbers, code[move + MOVE.guard] as number)) move += MOVE.length;
  apply(rom, run, move);
  return code[move + MOVE.enter] as number;
}
