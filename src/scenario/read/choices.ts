import type { Choice, Outcome } from '../scenario.ts';
import {
  childOf,
  type Entry,
  entriesOf,
  entryOf,
  itemsOf,
  numberOf,
  type SourceNode,
  textOf,
  truthOf,
  wordOf,
} from '../source/source-node.ts';
import { readCondition } from './condition.ts';
import { readActs, readEffects } from './effects.ts';
import { tellSize } from './front-matter.ts';
import { readPerson } from './names.ts';
import { tellLong } from './say.ts';
import { type InMoment, readSceneRef } from './scene-ref.ts';

/** How many choices a scene may have. */
const MOST_CHOICES = 12;
/** Characters of a choice that still look like one. */
const MOST_OF_CHOICE = 200;

/** Reads what may be answered in a scene, in file order. */
export function readChoices(scene: string, entry: Entry | undefined, reading: InMoment): Choice[] {
  const choices = entriesOf(entry?.value);
  tellSize(entry, choices.length, MOST_CHOICES, reading.tell);
  return choices.map((choice) => readChoice(scene, choice, reading));
}

function readChoice(scene: string, { key: id, keySpan, value }: Entry, reading: InMoment): Choice {
  reading.spans.set(`${reading.moment}.${scene}.${id}`, keySpan);
  const condition = readCondition(childOf(value, 'if'), reading);
  const because = textOf(value, 'because');
  const predict = wordOf(childOf(value, 'predict'));
  const ways = readWays(id, value, reading);
  const text = wordOf(childOf(value, 'text'));
  if (text !== undefined) tellLong(`the text of choice "${id}"`, text, MOST_OF_CHOICE, reading);
  tellNoWayOn(id, keySpan, value, reading);
  return {
    id,
    text: text?.text ?? '',
    ...(condition && { if: condition }),
    once: truthOf(value, 'once', false),
    fallback: truthOf(value, 'fallback', false),
    acts: readActs(childOf(value, 'acts'), reading),
    effects: readEffects(childOf(value, 'effects'), reading),
    ...ways,
    ...readBill(childOf(value, 'bill')),
    ...(because !== undefined && { because }),
    ...(predict && { predict: readPerson(predict, `"predict" of choice "${id}"`, reading) }),
  };
}

/** Reads what a choice costs every week; its shape has been checked. */
function readBill(bill: SourceNode | undefined): Pick<Choice, 'bill'> {
  if (bill === undefined) return {};
  const weekly = numberOf(bill, 'weekly') ?? 0;
  const weeks = numberOf(bill, 'weeks') ?? 0;
  return { bill: { weekly, weeks, because: textOf(bill, 'because') ?? '' } };
}

function readWays(
  id: string,
  choice: SourceNode,
  reading: InMoment,
): Pick<Choice, 'visit' | 'goto' | 'chance'> {
  const visit = wordOf(childOf(choice, 'visit'));
  const goto = wordOf(childOf(choice, 'goto'));
  const chance = childOf(choice, 'chance');
  return {
    ...(visit && { visit: readSceneRef(visit, `choice "${id}" visits`, reading) }),
    ...(goto && { goto: readSceneRef(goto, `choice "${id}" goes to`, reading) }),
    ...(chance && { chance: itemsOf(chance).map((item) => readOutcome(id, item, reading)) }),
  };
}

function readOutcome(id: string, item: SourceNode, reading: InMoment): Outcome {
  const goto = wordOf(childOf(item, 'goto'));
  return {
    odds: numberOf(item, 'odds') ?? 1,
    effects: readEffects(childOf(item, 'effects'), reading),
    ...(goto && { goto: readSceneRef(goto, `an outcome of choice "${id}" goes to`, reading) }),
  };
}

function tellNoWayOn(
  id: string,
  span: Entry['keySpan'],
  choice: SourceNode,
  { tell }: InMoment,
): void {
  if (choice.kind !== 'map') return;
  const isThere = (node: SourceNode, key: string): boolean => entryOf(node, key) !== undefined;
  if (isThere(choice, 'goto') || isThere(choice, 'visit')) return;
  const outcomes = itemsOf(childOf(choice, 'chance'));
  if (outcomes.length > 0 && outcomes.every((one) => isThere(one, 'goto'))) return;
  const message =
    outcomes.length > 0
      ? `choice "${id}" leads nowhere when chance falls on an outcome without "goto"`
      : `choice "${id}" leads nowhere`;
  const hint = 'add "goto: scene"';
  tell({ code: 'no-way-on', span, message, hint });
}
