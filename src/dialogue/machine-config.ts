import type { Condition } from '../scenario/scenario.ts';
import type { AttributedChange } from './act-changes.ts';
import {
  type CompiledCase,
  type CompiledChoice,
  type CompiledEffects,
  type CompiledGuard,
  type CompiledMoment,
  type CompiledOutcome,
  type CompiledScene,
  TRAIL_LIMIT,
} from './compiled.ts';

/** What the one action of a transition is told: everything that the step changes. */
export interface ApplyParams {
  /** The effects to run, and the same as data for a reader of the export. */
  readonly program: readonly number[];
  readonly changes: readonly AttributedChange[];
  /** The scene entered; left out when a chance is awaited instead. */
  readonly enter?: string;
  /** The scene put on the stack of visits. */
  readonly push?: string;
  /** Takes the top off the stack. */
  readonly pop?: true;
  /** Begins a new trail: this step is the manager's or Nature's, not an automatic one. */
  readonly begins?: true;
}

export type GuardJson =
  | {
      type: 'cond';
      params: { words?: string; condition: Condition; program: readonly number[] };
    }
  /** Holds when the top of the stack is this scene. */
  | { type: 'returnsTo'; params: { scene: string } };

export interface TransitionJson {
  target: string;
  /** On self loops: the scene is left and entered anew, its lines said again. */
  reenter?: true;
  guard?: GuardJson;
  actions: { type: 'apply'; params: ApplyParams };
}

export interface StateJson {
  type?: 'final';
  /** How the state goes on: `choices`, `chance`, `automatic`, `return` or `end`. */
  tags: string[];
  /** Text ids (`scenario.moment.scene.line-1`) for translation, inspection and drawing. */
  meta: { scene: string; lines: string[]; choices: string[] };
  on?: Record<string, TransitionJson>;
  always?: TransitionJson[];
}

/** A moment as XState 5 config: pure JSON, no function and no dice in it. */
export interface MachineJson {
  id: string;
  initial: string;
  options: { maxIterations: number };
  states: Record<string, StateJson>;
}

/**
 * Names the state of a scene, or of a scene's choice that awaits Nature: `opening`, `opening/ask`.
 * A slash, because XState reads a full stop in a target as the path to a nested state.
 */
export function stateName(scene: string, awaits?: string): string {
  return awaits === undefined ? scene : `${scene}/${awaits}`;
}

/** Names the event of a choice: `choose.opening.ask`. */
export function choiceEvent(scene: string, choice: string): `choose.${string}` {
  return `choose.${scene}.${choice}`;
}

/** Names the event by which Nature lets a chance fall on outcome number `outcome`: `nature.0`. */
export function natureEvent(outcome: number): `nature.${string}` {
  return `nature.${outcome}`;
}

/** Writes a moment as XState config: one atomic state for each scene and for each chance. */
export function machineConfig(moment: CompiledMoment): MachineJson {
  const states = moment.scenes.flatMap((scene): [string, StateJson][] => [
    [stateName(scene.id), sceneState(moment, scene)],
    ...chanceStates(moment, scene),
  ]);
  return {
    id: `${moment.scenario}.${moment.id}`,
    initial: stateName(moment.start),
    // XState's own default is Infinity, and an automatic cycle would hang the page.
    options: { maxIterations: TRAIL_LIMIT },
    states: Object.fromEntries(states),
  };
}

function sceneState(moment: CompiledMoment, scene: CompiledScene): StateJson {
  const { next } = scene;
  const meta = metaOf(moment, scene);
  if (next.kind === 'end') return { type: 'final', tags: ['end'], meta };
  if (next.kind === 'return')
    return { tags: ['return'], meta, always: moment.returnSites.map(returnTo) };
  if (next.kind === 'automatic')
    return { tags: ['automatic'], meta, always: next.cases.map((one) => caseTransition(one)) };
  const on = next.choices.map((choice): [string, TransitionJson] => [
    choiceEvent(scene.id, choice.id),
    choiceTransition(scene, choice),
  ]);
  return { tags: ['choices'], meta, on: Object.fromEntries(on) };
}

function metaOf(moment: CompiledMoment, scene: CompiledScene): StateJson['meta'] {
  const id = `${moment.scenario}.${moment.id}.${scene.id}`;
  const choices = scene.next.kind === 'choices' ? scene.next.choices : [];
  return {
    scene: id,
    lines: scene.lines.map((_, index) => `${id}.line-${index + 1}`),
    choices: choices.map((choice) => `${id}.${choice.id}`),
  };
}

function chanceStates(moment: CompiledMoment, scene: CompiledScene): [string, StateJson][] {
  if (scene.next.kind !== 'choices') return [];
  return scene.next.choices.flatMap(({ id, outcomes }): [string, StateJson][] => {
    if (outcomes === undefined) return [];
    const on = outcomes.map((outcome, index): [string, TransitionJson] => [
      natureEvent(index),
      outcomeTransition(outcome),
    ]);
    const meta = { ...metaOf(moment, scene), lines: [], choices: [] };
    return [[stateName(scene.id, id), { tags: ['chance'], meta, on: Object.fromEntries(on) }]];
  });
}

function choiceTransition(scene: CompiledScene, choice: CompiledChoice): TransitionJson {
  const { guard, effects, way, outcomes } = choice;
  if (outcomes !== undefined)
    return {
      target: stateName(scene.id, choice.id),
      ...guardJson(guard),
      actions: apply({ ...run(effects), begins: true }),
    };
  return {
    target: stateName(way.enter),
    ...(way.enter === scene.id && { reenter: true as const }),
    ...guardJson(guard),
    actions: apply({ ...run(effects), ...way, begins: true }),
  };
}

function outcomeTransition({ effects, way }: CompiledOutcome): TransitionJson {
  return {
    target: stateName(way.enter),
    actions: apply({ ...run(effects), ...way, begins: true }),
  };
}

function caseTransition({ guard, effects, way }: CompiledCase): TransitionJson {
  return {
    target: stateName(way.enter),
    ...guardJson(guard),
    actions: apply({ ...run(effects), ...way }),
  };
}

function returnTo(site: string): TransitionJson {
  return {
    target: stateName(site),
    guard: { type: 'returnsTo', params: { scene: site } },
    actions: apply({ program: [], changes: [], enter: site, pop: true }),
  };
}

function run(effects: CompiledEffects): Pick<ApplyParams, 'program' | 'changes'> {
  return { program: effects.program, changes: effects.changes };
}

function apply(params: ApplyParams): TransitionJson['actions'] {
  return { type: 'apply', params };
}

function guardJson(guard: CompiledGuard | undefined): { guard?: GuardJson } {
  if (guard === undefined) return {};
  const { words, condition, program } = guard;
  const said = words === undefined ? {} : { words };
  return { guard: { type: 'cond', params: { ...said, condition, program } } };
}
