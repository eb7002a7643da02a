import type { Pace, Style } from '../../../scenario/scenario.ts';

/** The sentences on the card of a person in the store. */
export const PERSON_WORDS = {
  style: {
    'service-first': 'Service first: asks what people need before selling anything.',
    closer: 'A closer: goes for the signature.',
    technical: 'Technical: knows every phone by its number.',
    friendly: 'Friendly: people come back for the chat.',
    newcomer: 'New to selling, and still finding a way.',
  } satisfies Record<Style, string>,
  pace: {
    slow: 'Needs time with something new, and keeps it.',
    steady: 'Learns at a steady pace.',
    quick: 'Picks things up quickly.',
  } satisfies Record<Pace, string>,
  unasked: {
    style: 'You have not asked yet how they like to be led.',
    pace: 'How they learn has not shown yet.',
  },
  know: 'What you know, and your notes',
  tenure: (weeks: number) =>
    weeks < 1
      ? 'In the first week here.'
      : weeks < 52
        ? `${weeks} ${weeks === 1 ? 'week' : 'weeks'} in the store.`
        : `${Math.floor(weeks / 52)} ${weeks < 104 ? 'year' : 'years'} in the store.`,
  notice: (weeks: number) =>
    weeks === 1 ? 'The notice runs one more week.' : `The notice runs ${weeks} more weeks.`,
  lastWeek: 'Last week',
  customers: 'Customers',
  phones: 'Phones',
  tv: 'TV contracts',
  pushed: (contracts: number) => `${contracts} past a no`,
  satisfaction: 'Satisfaction',
  noneYet: 'No week served yet.',
  coach: 'Keep an hour more for coaching',
  coachNow: (hours: number) =>
    hours === 0
      ? 'No hours are kept for coaching.'
      : `${hours} ${hours === 1 ? 'hour a week is' : 'hours a week are'} kept for coaching the team.`,
  inTalk: 'Part of this conversation: what you choose, they hear.',
  notInTalk: 'Not part of this conversation. What you do in it gets about.',
  friday: 'The week is done. Close the report, and the next one can be planned.',
  gone: 'Has left the store.',
  standIn: (name: string) => `${name} fills the post:`,
  found: {
    'first-who-comes': 'the first who came,',
    'with-care': 'hired with care,',
    lent: 'lent to you,',
  },
  sinceWeek: (week: number) => `here since week ${week}.`,
  startsIn: (week: number) => `starts in week ${week}.`,
} as const;
