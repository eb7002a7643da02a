import type { Bonus, Budget, GoalCount, Hiring, Rota } from '../../scenario/standing-orders.ts';

/** Each order as it stands, for a folded line: it begins with a small letter. */
export const SHORT_WORDS = {
  rota: {
    'as-it-was': 'rota as it was',
    'as-they-wish': 'rota as people wish',
    'best-at-peak': 'best sellers at the busy hours',
  } satisfies Record<Rota, string>,
  bonus: {
    none: 'no bonus',
    'per-contract': 'bonus by the contract',
    team: 'bonus for the team',
  } satisfies Record<Bonus, string>,
  'goal-count': {
    'by-week': 'goal counted on Friday',
    'by-day': 'goal counted every evening',
  } satisfies Record<GoalCount, string>,
  hiring: {
    'first-who-comes': 'the first who comes is hired',
    'with-care': 'hiring with care',
    nobody: 'nobody is hired',
  } satisfies Record<Hiring, string>,
  budget: {
    kept: 'budget kept',
    thanks: 'budget for thanks',
    prizes: 'budget for prizes',
    training: 'budget for training',
  } satisfies Record<Budget, string>,
} as const;

/** The sentences about orders and the week's hours. */
export const ORDER_WORDS = {
  groups: { people: 'People', pay: 'Pay', store: 'Store' },
  changed: 'not as usual',
  overtime: (hours: number) => (hours === 0 ? 'no overtime' : `${hours} h overtime each`),
  floorShort: (hours: number) =>
    hours === 0 ? 'you are not on the floor' : `you are ${hours} h on the floor`,
  noHours: (needed: number, left: number) =>
    `Needs ${needed === 1 ? '1 hour' : `${needed} hours`}; ${left <= 0 ? 'none is' : left === 1 ? '1 is' : `${left} are`} free.`,
  week: 'Your week',
  free: (hours: number) => (hours === 1 ? 'hour free to talk' : 'hours free to talk'),
  over: (hours: number) => `${hours === 1 ? 'hour' : 'hours'} too many planned`,
  parts: {
    paperwork: 'Paperwork',
    coaching: 'Coaching',
    floor: 'On the floor',
    rota: 'Rota',
    hiring: 'Hiring',
    rotaHiring: 'Rota and hiring',
    talks: 'Conversations, up to',
    spare: 'To spare',
  },
  hours: (hours: number) => `${hours} h`,
  talksTooLong: 'What they take beyond what is free comes off the floor, then off coaching.',
  coaching: 'Coaching',
  coachingMeans: 'You go through sales with people. It takes both of you off the floor.',
  floor: 'On the floor',
  floorMeans: 'You serve customers yourself, and everybody sees that you do.',
  less: (what: string) => `${what}: one hour less`,
  more: (what: string) => `${what}: one hour more`,
  hoursMost: (most: number) => `${most} hours a week is the most.`,
  goalMost: (most: number) => `${most} a week is the most that can be asked.`,
  goalNotTold: 'Not told yet: so far it is only a number on the wall.',
  goalTold: (goal: number) => `You told the team ${goal}.`,
  tell: (goal: number) => `Tell the team ${goal}`,
  tellOffice: (goal: number) => `Tell them head office’s ${goal}`,
  guess: (name: string) => `How will ${name} feel on Friday?`,
  guessHelp: 'A guess, if you like. Friday tells.',
  noGuess: 'No guess',
  guessed: (name: string, guess: string) => `Your guess for ${name}: ${guess}. Friday tells.`,
} as const;
