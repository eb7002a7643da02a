import type { Mood } from '../../../scenario/scenario.ts';

/** What a stroke of a sign is painted with; the colours are in the style sheet. */
type Paint = 'teal' | 'coral' | 'ink' | 'paper' | Exclude<Mood, 'neutral'>;
/** A path around the middle of the bubble; with a width it is drawn as a line, else filled. */
type Stroke = readonly [path: string, paint: Paint, width?: number];

interface Sign {
  /** The bubble behind the sign. */
  readonly ground: 'paper' | 'teal' | 'coral';
  readonly strokes: readonly Stroke[];
}

export type SignName =
  | 'greeted'
  | 'asked'
  | 'pitched'
  | 'pushed'
  | 'declined'
  | 'waits'
  | 'phone'
  | 'phone-and-tv'
  | 'pushed-tv'
  | 'delighted'
  | 'pleased'
  | 'uneasy'
  | 'annoyed'
  | 'angry';

/** A phone with a tick on its screen, its middle so far to the right. */
const phoneAt = (x: number): readonly Stroke[] => [
  [
    `M${x - 3.4} -9h6.8q1.6 0 1.6 1.6v14.8q0 1.6 -1.6 1.6h-6.8q-1.6 0 -1.6 -1.6v-14.8q0 -1.6 1.6 -1.6Z`,
    'ink',
  ],
  [`M${x - 2.2} 0l2 2.2l3.2 -4.4`, 'paper', 1.9],
];
/** A television set, its middle so far to the right. */
const setAt = (x: number, paint: Paint): readonly Stroke[] => [
  [`M${x - 9} -8h18v12.6h-18Z`, paint, 2.1],
  [`M${x - 4} 9h8`, paint, 2.1],
];
/** A smaller one, beside a phone. */
const smallSet = (paint: Paint): readonly Stroke[] => [
  ['M-1 -7h14.6v11.6h-14.6Z', paint, 2],
  ['M3.4 9h6', paint, 2],
];
const playAt = (x: number, paint: Paint): Stroke => [`M${x - 3} -5.4v7.4l6.4 -3.7Z`, paint];

/** The signs that the picture shows above people, drawn the same way for the page. */
export const FLOOR_SIGNS: Readonly<Record<SignName, Sign>> = {
  greeted: {
    ground: 'paper',
    strokes: [
      ['M-4.6 2v-8M-1.4 0v-9.6M1.8 0v-9M4.8 1.4v-6.6', 'teal', 2.6],
      ['M-6 -1h12.2v4.6q0 5.8 -5.4 5.8q-3.4 0 -5 -3l-4.6 -6.6q1.4 -1.8 3 -0.4Z', 'teal'],
    ],
  },
  asked: {
    ground: 'paper',
    strokes: [['M-5 -4.8q0 -5 5 -5t5 4.6q0 3 -3 4.6q-2 1.2 -2 3.4M0 8.6v0.2', 'teal', 3.2]],
  },
  pitched: { ground: 'teal', strokes: [...setAt(0, 'paper'), playAt(0, 'paper')] },
  pushed: {
    ground: 'coral',
    strokes: [...setAt(-3.5, 'paper'), playAt(-3.5, 'paper'), ['M11 -9v9M11 6.4v0.2', 'paper', 3]],
  },
  declined: {
    ground: 'paper',
    strokes: [...setAt(0, 'ink'), ['M-10 9.4L10 -9.6', 'coral', 3]],
  },
  waits: {
    ground: 'paper',
    strokes: [
      ['M-8.8 0a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0 -17.6 0Z', 'ink', 2.2],
      ['M0 -5V0L3.6 2.4', 'ink', 2],
    ],
  },
  phone: { ground: 'paper', strokes: phoneAt(0) },
  'phone-and-tv': {
    ground: 'paper',
    strokes: [...phoneAt(-9), ...smallSet('teal'), playAt(6, 'teal')],
  },
  'pushed-tv': {
    ground: 'paper',
    strokes: [...phoneAt(-9), ...smallSet('coral'), ['M6.3 -4v3.4M6.3 2.2v0.2', 'coral', 2.2]],
  },
  delighted: {
    ground: 'paper',
    strokes: [
      [
        'M0 -11.6l3.3 7.4l8 0.8l-6 5.4l1.8 7.9l-7.1 -4.1l-7.1 4.1l1.8 -7.9l-6 -5.4l8 -0.8Z',
        'delighted',
      ],
    ],
  },
  pleased: {
    ground: 'paper',
    strokes: [
      ['M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z', 'pleased'],
      ['M-3.6 -2.6v0.2M3.6 -2.6v0.2', 'paper', 3],
      ['M-5 2.2q5 5.4 10 0', 'paper', 2.2],
    ],
  },
  uneasy: {
    ground: 'paper',
    strokes: [
      ['M0 -11.4q9.4 11 9.4 14.2a9.4 8.6 0 0 1 -18.8 0q0 -3.2 9.4 -14.2Z', 'uneasy'],
      ['M-4.6 3.4q2.3 -3 4.6 0t4.6 0', 'paper', 2],
    ],
  },
  annoyed: {
    ground: 'paper',
    strokes: [['M-10.6 3.6l4.2 -8l4.3 8l4.2 -8l4.3 8l4.2 -8', 'annoyed', 3.2]],
  },
  angry: {
    ground: 'paper',
    strokes: [['M3.6 -12L-7.8 2h6.4l-3.2 10.4l12.6 -15h-6.8Z', 'angry']],
  },
};
