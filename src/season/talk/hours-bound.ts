import {
  type CompiledMoment,
  type CompiledScene,
  sceneOf,
  type Way,
} from '../../dialogue/compiled.ts';

/** Whole hours of the manager's own week. */
export interface HoursRange {
  readonly least: number;
  readonly most: number;
}

/** Gives what changes take off the week's hours; below 0 where they give some back. */
export function hoursOf(
  changes: readonly { readonly place: string; readonly by: number }[],
): number {
  return changes.reduce((sum, { place, by }) => (place === 'hours-left' ? sum - by : sum), 0);
}

/**
 * Bounds the hours of a conversation without walking its ways, in time that grows with its scenes:
 * every way on which no choice is taken twice lies within, though a way may lie on neither bound. At
 * most, every choice that can be come to is taken once; at least, it is the shortest way to an end,
 * with all that could be given back besides.
 */
export function hoursBound(moment: CompiledMoment): HoursRange {
  const shortest = shortestWays(moment);
  const reached = moment.scenes.filter(({ id }) => shortest.has(id));
  let [back, most] = [0, 0];
  for (const turn of reached.flatMap(turnsOf)) {
    const hours = turn.map((one) => one.hours);
    back += Math.min(0, ...hours);
    most += Math.max(0, ...hours);
  }
  const ends = reached.filter(({ next }) => next.kind === 'end');
  const nearest = Math.min(...ends.map(({ id }) => shortest.get(id) ?? 0));
  return ends.length === 0 ? { least: 0, most: 0 } : { least: nearest + back, most };
}

/** One way on and the hours that it takes. */
interface OneWay {
  readonly hours: number;
  readonly way: Way;
}

/** The choices of a scene, or its cases, each with the ways on which it can fall. */
function turnsOf({ next }: CompiledScene): OneWay[][] {
  if (next.kind === 'automatic')
    return next.cases.map(({ effects, way }) => [{ hours: hoursOf(effects.changes), way }]);
  if (next.kind !== 'choices') return [];
  return next.choices.map(({ effects, outcomes, way }) => {
    const own = hoursOf(effects.changes);
    if (outcomes === undefined) return [{ hours: own, way }];
    return outcomes.map((one) => ({ hours: own + hoursOf(one.effects.changes), way: one.way }));
  });
}

/**
 * Gives the fewest hours to each scene that can be come to, what is given back left out. A visit may
 * go back to wherever any visit does, so that there are ways here that no conversation takes.
 */
function shortestWays(moment: CompiledMoment): ReadonlyMap<string, number> {
  const shortest = new Map([[moment.start, 0]]);
  const open = [moment.start];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const so = shortest.get(id) ?? 0;
    for (const [to, hours] of stepsFrom(moment, sceneOf(moment, id))) {
      if (so + hours >= (shortest.get(to) ?? Number.POSITIVE_INFINITY)) continue;
      shortest.set(to, so + hours);
      open.push(to);
    }
  }
  return shortest;
}

function stepsFrom(moment: CompiledMoment, scene: CompiledScene): [string, number][] {
  if (scene.next.kind === 'return') return moment.returnSites.map((site) => [site, 0]);
  return turnsOf(scene)
    .flat()
    .map(({ hours, way }) => [way.enter, Math.max(0, hours)]);
}
