import type { Ending } from '../scenario.ts';
import {
  childOf,
  entryOf,
  itemsOf,
  type SourceNode,
  textOf,
  wordOf,
} from '../source/source-node.ts';
import { readCondition } from './condition.ts';
import type { Reading } from './names.ts';
import { tellOtherwise } from './otherwise.ts';
import { readLines } from './say.ts';

/** Reads how the season can end, in the order in which endings are tried. */
export function readEndings(root: SourceNode, reading: Reading): Ending[] {
  const list = childOf(root, 'endings');
  const items = itemsOf(list);
  const always = items.map((item) => entryOf(item, 'when') === undefined);
  tellOtherwise('"endings"', { list, always }, reading.tell);
  const seen = new Set<string>();
  return items.map((item) => {
    const id = wordOf(childOf(item, 'id'));
    if (id !== undefined && seen.has(id.text)) {
      const message = `ending "${id.text}" stands twice`;
      const hint = 'give one of them another id';
      reading.tell({ code: 'listed-twice', span: id.span, message, hint });
    }
    seen.add(id?.text ?? '');
    tellMarks(item, id?.text ?? '', reading);
    const when = readCondition(childOf(item, 'when'), reading);
    return {
      id: id?.text ?? '',
      title: textOf(item, 'title') ?? '',
      lines: readLines(childOf(item, 'say'), reading),
      ...(when && { when }),
    };
  });
}

/** An ending without a condition says so, since a forgotten `when` would end every season alike. */
function tellMarks(item: SourceNode, id: string, { tell }: Reading): void {
  if (item.kind !== 'map') return;
  const when = entryOf(item, 'when');
  const otherwise = entryOf(item, 'otherwise');
  if ((when === undefined) !== (otherwise === undefined)) return;
  const has = when === undefined ? 'neither "when" nor' : 'both "when" and';
  const message = `ending "${id}" has ${has} "otherwise"`;
  const hint = 'give it "when: { … }", or "otherwise: true" if it is the last';
  tell({ code: 'otherwise-last', span: otherwise?.keySpan ?? item.span, message, hint });
}
