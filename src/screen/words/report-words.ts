import type { RepState } from '../../scenario/scenario.ts';
import type { Costs, CustomerMemory, PersonalField } from '../../season/event.ts';

/** The sentences of the Friday report. */
export const REPORT_WORDS = {
  heading: (first: number, last: number) =>
    first === last ? `Friday, week ${first}` : `Fridays, weeks ${first} to ${last}`,
  next: 'Next',
  why: 'Why it came to this',
  whyWeek: (week: number) => `Week ${week}`,
  happened: 'What happened',
  week: 'Week',
  weeks: 'Week by week',
  slip: (week: number) => `The money of week ${week}`,
  tv: 'TV / goal',
  sold: 'Sold',
  back: 'Taken back',
  replaced: 'Replacing people',
  costs: {
    overtime: 'Overtime',
    bonus: 'Bonus',
    hiring: 'Trial work',
    budget: 'Budget',
    bills: 'Bills',
  } satisfies Record<keyof Costs, string>,
  kept: 'Kept',
  people: (week: number) => `Who sold what in week ${week}`,
  person: 'Name',
  cover: (name: string) => `Cover for ${name}`,
  newcomer: (name: string, of: string) => `${name}, for ${of}`,
  you: 'You',
  lent: 'Lent by head office',
  phones: 'Phones',
  offered: 'Offered TV',
  fitting: 'TV that fits',
  pushed: 'TV pushed',
  returns: 'Would return',
  tvTile: 'TV contracts',
  tvOf: (goal: number) => `of ${goal} that head office wants`,
  tvPushed: (pushed: number) => `${pushed} of them after a no`,
  keptTile: 'Kept',
  keptOf: (sold: string, back: string) => `of ${sold} sold: ${back} taken back`,
  keptReplaced: (cost: string, names: readonly string[]) =>
    `${cost} to replace ${names.length === 0 ? 'people' : names.join(' and ')}`,
  keptCosts: (cost: string) => `${cost} for what you ordered`,
  csat: 'Customers content',
  csatOf: (share: number) => `${share} % would come back`,
  morale: 'Team morale',
  moraleOf: (percent: number) => `${percent} % of the team still here`,
  ofHundred: 'of 100',
  during: (label: string, first: number, last: number) => `${label}, weeks ${first} to ${last}`,
  inWeek: (label: string, week: number) => `${label}, week ${week}`,
  chart: 'Sold, and kept after cancellations and replacing people, week by week',
  trend: { up: 'up', down: 'down', same: 'as before' },
  measure: { tv: 'TV', net: 'Kept', csat: 'Customers', morale: 'Morale' },
  scrolls: 'Scroll sideways for more',
  moved: {
    working: (name: string) => `${name} has settled again`,
    thinking: (name: string) => `${name} is thinking of leaving`,
    notice: (name: string) => `${name} has given notice`,
    gone: (name: string) => `${name} has left`,
  } satisfies Record<RepState, (name: string) => string>,
  hands: {
    hired: (name: string) => `New: ${name} starts on Monday`,
    left: (name: string) => `${name} has left again`,
    lent: (name: string) => `${name} is lent to you from Monday`,
    'went-back': (name: string) => `${name} goes back to another store`,
  },
  memory: {
    'came-back': (name: string) => `${name} came back`,
    'stayed-away': (name: string) => `${name} has not come back so far`,
    'told-others': (name: string) => `${name} told others`,
    cancelled: (name: string) => `${name} cancelled`,
  } satisfies Record<CustomerMemory, (name: string) => string>,
  landed: {
    lifted: (name: string) => `${name} works better for it`,
    backfired: (name: string) => `With ${name} it backfired`,
  },
  learned: {
    style: (name: string) => `You found out how ${name} likes to be led`,
    pace: (name: string) => `You found out how ${name} learns`,
  } satisfies Record<PersonalField, (name: string) => string>,
  told: (people: number) =>
    people === 1
      ? 'One person heard from an unhappy customer'
      : `${people} people heard from unhappy customers`,
  toldWhat: 'some of them would have come in',
  guess: 'Your guess',
  guessed: (name: string, guess: string, was: string) =>
    `You thought ${name} would feel ${guess}. It was ${was}.`,
  guessedRight: (name: string, guess: string) =>
    `You thought ${name} would feel ${guess}, and so it was.`,
  hours: 'Your hours',
  hoursMoments: (hours: number) =>
    hours === 0
      ? 'Conversations took no time.'
      : `Conversations took ${hours === 1 ? '1 hour' : `${hours} hours`}.`,
  hoursOf: {
    coaching: (kept: number, planned: number) =>
      kept === planned ? `all ${planned} coaching hours` : `${kept} of ${planned} coaching hours`,
    floor: (kept: number, planned: number) =>
      kept === planned ? `all ${planned} on the floor` : `${kept} of ${planned} on the floor`,
  },
  hoursAll: (parts: readonly string[]) => `Of what you planned, ${parts.join(' and ')} happened.`,
  hoursSome: (parts: readonly string[]) =>
    `Of what you planned, ${parts.join(' and ')} happened: conversations took the rest.`,
  hoursShort: (hours: number) =>
    `${hours === 1 ? '1 hour' : `${hours} hours`} of paperwork did not get done.`,
  review: {
    by: (name: string) => `${name}’s review`,
    byNobody: 'The review',
    verdict: {
      praised: 'Delighted with you',
      accepted: 'Accepted',
      warned: 'A warning',
      dismissed: 'You are dismissed',
    },
    reasons: 'What she looked at',
    noted: (right: number, of: number) =>
      `Of the strengths and gaps you noted, ${right} of ${of} ${of === 1 ? 'is' : 'are'} right.`,
    gives: {
      help: (weeks: number) =>
        `She lends you somebody from another store${weeks === 0 ? '' : ` for ${weeks} weeks`}.`,
      money: (dollars: number) =>
        `She puts ${dollars === 0 ? 'money' : `$${dollars}`} into your purse.`,
    },
  },
} as const;
