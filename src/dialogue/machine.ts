import { type ActorRefFrom, assign, createActor, createMachine } from 'xstate';
import {
  type CompiledMoment,
  type CompiledStory,
  endlessRun,
  lostReturn,
  sceneOf,
  TRAIL_LIMIT,
} from './compiled.ts';
import type { Position, Talk } from './conversation.ts';
import { momentFitting } from './fit.ts';
import {
  type ApplyParams,
  choiceEvent,
  type GuardJson,
  machineConfig,
  natureEvent,
  stateName,
} from './machine-config.ts';
import type { Path, Walk } from './path.ts';
import { applyEffects, holds } from './program.ts';

type CondParams = Extract<GuardJson, { type: 'cond' }>['params'];
type ReturnParams = Extract<GuardJson, { type: 'returnsTo' }>['params'];

/** What a moment's machine carries besides its state: people and store are plain numbers. */
interface MomentContext {
  readonly numbers: readonly number[];
  readonly stack: readonly string[];
  readonly trail: readonly string[];
}

/** What a moment's machine works with; its config is pure JSON and has no types. */
interface MomentTypes {
  context: MomentContext;
  events: { type: `choose.${string}` } | { type: `nature.${string}` };
  input: { readonly numbers: readonly number[] };
  guards: { type: 'cond'; params: CondParams } | { type: 'returnsTo'; params: ReturnParams };
  actions: { type: 'apply'; params: ApplyParams };
}

type MomentMachine = ReturnType<typeof momentMachine>;
type MomentSnapshot = ReturnType<MomentMachine['resolveState']>;
type MomentEvent = Parameters<MomentSnapshot['can']>[0];

/**
 * Makes the XState machine of one moment. Its config is the pure JSON of `machineConfig`; `cond`,
 * `returnsTo` and `apply` are its whole vocabulary. Its input is the season's numbers.
 */
export function momentMachine(moment: CompiledMoment) {
  return createMachine(
    {
      ...machineConfig(moment),
      types: {} as MomentTypes,
      context: ({ input }) => ({ numbers: [...input.numbers], stack: [], trail: [moment.start] }),
    },
    // Not through `setup`, which brings every action that there is along.
    {
      guards: {
        cond: ({ context }, { program }) => holds(program, context.numbers),
        returnsTo: ({ context }, { scene }) => context.stack.at(-1) === scene,
      },
      actions: { apply: assign(({ context }, params) => afterStep(context, params)) },
    },
  );
}

function afterStep(context: MomentContext, params: ApplyParams): MomentContext {
  const { program, enter, push, pop, begins } = params;
  const numbers = [...context.numbers];
  applyEffects(program, numbers);
  const kept = pop ? context.stack.slice(0, -1) : context.stack;
  const trail = begins ? [] : context.trail;
  if (enter !== undefined && trail.length === TRAIL_LIMIT) throw new EndlessRun(enter);
  return {
    numbers,
    stack: push === undefined ? kept : [...kept, push],
    trail: enter === undefined ? trail : [...trail, enter],
  };
}

/** Thrown inside a machine, where the moment's name is not known. */
class EndlessRun extends Error {
  readonly scene: string;
  constructor(scene: string) {
    super(scene);
    this.scene = scene;
  }
}

/**
 * Moves conversations by XState actors: the live way, which can be inspected and drawn. Each step
 * runs an actor of its own from the position given, so that positions stay plain data and any of
 * them can be left and taken up again. XState ignores unknown events in silence; here a choice or
 * an outcome that the machine cannot take gives `undefined`.
 *
 * @throws RangeError when a moment or scene does not exist, Error when a step never comes to rest:
 *   our fault, since a save that does not fit the scenario is refused before it gets here.
 */
