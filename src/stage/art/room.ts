import { FLOOR, pointOf, SLAB_PX, TILE_HALF_PX, WALL_PX } from '../floor/floor-plan.ts';
import {
  AMBER,
  CORAL,
  fade,
  LIGHT,
  nth,
  PLANK_LINE,
  PLANKS,
  SHADOW,
  TEAL,
  WHITE,
} from './colours.ts';
import {
  box,
  type Context,
  flat,
  glow,
  line,
  oval,
  type Picture,
  polygon,
  polygonPath,
  soft,
  within,
} from './pen.ts';
import { drawPhoneWall } from './phone-wall.ts';
import { drawTvWall } from './tv-wall.ts';

const { width: W, depth: D } = FLOOR;
/** How thick the walls are, in tiles. */
const WALL_TILES = 0.26;
/** The soft shadow under the slab reaches this far, in art pixels. */
const UNDER_PX = 34;

/** The whole empty store: slab, floor, both walls and what hangs on them for good. */
export const ROOM: Picture = {
  left: -D * TILE_HALF_PX - 30,
  top: -WALL_PX - 16,
  width: (W + D) * TILE_HALF_PX + 60,
  height: ((W + D) * TILE_HALF_PX) / 2 + WALL_PX + 16 + SLAB_PX + UNDER_PX,
  draw: drawRoom,
};

function drawRoom(ctx: Context): void {
  drawSlab(ctx);
  within(ctx, polygonPath(flat({ x: 0, y: 0, w: W, d: D })), () => {
    drawPlanks(ctx);
    drawRugs(ctx);
    drawFloorLight(ctx);
  });
  drawTvWall(ctx);
  drawPhoneWall(ctx);
  drawWallEdges(ctx);
}

function drawSlab(ctx: Context): void {
  soft(ctx, 13, fade(SHADOW, 0.34), () => {
    const low = flat({ x: 0.5, y: 0.5, w: W - 0.4, d: D - 0.4 }, -SLAB_PX - 12);
    polygon(ctx, low, '#000', 0);
  });
  const slab = { top: PLANKS[0], left: '#c79f6c', right: '#a57f4f' };
  box(ctx, { x: 0, y: 0, z: -SLAB_PX, w: W, d: D, h: SLAB_PX }, slab);
  const edge = pointOf({ x: W, y: D });
  const west = pointOf({ x: 0, y: D });
  line(ctx, `M${west.x} ${west.y + 1}L${edge.x} ${edge.y + 1}`, fade(WHITE, 0.4), 1);
}

/** Boards along x, each a third of a tile wide, with lengths and tones from a fixed seed. */
function drawPlanks(ctx: Context): void {
  const draw = fixedDice(11);
  for (let row = 0; row < D * 3; row += 1) {
    for (let x = -draw() * 2; x < W; ) {
      const length = 1.5 + draw() * 1.8;
      const board = flat({ x, y: row / 3, w: length, d: 1 / 3 });
      polygon(ctx, board, nth(PLANKS, Math.floor(draw() * PLANKS.length)), 0);
      line(ctx, polygonPath(board), fade(PLANK_LINE, 0.38), 0.55);
      x += length;
    }
  }
}

function drawRugs(ctx: Context): void {
  polygon(ctx, flat({ x: 0.2, y: 0.95, w: 2.05, d: 4.2 }), '#d3e2e0', 8);
  line(ctx, polygonPath(flat({ x: 0.36, y: 1.1, w: 1.74, d: 3.9 })), fade(TEAL, 0.28), 1.5);
  polygon(ctx, flat({ x: 7.75, y: 0.24, w: 1.7, d: 0.86 }), '#4d586b', 3);
  line(ctx, polygonPath(flat({ x: 7.88, y: 0.36, w: 1.44, d: 0.62 })), '#76839a', 1.1);
  const round = pointOf({ x: 7, y: 6 });
  line(ctx, oval(round.x, round.y, 92, 46), '#eebfae', 0.1);
  polygon(ctx, ring(round.x, round.y, 92), '#efc3b3', 0);
  line(ctx, oval(round.x, round.y, 80, 40), fade(WHITE, 0.75), 1.8);
}

function ring(x: number, y: number, r: number) {
  return Array.from({ length: 64 }, (_, at) => ({
    x: x + r * Math.cos((at * Math.PI) / 32),
    y: y + (r / 2) * Math.sin((at * Math.PI) / 32),
  }));
}

/** Pools under the lamps, and the dark strip along the walls; daylight comes and goes with the hour. */
function drawFloorLight(ctx: Context): void {
  soft(ctx, 5, fade(SHADOW, 0.42), () => {
    polygon(ctx, flat({ x: 0, y: 0, w: W, d: 0.3 }), '#000', 0);
    polygon(ctx, flat({ x: 0, y: 0, w: 0.3, d: D }), '#000', 0);
  });
  for (const [x, y, r] of [
    [3.4, 5, 150],
    [6.4, 2.6, 150],
    [7.4, 6, 130],
  ] as const) {
    glow(ctx, { ...pointOf({ x, y }), r }, [fade(LIGHT, 0.5), fade(LIGHT, 0)]);
  }
  glow(ctx, { ...pointOf({ x: 0.6, y: 3 }), r: 90 }, [fade(AMBER, 0.12), fade(AMBER, 0)]);
}

/** The tops and cut ends of both walls, which make them look thick. */
function drawWallEdges(ctx: Context): void {
  const t = WALL_TILES;
  const at = (x: number, y: number, z: number) => pointOf({ x, y }, z);
  const top = WALL_PX;
  polygon(ctx, [at(0, 0, top), at(0, D, top), at(-t, D, top), at(-t, -t, top)], '#3c7f9f', 0.6);
  polygon(ctx, [at(0, 0, top), at(W, 0, top), at(W, -t, top), at(-t, -t, top)], WHITE, 0.6);
  const low = -SLAB_PX;
  polygon(ctx, [at(-t, D, top), at(0, D, top), at(0, D, low), at(-t, D, low)], '#0a2f49', 0.6);
  polygon(ctx, [at(W, -t, top), at(W, 0, top), at(W, 0, low), at(W, -t, low)], '#d3c6b0', 0.6);
  line(
    ctx,
    `M${at(0, 0, top).x} ${at(0, 0, top).y}L${at(W, 0, top).x} ${at(W, 0, top).y}`,
    CORAL,
    0.1,
  );
}

/** Numbers 0…1 from a fixed seed, so that the floor is the same floor every day. */
function fixedDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
