import { CORAL, fade, INK, PAPER, SCREENS, shade, WHITE } from '../colours.ts';
import { block, type Context, fill, line, oval, type Picture } from '../pen.ts';
import { onPicture, type Spot3, VIEW_TURNS, type View } from './views.ts';

const WOOD = '#7a4c2b';
const STEEL = '#8d99a8';

/** How long a cane is from the hand to the floor, in art pixels. */
export const CANE_PX = 36;

/** A cane that hangs down from the hand at 0, 0. */
export const CANE: Picture = {
  left: -8,
  top: -6,
  width: 15,
  height: CANE_PX + 10,
  draw: (ctx) => {
    line(ctx, `M0 0V${CANE_PX - 1}`, WOOD, 2.8);
    line(ctx, 'M-5 0.4Q-3 -2.6 1.6 -1.6', shade(WOOD, -0.18), 3.6);
    line(ctx, `M0 ${CANE_PX - 2}v1.4`, '#2b2f3a', 3.6);
  },
};

/** A paper bag with the store's sign, carried by handles at 0, 0. */
export const BAG: Picture = {
  left: -12,
  top: -4,
  width: 25,
  height: 33,
  draw: (ctx) => {
    line(ctx, 'M-5 8Q-4.6 -1.6 0 -1.6Q4.6 -1.6 5 8', shade(CORAL, -0.3), 1.6);
    fill(ctx, 'M-9.6 7.4H8.4L9.4 25.4Q9.4 27 8 27H-9Q-10.4 27 -10.4 25.4Z', CORAL);
    fill(ctx, 'M8.4 7.4L11.6 9.4L12.2 25L9.2 27Z', shade(CORAL, -0.24));
    fill(ctx, 'M-9.6 7.4H8.4L8.6 10H-9.8Z', shade(CORAL, -0.14));
    line(ctx, 'M-4.6 16.4a5.6 5.6 0 0 1 8 0M-2.6 18.8a2.8 2.8 0 0 1 4 0', PAPER, 1.5);
    fill(ctx, oval(-0.6, 21.6, 1.2), PAPER);
  },
};

/** A telephone held in a hand at 0, 0. */
export const HANDSET: Picture = {
  left: -5,
  top: -10,
  width: 10,
  height: 17,
  draw: (ctx) => {
    block(ctx, { x: -3.8, y: -9, w: 7.6, h: 14.6, r: 2 }, INK);
    block(ctx, { x: -2.6, y: -7.4, w: 5.2, h: 10.6, r: 1 }, SCREENS[0]);
  },
};

/** A wrist watch on the forearm whose hand is at 0, 0; it lies across the arm. */
export const WATCH: Picture = {
  left: -6,
  top: -6,
  width: 12,
  height: 12,
  draw: (ctx) => {
    block(ctx, { x: -4.6, y: -2, w: 9.2, h: 4, r: 1.4 }, INK);
    fill(ctx, oval(0, 0, 3.5), INK);
    fill(ctx, oval(0, 0, 2.4), PAPER);
    line(ctx, 'M0 0V-1.6M0 0h1.2', INK, 0.8);
  },
};

/** Where the handles of a walker are, in a body's own space. */
export const WALKER_GRIP: Spot3 = { f: 13.5, s: 9.6, u: 41 };

/** A frame on four wheels that somebody pushes ahead; their own floor is at 0, 0. */
export function walkerOf(view: View): Picture {
  return { left: -30, top: -53, width: 46, height: 68, draw: (ctx) => drawWalker(ctx, view) };
}

function drawWalker(ctx: Context, view: View): void {
  const at = (f: number, s: number, u: number) => {
    const { x, y } = onPicture(VIEW_TURNS[view], { f, s, u });
    return `${x} ${y}`;
  };
  const grip = WALKER_GRIP;
  const sides = [-grip.s, grip.s];
  for (const s of sides) {
    const colour = shade(STEEL, s < 0 ? -0.24 : 0);
    line(ctx, `M${at(10, s, 5)}L${at(grip.f, s, grip.u - 2)}L${at(24, s, 5)}`, colour, 2.6);
    line(ctx, `M${at(11.6, s, 18)}L${at(20, s, 18)}`, colour, 2.2);
    line(ctx, `M${at(grip.f - 5, s, grip.u)}L${at(grip.f + 2, s, grip.u)}`, '#2b2f3a', 4);
    for (const f of [10, 24]) drawCaster(ctx, view, { f, s, u: 4 });
  }
  line(ctx, `M${at(16.6, -grip.s, 32)}L${at(16.6, grip.s, 32)}`, STEEL, 2.4);
  fill(
    ctx,
    `M${at(12, -8.4, 19)}L${at(20.4, -8.4, 19)}L${at(20.4, 8.4, 19)}L${at(12, 8.4, 19)}Z`,
    '#33405f',
  );
}

function drawCaster(ctx: Context, view: View, spot: Spot3): void {
  const { x, y } = onPicture(VIEW_TURNS[view], spot);
  fill(ctx, oval(x, y, view === 'side' ? 4.2 : 3, 4.2), '#2b2f3a');
  fill(ctx, oval(x, y, view === 'side' ? 1.8 : 1.2, 1.8), fade(WHITE, 0.6));
}
