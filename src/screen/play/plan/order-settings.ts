import {
  ORDER_VALUES,
  type OrderName,
  type StandingOrders,
} from '../../../scenario/standing-orders.ts';
import type { SetOrder } from '../../../season/intent.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { SETTING_WORDS, type SettingWords } from '../../words/setting-words.ts';
import type { OrderPrice } from './order-price.ts';

/** An order that is one of some words. */
export type WordOrder = keyof typeof SETTING_WORDS;

/** The words of one setting. */
export function wordsOf(order: WordOrder, to: string): SettingWords {
  const words: Readonly<Record<string, SettingWords>> = SETTING_WORDS[order];
  return words[to] ?? { name: to, means: '' };
}

/** Everything that an order of words can be, in the order in which it is shown. */
export function settingsOf(order: WordOrder): readonly StandingOrders[WordOrder][] {
  return ORDER_VALUES[order].words;
}

/** The intent that sets an order. */
export function setOrder<Name extends OrderName>(order: Name, to: StandingOrders[Name]): SetOrder {
  // Name and value belong together by this function's own type, which a union cannot show.
  return { do: 'set-order', order, to } as unknown as SetOrder;
}

/** Says whether somebody has left and nobody stands in their place, as far as the player can know. */
export function hasEmptyPost({ people, weeks }: Pick<Snapshot, 'people' | 'weeks'>): boolean {
  const last = weeks.at(-1)?.reps ?? [];
  return people.some(
    ({ id, role, state }) =>
      role === 'rep' && state === 'gone' && !last.some(({ rep, isCover }) => rep === id && isCover),
  );
}

/** Hours that a price takes off this week. */
export function hoursNow(price: OrderPrice, isPostEmpty: boolean): number {
  if (price.isWhileEmpty === true && !isPostEmpty) return 0;
  return price.hours ?? 0;
}
