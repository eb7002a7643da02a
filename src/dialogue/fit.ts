import {
  type CompiledMoment,
  type CompiledStory,
  choiceOf,
  momentOf,
  sceneOf,
} from './compiled.ts';
import type { Position } from './conversation.ts';

/**
 * Gives the moment that a position stands in, after making sure that the position fits it: its
 * scene and stack exist, what it awaits is a chance of that scene, and it has a number for each
 * place. Both back ends ask this first, so that neither makes something of nonsense in silence.
 *
 * @throws RangeError in one sentence: our fault, since a save that does not fit the scenario is
 *   refused before it gets here.
 */
export function momentFitting(
  story: CompiledStory,
  id: string,
  position: Pick<Position, 'numbers'> & Partial<Position>,
): CompiledMoment {
  const moment = momentOf(story, id);
  const { scene, stack = [], awaits, numbers } = position;
  const wanted = story.places.list.length;
  if (numbers.length !== wanted)
    throw new RangeError(`${story.scenario} has ${wanted} numbers, not ${numbers.length}`);
  for (const one of stack) sceneOf(moment, one);
  if (scene === undefined) return moment;
  const at = sceneOf(moment, scene);
  if (awaits !== undefined && choiceOf(at, awaits)?.outcomes === undefined)
    throw new RangeError(`scene "${scene}" of moment "${id}" leaves no "${awaits}" to chance`);
  return moment;
}
