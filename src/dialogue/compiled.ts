import type { ActName } from '../scenario/act.ts';
import type { Places } from '../scenario/places.ts';
import type { Condition, Line } from '../scenario/scenario.ts';
import type { AttributedChange } from './act-changes.ts';
import type { Program } from './program.ts';

/** A guard in two forms, to run and to read as data; to be drawn, in words too. */
export interface CompiledGuard {
  readonly program: Program;
  readonly condition: Condition;
  /** Undefined in stories that were compiled for play, which never says them. */
  readonly words?: string;
}

/** Effects to run, and beside each of them what it changes and why, in the same order. */
export interface CompiledEffects {
  readonly program: Program;
  readonly changes: readonly AttributedChange[];
}

/** Where a step leads: the scene that is entered, and the scene put on the stack before, if any. */
export interface Way {
  readonly enter: string;
  readonly push?: string;
}

/** One way a chance can fall. Its effects begin with the counting of the draw. */
export interface CompiledOutcome {
  /** A whole weight above 0. */
  readonly odds: number;
  readonly effects: CompiledEffects;
  readonly way: Way;
}

export interface CompiledChoice {
  readonly id: string;
  /** `moment.scene.choice`. */
  readonly key: string;
  readonly text: string;
  readonly acts: readonly ActName[];
  /** The author's `if`, the once-flag and the fallback rule together; undefined: always on offer. */
  readonly guard?: CompiledGuard;
  /** Acts in their order, then the author's own, then the counting of the choice. */
  readonly effects: CompiledEffects;
  readonly way: Way;
  /** Undefined when nothing is left to chance. */
  readonly outcomes?: readonly CompiledOutcome[];
}

/** One case of a `first-match`; the last one has no guard. */
export interface CompiledCase {
  readonly guard?: CompiledGuard;
  readonly effects: CompiledEffects;
  readonly way: Way;
}

/** How a scene goes on. `automatic` is a `first-match`, or a `goto` as its one case. */
export type CompiledNext =
  | { readonly kind: 'choices'; readonly choices: readonly CompiledChoice[] }
  | { readonly kind: 'automatic'; readonly cases: readonly CompiledCase[] }
  | { readonly kind: 'return' }
  | { readonly kind: 'end' };

export interface CompiledScene {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly next: CompiledNext;
}

/** One conversation with names resolved and conditions and effects turned into programs. */
export interface CompiledMoment {
  /** The scenario's id. */
  readonly scenario: string;
  readonly id: string;
  readonly start: string;
  /** In file order. */
  readonly scenes: readonly CompiledScene[];
  readonly sceneById: ReadonlyMap<string, CompiledScene>;
  /** Every scene that a visit can return to, each once, in file order of the visits. */
  readonly returnSites: readonly string[];
}

/** All conversations of a scenario over one layout of numbers. */
export interface CompiledStory {
  readonly scenario: string;
  readonly places: Places;
  /** In file order. */
  readonly ids: readonly string[];
  /** Gives a moment, compiled when it is first asked for and then kept; undefined for an unknown id. */
  readonly moment: (id: string) => CompiledMoment | undefined;
}

/**
 * The most scenes that one step may enter. The reader refuses automatic cycles, so only a mistake
 * of ours, or a straight run of more than a thousand scenes, gets there.
 */
export const TRAIL_LIMIT = 1000;

/** Gives a moment of the story. @throws RangeError when it has none of that id: our fault. */
export function momentOf(story: CompiledStory, id: string): CompiledMoment {
  const moment = story.moment(id);
  if (moment === undefined) throw new RangeError(`${story.scenario} has no moment "${id}"`);
  return moment;
}

/** Gives all moments of the story, in file order; those that were not asked for yet are compiled now. */
export function momentsOf(story: CompiledStory): readonly CompiledMoment[] {
  return story.ids.map((id) => momentOf(story, id));
}

/** Gives a scene of the moment. @throws RangeError when it has none of that id: our fault. */
export function sceneOf(moment: CompiledMoment, id: string): CompiledScene {
  const scene = moment.sceneById.get(id);
  if (scene === undefined) throw new RangeError(`moment "${moment.id}" has no scene "${id}"`);
  return scene;
}

/** Gives a choice of a scene; undefined when the scene has none of that id. */
export function choiceOf(scene: CompiledScene, id: string): CompiledChoice | undefined {
  return scene.next.kind === 'choices'
    ? scene.next.choices.find((choice) => choice.id === id)
    : undefined;
}

/** Makes the error of a step that enters too many scenes; both back ends throw the same. */
export function endlessRun(moment: string, scene: string): Error {
  return new Error(
    `moment "${moment}" entered more than ${TRAIL_LIMIT} scenes in one step, the last "${scene}"`,
  );
}

/** Makes the error of a `return` that no visit led to; both back ends throw the same. */
export function lostReturn(moment: string, scene: string): Error {
  return new Error(`scene "${scene}" of moment "${moment}" returns, but nothing visited it`);
}
