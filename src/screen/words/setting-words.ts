import type {
  Bonus,
  Budget,
  GoalCount,
  Hiring,
  OrderName,
  Rota,
} from '../../scenario/standing-orders.ts';

/** One setting of an order, and what it is in a sentence. */
export interface SettingWords {
  readonly name: string;
  readonly means: string;
}

const ROTA: Readonly<Record<Rota, SettingWords>> = {
  'as-it-was': {
    name: 'As it always was',
    means: 'Nobody has to get used to anything.',
  },
  'as-they-wish': {
    name: 'As people wish',
    means: 'You ask who can work when, and mostly keep to it. Fewer leave over their hours.',
  },
  'best-at-peak': {
    name: 'The best at the busy hours',
    means:
      'More is sold when the store is full. The strong tire; the others know what it says of them.',
  },
};

const BONUS: Readonly<Record<Bonus, SettingWords>> = {
  none: { name: 'No bonus', means: 'What head office pays, and nothing of yours on top.' },
  'per-contract': {
    name: 'By the contract',
    means:
      'More is pushed past a no, and TV becomes about the money. Coaching does next to nothing beside it.',
  },
  team: {
    name: 'For the whole team',
    means: 'Everybody gets it when the goal is met. Sells a little more; coaching counts for less.',
  },
};

const GOAL_COUNT: Readonly<Record<GoalCount, SettingWords>> = {
  'by-week': {
    name: 'On Friday',
    means: 'The week is one number, and a slow Tuesday is just a Tuesday.',
  },
  'by-day': {
    name: 'Every evening',
    means: 'Weak sellers sell more. Strong ones take what is quick, and less is earned on it.',
  },
};

const HIRING: Readonly<Record<Hiring, SettingWords>> = {
  'first-who-comes': {
    name: 'The first who comes',
    means: 'The post is filled soon, by whoever was there.',
  },
  'with-care': {
    name: 'Somebody chosen with care',
    means:
      'It takes longer, and your time while the post is empty. They are better at it, and stay.',
  },
  nobody: {
    name: 'Nobody',
    means: 'Saves what replacing costs. The post stays empty, and so do its hours.',
  },
};

const BUDGET: Readonly<Record<Budget, SettingWords>> = {
  kept: { name: 'Kept', means: 'Nothing is spent.' },
  thanks: {
    name: 'Thanks',
    means: 'A small thank-you where all can see it. It lifts the others too.',
  },
  prizes: {
    name: 'Prizes',
    means:
      'A prize for the most TV. Sells while it runs, pushes harder, and TV becomes about the prize.',
  },
  training: {
    name: 'Training',
    means: 'Everybody learns faster as long as it lasts.',
  },
};

/** What each order that is one of some words can be. */
export const SETTING_WORDS = {
  rota: ROTA,
  bonus: BONUS,
  'goal-count': GOAL_COUNT,
  hiring: HIRING,
  budget: BUDGET,
} as const;

/** The question that each order answers. */
export const ORDER_TITLES: Readonly<Record<OrderName, string>> = {
  rota: 'Who works when',
  overtime: 'Overtime for everybody',
  'floor-hours': 'On the floor yourself',
  bonus: 'Paid beside wages',
  'goal-count': 'When the goal is looked at',
  hiring: 'When somebody has left',
  budget: 'What the small budget is for',
};

/** The sentences around one order. */
export const CHOICE_WORDS = {
  usual: 'Back to usual',
  usualNamed: (order: string) => `Back to usual: ${order}`,
  overtimeMeans:
    'Everybody talks to more customers. Morale goes down, and long hours are a reason to leave.',
  overtimeUnit: 'hours each',
  costs: (parts: readonly string[]) => `Costs ${parts.join(' and ')}.`,
  costHours: (hours: number) => (hours === 1 ? '1 of your hours' : `${hours} of your hours`),
  costHoursEmpty: (hours: number) => `${hours} of your hours while a post is empty`,
  costPer: {
    week: (dollars: string) => `${dollars} a week`,
    contract: (dollars: string) => `${dollars} a contract`,
    person: (dollars: string) => `${dollars} each in a week that makes the goal`,
    hour: (dollars: string) => `${dollars} an hour and person`,
    post: (dollars: string) => `${dollars} a week for trial work`,
  },
  purse: (dollars: string) => `In the purse: ${dollars}.`,
  allowance: (dollars: string) => `Head office adds ${dollars} every week.`,
  purseShort: 'The purse does not hold enough: until it does, nothing happens.',
} as const;
