import type { ActCatalogue } from '../scenario/act.ts';
import { layOutPlaces, type Places } from '../scenario/places.ts';
import type { Choice, Condition, Effect, Moment, Scenario, Scene } from '../scenario/scenario.ts';
import { type ActContext, type AttributedChange, changesOfAct } from './act-changes.ts';
import type {
  CompiledCase,
  CompiledChoice,
  CompiledEffects,
  CompiledGuard,
  CompiledMoment,
  CompiledNext,
  CompiledOutcome,
  CompiledScene,
  CompiledStory,
  Way,
} from './compiled.ts';
import type { GuardParts, SayGuard } from './condition-words.ts';
import { compileCondition, compileEffects } from './program.ts';

/** What every moment of a story is compiled against. */
interface StoryContext extends ActContext {
  readonly sayGuard: SayGuard | undefined;
}

/** What every part of one moment is compiled against. */
interface Context extends StoryContext {
  readonly moment: Moment;
}

/**
 * Prepares the moments of a scenario over the layout that `layOutPlaces` gives; each is compiled when it
 * is first asked for, so that a season need not wait for those it may never meet. `sayGuard` is handed
 * in to have guards in words, which only a drawing needs: the game does without and stays smaller.
 */
export function compileStory(
  scenario: Scenario,
  catalogue: ActCatalogue,
  sayGuard?: SayGuard,
): CompiledStory {
  const places = layOutPlaces(scenario);
  const context = { scenario, places, catalogue, sayGuard };
  const written = new Map(scenario.moments.map((moment) => [moment.id, moment]));
  const compiled = new Map<string, CompiledMoment>();
  const moment = (id: string): CompiledMoment | undefined => {
    const own = written.get(id);
    if (own === undefined || compiled.has(id)) return compiled.get(id);
    const made = compileMoment(context, own);
    compiled.set(id, made);
    return made;
  };
  return { scenario: scenario.id, places, ids: [...written.keys()], moment };
}

/**
 * Compiles one moment. The flow that both back ends follow: a choice applies its effects; with a
 * chance it then waits for Nature, whose outcome counts the draw and applies its own effects; then
 * the outcome's `goto`, or else the choice's way on. The way on of a choice that visits is: put
 * `goto` (or this scene) on the stack and enter the visited scene; otherwise enter `goto`, or this
 * scene again. A scene that is left to `goto` or `first-match` goes on at once.
 *
 * @throws Error when names do not resolve: our fault, since the reader refuses such files.
 */
export function compileMoment(context: StoryContext, moment: Moment): CompiledMoment {
  const inner = { ...context, moment };
  const scenes = moment.scenes.map((scene) => compileScene(inner, scene));
  const compiled = {
    scenario: context.scenario.id,
    id: moment.id,
    start: moment.start,
    scenes,
    sceneById: new Map(scenes.map((scene) => [scene.id, scene])),
    returnSites: returnSitesOf(scenes),
  };
  for (const way of [{ enter: moment.start }, ...scenes.flatMap(waysOf)])
    for (const id of [way.enter, way.push ?? way.enter])
      if (!compiled.sceneById.has(id))
        throw new RangeError(`moment "${moment.id}" has no scene "${id}"`);
  return compiled;
}

/** Lists every way out of a scene by its choices, outcomes and cases; a return is none of them. */
export function waysOf(scene: CompiledScene): Way[] {
  const { next } = scene;
  if (next.kind === 'automatic') return next.cases.map(({ way }) => way);
  if (next.kind !== 'choices') return [];
  return next.choices.flatMap(({ way, outcomes }) => outcomes?.map((one) => one.way) ?? [way]);
}

function returnSitesOf(scenes: readonly CompiledScene[]): string[] {
  const pushed = scenes.flatMap(waysOf).flatMap(({ push }) => (push === undefined ? [] : [push]));
  return [...new Set(pushed)];
}

function compileScene(context: Context, scene: Scene): CompiledScene {
  return { id: scene.id, lines: scene.lines, next: compileNext(context, scene) };
}

