import type { HairStyle } from '../../../scenario/look.ts';
import { fade, shade, WHITE } from '../colours.ts';
import { type Context, fill, line, oval } from '../pen.ts';

/** Draws the hair that hangs behind the head. */
export function drawHairBehind(ctx: Context, style: HairStyle, colour: string): void {
  const dark = shade(colour, -0.2);
  const path = BEHIND[style];
  if (path !== undefined) fill(ctx, path, dark);
}

/** Draws the hair that lies over the head and around the face. */
export function drawHairOver(ctx: Context, style: HairStyle, colour: string): void {
  if (style === 'bald') {
    fill(ctx, 'M13.6 -26Q20 -20 17 -12.4Q14 -15 13 -20Z', colour);
    line(ctx, 'M-8 -34q6 -3.4 12 -1.2', fade(WHITE, 0.5), 2);
    return;
  }
  fill(ctx, OVER[style], colour);
  fill(ctx, SHADE[style], fade('#140f1e', 0.16));
  line(ctx, 'M-9.6 -37.4q7 -4 14.6 -1.4', fade(WHITE, 0.2), 1.9);
}

const circles = (list: readonly (readonly [number, number, number])[]) =>
  list.map(([x, y, r]) => oval(x, y, r)).join('');

const BEHIND: Readonly<Partial<Record<HairStyle, string>>> = {
  long: 'M-19.4 -24Q-22 6 -14.4 13H16Q23 6 19.6 -24Z',
  bob: 'M-19.6 -24Q-22 -2 -16.4 0.6H17.4Q22.6 -2 19.8 -24Z',
  bun: oval(9, -44, 8.8),
  ponytail: 'M12 -37Q29 -34 27 -10Q24 2 17 5Q20 -10 14 -20Z',
  curly: circles([
    [-17, -22, 8],
    [-16, -12, 7],
    [18, -23, 9],
    [18, -12, 8],
    [15, -4, 6],
  ]),
  afro: oval(0.6, -27, 25, 23.6),
};

const CAP_OF_HAIR =
  'M-18.4 -20Q-21 -42.4 1 -42.4Q21.6 -42.4 19.2 -18Q16.6 -20 16 -26Q14 -30.4 8 -32.6Q-4 -29.6 -14.4 -31Q-16 -26 -18.4 -20Z';

const OVER: Readonly<Record<Exclude<HairStyle, 'bald'>, string>> = {
  short:
    'M-18.2 -21Q-21 -39 -8 -42.6Q6 -46 14.6 -39.6Q21 -34 18.8 -17.4Q16.2 -18 15.6 -25Q12 -28.6 8.4 -33.4Q0 -29.4 -12 -31.6Q-15.4 -27.4 -15.6 -21.4Q-16.4 -20 -18.2 -21Z',
  long: 'M-19.4 -10Q-23 -42.8 1 -42.8Q23.6 -42.8 19.8 -8Q17.4 -6 16.4 -20Q16 -29 6 -34.6Q-2 -28.6 -14.6 -27.4Q-17 -20 -17.2 -9Q-18.6 -8 -19.4 -10Z',
  bob: 'M-19.8 -4Q-23 -42.8 1 -42.8Q23.8 -42.8 20.2 -3Q16.4 -1 16 -14Q15.6 -24 13.4 -28.4Q0 -31.6 -14.8 -27.6Q-16.6 -18 -15.8 -4.6Q-18 -2.4 -19.8 -4Z',
  bun: CAP_OF_HAIR,
  ponytail: CAP_OF_HAIR,
  curly: circles([
    [-15, -29, 7],
    [-11, -36, 7.6],
    [-3, -40, 8],
    [6, -40, 8],
    [13, -36, 8],
    [17, -28, 7],
    [1, -34, 7],
    [18, -20, 5],
  ]),
  afro: 'M-17.6 -23Q-25 -30 -19 -40Q-11 -51 2 -50.6Q18 -50 22.6 -37Q25.6 -25 18.8 -14Q16 -18 15.4 -25Q10 -33 0 -32.4Q-11 -33 -15 -26Z',
};

const SIDE = 'M8.6 -42Q21.4 -39 19 -17Q16.4 -19 15.8 -25.6Q13.6 -30.6 9 -33.2Q12 -38 8.6 -42Z';

const SHADE: Readonly<Record<Exclude<HairStyle, 'bald'>, string>> = {
  short: SIDE,
  long: 'M9 -41.6Q23.6 -40 19.8 -8Q17.4 -6 16.4 -20Q16 -29 9.6 -32.6Q13 -37 9 -41.6Z',
  bob: 'M9 -41.6Q23.8 -40 20.2 -3Q16.4 -1 16 -14Q15.6 -24 13.4 -28.4Q13.8 -36 9 -41.6Z',
  bun: SIDE,
  ponytail: SIDE,
  curly: circles([
    [15.5, -33, 5],
    [18, -24, 4.6],
  ]),
  afro: 'M10 -49Q20 -45 22.6 -37Q25.6 -25 18.8 -14Q16 -18 15.4 -25Q17 -38 10 -49Z',
};
