import type { SignName } from './floor-signs.ts';

/** What some of the signs mean, in the order in which they are shown. */
interface SignWords {
  readonly title: string;
  readonly signs: readonly (readonly [SignName, string])[];
}

const SIGNS: readonly SignWords[] = [
  {
    title: 'Whoever serves',
    signs: [
      ['greeted', 'says hello'],
      ['asked', 'asks what they need'],
      ['pitched', 'offers TV'],
      ['pushed', 'asks again after a no'],
    ],
  },
  {
    title: 'The customer',
    signs: [
      ['waits', 'has waited a while'],
      ['declined', 'says no to TV'],
      ['phone', 'bought a phone'],
      ['phone-and-tv', 'bought a phone and TV'],
      ['pushed-tv', 'gave in and took TV'],
    ],
  },
  {
    title: 'How somebody feels',
    signs: [
      ['delighted', 'delighted'],
      ['pleased', 'pleased'],
      ['uneasy', 'uneasy'],
      ['annoyed', 'annoyed'],
      ['angry', 'angry'],
    ],
  },
];

/** The sentences of the week that is played in the picture of the store. */
export const FLOOR_WORDS = {
  region: (week: number) => `How week ${week} went`,
  /** A week of the store ends with its report on Friday; on Sundays it is closed. */
  days: ['Saturday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  daysShort: ['Sat', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
  pause: 'Pause the week',
  speeds: 'Speed',
  speed: (times: number) => `${times} times as fast`,
  speedShort: (times: number) => `${times}×`,
  skip: 'Skip the week on the floor',
  again: 'Watch it again',
  watch: 'Watch',
  watchNamed: (week: number) => `Watch how week ${week} went, larger`,
  smaller: 'Make the picture small again',
  progress: 'Passed of the week',
  legend: 'What the signs mean',
  signs: SIGNS,
} as const;
