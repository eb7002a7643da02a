import type { Span } from '../diagnostic.ts';
import { layOutPlaces, type Place } from '../places.ts';
import { type Person, type Scenario, STORE_MEASURES, type Variable } from '../scenario.ts';
import { plainId } from '../shape/ready-words.ts';
import { nameHint } from '../source/nearest.ts';
import type { Tell } from '../source/report.ts';
import { childOf, entriesOf, type SourceNode, type Word } from '../source/source-node.ts';

/** Names to which conditions, acts or reports give another meaning, so that no person or variable can have them. */
export const TAKEN_NAMES: ReadonlySet<string> = new Set([
  ...STORE_MEASURES,
  ...['week', 'manager', 'tv-rule', 'act-count', 'chose', 'all', 'any', 'none'],
  ...['team', 'you', 'lent', 'acts', 'drew'],
]);

/** Everything in a file that other parts of it may name. */
export interface Names {
  readonly cast: ReadonlyMap<string, Person>;
  readonly variables: ReadonlyMap<string, Variable>;
  /** Every number of the season by its name, except counters of choices. */
  readonly places: ReadonlyMap<string, Place>;
  readonly weeks: number;
  readonly manager: string;
  readonly moments: ReadonlySet<string>;
  /** Every choice as `moment.scene.choice`. */
  readonly choices: ReadonlySet<string>;
}

/** What all readers of parts share. Each gives what it could read, and tells what it could not. */
export interface Reading {
  readonly text: string;
  readonly tell: Tell;
  readonly names: Names;
  /** Where moments, scenes and choices are named, by `moment.scene.choice`. Filled while reading. */
  readonly spans: Map<string, Span>;
}

/** Gathers the names of a file. Cast and variables have been read before, from the same `root`. */
export function gatherNames(
  root: SourceNode,
  { cast, variables, manager, store }: Pick<Scenario, 'cast' | 'variables' | 'manager' | 'store'>,
): Names {
  const draft = { cast, variables, calendar: [], moments: [], endings: [] };
  const { list } = layOutPlaces(draft);
  const moments = entriesOf(childOf(root, 'moments'));
  const choices = moments.flatMap((moment) =>
    entriesOf(childOf(moment.value, 'scenes')).flatMap((scene) =>
      entriesOf(childOf(scene.value, 'choices')).map(
        (choice) => `${moment.key}.${scene.key}.${choice.key}`,
      ),
    ),
  );
  return {
    cast: new Map(cast.map((person) => [person.id, person])),
    variables: new Map(variables.map((variable) => [variable.id, variable])),
    places: new Map(list.map((place) => [place.name, place])),
    weeks: store.weeks,
    manager: manager.name,
    moments: new Set(moments.map(({ key }) => key)),
    choices: new Set(choices),
  };
}

/** Checks that a word names somebody of the cast; `what` says who asks: `"with" of moment "a"`. */
export function readPerson(word: Word, what: string, { tell, names }: Reading): string {
  if (names.cast.has(word.text)) return word.text;
  const ids = [...names.cast.keys()];
  const isMeant = ids.some((id) => id !== word.text && plainId(id) === word.text);
  const hint = (): string | undefined =>
    isMeant ? `write "${word.text}" in the cast, too` : nameHint(word.text, ids);
  const message = `${what} names "${word.text}", but the cast has nobody of that id`;
  tell({ code: 'unknown-person', span: word.span, message, hint });
  return word.text;
}
