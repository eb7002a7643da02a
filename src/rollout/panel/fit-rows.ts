/**
 * The published figures on which constants may be tuned, and no others. What is accepted is wider
 * than a figure's own uncertainty: they come from other trades and measures than ours.
 */
export const FIT_ROWS = [
  {
    id: 'V01',
    what: 'separations per head and year',
    published: 'retail turnover 60 % a year (NRF)',
    accepted: [0.45, 0.75],
  },
  {
    id: 'V02',
    what: 'r of perceived support and morale, reps',
    published: 'consideration and satisfaction ≈ .46 (Judge, Piccolo & Ilies 2004, from memory)',
    accepted: [0.38, 0.54],
  },
  {
    id: 'V03',
    what: 'r of structure and morale, reps',
    published: 'initiating structure ≈ .22 (Judge, Piccolo & Ilies 2004, from memory)',
    accepted: [0.12, 0.3],
  },
  {
    id: 'V04',
    what: 'r of perceived support and ownership, reps',
    published: 'empowering leadership .31 to .59 (Kim, Beehr & Prewett 2018)',
    accepted: [0.4, 0.65],
  },
  {
    id: 'V05',
    what: 'r of perceived support and quitting within a year, reps',
    published: 'leader-member exchange and turnover ≈ −.25 (Griffeth et al. 2000, from memory)',
    accepted: [-0.32, -0.13],
  },
  {
    id: 'V06',
    what: 'r of morale and quitting within a year, reps',
    published: 'satisfaction and turnover ≈ −.22 (−.28) (Griffeth et al. 2000, from memory)',
    accepted: [-0.3, -0.14],
  },
  {
    id: 'V07',
    what: 'r of mean morale and customer satisfaction, stores',
    published: 'unit satisfaction and customers .32 / .33 (Harter et al. 2002)',
    accepted: [0.2, 0.4],
  },
  {
    id: 'V08',
    what: 'r of mean morale and separation rate, stores',
    published: 'unit satisfaction and turnover −.36 / −.30 (Harter et al. 2002)',
    accepted: [-0.42, -0.2],
  },
  {
    id: 'V09',
    what: 'r of mean morale and revenue, stores',
    published: 'unit satisfaction and productivity .20 / .25 (Harter et al. 2002)',
    accepted: [0.12, 0.3],
  },
  {
    id: 'E1',
    what: 'coaching .2 to .8: margin of weeks 14 to 40',
    published: 'review talks +7 % (Manthei et al. 2023); meetings > 15 % (Sandvik et al. 2020)',
    accepted: [0.03, 0.15],
  },
  {
    id: 'E4',
    what: 'Structure one SD up: sales of a year',
    published: 'team bonus or goal +3 % (Friebel et al. 2017)',
    accepted: [0.01, 0.06],
  },
  {
    id: 'E5',
    what: 'phones per conversation after a year against the first month',
    published: 'newcomers gain 64 % in year 1 (De Grip et al. 2016)',
    accepted: [0.45, 0.8],
  },
  {
    id: 'E6',
    what: 'time to skill .9 beside experienced peers against new ones',
    published: 'experienced peers −36 % (De Grip et al. 2016)',
    accepted: [-0.45, -0.2],
  },
] as const satisfies readonly FitRow[];

interface FitRow {
  readonly id: string;
  readonly what: string;
  readonly published: string;
  readonly accepted: readonly [low: number, high: number];
}

/** The name of a fit row. */
export type FitId = (typeof FIT_ROWS)[number]['id'];
