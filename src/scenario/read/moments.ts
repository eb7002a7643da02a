import { type FirstMatch, type Moment, type Next, type Scene, SPOTS } from '../scenario.ts';
import {
  childOf,
  type Entry,
  entriesOf,
  entryOf,
  itemsOf,
  oneOf,
  type SourceNode,
  textOf,
  wordOf,
  wordsOf,
} from '../source/source-node.ts';
import { readChoices } from './choices.ts';
import { readCondition } from './condition.ts';
import { readEffects } from './effects.ts';
import { tellSize } from './front-matter.ts';
import { type Reading, readPerson } from './names.ts';
import { tellOtherwise } from './otherwise.ts';
import { readLines } from './say.ts';
import { type InMoment, readSceneRef } from './scene-ref.ts';

/** How many scenes all moments may have together. */
export const MOST_SCENES = 2000;

/** Reads every conversation of the file. A scene that leads nowhere is told and read as an end. */
export function readMoments(root: SourceNode, reading: Reading): Moment[] {
  const entry = entryOf(root, 'moments');
  const moments = entriesOf(entry?.value);
  tellSize(entry, moments.length, MOST_SCENES, reading.tell);
  const scenes = moments.reduce(
    (sum, { value }) => sum + entriesOf(childOf(value, 'scenes')).length,
    0,
  );
  if (scenes > MOST_SCENES && entry !== undefined) {
    const message = `the moments have ${scenes} scenes together; at most ${MOST_SCENES} are possible`;
    reading.tell({ code: 'too-many', span: entry.keySpan, message });
  }
  return moments.map((moment) => readMoment(moment, reading));
}

function readMoment({ key: id, keySpan, value }: Entry, reading: Reading): Moment {
  reading.spans.set(id, keySpan);
  const scenes = entryOf(value, 'scenes');
  const entries = entriesOf(scenes?.value);
  tellSize(scenes, entries.length, MOST_SCENES, reading.tell);
  const inMoment: InMoment = {
    ...reading,
    moment: id,
    scenes: new Set(entries.map(({ key }) => key)),
  };
  const start = wordOf(childOf(value, 'start'));
  return {
    id,
    title: textOf(value, 'title') ?? titleFrom(id),
    where: oneOf(value, 'where', SPOTS) ?? 'floor',
    with: readWith(value, id, reading),
    start: start
      ? readSceneRef(start, `moment "${id}" starts with`, inMoment)
      : (entries[0]?.key ?? ''),
    scenes: entries.map((scene) => readScene(scene, inMoment)),
  };
}

/** `first-huddle` is `First huddle`. */
function titleFrom(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function readWith(moment: SourceNode, id: string, reading: Reading): string[] {
  const seen = new Set<string>();
  for (const word of wordsOf(childOf(moment, 'with'))) {
    const person = readPerson(word, `"with" of moment "${id}"`, reading);
    if (seen.has(person)) {
      const message = `"${person}" stands twice in "with" of moment "${id}"`;
      reading.tell({ code: 'listed-twice', span: word.span, message });
    }
    seen.add(person);
  }
  return [...seen];
}

const WAYS_ON = ['choices', 'first-match', 'goto', 'return', 'end'] as const;

function readScene({ key: id, keySpan, value }: Entry, reading: InMoment): Scene {
  reading.spans.set(`${reading.moment}.${id}`, keySpan);
  const found = WAYS_ON.filter((way) => entryOf(value, way) !== undefined);
  if (value.kind === 'map' && found.length !== 1) {
    const listed = found.map((way) => `"${way}"`).join(' and ');
    const message =
      found.length === 0
        ? `scene "${id}" does not say how it goes on`
        : `scene "${id}" goes on in more than one way: ${listed}`;
    const hint = 'give it exactly one of choices, first-match, goto, return: true, end: true';
    reading.tell({ code: 'one-way-on', span: keySpan, message, hint });
  }
  return {
    id,
    lines: readLines(childOf(value, 'say'), reading),
    next: readNext(id, value, reading),
  };
}

function readNext(id: string, scene: SourceNode, reading: InMoment): Next {
  const way = WAYS_ON.find((one) => entryOf(scene, one) !== undefined);
  if (way === 'choices') {
    return { kind: 'choices', choices: readChoices(id, entryOf(scene, 'choices'), reading) };
  }
  if (way === 'first-match') {
    return { kind: 'first-match', cases: readCases(id, childOf(scene, 'first-match'), reading) };
  }
  if (way === 'return') return { kind: 'return' };
  const to = wordOf(childOf(scene, 'goto'));
  if (way !== 'goto' || to === undefined) return { kind: 'end' };
  return { kind: 'goto', goto: readSceneRef(to, `scene "${id}" goes to`, reading) };
}

function readCases(id: string, node: SourceNode | undefined, reading: InMoment): FirstMatch[] {
  const items = itemsOf(node);
  const always = items.map((item) => entryOf(item, 'if') === undefined);
  tellOtherwise(`"first-match" of scene "${id}"`, { list: node, always }, reading.tell);
  return items.map((item, at) => readCase(`case ${at + 1} of scene "${id}"`, item, reading));
}

function readCase(called: string, item: SourceNode, reading: InMoment): FirstMatch {
  const condition = readCondition(childOf(item, 'if'), reading);
  const ways = ['goto', 'otherwise'].filter((way) => entryOf(item, way) !== undefined);
  const isBoth = entryOf(item, 'otherwise') !== undefined && entryOf(item, 'if') !== undefined;
  if (item.kind === 'map' && (ways.length !== 1 || isBoth)) {
    const message = `${called} must have "if" and "goto", or "otherwise" alone`;
    const hint = 'write { if: { … }, goto: scene } or { otherwise: scene }';
    reading.tell({ code: 'one-way-on', span: item.span, message, hint });
  }
  const to = wordOf(childOf(item, 'otherwise') ?? childOf(item, 'goto'));
  return {
    ...(condition && { if: condition }),
    effects: readEffects(childOf(item, 'effects'), reading),
    goto: to === undefined ? '' : readSceneRef(to, `${called} goes to`, reading),
  };
}
