import { FLOOR, pointOf, TILE_HALF_PX, WALL_PX } from '../floor/floor-plan.ts';
import {
  CASES,
  CORAL,
  fade,
  INK,
  LIGHT,
  METAL,
  nth,
  SCREENS,
  SHADOW,
  SKIRTING,
  TEAL,
  WALL,
  WHITE,
} from './colours.ts';
import {
  block,
  type Context,
  fill,
  frame,
  gradient,
  line,
  onWall,
  oval,
  type Picture,
  polygon,
  type Slab,
  soft,
} from './pen.ts';

/** The wall's length, in art pixels, from the corner to the cut end. */
const LENGTH = FLOOR.width * TILE_HALF_PX;
/** The street door's opening on the wall. */
export const DOOR_SLAB: Slab = { x: 276, y: -118, w: 70, h: 118 };

/** The right wall: shelves of phones, the street door, the coral band; the sign hangs on it later. */
export function drawPhoneWall(ctx: Context): void {
  const end = pointOf({ x: FLOOR.width, y: 0 });
  const paint = gradient(
    ctx,
    [0, 0, end.x, 0],
    [
      [0, WALL[0]],
      [0.16, WALL[1]],
      [1, WALL[2]],
    ],
  );
  const wall = [{ x: 0, y: 0 }, end, { x: end.x, y: end.y - WALL_PX }, { x: 0, y: -WALL_PX }];
  polygon(ctx, wall, paint, 0);
  onWall(ctx, 'right', { x: 0, y: 0 }, () => {
    block(ctx, { x: 0, y: -9, w: LENGTH, h: 9 }, SKIRTING);
    block(ctx, { x: 0, y: -WALL_PX, w: LENGTH, h: 6.5 }, CORAL);
    for (const x of SPOTS) drawSpot(ctx, x);
    drawShelves(ctx);
    drawClock(ctx, 248, -62);
    drawDoor(ctx);
  });
  const corner = gradient(
    ctx,
    [0, 0, 34, 0],
    [
      [0, fade(SHADOW, 0.26)],
      [1, fade(SHADOW, 0)],
    ],
  );
  onWall(ctx, 'right', { x: 0, y: 0 }, () =>
    block(ctx, { x: 0, y: -WALL_PX, w: 34, h: WALL_PX }, corner),
  );
}

/** Where lamps hang below the wall's edge, over the shelves. */
export const SPOTS = [64, 122, 180] as const;

function drawSpot(ctx: Context, x: number): void {
  const y = -WALL_PX;
  block(ctx, { x: x - 4, y: y + 1, w: 8, h: 7.5, r: 2.5 }, '#454b60');
  const cone = gradient(
    ctx,
    [0, y + 8, 0, y + 58],
    [
      [0, fade(LIGHT, 0.75)],
      [1, fade(LIGHT, 0)],
    ],
  );
  fill(ctx, `M${x - 4} ${y + 8}L${x - 30} ${y + 58}H${x + 30}L${x + 4} ${y + 8}Z`, cone);
}

/** The shelves' back wall. */
export const SHELF_SLAB: Slab = { x: 22, y: -104, w: 190, h: 90, r: 6 };
/** The upper edge of each shelf's light. */
export const SHELVES_Y = [-98, -71, -44] as const;

function drawShelves(ctx: Context): void {
  soft(ctx, 5, fade(SHADOW, 0.25), () =>
    block(ctx, { x: 25, y: -101, w: 190, h: 92, r: 7 }, '#000'),
  );
  block(ctx, SHELF_SLAB, '#decfb5');
  block(ctx, { x: 26, y: -100, w: 182, h: 82, r: 4 }, '#fffaf0');
  SHELVES_Y.forEach((y, row) => {
    drawShelf(ctx, y, row);
  });
}

