import type { Choice, Moment, Scene } from '../scenario.ts';

/** One way out of a scene: into `enter`, and, when that is a visit, on to `after` once it returns. */
export interface Way {
  readonly enter: string;
  readonly after?: string;
}

/** Lists every way out of a scene, whatever its condition; a return and an end are none. */
export function waysOf({ id, next }: Scene): Way[] {
  if (next.kind === 'goto') return [{ enter: next.goto }];
  if (next.kind === 'first-match') return next.cases.map(({ goto }) => ({ enter: goto }));
  return next.kind === 'choices' ? next.choices.flatMap((choice) => waysOfChoice(id, choice)) : [];
}

function waysOfChoice(scene: string, { visit, goto, chance }: Choice): Way[] {
  const own = goto ?? scene;
  const way = visit === undefined ? { enter: own } : { enter: visit, after: own };
  if (chance === undefined) return [way];
  return chance.map((outcome) => (outcome.goto === undefined ? way : { enter: outcome.goto }));
}

/**
 * A moment as a graph, with what follows from it alone. Conditions are taken to be able to hold:
 * what is impossible here is impossible in play. A scene that the moment lacks (told elsewhere) is
 * taken to be able to do everything, so that it causes no second finding.
 */
export interface Flow {
  readonly moment: Moment;
  readonly sceneById: ReadonlyMap<string, Scene>;
  /** Scenes from which a visit can get back to where it came from. */
  readonly canReturn: (scene: string) => boolean;
  /** Scenes from which the moment can end, within the same visit or after it. */
  readonly canEnd: (scene: string) => boolean;
  /** Scenes that play can come to outside any visit, and within one. */
  readonly reached: { readonly outside: ReadonlySet<string>; readonly inside: ReadonlySet<string> };
  /** True when some way leads to a scene that the moment lacks. */
  readonly hasGaps: boolean;
}

/** Works out where a moment's scenes lead. Takes time in proportion to ways times scenes at worst. */
export function flowOf(moment: Moment): Flow {
  const sceneById = new Map(moment.scenes.map((scene) => [scene.id, scene]));
  const isGap = (scene: string): boolean => !sceneById.has(scene);
  const returning = grow(moment, 'return', ({ enter, after }, known) => {
    const gets = (scene: string): boolean => isGap(scene) || known.has(scene);
    return gets(enter) && (after === undefined || gets(after));
  });
  const canReturn = (scene: string): boolean => isGap(scene) || returning.has(scene);
  const ending = grow(moment, 'end', ({ enter, after }, known) => {
    const gets = (scene: string): boolean => isGap(scene) || known.has(scene);
    return gets(enter) || (after !== undefined && canReturn(enter) && gets(after));
  });
  return {
    moment,
    sceneById,
    canReturn,
    canEnd: (scene) => isGap(scene) || ending.has(scene),
    reached: reachedFrom(moment.start, sceneById, canReturn),
    hasGaps:
      isGap(moment.start) ||
      moment.scenes.some((scene) =>
        waysOf(scene).some(
          ({ enter, after }) => isGap(enter) || (after !== undefined && isGap(after)),
        ),
      ),
  };
}

/**
 * Collects the scenes that are of `kind` themselves or have a way for which `leads` holds, until
 * there are no more: the least set, so nothing gets in by a loop that proves itself.
 */
function grow(
  moment: Moment,
  kind: Scene['next']['kind'],
  leads: (way: Way, known: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  const known = new Set<string>();
  const open = moment.scenes.map((scene) => ({ scene, ways: waysOf(scene) }));
  let before = -1;
  while (before < known.size) {
    before = known.size;
    // Backwards: scenes mostly lead to later ones, so one round finds nearly all.
    for (const { scene, ways } of open.toReversed()) {
      if (known.has(scene.id)) continue;
      if (scene.next.kind === kind || ways.some((way) => leads(way, known))) known.add(scene.id);
    }
  }
  return known;
}

function reachedFrom(
  start: string,
  sceneById: ReadonlyMap<string, Scene>,
  canReturn: (scene: string) => boolean,
): Flow['reached'] {
  const outside = new Set<string>();
  const inside = new Set<string>();
  const open: { id: string; into: Set<string> }[] = [{ id: start, into: outside }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { id, into } = next;
    const scene = sceneById.get(id);
    if (scene === undefined || into.has(id)) continue;
    into.add(id);
    for (const { enter, after } of waysOf(scene)) {
      open.push({ id: enter, into: after === undefined ? into : inside });
      if (after !== undefined && canReturn(enter)) open.push({ id: after, into });
    }
  }
  return { outside, inside };
}
