/** An elliptic arc as path data writes it, from one point to another. */
export interface Arc {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly rx: number;
  readonly ry: number;
  /** Turn of the ellipse in degrees. */
  readonly turn: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
}

/** One way to draw an arc: its centre and angles in radians on a circle of radius 1. */
interface Sweep {
  readonly centre: readonly [x: number, y: number];
  readonly start: number;
  readonly angle: number;
}

/**
 * Turns an arc into curves: six numbers each (two handles and the end), ends absolute. An arc with
 * no radius is a straight line; radii that are too small are made just large enough.
 *
 * @see https://www.w3.org/TR/SVG2/implnote.html#ArcImplementationNotes
 */
export function curvesOfArc(arc: Arc): readonly (readonly number[])[] {
  const { from, to } = arc;
  if (arc.rx === 0 || arc.ry === 0) return [[...from, ...to, ...to]];
  const turn = (arc.turn * Math.PI) / 180;
  const [x, y] = rotate((from[0] - to[0]) / 2, (from[1] - to[1]) / 2, -turn);
  const grow = Math.max(1, Math.hypot(x / arc.rx, y / arc.ry));
  const rx = arc.rx * grow;
  const ry = arc.ry * grow;
  const sweep = sweepOf(x / rx, y / ry, arc);
  const place = (px: number, py: number): readonly number[] => {
    const [dx, dy] = rotate((px + sweep.centre[0]) * rx, (py + sweep.centre[1]) * ry, turn);
    return [dx + (from[0] + to[0]) / 2, dy + (from[1] + to[1]) / 2];
  };
  return piecesOf(sweep, place);
}

function sweepOf(x: number, y: number, { isLarge, isClockwise }: Arc): Sweep {
  const squared = x * x + y * y;
  const away = Math.sqrt(Math.max(0, 1 / squared - 1)) * (isLarge === isClockwise ? -1 : 1);
  const centre = [away * y, -away * x] as const;
  const start = Math.atan2(y - centre[1], x - centre[0]);
  const end = Math.atan2(-y - centre[1], -x - centre[0]);
  const full = 2 * Math.PI;
  const forward = (((end - start) % full) + full) % full;
  return { centre, start, angle: isClockwise ? forward : forward - full };
}

/** Pieces of at most a quarter turn, which a curve follows closely. */
function piecesOf(
  { start, angle }: Sweep,
  place: (x: number, y: number) => readonly number[],
): readonly (readonly number[])[] {
  const count = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9));
  const step = angle / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, at) => {
    const a = start + at * step;
    const b = a + step;
    return [
      ...place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      ...place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      ...place(Math.cos(b), Math.sin(b)),
    ];
  });
}

function rotate(x: number, y: number, by: number): readonly [number, number] {
  return [x * Math.cos(by) - y * Math.sin(by), x * Math.sin(by) + y * Math.cos(by)];
}
