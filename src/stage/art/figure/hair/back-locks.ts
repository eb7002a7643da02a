import type { HairStyle } from '../../../../scenario/look.ts';
import { GLEAM, type Locks, plait, round, tufts } from './locks.ts';

/** Hair from behind that ends at a height; the face lies to the left, out of sight but for an ear. */
const ending = (hem: number) =>
  `M-16.4 -23C-17.4 -36 -9.4 -43.2 1.4 -43.2C12.8 -43.2 20.8 -35.6 20.2 -20Q19.8 ${hem - 6} ${15} ${hem - 1.6}Q4 ${hem + 3} -6 ${hem - 1}Q-10.4 ${hem - 4} -10.8 -14Q-13 -20 -16.2 -25Z`;

/** Hair from behind; there is no mane, as all of it lies before the trunk. */
export const BACK_LOCKS: Readonly<Record<HairStyle, Locks>> = {
  short: {
    over: ending(-5.6),
    strands: 'M2 -41Q-6 -32 -8 -20M4 -41Q3 -28 2 -12M7 -41Q14 -30 13 -14',
    gleam: GLEAM,
    showsEar: true,
  },
  long: {
    over: 'M-17 -22C-17.8 -36 -9.6 -43.8 1.4 -43.8C12.8 -43.8 21 -36 20.8 -21Q20.2 -12 22 -2Q22.8 6 20 11.4Q16 10.6 14.4 14.6Q9 11.8 6 15.6Q1 12 -4 15Q-8 11.4 -14 13.4Q-19.4 6 -18.4 -6Q-16.8 -14 -17 -22Z',
    strands: 'M0 -42Q-9 -28 -9 10M3 -42Q3 -20 2 12M7 -42Q14 -24 12 10',
    gleam: GLEAM,
    showsEar: false,
  },
  curly: {
    over: tufts([
      [-13, -31, 7],
      [-9, -38, 8],
      [0, -41, 8.4],
      [9, -40, 8.4],
      [16, -34, 8],
      [19, -25, 7.6],
      [18, -15, 7.6],
      [11, -8, 7.6],
      [1, -7, 7.6],
      [-7, -10, 6.4],
      [-12, -20, 6.4],
      [2, -24, 16],
    ]),
    strands:
      'M-9 -36a4 4 0 0 1 6 -2M2 -38a4 4 0 0 1 6 0M11 -32a4 4 0 0 1 5 3M-4 -27a4 4 0 0 1 6 0M6 -22a4 4 0 0 1 6 0M-3 -16a4 4 0 0 1 6 0',
    showsEar: false,
  },
  bun: {
    over: `${ending(-7)}${round(6, -41, 9)}`,
    strands:
      'M-13 -26Q-6 -34 1 -36M-5 -10Q-2 -24 3 -33M14 -10Q13 -24 10 -33M1 -44q5 -4 10 0M-0.6 -36q6 4 12.4 -0.6',
    showsEar: true,
  },
  bald: {
    over: 'M-10.8 -19.6Q-4 -25.6 8 -24.4Q16 -25 19 -20Q19.2 -12 14 -8Q4 -3.6 -5.6 -7Q-9.6 -9.6 -10.8 -14.6Z',
    showsEar: true,
  },
  afro: {
    over: round(3, -28, 24.6, 23.6),
    showsEar: false,
  },
  bob: {
    over: 'M-17 -22C-17.8 -36 -9.6 -43.8 1.4 -43.8C12.8 -43.8 21.2 -36 21 -20Q22.6 -12 22.4 -7Q21 1.4 13 1.4Q4 5 -7 2.2Q-18 1.2 -19.4 -7Q-19.2 -14 -17 -22Z',
    strands: 'M0 -42Q-9 -28 -9 0M3 -42Q3 -20 2 2M7 -42Q14 -24 12 0',
    gleam: GLEAM,
    showsEar: false,
  },
  ponytail: {
    over: `${ending(-7)}M0 -35Q13 -36 12.4 -14Q11.6 4 5 10Q-1 2 -0.6 -14Q-2 -28 0 -35Z`,
    strands: 'M-13 -26Q-7 -33 -0.6 -34M15 -12Q14 -26 8 -34M3 -30Q6 -14 4 4M-1 -33.4q5 3 10 0',
    gleam: GLEAM,
    showsEar: true,
  },
  braids: {
    over: `${ending(-6)}${plait([-8, -9], [-9.4, 14])}${plait([13.6, -9], [13, 14])}`,
    strands: 'M3 -42.6Q4 -24 3 -7M-11.4 -4h6M-11.6 2h6M-11.4 8h5M10.6 -4h6M10.6 2h6M10.8 8h5',
    gleam: 'M-11 -37q4 -3 8 -3.6M8 -40q4 0.6 7 3',
    showsEar: true,
  },
  undercut: {
    shaved: ending(-6.6),
    over: 'M-15.8 -27C-18.4 -40 -9.6 -48.6 2 -48.6C14 -48.8 21.6 -40 20.4 -31Q20 -26 12 -25Q0 -22 -10 -25.6Z',
    strands: 'M-11 -32Q-2 -43 8 -46M0 -27Q6 -37 13 -41M11 -27Q15 -32 18 -34',
    gleam: 'M-10 -42.4q7 -4 14 -2.4',
    showsEar: true,
  },
  locs: {
    over: 'M-16.8 -22C-17.6 -37 -9.6 -44.8 1.4 -44.8C12.8 -44.8 21.4 -36 20.8 -20Q20 -8 16 -4Q4 0 -9 -4Q-12 -10 -12.4 -18Z',
    ropes:
      'M-10.4 -20Q-12.4 -8 -11 5M-4.4 -16Q-5.4 -4 -4.6 8M2 -16Q1.6 -4 2 9M8.4 -16Q9.4 -4 8.6 8M15 -20Q17.4 -8 15.6 5',
    strands:
      'M0 -43Q-9 -34 -10.4 -20M1 -43Q-4 -32 -4.4 -16M3 -43V-16M5 -43Q9 -32 8.4 -16M8 -43Q15 -34 15 -20',
    showsEar: false,
  },
};
