import {
  type CompiledEffects,
  type CompiledGuard,
  type CompiledScene,
  type CompiledStory,
  momentsOf,
  type Way,
} from './compiled.ts';
import { ALWAYS, linkCondition } from './program.ts';

/** Stands for "no scene", "no guard", "no chance" where an address is expected. */
export const NONE = -1;

/** How a scene goes on, as `SCENE.kind` holds it. */
export const KIND = { choices: 0, automatic: 1, return: 2, end: 3 } as const;

/** Fields of a scene's record. Its moves stand one after the other from `from` up to `to`. */
export const SCENE = { kind: 0, from: 1, to: 2, length: 3 } as const;

/**
 * Fields of a move's record. A move is a choice, an outcome of a chance or a case of `first-match`:
 * each has a guard (or `NONE`), effects from `effects` up to `effectsEnd`, the scene it enters, the
 * scene it puts on the stack before (or `NONE`), the records of its outcomes (none when both ends
 * are equal), and the odds of an outcome (0 for other moves).
 */
export const MOVE = {
  guard: 0,
  effects: 1,
  effectsEnd: 2,
  enter: 3,
  push: 4,
  outcomes: 5,
  outcomesEnd: 6,
  odds: 7,
  length: 8,
} as const;

/**
 * Every conversation of a scenario in one array of whole numbers: scene records, then move records,
 * then guards and effects, all named by their address. One array rather than one for each field: a
 * scene, its moves and their programs are then followed by address alone, from one base.
 */
export interface Rom {
  readonly code: Int32Array;
  /** The most choices that one scene has. */
  readonly mostChoices: number;
  /** Names the scene at an address, and its moment. */
  readonly scene: (address: number) => string;
  readonly moment: (address: number) => string;
  /** Gives the address of a scene. @throws RangeError when there is none: our fault. */
  readonly addressOf: (moment: string, scene: string) => number;
  /** Names the choice at an address within its scene; `''` for outcomes and cases. */
  readonly choice: (address: number) => string;
}

/** One move before it has an address. */
interface Move {
  readonly moment: string;
  readonly id: string;
  readonly guard?: CompiledGuard;
  readonly effects: CompiledEffects;
  readonly way: Way;
  readonly odds: number;
  readonly outcomes: readonly Move[];
}

/** Lays a compiled story out for the stepper. */
export function layOutRom(story: CompiledStory): Rom {
  const scenes = momentsOf(story).flatMap(({ id, scenes: own }) =>
    own.map((scene) => ({ moment: id, scene, moves: movesOf(id, scene) })),
  );
  const addresses = addressesOf(scenes);
  const addressOf = (moment: string, scene: string): number => {
    const address = addresses.get(moment)?.get(scene);
    if (address === undefined) throw new RangeError(`moment "${moment}" has no scene "${scene}"`);
    return address;
  };
  const first = scenes.length * SCENE.length;
  const moves = scenes.flatMap((one) => one.moves);
  const outcomes = moves.flatMap((one) => one.outcomes);
  const code = [
    ...sceneRecords(scenes, first),
    ...new Array((moves.length + outcomes.length) * MOVE.length).fill(0),
  ];
  let outcomeAt = first + moves.length * MOVE.length;
  [...moves, ...outcomes].forEach((move, index) => {
    writeMove(code, { move, at: first + index * MOVE.length, outcomeAt, addressOf });
    outcomeAt += move.outcomes.length * MOVE.length;
  });
  return {
    code: Int32Array.from(code),
    mostChoices: Math.max(1, ...scenes.map((one) => one.moves.length)),
    scene: (address) => scenes[address / SCENE.length]?.scene.id ?? '',
    moment: (address) => scenes[address / SCENE.length]?.moment ?? '',
    addressOf,
    choice: (address) => moves[(address - first) / MOVE.length]?.id ?? '',
  };
}

/** Lists where every scene stands, by moment and scene. */
function addressesOf(
  scenes: readonly { readonly moment: string; readonly scene: CompiledScene }[],
): Map<string, Map<string, number>> {
  const addresses = new Map<string, Map<string, number>>();
  scenes.forEach(({ moment, scene }, at) => {
    const own = addresses.get(moment) ?? new Map<string, number>();
    addresses.set(moment, own.set(scene.id, at * SCENE.length));
  });
  return addresses;
}

function movesOf(moment: string, { next }: CompiledScene): Move[] {
  if (next.kind === 'automatic')
    return next.cases.map((one) => ({ ...one, moment, id: '', odds: 0, outcomes: [] }));
  if (next.kind !== 'choices') return [];
  return next.choices.map((choice) => ({
    ...choice,
    moment,
    odds: 0,
    outcomes: (choice.outcomes ?? []).map((one) => ({ ...one, moment, id: '', outcomes: [] })),
  }));
}

function sceneRecords(
  scenes: readonly { readonly scene: CompiledScene; readonly moves: readonly Move[] }[],
  first: number,
): number[] {
  let from = first;
  return scenes.flatMap(({ scene, moves }) => {
    const record = [KIND[scene.next.kind], from, from + moves.length * MOVE.length];
    from += moves.length * MOVE.length;
    return record;
  });
}

interface Placing {
  readonly move: Move;
  readonly at: number;
  readonly outcomeAt: number;
  readonly addressOf: Rom['addressOf'];
}

/** Fills in one move's record, and appends its guard and effects to the code. */
function writeMove(code: number[], { move, at, outcomeAt, addressOf }: Placing): void {
  const { moment, guard, effects, way, odds, outcomes } = move;
  const guardAt = linkCondition(code, guard?.program ?? ALWAYS);
  const effectsAt = code.length;
  code.push(...effects.program);
  const record: Record<Exclude<keyof typeof MOVE, 'length'>, number> = {
    guard: guardAt,
    effects: effectsAt,
    effectsEnd: code.length,
    enter: addressOf(moment, way.enter),
    push: way.push === undefined ? NONE : addressOf(moment, way.push),
    outcomes: outcomeAt,
    outcomesEnd: outcomeAt + outcomes.length * MOVE.length,
    odds,
  };
  for (const [field, value] of Object.entries(record))
    code[at + MOVE[field as keyof typeof record]] = value;
}
