import {
  type CompiledMoment,
  type CompiledStory,
  choiceOf,
  momentOf,
  sceneOf,
} from './compiled.ts';
import type { Position, Talk } from './conversation.ts';
import { projectionOf } from './projection.ts';

/** One step of a path: the choice taken, or the number of the outcome that a chance fell on. */
export type PathStep = string | number;

/** What an exhaustive comparison came to. */
export interface Comparison {
  /** Projected states met, and steps tried from them. */
  readonly states: number;
  readonly edges: number;
  /** False when `limit` states were met and some were left unvisited. */
  readonly isComplete: boolean;
  /** The first disagreement: the way to it from the start, and what each side said. */
  readonly difference?: {
    readonly path: readonly PathStep[];
    readonly left: unknown;
    readonly right: unknown;
  };
}

/** What to compare, and from where. */
export interface ComparisonPlan {
  readonly left: Talk;
  readonly right: Talk;
  /** Numbers by place index to begin the moment with, one list for each start. */
  readonly starts: readonly (readonly number[])[];
  /** The most projected states to visit; 200,000 when left out. */
  readonly limit?: number;
}

interface Reached {
  readonly position: Position;
  readonly path: readonly PathStep[];
}

/**
 * Walks every reachable projected state of a moment (see `projectionOf`), breadth first, with two
 * back ends at once, and compares every position, every offer and every refusal. Stops at the first
 * disagreement, which is therefore among the shortest.
 */
export function compareExhaustively(
  story: CompiledStory,
  moment: string,
  { left, right, starts, limit = 200_000 }: ComparisonPlan,
): Comparison {
  const compiled = momentOf(story, moment);
  const keyOf = projectionOf(story, compiled);
  const seen = new Set<string>();
  const queue: Reached[] = [];
  let edges = 0;
  const agree = (path: readonly PathStep[], ask: (talk: Talk) => Position | undefined) => {
    const [one, other] = [ask(left), ask(right)];
    edges += 1;
    if (!isSame(one, other)) return { path, left: one, right: other };
    if (one === undefined || seen.has(keyOf(one))) return undefined;
    seen.add(keyOf(one));
    queue.push({ position: one, path });
    return undefined;
  };
  const finish = (difference?: Comparison['difference']): Comparison => ({
    states: seen.size,
    edges,
    isComplete: difference === undefined && seen.size < limit,
    ...(difference && { difference }),
  });

  for (const numbers of starts) {
    const difference = agree([], (talk) => talk.begin(moment, numbers));
    if (difference) return finish(difference);
  }
  for (let at = 0; at < queue.length && seen.size < limit; at += 1) {
    const { position, path } = queue[at] as Reached;
    const offers = [left.offered(moment, position), right.offered(moment, position)];
    if (!isSame(offers[0], offers[1])) return finish({ path, left: offers[0], right: offers[1] });
    for (const step of stepsFrom(compiled, position)) {
      const difference = agree([...path, step], (talk) =>
        typeof step === 'number'
          ? talk.fall(moment, position, step)
          : talk.choose(moment, position, step),
      );
      if (difference) return finish(difference);
    }
  }
  return finish();
}

/** Lists what to try at a position: every choice of its scene, closed ones too, or every outcome and one more. */
function stepsFrom(moment: CompiledMoment, { scene, awaits, ended }: Position): PathStep[] {
  const at = sceneOf(moment, scene);
  if (ended || at.next.kind !== 'choices') return [];
  if (awaits === undefined) return at.next.choices.map(({ id }) => id);
  const outcomes = choiceOf(at, awaits)?.outcomes ?? [];
  return [...outcomes.map((_, index) => index), outcomes.length];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Puts a position's fields in one order, so that two of them can be compared as text. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
