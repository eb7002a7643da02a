import { CORAL, shade } from '../colours.ts';
import { type Context, line, oval, type Picture, polygon } from '../pen.ts';
import { onPicture, VIEW_TURNS, type View } from './views.ts';

/** The size of a wheelchair in a body's own space, in art pixels. */
export const CHAIR = {
  /** Where somebody sits. */
  seat: 20,
  /** The wheels' radius, and where their hub is. */
  wheel: 14,
  hub: { f: -2.5, s: 13.5 },
} as const;

/** A wheel looks the same again after this share of a turn. */
export const SPOKES = 8;
/** How many pictures of a turning wheel there are, over the angle from one spoke to the next. */
export const WHEEL_STEPS = 4;

const FRAME = '#5b6675';
const CLOTH = '#33405f';

/** One wheel around its hub at 0, 0, turned by `step` of `WHEEL_STEPS`. */
export function wheelOf(view: View, step: number): Picture {
  return {
    left: -16,
    top: -18,
    width: 32,
    height: 36,
    draw: (ctx) => {
      const turn = VIEW_TURNS[view];
      // A circle that stands along the way the body faces.
      ctx.transform(Math.cos(turn), Math.sin(turn) / 2, 0, 1, 0, 0);
      const from = (step / WHEEL_STEPS) * ((2 * Math.PI) / SPOKES);
      for (let at = 0; at < SPOKES; at += 1) {
        // Wheels roll forward, which is to the left: clockwise in their own plane seen from the right.
        const angle = from + (at / SPOKES) * 2 * Math.PI;
        line(ctx, `M0 0L${11.4 * Math.cos(angle)} ${11.4 * Math.sin(angle)}`, '#aeb8c4', 1.1);
      }
      line(ctx, oval(0, 0, CHAIR.wheel - 1.4), '#2b2f3a', 3);
      line(ctx, oval(0, 0, CHAIR.wheel - 4), '#aeb8c4', 1.2);
      line(ctx, oval(0, 0, 1.6), FRAME, 2.4);
    },
  };
}

/** What of the chair lies behind whoever sits in it. */
export function chairUnder(view: View): Picture {
  return { ...BOUNDS, draw: (ctx) => drawUnder(ctx, view) };
}

/** What lies before them: the near armrest, and from behind the backrest. */
export function chairOver(view: View): Picture {
  return { ...BOUNDS, draw: (ctx) => drawOver(ctx, view) };
}

const BOUNDS = { left: -26, top: -60, width: 54, height: 70 } as const;

function placed(view: View) {
  return (f: number, s: number, u: number) => onPicture(VIEW_TURNS[view], { f, s, u });
}

function drawUnder(ctx: Context, view: View): void {
  const at = placed(view);
  const join = (...list: readonly { x: number; y: number }[]) =>
    `M${list.map(({ x, y }) => `${x} ${y}`).join('L')}`;
  for (const s of [-7, 7]) {
    line(ctx, join(at(9, s, 17), at(14, s, 5), at(19, s, 4)), shade(FRAME, s < 0 ? -0.2 : 0), 2.6);
    line(ctx, oval(at(10, s, 3.6).x, at(10, s, 3.6).y, 2.4, 3), '#2b2f3a', 2);
  }
  const foot = [at(14, -9, 4), at(21, -9, 4), at(21, 9, 4), at(14, 9, 4)];
  polygon(ctx, foot, '#2b2f3a', 2);
  polygon(ctx, [at(-9, -11, 18), at(10, -11, 18), at(10, 11, 18), at(-9, 11, 18)], CLOTH, 3);
  line(ctx, join(at(-9, -11, 32), at(8, -11, 32), at(8, -11, 18)), shade(FRAME, -0.2), 2.6);
  if (view !== 'back') drawBackrest(ctx, view);
}

function drawOver(ctx: Context, view: View): void {
  const at = placed(view);
  const [a, b, c] = [at(-9, 12, 32), at(8, 12, 32), at(8, 12, 17)];
  line(ctx, `M${a.x} ${a.y}L${b.x} ${b.y}L${c.x} ${c.y}`, FRAME, 2.6);
  line(ctx, `M${a.x} ${a.y}L${b.x} ${b.y}`, '#2b2f3a', 4.2);
  if (view === 'back') drawBackrest(ctx, view);
}

function drawBackrest(ctx: Context, view: View): void {
  const at = placed(view);
  const rest = [at(-10, -11, 19), at(-10, 11, 19), at(-12, 11, 43), at(-12, -11, 43)];
  polygon(ctx, rest, view === 'back' ? shade(CLOTH, -0.08) : CLOTH, 3);
  if (view === 'back') {
    const pocket = [at(-12, -7, 22), at(-12, 7, 22), at(-13, 7, 31), at(-13, -7, 31)];
    polygon(ctx, pocket, shade(CLOTH, 0.14), 2);
  }
  for (const s of [-10.5, 10.5]) {
    const [low, top, end] = [at(-10, s, 17), at(-12, s, 46), at(-18, s, 47)];
    line(ctx, `M${low.x} ${low.y}L${top.x} ${top.y}L${end.x} ${end.y}`, FRAME, 2.4);
    line(ctx, `M${(top.x + end.x) / 2} ${(top.y + end.y) / 2}L${end.x} ${end.y}`, CORAL, 3.8);
  }
}
