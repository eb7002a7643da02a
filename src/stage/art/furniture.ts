import type { FurnitureKind } from '../floor/floor-plan.ts';
import { pointOf } from '../floor/floor-plan.ts';
import {
  CORAL,
  fade,
  INK,
  nth,
  PAPER,
  SCREENS,
  shade,
  TEAL,
  WHITE,
  WOOD,
  WOOD_DARK,
} from './colours.ts';
import {
  block,
  box,
  type Context,
  contact,
  fill,
  flat,
  line,
  onWall,
  oval,
  type Picture,
  polygon,
  tonesOf,
} from './pen.ts';
import { drawPhone } from './phone-wall.ts';
import { drawPlant, drawSmallPlant } from './plants.ts';
import { drawShelfUnit } from './shelf-unit.ts';

const TABLE_PX = 33;
const COUNTER_PX = 40;

/** Every piece of furniture; the origin is the corner of its first cell nearest to the walls. */
export const FURNITURE_PICTURES: Readonly<Record<FurnitureKind, Picture>> = {
  counter: { left: -46, top: -84, width: 176, height: 176, draw: drawCounter },
  'phone-table': {
    left: -46,
    top: -66,
    width: 132,
    height: 130,
    draw: (ctx) => drawTable(ctx, false),
  },
  'tablet-table': {
    left: -46,
    top: -66,
    width: 132,
    height: 130,
    draw: (ctx) => drawTable(ctx, true),
  },
  shelf: { left: -82, top: -70, width: 130, height: 134, draw: drawShelfUnit },
  bench: { left: -46, top: -30, width: 132, height: 92, draw: drawBench },
  console: { left: -118, top: -46, width: 164, height: 124, draw: drawConsole },
  plant: { left: -50, top: -92, width: 100, height: 132, draw: drawPlant },
  'small-plant': { left: -44, top: -60, width: 88, height: 100, draw: drawSmallPlant },
};

function drawCounter(ctx: Context): void {
  const front = { x: 0.08, y: 0.14, w: 2.84, d: 0.72 };
  contact(ctx, front);
  box(ctx, { ...front, h: 5 }, tonesOf('#0f5c58'));
  box(ctx, { ...front, z: 5, h: COUNTER_PX - 10 }, { top: TEAL, left: TEAL, right: '#14706a' });
  onWall(ctx, 'right', { x: 0.08, y: 0.86, z: 5 }, () => {
    for (let x = 8; x < 100; x += 11.6)
      block(ctx, { x, y: -22, w: 2, h: 18, r: 1 }, fade('#0b4a46', 0.35));
    block(ctx, { x: 0, y: -30, w: 102, h: 5.5 }, CORAL);
    fill(ctx, oval(51, -13, 8), PAPER);
    line(ctx, 'M47.2 -14.8a5.4 5.4 0 0 1 7.6 0M49 -12.2a2.8 2.8 0 0 1 4 0', CORAL, 1.5);
    fill(ctx, oval(51, -9.4, 1.2), CORAL);
  });
  box(
    ctx,
    { x: 0, y: 0.06, z: COUNTER_PX - 5, w: 3, d: 0.88, h: 5 },
    { top: '#f3ddb9', left: '#d5b080', right: '#bd9763' },
  );
  drawTill(ctx);
  drawReader(ctx);
  drawFlowers(ctx);
}

function drawTill(ctx: Context): void {
  const z = COUNTER_PX;
  box(ctx, { x: 0.5, y: 0.3, z, w: 0.5, d: 0.4, h: 3 }, tonesOf('#2f3749'));
  onWall(ctx, 'right', { x: 0.46, y: 0.52, z: z + 3 }, () => {
    block(ctx, { x: 0, y: -21, w: 23, h: 19, r: 2.6 }, '#1d2532');
    block(ctx, { x: 1.8, y: -19.2, w: 19.4, h: 15.4, r: 1.4 }, '#a9dcee');
    line(ctx, 'M4.6 -15.6h8M4.6 -12.2h12M4.6 -8.8h6', WHITE, 1.6);
    block(ctx, { x: 13, y: -9.8, w: 5.4, h: 2.6, r: 1.3 }, CORAL);
  });
}

function drawReader(ctx: Context): void {
  const z = COUNTER_PX;
  box(ctx, { x: 1.55, y: 0.46, z, w: 0.26, d: 0.3, h: 4 }, tonesOf('#47536e'));
  polygon(ctx, flat({ x: 1.6, y: 0.5, w: 0.16, d: 0.11 }, z + 4.3), '#bdeecb', 0.5);
  polygon(ctx, flat({ x: 1.96, y: 0.5, w: 0.3, d: 0.24 }, z + 0.4), WHITE, 1);
  polygon(ctx, flat({ x: 2.0, y: 0.54, w: 0.2, d: 0.07 }, z + 0.6), CORAL, 0.4);
}

