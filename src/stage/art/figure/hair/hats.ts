import type { CompleteLook, Headwear } from '../../../../scenario/look.ts';
import { fade, shade, WHITE } from '../../colours.ts';
import { type Context, fill, line, oval, within } from '../../pen.ts';
import { DIM, hairColourOf, hatColourOf } from '../figure.ts';
import type { View } from '../views.ts';
import { drawHair } from './hair.ts';

/** How a hat is drawn in one view. */
interface Hat {
  readonly over: string;
  /** Edges and shades in a darker tone. */
  readonly dark?: string;
  readonly folds?: string;
  /** The opening for the face. */
  readonly hole?: string;
}

type Worn = Exclude<Headwear, 'none'>;

const HATS: Readonly<Record<View, Readonly<Record<Worn, Hat>>>> = {
  front: {
    hijab: {
      over: 'M-19 -18Q-21.6 -43 0.8 -43Q22.6 -43 20 -16Q18.6 2 12.4 8Q0 13 -10.4 6.4Q-17.4 -2 -19 -18Z',
      hole: 'M-15.4 -17.6Q-14.4 -1 -2 -0.4Q12.6 -1 13.8 -18Q13.6 -32.8 -1 -32.8Q-15.2 -32.8 -15.4 -17.6Z',
      dark: 'M-6 3.4Q6 8.6 16.4 -3Q16 4.6 9.4 9Q0 11.4 -6 3.4Z',
      folds: 'M13 -36Q19 -28 17 -12M-4 4Q8 4 15 -8M-14 -36Q-6 -41.6 4 -41',
    },
    turban: {
      over: 'M-18.6 -25Q-24 -47 0.6 -48.6Q25 -47 19.8 -24Q8 -33.6 -1 -34.4Q-11 -33 -18.6 -25Z',
      folds: 'M-17.6 -31Q-8 -42 12 -45.6M-12.6 -31Q2 -41 19.6 -39M2 -34Q14 -37 20.4 -31',
    },
    cap: {
      over: 'M-18.2 -26Q-18 -43.4 1 -43.4Q19.4 -43.4 19 -25.4Q0 -30.6 -18.2 -26Z',
      dark: `M-17.6 -27.4Q-28 -26.6 -29.6 -22Q-18 -24.6 -5.6 -28Z${oval(1, -43, 1.9)}`,
      folds: 'M1 -42Q-4 -36 -5 -29.6M1 -42Q11 -37 12 -29',
    },
  },
  side: {
    hijab: {
      over: 'M-15.6 -28Q-16 -43.8 2 -43.8Q22.6 -43.4 21.6 -18Q21.2 2 15.4 9Q2 14 -9 8.4Q-13 4 -12 -1.4Q-6 -3.4 -5 -12Q-4.8 -23 -10 -29.4Q-13 -30.6 -15.6 -28Z',
      dark: 'M-12 -1.4Q2 6 16 -4Q17 4 14 9.4Q2 14 -9 8.4Q-13 4 -12 -1.4Z',
      folds: 'M-3 -38Q8 -34 8 -18Q8 -8 2 0M6 -41Q17 -34 16 -14',
    },
    turban: {
      over: 'M-16.8 -25.6Q-22.6 -46.6 0 -48.8Q24.6 -48.4 22 -25Q20 -14 13 -11.6Q7 -21 -2 -24.4Q-10 -27 -16.8 -25.6Z',
      folds: 'M-16.6 -31Q-4 -44 16 -45M-8 -27Q4 -40 21.6 -36M4 -21Q12 -30 21.6 -29',
    },
    cap: {
      over: 'M-15.6 -27Q-15.4 -43.6 2 -43.6Q20.8 -43.4 20.2 -24.6Q4 -23.4 -15.6 -27Z',
      dark: `M-11 -29Q-26 -29 -31 -24.4Q-19 -23 -6 -26.2Z${oval(3, -43.4, 1.9)}`,
      folds: 'M3 -43Q-4 -36 -4 -27M3 -43Q12 -36 12 -24.6',
    },
  },
  back: {
    hijab: {
      over: 'M-18 -20C-18.4 -36 -10 -44 1.2 -44C13 -44 21.4 -36 21 -18Q21.6 -6 19.4 9Q3 17 -15 9.4Q-17.4 0 -18.4 -20Z',
      dark: 'M-15.4 4Q2 12 20 3L19.4 9Q3 17 -15 9.4Z',
      folds: 'M-14 -12Q0 2 17 -12M-11 -3Q2 5 17 -3M-9 -38Q2 -43 12 -38',
    },
    turban: {
      over: 'M-17 -23Q-22.6 -46.8 1 -48.8Q25.2 -47.8 21.4 -22Q18 -9.4 4 -8.4Q-11 -10 -17 -23Z',
      folds:
        'M-16 -26Q0 -18 20.6 -30M-17.6 -33Q0 -26 20.6 -38M-14 -40Q0 -35 16 -44M-12 -15Q4 -12 18 -20',
    },
    cap: {
      over: 'M-17.2 -23.6C-17.6 -37 -9 -44 1.6 -44C12.8 -44 20.8 -36.6 20.2 -22Q2 -17 -17.2 -23.6Z',
      dark: oval(1.6, -43.4, 1.9),
      folds: 'M1.6 -43Q-8 -34 -8 -22M1.6 -43Q12 -34 12 -20.4M-5 -20.6Q2 -26.6 8.6 -19.8',
    },
  },
};

/** Draws the part of something worn on the head that hangs behind head and trunk. */
export function drawHatMane(ctx: Context, look: CompleteLook, view: View): void {
  if (look.headwear !== 'hijab' || view === 'back') return;
  const path =
    view === 'front'
      ? 'M-19.4 -20Q-22 6 -15 11Q1 17 17.6 10Q22 4 19.8 -20Z'
      : 'M-4 -20Q-8 8 0 13Q12 17 21 11Q24 4 21 -20Z';
  fill(ctx, path, shade(hatColourOf(look), -0.2));
}

/** Draws what is worn on the head; below a cap the hair shows. */
export function drawHat(ctx: Context, look: CompleteLook, view: View): void {
  if (look.headwear === 'none') return;
  const colour = hatColourOf(look);
  const { over, dark, folds, hole } = HATS[view][look.headwear];
  if (look.headwear === 'cap') {
    const below = 'M-40 -27H40V30H-40Z';
    within(ctx, below, () => drawHair(ctx, look.hair, view, hairColourOf(look)));
  }
  ctx.fillStyle = colour;
  ctx.fill(new Path2D(over + (hole ?? '')), 'evenodd');
  if (dark !== undefined) fill(ctx, dark, shade(colour, -0.2));
  ctx.save();
  ctx.clip(new Path2D(over + (hole ?? '')), 'evenodd');
  fill(ctx, 'M10 -58Q20 -38 15 -26Q17 -10 11 20H44V-58Z', fade(DIM, 0.15));
  ctx.restore();
  if (folds !== undefined) line(ctx, folds, shade(colour, -0.17), 1.3);
  if (look.headwear !== 'hijab') line(ctx, 'M-10 -39q4 -3 9 -4', fade(WHITE, 0.24), 1.8);
}
