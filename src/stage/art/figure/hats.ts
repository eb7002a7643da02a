import type { Headwear } from '../../../scenario/look.ts';
import { shade } from '../colours.ts';
import { type Context, fill, line, oval } from '../pen.ts';

/** Draws the part of something worn on the head that lies behind the face. */
export function drawHatBehind(ctx: Context, kind: Headwear, colour: string): void {
  if (kind === 'hijab')
    fill(ctx, 'M-19.4 -20Q-22 6 -14 10Q1 16 17 9Q22 4 19.8 -20Z', shade(colour, -0.18));
}

/** Draws the part that lies over the head; under a cap some hair shows. */
export function drawHatOver(ctx: Context, kind: Headwear, colour: string, hair: string): void {
  const dark = shade(colour, -0.2);
  if (kind === 'hijab') {
    const around =
      'M-19 -18Q-21.6 -43 0.8 -43Q22.6 -43 20 -16Q18.6 2 12.4 7.6Q0 12.4 -10 6Q-17.4 -2 -19 -18ZM-14.6 -17Q-13.6 -1.4 -1 -0.6Q13.6 -1.4 14.6 -18Q14.4 -32.6 0 -32.6Q-14.4 -32.6 -14.6 -17Z';
    ctx.fillStyle = colour;
    ctx.fill(new Path2D(around), 'evenodd');
    fill(ctx, 'M-6 3.4Q6 8.6 16.4 -3Q16 4.6 9.4 9Q0 11 -6 3.4Z', dark);
  } else if (kind === 'turban') {
    fill(
      ctx,
      'M-18.6 -25Q-24 -47 0.6 -48.6Q25 -47 19.8 -24Q8 -33.6 -1 -34.4Q-11 -33 -18.6 -25Z',
      colour,
    );
    line(ctx, 'M-1 -34.4Q-8 -42 -17 -40M-1 -34.4Q8 -43 18 -40.4M-3 -35Q0 -43 6 -47.4', dark, 1.5);
    fill(ctx, oval(-1, -36.4, 2.6), dark);
  } else if (kind === 'cap') {
    fill(ctx, 'M13.6 -27Q20 -20 17.4 -12Q14.6 -14 14 -20Z', hair);
    fill(ctx, 'M-18.2 -26Q-18 -43.4 1 -43.4Q19.4 -43.4 19 -25.4Q0 -30.6 -18.2 -26Z', colour);
    fill(ctx, 'M9 -42Q19.4 -39 19 -25.4Q15.6 -26.6 12 -27.4Q14 -36 9 -42Z', dark);
    fill(ctx, 'M-17.6 -27.4Q-28 -26.6 -29.6 -22Q-18 -24.6 -5.6 -28Z', dark);
    fill(ctx, oval(1, -43, 1.9), dark);
  }
}