function drawFlowers(ctx: Context): void {
  const { x, y } = pointOf({ x: 2.66, y: 0.45 }, COUNTER_PX);
  for (const [dx, dy, bend] of [
    [-8, -19, -5],
    [0, -24, 0],
    [8, -18, 5],
  ] as const) {
    line(ctx, `M${x} ${y - 8}q${bend} -4 ${dx} ${dy + 10}`, '#3f8f63', 1.7);
    fill(ctx, oval(x + dx, y + dy, 4.2), dx === 0 ? CORAL : '#f3b9a8');
    fill(ctx, oval(x + dx, y + dy, 1.5), '#f7d98b');
  }
  fill(ctx, `M${x - 5.6} ${y - 11}h11.2l-1.6 11a4.4 2 0 0 1 -8 0Z`, PAPER);
  fill(ctx, `M${x + 1} ${y - 11}h4.6l-1.6 11q-1 1.4 -3 1.6Z`, shade(PAPER, -0.12));
}

function drawTable(ctx: Context, hasTablets: boolean): void {
  const top = { x: 0.02, y: 0.08, w: 1.96, d: 0.84 };
  contact(ctx, top);
  for (const [x, y] of [
    [0.1, 0.16],
    [1.76, 0.16],
    [0.1, 0.72],
    [1.76, 0.72],
  ] as const) {
    box(ctx, { x, y, w: 0.13, d: 0.13, h: TABLE_PX - 5 }, tonesOf('#d8d0c0'), 0.6);
  }
  box(
    ctx,
    { ...top, z: TABLE_PX - 5, h: 5 },
    { top: '#f2dcb6', left: '#d3ad7b', right: '#b98f5c' },
  );
  polygon(ctx, flat({ x: 0.12, y: 0.18, w: 1.76, d: 0.64 }, TABLE_PX), '#f8e8cb', 0.6);
  const z = TABLE_PX;
  if (hasTablets) drawTablets(ctx, z);
  else for (let at = 0; at < 4; at += 1) drawStand(ctx, 0.24 + at * 0.43, z, at);
}

function drawStand(ctx: Context, x: number, z: number, model: number): void {
  box(ctx, { x, y: 0.34, z, w: 0.24, d: 0.2, h: 2.6 }, tonesOf('#ece6da'), 0.5);
  onWall(ctx, 'right', { x: x - 0.01, y: 0.46, z: z + 2.4 }, () => {
    drawPhone(ctx, { x: 0, y: -18.5, w: 9.6, h: 18.5 }, model * 2 + 1);
  });
  polygon(ctx, flat({ x, y: 0.66, w: 0.24, d: 0.1 }, z + 0.3), model === 1 ? CORAL : WHITE, 0.4);
}

function drawTablets(ctx: Context, z: number): void {
  for (const [x, tint] of [
    [0.24, 0],
    [1.12, 3],
  ] as const) {
    polygon(ctx, flat({ x, y: 0.28, w: 0.56, d: 0.4 }, z + 1), INK, 2);
    polygon(
      ctx,
      flat({ x: x + 0.05, y: 0.32, w: 0.46, d: 0.32 }, z + 1.4),
      nth(SCREENS, tint),
      0.5,
    );
    const shine = [
      pointOf({ x: x + 0.1, y: 0.32 }, z + 1.4),
      pointOf({ x: x + 0.3, y: 0.32 }, z + 1.4),
      pointOf({ x: x + 0.12, y: 0.64 }, z + 1.4),
    ];
    polygon(ctx, shine, fade(WHITE, 0.35), 0);
  }
  drawStand(ctx, 0.86, z, 2);
}

function drawBench(ctx: Context): void {
  contact(ctx, { x: 0.08, y: 0.16, w: 1.84, d: 0.66 });
  box(ctx, { x: 0.16, y: 0.24, w: 1.68, d: 0.5, h: 7 }, tonesOf(WOOD_DARK));
  box(
    ctx,
    { x: 0.06, y: 0.14, z: 7, w: 1.88, d: 0.7, h: 11 },
    { top: '#f4b3a2', left: '#e58a74', right: '#cd705b' },
    5,
  );
  const seam = [pointOf({ x: 1, y: 0.14 }, 18.6), pointOf({ x: 1, y: 0.84 }, 18.6)] as const;
  line(ctx, `M${seam[0].x} ${seam[0].y}L${seam[1].x} ${seam[1].y}`, '#d98570', 1.2);
}

/** A long low cabinet under the television sets, with boxes and a remote control on it. */
function drawConsole(ctx: Context): void {
  const body = { x: 0.04, y: 0.1, w: 0.56, d: 2.8 };
  contact(ctx, body);
  box(ctx, { ...body, h: 22 }, { top: '#e0b07c', left: WOOD, right: '#a9713f' });
  onWall(ctx, 'left', { x: 0.6, y: 2.9, z: 0 }, () => {
    for (let at = 0; at < 4; at += 1) {
      block(ctx, { x: 2 + at * 24.7, y: -19, w: 22.6, h: 16, r: 1.4 }, fade(WOOD_DARK, 0.4));
      block(ctx, { x: 10 + at * 24.7, y: -12, w: 7, h: 1.8, r: 0.9 }, '#f0d7ac');
    }
  });
  for (const [y, colour] of [
    [0.5, INK],
    [1.5, '#3a465c'],
  ] as const) {
    box(ctx, { x: 0.14, y, z: 22, w: 0.34, d: 0.6, h: 4 }, tonesOf(colour), 0.8);
    polygon(ctx, flat({ x: 0.42, y: y + 0.08, w: 0.03, d: 0.06 }, 26.4), '#7fe0a5', 0.4);
  }
  polygon(ctx, flat({ x: 0.2, y: 2.4, w: 0.09, d: 0.3 }, 23), INK, 2);
}