function drawShelf(ctx: Context, y: number, row: number): void {
  const light = gradient(
    ctx,
    [0, y, 0, y + 16],
    [
      [0, '#ffe4a6'],
      [1, fade('#ffe4a6', 0)],
    ],
  );
  block(ctx, { x: 28, y, w: 178, h: 16 }, light);
  for (let at = 0; at < 9; at += 1) {
    const x = 35 + at * 19;
    if (row === 2 && at >= 6) drawHeadphones(ctx, x, y + 6, at);
    else drawPhone(ctx, { x, y: y + 3, w: 10, h: 19 }, at * 3 + row);
    block(ctx, { x: x + 0.6, y: y + 23, w: 8.4, h: 2.6, r: 1 }, at % 4 === 2 ? CORAL : WHITE);
  }
  block(ctx, { x: 28, y: y + 21.6, w: 178, h: 2.6, r: 1.3 }, '#cab794');
}

/** A phone on a stand, seen from the front; `model` picks its colours. */
export function drawPhone(ctx: Context, slab: Slab, model: number): void {
  const { x, y, w, h } = slab;
  block(ctx, { ...slab, r: 2.2 }, nth(CASES, model));
  block(
    ctx,
    { x: x + 1.2, y: y + 1.4, w: w - 2.4, h: h - 2.8, r: 1.3 },
    nth(SCREENS, model * 5 + 1),
  );
  fill(
    ctx,
    `M${x + 1.6} ${y + h * 0.62}L${x + w - 1.6} ${y + h * 0.3}V${y + 2}H${x + 1.6}Z`,
    fade(WHITE, 0.28),
  );
  block(ctx, { x: x + w / 2 - 1.5, y: y + 2.1, w: 3, h: 0.9, r: 0.45 }, fade(INK, 0.7));
}

function drawHeadphones(ctx: Context, x: number, y: number, at: number): void {
  const colour = nth(CASES, at + 1);
  line(ctx, `M${x} ${y + 11}v-4a5.4 5.6 0 0 1 10.8 0v4`, colour, 2.2);
  block(ctx, { x: x - 2, y: y + 7, w: 4.4, h: 7.4, r: 2 }, colour);
  block(ctx, { x: x + 8.4, y: y + 7, w: 4.4, h: 7.4, r: 2 }, colour);
}

function drawClock(ctx: Context, x: number, y: number): void {
  fill(ctx, oval(x, y, 12.5), INK);
  fill(ctx, oval(x, y, 10.2), WHITE);
  line(ctx, `M${x} ${y}V${y - 6.4}M${x} ${y}L${x + 4.4} ${y + 2.8}`, INK, 1.7);
}

/** The frame of the doorway; the street behind it and its two leaves are pictures of their own. */
function drawDoor(ctx: Context): void {
  const { x, y, w, h } = DOOR_SLAB;
  block(ctx, { x: x - 5, y: y - 5, w: w + 10, h: h + 5, r: 3 }, '#76828f');
  block(ctx, { x: x - 5, y: y - 22, w: w + 10, h: 13, r: 3 }, INK);
  fill(ctx, oval(x + w / 2 - 12, y - 15.5, 2.4), '#62c18b');
  line(ctx, `M${x + w / 2 - 3} ${y - 15.5}h18m-5 -3.4l5 3.4l-5 3.4`, WHITE, 1.8);
}

/** One leaf of the sliding door; the origin is its lower left corner, on the floor. */
export const DOOR_LEAF: Picture = {
  left: -2,
  top: -DOOR_SLAB.h - 2,
  width: DOOR_SLAB.w / 2 + 4,
  height: DOOR_SLAB.h + DOOR_SLAB.w / 4 + 4,
  draw: (ctx) => {
    const w = DOOR_SLAB.w / 2;
    const h = DOOR_SLAB.h;
    onWall(ctx, 'right', { x: 0, y: 0 }, () => {
      block(ctx, { x: 0, y: -h, w, h }, fade('#d7eef8', 0.42));
      fill(ctx, `M4 ${-h}h12L6 ${-h + 66}V${-h + 40}L4 ${-h + 40}Z`, fade(WHITE, 0.4));
      frame(ctx, { x: 1.2, y: -h + 1.2, w: w - 2.4, h: h - 2.4 }, METAL, 2.4);
      block(ctx, { x: w / 2 - 9, y: -78, w: 18, h: 3, r: 1.5 }, TEAL);
      block(ctx, { x: w - 7, y: -66, w: 2.4, h: 20, r: 1.2 }, '#eef3f6');
    });
  },
};
