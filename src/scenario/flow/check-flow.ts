import type { DiagnosticCode, Span } from '../diagnostic.ts';
import type { Moment, Scene } from '../scenario.ts';
import type { Tell } from '../source/report.ts';
import { type Flow, flowOf, waysOf } from './ways.ts';

/** Gives the place of a moment or scene by `moment` or `moment.scene`. */
export type PlaceOf = (name: string) => Span;

type TellScene = (code: DiagnosticCode, scene: string, message: string, hint: string) => void;

/**
 * Proves, on the graph of one moment, scenes that nothing leads to, loops without a choice, returns
 * without a visit, and places from which the moment never ends.
 */
export function checkFlow(moment: Moment, placeOf: PlaceOf, tell: Tell): void {
  const flow = flowOf(moment);
  const tellScene: TellScene = (code, scene, message, hint) =>
    tell({ code, span: placeOf(`${moment.id}.${scene}`), message, hint });
  tellUnreachable(flow, tellScene);
  tellLoops(flow, tellScene);
  tellReturns(flow, tellScene);
  tellEndless(flow, placeOf, tell);
}

function tellUnreachable({ moment, reached, hasGaps }: Flow, tell: TellScene): void {
  if (hasGaps) return;
  for (const { id } of moment.scenes) {
    if (reached.outside.has(id) || reached.inside.has(id)) continue;
    const message = `no way leads from "${moment.start}" to scene "${id}"`;
    const hint = 'let a choice or a scene lead here with goto or visit, or remove it';
    tell('unreachable-scene', id, message, hint);
  }
}

/** Follows the ways that are taken without a choice; a way back to a scene of the same walk is a loop. */
function tellLoops({ moment, sceneById }: Flow, tell: TellScene): void {
  const done = new Set<string>();
  for (const scene of moment.scenes) {
    const loop = findLoop(scene, sceneById, done);
    const [first] = loop;
    if (first === undefined) continue;
    const path = [...loop, first].map((id) => `"${id}"`).join(' → ');
    const message = `these scenes go round without a choice: ${path}`;
    tell('endless-loop', first, message, 'let one of them offer a choice, or lead out of the loop');
  }
}

/** Walks depth-first with a stack of its own, since a chain of scenes may be as long as the file. */
function findLoop(
  start: Scene,
  sceneById: ReadonlyMap<string, Scene>,
  done: Set<string>,
): readonly string[] {
  const walk: { id: string; open: string[] }[] = [];
  const enter = (id: string): void => {
    const scene = sceneById.get(id);
    const isAutomatic = scene?.next.kind === 'goto' || scene?.next.kind === 'first-match';
    walk.push({ id, open: scene && isAutomatic ? waysOf(scene).map((way) => way.enter) : [] });
  };
  if (!done.has(start.id)) enter(start.id);
  for (let last = walk.at(-1); last !== undefined; last = walk.at(-1)) {
    const next = last.open.pop();
    if (next === undefined) {
      done.add(last.id);
      walk.pop();
      continue;
    }
    const at = walk.findIndex(({ id }) => id === next);
    if (at === -1) {
      if (!done.has(next)) enter(next);
      continue;
    }
    const loop = walk.slice(at).map(({ id }) => id);
    for (const { id } of walk) done.add(id);
    return loop;
  }
  return [];
}

function tellReturns({ moment, reached }: Flow, tell: TellScene): void {
  for (const { id, next } of moment.scenes) {
    if (next.kind !== 'return' || !reached.outside.has(id)) continue;
    const message = `scene "${id}" returns, but can be reached without a visit, so there is nowhere to return to`;
    const hint = 'lead to it with "visit" only, or let it end or go on with goto';
    tell('return-without-visit', id, message, hint);
  }
}

/** Tells where play is caught: only the scenes that lead into the trap, not all within it. */
function tellEndless(flow: Flow, placeOf: PlaceOf, tell: Tell): void {
  const { moment, reached, canEnd, canReturn } = flow;
  const code = 'no-end';
  if (!canEnd(moment.start)) {
    const message = `moment "${moment.id}" can never end: no way leads from "${moment.start}" to a scene with "end: true"`;
    const hint = 'give it a scene { end: true } and lead to it';
    tell({ code, span: placeOf(moment.id), message, hint });
    return;
  }
  const isReached = (id: string): boolean => reached.outside.has(id) || reached.inside.has(id);
  // What can return gets out of its visit; outside any visit that is told as another mistake.
  const isTrap = (id: string): boolean => isReached(id) && !canEnd(id) && !canReturn(id);
  const entered = new Set(
    moment.scenes
      .filter(({ id }) => !isTrap(id))
      .flatMap(waysOf)
      .flatMap(({ enter, after }) => (after === undefined ? [enter] : [enter, after])),
  );
  for (const { id } of moment.scenes) {
    if (!entered.has(id) || !isTrap(id)) continue;
    const message = `from scene "${id}" on, moment "${moment.id}" can never end`;
    const hint = 'lead from here to a scene with "end: true"';
    tell({ code, span: placeOf(`${moment.id}.${id}`), message, hint });
  }
}
