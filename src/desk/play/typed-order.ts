import { isOrderValue, ORDER_NAMES, type OrderName } from '../../scenario/standing-orders.ts';
import { type Intent, PREDICTIONS, type SetOrder } from '../../season/intent.ts';
import type { PlanSnapshot } from '../../season/snapshot.ts';
import { readNote } from './note-words.ts';
import { sayValues } from './order-words.ts';

/**
 * Reads a line as an order: `goal 12`, `coaching 4`, `overtime 4`, `bonus team`, `predict worse`, `gap priya closing`;
 * `=` may stand for the blank. Gives the intent, or a sentence when the order is known and the rest
 * does not fit; undefined when the line is no order at all.
 */
export function readTyped(
  line: string,
  { predict }: Pick<PlanSnapshot, 'predict'>,
): Intent | string | undefined {
  const [, name = '', to = ''] = /^([a-z-]+)(?:\s*=\s*|\s+)(\S+)$/.exec(line) ?? [];
  const whole = /^\d{1,6}$/.test(to) ? Number(to) : undefined;
  if (name === 'goal' || name === 'g')
    return whole === undefined
      ? 'A goal is a whole number of TV contracts a week.'
      : { do: 'set-goal', goal: whole };
  if (name === 'coaching' || name === 'c')
    return whole === undefined
      ? 'Coaching is a whole number of hours a week.'
      : { do: 'set-coaching', hours: whole };
  if (name === 'predict') return readGuess(to, predict?.id);
  const order = ORDER_NAMES.find((one) => one === name);
  return order === undefined ? readNote(line) : readOrder(order, whole ?? to);
}

function readGuess(to: string, person: string | undefined): Intent | string {
  const guess = PREDICTIONS.find((one) => one === to);
  if (guess === undefined) return 'A prediction is better, same or worse.';
  if (person === undefined) return 'Nobody is asked about now.';
  return { do: 'predict', person, guess };
}

function readOrder(order: OrderName, to: string | number): Intent | string {
  if (!isOrderValue(order, to)) return `The order ${order} can be: ${sayValues(order)}.`;
  // That name and value belong together has just been found out.
  return { do: 'set-order', order, to } as SetOrder;
}
