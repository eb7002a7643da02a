import { type Place, type Point, pointOf } from '../floor/floor-plan.ts';
import { shade } from './colours.ts';

export type Context = CanvasRenderingContext2D;
/** A colour, or a gradient. */
export type Paint = string | CanvasGradient;

/** A picture to be baked: its edges in art pixels around its own origin, and how it is drawn. */
export interface Picture {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly draw: (ctx: Context) => void;
}

/** Shadows are cast from this far outside the canvas, so that only the shadow is seen. */
const OUTSIDE_PX = 20_000;

/** Fills a path written as in SVG. */
export function fill(ctx: Context, path: string, paint: Paint): void {
  ctx.fillStyle = paint;
  ctx.fill(new Path2D(path));
}

/** Strokes a path written as in SVG, with round ends and corners. */
export function line(ctx: Context, path: string, paint: Paint, width: number): void {
  ctx.strokeStyle = paint;
  ctx.lineWidth = width;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.stroke(new Path2D(path));
}

/** Fills a polygon and rounds its corners a little with a line of the same paint. */
export function polygon(ctx: Context, points: readonly Point[], paint: Paint, round = 1): void {
  const path = polygonPath(points);
  fill(ctx, path, paint);
  if (round > 0) line(ctx, path, paint, round);
}

/** An SVG path through points, closed. */
export function polygonPath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}

export interface Slab {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly r?: number;
}

/** Fills a rectangle with round corners. */
export function block(ctx: Context, { x, y, w, h, r = 0 }: Slab, paint: Paint): void {
  ctx.fillStyle = paint;
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, r);
  ctx.fill();
}

/** Strokes a rectangle with round corners. */
export function frame(
  ctx: Context,
  { x, y, w, h, r = 0 }: Slab,
  paint: Paint,
  width: number,
): void {
  ctx.strokeStyle = paint;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, r);
  ctx.stroke();
}

/** An ellipse as an SVG path. */
export function oval(x: number, y: number, rx: number, ry = rx): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

/** Draws only the soft shadow of what `draw` paints; `blur` is in art pixels. */
export function soft(ctx: Context, blur: number, colour: string, draw: () => void): void {
  ctx.save();
  const { a, b, c, d, e, f } = ctx.getTransform();
  ctx.shadowColor = colour;
  ctx.shadowBlur = blur * 2 * Math.hypot(c, d);
  ctx.shadowOffsetX = OUTSIDE_PX;
  ctx.setTransform(a, b, c, d, e - OUTSIDE_PX, f);
  draw();
  ctx.restore();
}

/** Draws within a path only. */
export function within(ctx: Context, path: string, draw: () => void): void {
  ctx.save();
  ctx.clip(new Path2D(path));
  draw();
  ctx.restore();
}

/**
 * Draws on an upright plane that runs along x (`right`) or along y (`left`), with 0, 0 at `place` on
 * height `z`. To the right is along the wall as the viewer sees it, up is negative.
 */
export function onWall(
  ctx: Context,
  wall: 'left' | 'right',
  at: Place & { readonly z?: number },
  draw: () => void,
): void {
  const { x, y } = pointOf(at, at.z ?? 0);
  ctx.save();
  ctx.transform(1, wall === 'right' ? 0.5 : -0.5, 0, 1, x, y);
  draw();
  ctx.restore();
}

/** A box on the floor: place and size in tiles, `z` and `h` in art pixels. */
export interface Box extends Place {
  readonly z?: number;
  readonly w: number;
  readonly d: number;
  readonly h: number;
}

export interface Tones {
  readonly top: Paint;
  readonly left: Paint;
  readonly right: Paint;
}

/** Three tones of one colour under the store's one light, which falls from above and the left. */
export function tonesOf(colour: string): Tones {
  return { top: shade(colour, 0.22), left: colour, right: shade(colour, -0.16) };
}

/** Draws a box by its three visible faces. */
export function box(ctx: Context, { x, y, z = 0, w, d, h }: Box, tones: Tones, round = 1.4): void {
  const at = (px: number, py: number, pz: number) => pointOf({ x: px, y: py }, pz);
  const top = z + h;
  polygon(
    ctx,
    [at(x, y + d, z), at(x + w, y + d, z), at(x + w, y + d, top), at(x, y + d, top)],
    tones.left,
    round,
  );
  polygon(
    ctx,
    [at(x + w, y, z), at(x + w, y + d, z), at(x + w, y + d, top), at(x + w, y, top)],
    tones.right,
    round,
  );
  polygon(ctx, flat({ x, y, w, d }, top), tones.top, round);
}

/** The corners of a rectangle that lies flat at height `z`. */
export function flat({ x, y, w, d }: Omit<Box, 'h'>, z = 0): readonly Point[] {
  return [
    pointOf({ x, y }, z),
    pointOf({ x: x + w, y }, z),
    pointOf({ x: x + w, y: y + d }, z),
    pointOf({ x, y: y + d }, z),
  ];
}

/** A soft dark patch where a box stands on the floor, thrown a little to the right. */
export function contact(ctx: Context, { x, y, w, d }: Omit<Box, 'h'>): void {
  soft(ctx, 4, 'rgba(58, 36, 18, 0.42)', () => {
    polygon(ctx, flat({ x: x + 0.03, y: y + 0.06, w: w + 0.16, d: d + 0.1 }), '#000', 0);
  });
}

/** A gradient from one point to another, by stops of 0…1. */
export function gradient(
  ctx: Context,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  stops: readonly (readonly [number, string])[],
): CanvasGradient {
  const made = ctx.createLinearGradient(x0, y0, x1, y1);
  for (const [at, colour] of stops) made.addColorStop(at, colour);
  return made;
}

/** A round light or shade that fades out from its middle. */
export function glow(
  ctx: Context,
  at: Point & { readonly r: number },
  colours: readonly [string, string],
): void {
  const made = ctx.createRadialGradient(0, 0, 0, 0, 0, at.r);
  made.addColorStop(0, colours[0]);
  made.addColorStop(1, colours[1]);
  ctx.save();
  ctx.translate(at.x, at.y);
  ctx.scale(1, 0.5);
  fill(ctx, oval(0, 0, at.r), made);
  ctx.restore();
}
