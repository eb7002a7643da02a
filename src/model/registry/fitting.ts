import { type Coefficient, judged } from './coefficient.ts';

/** How much more or less an act moves somebody whom it fits well or badly: the game's own. */
export const FITTING = {
  newBelow: judged({
    id: 'k01',
    value: 0.5,
    unit: 'skill, below which somebody is a beginner',
    plausible: [0.3, 0.7],
    possible: [0, 2],
  }),
  practisedFrom: judged({
    id: 'k02',
    value: 0.9,
    unit: 'skill, from which somebody is practised',
    plausible: [0.8, 1],
    possible: [0, 2],
  }),
  fitSlight: judged({
    id: 'k03',
    value: 1,
    unit: 'points, for a fit a little good or bad',
    plausible: [1, 2],
    possible: [0, 10],
  }),
  fitClear: judged({
    id: 'k04',
    value: 2,
    unit: 'points, for a fit clearly good or bad',
    plausible: [1, 3],
    possible: [0, 10],
  }),
} as const satisfies Record<string, Coefficient>;
