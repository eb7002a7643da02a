import type { Tell } from '../source/report.ts';
import { itemsOf, type SourceNode } from '../source/source-node.ts';

/** A list whose entries are tried in order, and which of them hold without a condition. */
interface Tried {
  readonly list: SourceNode | undefined;
  readonly always: readonly boolean[];
}

/**
 * Tells a list that is tried in order and does not end with the one entry that always holds, or
 * has such an entry before others, which then never get their turn.
 */
export function tellOtherwise(called: string, { list, always }: Tried, tell: Tell): void {
  const items = itemsOf(list);
  const first = always.indexOf(true);
  const last = items.at(-1);
  const code = 'otherwise-last';
  if (last === undefined) return;
  if (first === -1) {
    const message = `${called} has no last entry for when nothing else holds`;
    const hint = 'let the last entry stand without a condition, as "otherwise"';
    tell({ code, span: last.span, message, hint });
    return;
  }
  const hiding = items[first];
  if (hiding === undefined || first === items.length - 1) return;
  const message = `entry ${first + 1} of ${called} has no condition, so those after it are never tried`;
  tell({ code, span: hiding.span, message, hint: 'move it to the end' });
}
