/** The sentences of the end screen. */
export const DEBRIEF_WORDS = {
  ended: (week: number) => `The season ended in week ${week}`,
  numbers: 'The season in numbers',
  staffRetention: 'of the team stayed',
  customerReturn: 'of customers would come back',
  csat: 'customers content, of 100',
  grossSales: 'sold',
  netSales: 'kept, after all that went off',
  sum: (parts: {
    readonly sold: string;
    readonly back: string;
    readonly replaced: string;
    /** Left out where nothing was ordered that costs money. */
    readonly ordered: string | undefined;
    readonly kept: string;
  }) =>
    `${parts.sold} sold − ${parts.back} taken back − ${parts.replaced} for replacing people${parts.ordered === undefined ? '' : ` − ${parts.ordered} for what you ordered`} = ${parts.kept} kept.`,
  later: 'What it leaves behind',
  laterCustomers: (customers: number, dollars: string) =>
    `${customers === 1 ? 'One customer who bought a phone is' : `${customers} customers who bought a phone are`} expected back for the next one, about three years on. That will earn ${dollars}. No week of this season shows it.`,
  laterNobody: 'Nobody who bought a phone here is expected back for the next one.',
  leavers: 'Who left, and why',
  left: (name: string, week: number) => `${name}, week ${week}:`,
  guesses: 'What you thought, and what it was',
  guessesRight: (right: number, all: number) =>
    `You were right ${right} of ${all} ${all === 1 ? 'time' : 'times'}.`,
  guessWeek: 'Week',
  guessWho: 'Who',
  guessYours: 'You thought',
  guessWas: 'It was',
  guessWhy: 'Why',
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