function compileNext(context: Context, scene: Scene): CompiledNext {
  const { next } = scene;
  if (next.kind === 'choices') {
    const choices = next.choices.map((choice) => compileChoice(context, scene, choice));
    return { kind: 'choices', choices };
  }
  if (next.kind === 'goto') {
    const only = { effects: compiledEffects(context.places, []), way: { enter: next.goto } };
    return { kind: 'automatic', cases: [only] };
  }
  if (next.kind !== 'first-match') return next;
  const cases = next.cases.map((one): CompiledCase => {
    const guard = one.if && guardOf(context, one.if, { if: one.if });
    const effects = compiledEffects(context.places, byAuthor(one.effects));
    return { ...(guard && { guard }), effects, way: { enter: one.goto } };
  });
  if (cases.at(-1)?.guard !== undefined || cases.length === 0)
    throw new Error(`scene "${scene.id}" has no case that always matches`);
  return { kind: 'automatic', cases };
}

function compileChoice(context: Context, scene: Scene, choice: Choice): CompiledChoice {
  const key = `${context.moment.id}.${scene.id}.${choice.id}`;
  const guard = choiceGuard(context, scene, choice);
  const changes = [
    ...choice.acts.flatMap((use) => changesOfAct(context, context.moment, use)),
    ...byAuthor(choice.effects),
    ...count(context.places, `chose.${key}`),
  ];
  const goto = choice.goto ?? scene.id;
  const way = choice.visit === undefined ? { enter: goto } : { enter: choice.visit, push: goto };
  const outcomes = choice.chance?.map((outcome): CompiledOutcome => {
    const counted = [...count(context.places, `drew.${key}`), ...byAuthor(outcome.effects)];
    const effects = compiledEffects(context.places, counted);
    const onward = outcome.goto === undefined ? way : { enter: outcome.goto };
    return { odds: outcome.odds, effects, way: onward };
  });
  return {
    id: choice.id,
    key,
    text: choice.text,
    acts: choice.acts.map(({ act }) => act),
    ...(guard && { guard }),
    effects: compiledEffects(context.places, changes),
    way,
    ...(outcomes && { outcomes }),
  };
}

/** Joins what must hold for a choice to be on offer; undefined when nothing must. */
function choiceGuard(context: Context, scene: Scene, choice: Choice): CompiledGuard | undefined {
  const { moment } = context;
  const own = ownConditions(moment, scene, choice);
  if (choice.fallback)
    own.push({ none: rivalsOf(scene).map((one) => all(ownConditions(moment, scene, one))) });
  return own.length === 0 ? undefined : guardOf(context, all(own), choice);
}

function ownConditions(moment: Moment, scene: Scene, choice: Choice): Condition[] {
  const own = choice.if === undefined ? [] : [choice.if];
  const place = `chose.${moment.id}.${scene.id}.${choice.id}`;
  return choice.once ? [...own, { place, low: 0, high: 0 }] : own;
}

/** Lists the choices that keep a scene's fallbacks from being offered. */
function rivalsOf(scene: Scene): readonly Choice[] {
  return scene.next.kind === 'choices' ? scene.next.choices.filter((one) => !one.fallback) : [];
}

function all(parts: readonly Condition[]): Condition {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { all: parts };
}

function guardOf(
  { places, sayGuard }: StoryContext,
  condition: Condition,
  parts: GuardParts,
): CompiledGuard {
  const program = compileCondition(condition, places);
  return { program, condition, ...(sayGuard && { words: sayGuard(parts, places) }) };
}

function byAuthor(effects: readonly Effect[]): AttributedChange[] {
  return effects.map(({ place, by }) => ({ place, by, source: 'effect' }));
}

function count(places: Places, place: string): AttributedChange[] {
  return places.indexOf.has(place) ? [{ place, by: 1, source: 'count' }] : [];
}

function compiledEffects(places: Places, changes: readonly AttributedChange[]): CompiledEffects {
  return { program: compileEffects(changes, places), changes };
}
