import { TV_RULES } from '../../scenario/scenario.ts';
import { isOrderValue, ORDER_NAMES } from '../../scenario/standing-orders.ts';
import { type Intent, PREDICTIONS, QUALITIES } from '../../season/intent.ts';

/**
 * Says whether a value from a file has the shape of an intent, with nothing besides. Whether it is
 * possible in its season is for the season to say.
 */
export function isIntent(value: unknown): value is Intent {
  if (!isRecord(value)) return false;
  const { do: what, ...rest } = value;
  const keys = Object.keys(rest);
  const only = (...names: string[]): boolean => keys.every((key) => names.includes(key));
  switch (what) {
    case 'go-on':
      return only();
    case 'set-rule':
      return only('rule') && TV_RULES.some((rule) => rule === rest['rule']);
    case 'set-goal':
      return only('goal') && Number.isInteger(rest['goal']);
    case 'set-coaching':
      return only('hours') && Number.isInteger(rest['hours']);
    case 'set-order':
      return only('order', 'to') && isSetOrder(rest);
    case 'predict':
      return only('person', 'guess') && isPredict(rest);
    case 'note':
      return only('person', 'strength', 'gap') && isNote(rest);
    case 'choose':
      return only('choice', 'prediction', 'hands') && isChoose(rest);
    default:
      return false;
  }
}

function isSetOrder({ order, to }: Readonly<Record<string, unknown>>): boolean {
  const name = ORDER_NAMES.find((one) => one === order);
  return name !== undefined && isOrderValue(name, to);
}

function isPredict({ person, guess }: Readonly<Record<string, unknown>>): boolean {
  return typeof person === 'string' && PREDICTIONS.some((one) => one === guess);
}

function isNote({ person, strength, gap }: Readonly<Record<string, unknown>>): boolean {
  const isQuality = (of: unknown): boolean =>
    of === undefined || of === 'none' || QUALITIES.some((one) => one === of);
  return typeof person === 'string' && isQuality(strength) && isQuality(gap);
}

function isChoose(rest: Readonly<Record<string, unknown>>): boolean {
  const { choice, prediction, hands } = rest;
  return (
    typeof choice === 'string' &&
    (prediction === undefined || PREDICTIONS.some((one) => one === prediction)) &&
    (hands === undefined || isHands(hands))
  );
}

function isHands(hands: unknown): boolean {
  return (
    isRecord(hands) &&
    Object.values(hands).every(
      (count) => Number.isInteger(count) && Number(count) >= 0 && Number(count) <= 999,
    )
  );
}

/** Says whether a value is an object with names, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
