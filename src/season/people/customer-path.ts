import { walkPath } from '../../dialogue/machine.ts';
import type { Path } from '../../dialogue/path.ts';

/** What is left to the dice when a customer with a name shows, weeks later, that they remember. */
export type CustomerQuestion =
  | 'has-signed'
  | 'cancels'
  | 'comes-back'
  | 'sends-others'
  | 'warns-others';

/** How it can end, until the next conversation with them. */
export const CUSTOMER_ENDS = ['cancelled', 'advocate', 'back', 'critic', 'away'] as const;
export type CustomerEnd = (typeof CUSTOMER_ENDS)[number];

/**
 * What becomes of a customer with a name after a conversation: whoever signed keeps or cancels; then
 * they come back or stay away, and tell others of it or say nothing.
 */
export const CUSTOMER_PATH: Path<CustomerQuestion> = {
  parted: { asks: 'has-signed', yes: ['signed', 'holding'], no: ['left', 'undecided'] },
  holding: { asks: 'cancels', yes: ['cancelled', 'cancelled'], no: ['kept', 'undecided'] },
  undecided: { asks: 'comes-back', yes: ['came-back', 'regular'], no: ['stayed-away', 'lost'] },
  regular: { asks: 'sends-others', yes: ['told-others', 'advocate'], no: ['said-nothing', 'back'] },
  lost: { asks: 'warns-others', yes: ['told-others', 'critic'], no: ['said-nothing', 'away'] },
  cancelled: {},
  advocate: {},
  back: {},
  critic: {},
  away: {},
};

/** What Nature says to each question about one customer. */
export type CustomerAnswer = (question: CustomerQuestion) => boolean;

/** Lets a customer go the way; `live` through XState and `fast` by hand give the same end. */
export type CustomerPlayer = (person: string, answer: CustomerAnswer) => CustomerEnd;

/** Goes the way without a machine. */
export const fastCustomer: CustomerPlayer = (_person, answer) => {
  if (answer('has-signed') && answer('cancels')) return 'cancelled';
  if (answer('comes-back')) return answer('sends-others') ? 'advocate' : 'back';
  return answer('warns-others') ? 'critic' : 'away';
};

/** Goes the way as an XState actor. @throws when the path ends elsewhere: our fault. */
export const liveCustomer: CustomerPlayer = (person, answer) => {
  const last = walkPath(`remembers-${person}`, CUSTOMER_PATH, answer).states.at(-1);
  const end = CUSTOMER_ENDS.find((one) => one === last);
  if (end === undefined) throw new Error(`${person}: the customer's path ends in "${last}"`);
  return end;
};
