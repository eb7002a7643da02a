import type { Choice, Condition, Effect, Scenario, Scene } from '../../src/scenario/scenario.ts';

/** What one would write first: state as an immutable record, the scenario walked as it was read. */
export interface PlainState {
  readonly scene: Scene;
  readonly stack: readonly string[];
  readonly variables: Readonly<Record<string, number>>;
  readonly taken: Readonly<Record<string, number>>;
  /** Scenes entered by the last step. */
  readonly trail: readonly string[];
}

export interface PlainReducer {
  readonly begin: () => PlainState;
  readonly offered: (state: PlainState) => readonly Choice[];
  /** Gives the same state when the choice is not on offer. */
  readonly choose: (state: PlainState, choice: string) => PlainState;
}

/**
 * Makes a plain immutable reducer over a scenario's first moment: scenes found by a `Map`, one copy
 * of the variables a step, once-flags copied only when one is set.
 */
export function plainReducer(scenario: Scenario): PlainReducer {
  const moment = scenario.moments[0];
  if (moment === undefined) throw new Error('the scenario has no moment');
  const scenes = new Map(moment.scenes.map((scene) => [scene.id, scene]));
  const start = Object.fromEntries(scenario.variables.map((one) => [one.id, one.start]));

  const begin = (): PlainState =>
    enter(
      { scene: sceneAt(moment.start), stack: [], variables: start, taken: {}, trail: [] },
      moment.start,
    );

  const sceneAt = (id: string): Scene => {
    const scene = scenes.get(id);
    if (scene === undefined) throw new Error(`no scene "${id}"`);
    return scene;
  };

  const enter = (state: PlainState, id: string): PlainState => {
    const scene = sceneAt(id);
    const entered = { ...state, scene, trail: [...state.trail, id] };
    if (scene.next.kind === 'return') {
      const back = state.stack.at(-1) ?? id;
      return enter({ ...entered, stack: state.stack.slice(0, -1) }, back);
    }
    if (scene.next.kind === 'goto') return enter(entered, scene.next.goto);
    if (scene.next.kind !== 'first-match') return entered;
    const one = scene.next.cases.find((each) => !each.if || isTrue(each.if, state.variables));
    if (one === undefined) return entered;
    return enter({ ...entered, variables: changed(state.variables, one.effects) }, one.goto);
  };

  const isOpen = (state: PlainState, choice: Choice): boolean =>
    (choice.if === undefined || isTrue(choice.if, state.variables)) &&
    !(choice.once && state.taken[`${state.scene.id}.${choice.id}`]);

  const offered = (state: PlainState): readonly Choice[] => {
    const { next } = state.scene;
    if (next.kind !== 'choices') return [];
    const open = next.choices.filter((choice) => !choice.fallback && isOpen(state, choice));
    return open.length > 0
      ? open
      : next.choices.filter((choice) => choice.fallback && isOpen(state, choice));
  };

  const choose = (state: PlainState, id: string): PlainState => {
    const { next } = state.scene;
    const choice = next.kind === 'choices' && next.choices.find((one) => one.id === id);
    if (!choice || !isOpen(state, choice)) return state;
    if (choice.fallback && !offered(state).includes(choice)) return state;
    const here = state.scene.id;
    const taken = choice.once ? { ...state.taken, [`${here}.${choice.id}`]: 1 } : state.taken;
    const onward = choice.goto ?? here;
    return enter(
      {
        scene: state.scene,
        stack: choice.visit === undefined ? state.stack : [...state.stack, onward],
        variables: changed(state.variables, choice.effects),
        taken,
        trail: [],
      },
      choice.visit ?? onward,
    );
  };
  return { begin, offered, choose };
}

function changed(
  variables: Readonly<Record<string, number>>,
  effects: readonly Effect[],
): Readonly<Record<string, number>> {
  const after = { ...variables };
  for (const { place, by } of effects)
    after[place] = Math.max(0, Math.min(100, (after[place] ?? 0) + by));
  return after;
}

function isTrue(condition: Condition, variables: Readonly<Record<string, number>>): boolean {
  if ('place' in condition) {
    const value = variables[condition.place] ?? 0;
    return value >= condition.low && value <= condition.high;
  }
  if ('all' in condition) return condition.all.every((part) => isTrue(part, variables));
  if ('any' in condition) return condition.any.some((part) => isTrue(part, variables));
  return !condition.none.some((part) => isTrue(part, variables));
}
