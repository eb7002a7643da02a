import { placesRead } from '../scenario/places.ts';
import type { Condition } from '../scenario/scenario.ts';
import { waysOf } from './compile-moment.ts';
import type { CompiledEffects, CompiledMoment, CompiledScene, CompiledStory } from './compiled.ts';
import type { Position } from './conversation.ts';

/**
 * Gives a key for a position such that two positions with the same key have the same future: the
 * same scenes, choices and outcomes from here on, whatever the other numbers are. The key holds
 * scene, stack, awaited chance, and those numbers that some guard reachable from here reads. A
 * number that no effect of the moment lowers counts as equal above every bound it is compared with
 * (and the other way round), so that counting without end still gives finitely many keys. Exact,
 * since every effect adds a constant.
 */
export function projectionOf(
  story: CompiledStory,
  moment: CompiledMoment,
): (position: Position) => string {
  const caps = capsOf(story, moment);
  const readFrom = readsByScene(moment);
  const placesOf = memoized((scenes: string) => {
    const names = new Set(scenes.split(' ').flatMap((scene) => [...(readFrom.get(scene) ?? [])]));
    return [...names].map((name) => ({
      index: story.places.indexOf.get(name) ?? 0,
      ...(caps.get(name) ?? { floor: 0, ceiling: 0 }),
    }));
  });
  return ({ scene, stack, awaits = '', numbers, ended }) => {
    const where = [scene, ...stack].join(' ');
    if (ended) return `${where}|end`;
    const seen = placesOf(where).map(({ index, floor, ceiling }) =>
      Math.min(ceiling, Math.max(floor, numbers[index] ?? 0)),
    );
    return `${where}|${awaits}|${seen.join(' ')}`;
  };
}

function memoized<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

/** Lists, for each scene, the places read by guards of the scenes reachable from it. */
function readsByScene(moment: CompiledMoment): Map<string, Set<string>> {
  const reads = new Map(moment.scenes.map((scene) => [scene.id, new Set(ownReads(scene))]));
  for (let hasGrown = true; hasGrown; ) {
    hasGrown = false;
    for (const scene of moment.scenes) {
      const own = reads.get(scene.id) ?? new Set();
      const before = own.size;
      for (const { enter, push = enter } of waysOf(scene))
        for (const next of [enter, push]) for (const place of reads.get(next) ?? []) own.add(place);
      hasGrown ||= own.size > before;
    }
  }
  return reads;
}

function ownReads(scene: CompiledScene): string[] {
  return conditionsOf(scene).flatMap((condition) => placesRead(condition));
}

function conditionsOf({ next }: CompiledScene): Condition[] {
  const guarded =
    next.kind === 'choices' ? next.choices : next.kind === 'automatic' ? next.cases : [];
  return guarded.flatMap(({ guard }) => (guard === undefined ? [] : [guard.condition]));
}

interface Cap {
  readonly floor: number;
  readonly ceiling: number;
}

/** Gives, for each place that guards compare, the range outside which they cannot tell it apart. */
function capsOf({ places }: CompiledStory, moment: CompiledMoment): Map<string, Cap> {
  const bounds = moment.scenes.flatMap(conditionsOf).flatMap(boundsOf);
  const changes = moment.scenes.flatMap(effectsOf).flatMap((effects) => effects.changes);
  const caps = new Map<string, Cap>();
  for (const name of new Set(bounds.map(({ place }) => place))) {
    const range = places.list[places.indexOf.get(name) ?? -1] ?? { low: 0, high: 0 };
    const own = bounds.filter(({ place }) => place === name);
    const steps = changes.filter(({ place }) => place === name).map(({ by }) => by);
    // A bound at the end of the range is none: "30 to 100" only tells 29 from 30.
    const highest = own.map(({ low, high }) => (high >= range.high ? low : high + 1));
    const lowest = own.map(({ low, high }) => (low <= range.low ? high : low - 1));
    caps.set(name, {
      ceiling: steps.every((by) => by >= 0) ? Math.max(...highest) : Infinity,
      floor: steps.every((by) => by <= 0) ? Math.min(...lowest) : -Infinity,
    });
  }
  return caps;
}

type Bound = Extract<Condition, { readonly place: string }>;

function boundsOf(condition: Condition): Bound[] {
  if ('place' in condition) return [condition];
  const parts =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.none;
  return parts.flatMap(boundsOf);
}

function effectsOf({ next }: CompiledScene): CompiledEffects[] {
  if (next.kind === 'automatic') return next.cases.map(({ effects }) => effects);
  if (next.kind !== 'choices') return [];
  return next.choices.flatMap(({ effects, outcomes = [] }) => [
    effects,
    ...outcomes.map((outcome) => outcome.effects),
  ]);
}
