import { type CalendarEntry, type HeadOfficeOrder, TV_RULES } from '../scenario.ts';
import { nameHint } from '../source/nearest.ts';
import {
  childOf,
  entryOf,
  itemsOf,
  numberOf,
  oneOf,
  type SourceNode,
  textOf,
  truthOf,
  wordOf,
} from '../source/source-node.ts';
import { readCondition } from './condition.ts';
import type { Reading } from './names.ts';

/** Reads what happens when, in file order. */
export function readCalendar(root: SourceNode, reading: Reading): CalendarEntry[] {
  return itemsOf(childOf(root, 'calendar')).map((item, at) => {
    const called = `calendar entry ${at + 1}`;
    const when = readCondition(childOf(item, 'when'), reading);
    const moment = readMomentRef(item, called, reading);
    const order = readOrder(childOf(item, 'order'));
    if (item.kind === 'map') tellEmpty(item, called, reading);
    return {
      ...readWeeks(item, called, reading),
      ...(when && { when }),
      ...(moment !== undefined && { moment }),
      ...(order && { order }),
      once: truthOf(item, 'once', true),
    };
  });
}

function readMomentRef(item: SourceNode, called: string, reading: Reading): string | undefined {
  const word = wordOf(childOf(item, 'moment'));
  if (word === undefined || reading.names.moments.has(word.text)) return word?.text;
  const message = `${called} names moment "${word.text}", but there is no such moment`;
  const hint = () => nameHint(word.text, reading.names.moments);
  reading.tell({ code: 'unknown-moment', span: word.span, message, hint });
  return word.text;
}

function readOrder(node: SourceNode | undefined): HeadOfficeOrder | undefined {
  if (node === undefined) return undefined;
  const tvRule = oneOf(node, 'tv-rule', TV_RULES);
  const goalBy = numberOf(node, 'goal');
  const announcement = textOf(node, 'announce');
  return {
    ...(tvRule && { tvRule }),
    ...(goalBy !== undefined && { goalBy }),
    ...(announcement !== undefined && { announcement }),
  };
}

function tellEmpty(item: SourceNode, called: string, { tell }: Reading): void {
  const order = childOf(item, 'order');
  const isIdle = order?.kind === 'map' && order.entries.size === 0;
  if (!isIdle && (order !== undefined || entryOf(item, 'moment') !== undefined)) return;
  const message = `in ${called} nothing happens`;
  const hint = 'give it a "moment", or an "order" with tv-rule, goal or announce';
  tell({ code: 'empty-entry', span: order?.span ?? item.span, message, hint });
}

function readWeeks(
  item: SourceNode,
  called: string,
  reading: Reading,
): Pick<CalendarEntry, 'from' | 'to'> {
  const last = reading.names.weeks;
  const week = numberOf(item, 'week');
  const from = week ?? numberOf(item, 'from') ?? 1;
  const to = week ?? numberOf(item, 'to') ?? Math.max(from, last);
  const tell = (key: string, message: string, hint?: string): void => {
    const { keySpan: span } = entryOf(item, key) ?? { keySpan: item.span };
    reading.tell({ code: 'week-order', span, message, hint });
  };
  const has = (key: string): boolean => entryOf(item, key) !== undefined;
  if (has('week') && (has('from') || has('to')))
    tell('week', `${called} has "week" besides "from" or "to"`, 'keep "week" for one week only');
  else if (item.kind === 'map' && !has('week') && !has('from'))
    tell('', `${called} does not say when it happens`, 'add "week: 3", or "from: 3"');
  else if (from > to) tell('to', `${called} ends in week ${to}, before it begins in week ${from}`);
  const late = ['week', 'from', 'to'].find(
    (key) => (numberOf(item, key) ?? Number.NEGATIVE_INFINITY) > last,
  );
  if (late !== undefined) {
    const beyond = numberOf(item, late);
    tell(late, `${called} says week ${beyond}, but the season ends with week ${last}`);
  }
  return { from, to };
}
