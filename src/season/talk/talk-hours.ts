import {
  type CompiledChoice,
  type CompiledMoment,
  type CompiledScene,
  sceneOf,
  type Way,
} from '../../dialogue/compiled.ts';
import { type HoursRange, hoursBound, hoursOf } from './hours-bound.ts';

/** More scenes than these are not walked through in one conversation; no story of ours has a tenth. */
const STEPS_MOST = 100_000;
/** Nor are more choices than these on one way. */
const TURNS_MOST = 400;

const known = new WeakMap<CompiledMoment, HoursRange>();

/**
 * Says how many of the manager's hours a conversation can take, over all ways through it on which no
 * choice is taken twice. Conditions are left out of account, so the range may be wider than what is
 * on offer in one season, and is never narrower. Where there are too many ways to walk them all, the
 * range is wider still.
 */
export function talkHours(moment: CompiledMoment): HoursRange {
  const found = known.get(moment);
  if (found !== undefined) return found;
  const walk: Walk = { moment, taken: new Set(), steps: 0, isCut: false, range: undefined };
  enter(walk, { enter: moment.start }, { hours: 0, back: [] });
  const range = walk.isCut ? hoursBound(moment) : (walk.range ?? { least: 0, most: 0 });
  known.set(moment, range);
  return range;
}

interface Walk {
  readonly moment: CompiledMoment;
  /** The choices and cases on the way so far. */
  readonly taken: Set<object>;
  steps: number;
  /** Some ways were left unwalked. */
  isCut: boolean;
  range: HoursRange | undefined;
}

interface Place {
  readonly hours: number;
  /** The scenes that visits return to, the nearest last. */
  readonly back: readonly string[];
}

function enter(walk: Walk, { enter: id, push }: Way, place: Place): void {
  walk.steps += 1;
  walk.isCut ||= walk.steps > STEPS_MOST || walk.taken.size > TURNS_MOST;
  if (walk.isCut) return;
  const back = push === undefined ? place.back : [...place.back, push];
  goOn(walk, sceneOf(walk.moment, id), { hours: place.hours, back });
}

function goOn(walk: Walk, { next }: CompiledScene, place: Place): void {
  const { hours, back } = place;
  const before = walk.range ?? { least: hours, most: hours };
  const home = back.at(-1);
  switch (next.kind) {
    case 'choices':
      for (const choice of next.choices) take(walk, choice, place);
      return;
    case 'automatic':
      for (const one of next.cases)
        once(walk, one, () =>
          enter(walk, one.way, { hours: hours + hoursOf(one.effects.changes), back }),
        );
      return;
    case 'return':
      if (home !== undefined) enter(walk, { enter: home }, { hours, back: back.slice(0, -1) });
      return;
    default:
      walk.range = {
        least: Math.min(before.least, hours),
        most: Math.max(before.most, hours),
      };
  }
}

function take(walk: Walk, choice: CompiledChoice, { hours, back }: Place): void {
  const after = hours + hoursOf(choice.effects.changes);
  const ways = choice.outcomes ?? [{ way: choice.way, effects: { changes: [] } }];
  once(walk, choice, () => {
    for (const { way, effects } of ways)
      enter(walk, way, { hours: after + hoursOf(effects.changes), back });
  });
}

function once(walk: Walk, what: object, run: () => void): void {
  if (walk.taken.has(what)) return;
  walk.taken.add(what);
  run();
  walk.taken.delete(what);
}