export function machineTalk(story: CompiledStory): Talk {
  const machines = new Map<string, MomentMachine>();
  const machineFor = (moment: CompiledMoment): MomentMachine => {
    const machine = machines.get(moment.id) ?? momentMachine(moment);
    machines.set(moment.id, machine);
    return machine;
  };
  const stand = (id: string, position: Position) => {
    const moment = momentFitting(story, id, position);
    const { scene, stack, numbers, awaits } = position;
    const machine = machineFor(moment);
    const value = stateName(scene, awaits);
    const snapshot = machine.resolveState({ value, context: { numbers, stack, trail: [] } });
    return { moment, machine, snapshot, input: { numbers } };
  };
  const move = (id: string, position: Position, event: MomentEvent): Position | undefined => {
    const { moment, machine, snapshot, input } = stand(id, position);
    if (position.ended || !snapshot.can(event)) return undefined;
    return settle(moment, createActor(machine, { id, snapshot, input }), event);
  };
  return {
    begin(id, numbers) {
      const moment = momentFitting(story, id, { numbers });
      return settle(moment, createActor(machineFor(moment), { id, input: { numbers } }));
    },
    offered(id, position) {
      const { moment, snapshot } = stand(id, position);
      const { next } = sceneOf(moment, position.scene);
      if (position.ended || next.kind !== 'choices') return [];
      const choices = next.choices.map((choice) => choice.id);
      return choices.filter((one) => snapshot.can({ type: choiceEvent(position.scene, one) }));
    },
    choose(id, position, choice) {
      return move(id, position, { type: choiceEvent(position.scene, choice) });
    },
    fall(id, position, outcome) {
      return move(id, position, { type: natureEvent(outcome) });
    },
  };
}

/** Runs an actor through at most one event and reads off where it came to rest. */
function settle(
  moment: CompiledMoment,
  actor: ActorRefFrom<MomentMachine>,
  event?: MomentEvent,
): Position {
  // Without an observer XState reports errors to the page in a later task; we throw them ourselves.
  actor.subscribe({ error: () => {} });
  actor.start();
  if (event !== undefined) actor.send(event);
  const snapshot = actor.getSnapshot();
  actor.stop();
  if (snapshot.status === 'error') {
    const { error } = snapshot;
    throw error instanceof EndlessRun ? endlessRun(moment.id, error.scene) : error;
  }
  return positionOf(moment, snapshot);
}

function positionOf(moment: CompiledMoment, snapshot: MomentSnapshot): Position {
  const [scene = '', awaits] = String(snapshot.value).split('/');
  if (sceneOf(moment, scene).next.kind === 'return') throw lostReturn(moment.id, scene);
  const { numbers, stack, trail } = snapshot.context;
  return {
    scene,
    stack,
    numbers,
    trail,
    ...(awaits !== undefined && { awaits }),
    ended: snapshot.status === 'done',
  };
}

/**
 * Lets somebody go a way as an XState actor: one atomic state per state of the path, its events as the
 * only transitions, and no dice inside; `answer` is Nature. `id` names the actor.
 *
 * @throws Error when an event leads nowhere: our fault, since the path names both ends of it.
 */
export function walkPath<Question extends string>(
  id: string,
  path: Path<Question>,
  answer: (question: Question) => boolean,
): Walk {
  const actor = createActor(pathMachine(path), { id });
  const states: string[] = [];
  const events: string[] = [];
  actor.start();
  for (;;) {
    const state = String(actor.getSnapshot().value);
    states.push(state);
    const { asks, yes, no } = path[state] ?? {};
    if (asks === undefined || yes === undefined || no === undefined) break;
    const [event] = answer(asks) ? yes : no;
    if (!actor.getSnapshot().can({ type: event }))
      throw new Error(`${id}: no "${event}" in ${state}`);
    actor.send({ type: event });
    events.push(event);
  }
  actor.stop();
  return { states, events };
}

/** Machines by path: a store walks the same few ways thousands of times. */
const PATH_MACHINES = new WeakMap<object, ReturnType<typeof makePathMachine>>();

function pathMachine<Question extends string>(path: Path<Question>) {
  const known = PATH_MACHINES.get(path) ?? makePathMachine(path);
  PATH_MACHINES.set(path, known);
  return known;
}

function makePathMachine<Question extends string>(path: Path<Question>) {
  const states = Object.entries(path).map(([name, { yes, no }]) => {
    const on = Object.fromEntries([yes, no].flatMap((way) => (way === undefined ? [] : [way])));
    return [name, yes === undefined ? { type: 'final' as const } : { on }] as const;
  });
  return createMachine({ initial: Object.keys(path)[0] ?? '', states: Object.fromEntries(states) });
}
