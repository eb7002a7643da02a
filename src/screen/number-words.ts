import type { RepState } from '../scenario/scenario.ts';

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
  tv: 'TV / goal',
  sold: 'Sold',
  back: 'Taken back',
  replaced: 'Replacing people',
  kept: 'Kept',
  people: (week: number) => `Who sold what in week ${week}`,
  person: 'Name',
  cover: (name: string) => `Cover for ${name}`,
  phones: 'Phones',
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
  reviewed: {
    praised: 'The review: head office is delighted with you',
    accepted: 'The review: accepted',
    warned: 'The review: a warning',
    dismissed: 'The review: you are dismissed',
  },
} as const;

/** The sentences of the end screen. */
export const DEBRIEF_WORDS = {
  ended: (week: number) => `The season ended in week ${week}`,
  numbers: 'The season in numbers',
  staffRetention: 'of the team stayed',
  customerReturn: 'of customers would come back',
  csat: 'customers content, of 100',
  grossSales: 'sold',
  netSales: 'kept after cancellations and replacing people',
  sum: (parts: {
    readonly sold: string;
    readonly back: string;
    readonly replaced: string;
    readonly kept: string;
  }) =>
    `${parts.sold} sold − ${parts.back} taken back − ${parts.replaced} for replacing people = ${parts.kept} kept.`,
  toCome: (dollars: string) =>
    `${dollars} more will be taken back after the season, for contracts that are known to be cancelled.`,
  turns: 'What led here',
  turnsHelp: 'The choices that moved most what this ending depends on, in the order you took them.',
  turnWhen: (week: number) => `Week ${week}`,
  said: 'You:',
  cameOfIt: 'What came of it:',
  curves: 'The two curves',
  curvesHelp: 'Who stayed, above; what was sold and what was kept of it, below. The same weeks.',
  staff: 'Staff who stayed',
  gross: 'Sold',
  net: 'Kept',
  table: 'The same in numbers',
  stayed: 'Stayed',
  taken: '(taken)',
  acts: 'What you did',
  actKinds: {
    support: 'Asking and support',
    structure: 'Clear structure',
    pressure: 'Pressure',
    other: 'Other',
  },
  allActs: (count: number) => `Show all ${count}`,
  fewerActs: 'Show only the most frequent',
  times: (times: number) => (times === 1 ? 'once' : `${times} times`),
  noActs: 'You took no act that the catalogue knows.',
  divided: 'Where the class was divided',
  dividedHelp: 'Most divided first.',
  hands: (count: number) => (count === 1 ? '1 hand' : `${count} hands`),
  questions: 'To talk over',
  again: 'Again, same dice',
  anew: 'Again, new dice',
  title: 'To the title',
  transcript: 'Download transcript',
  print: 'Print',
} as const;
