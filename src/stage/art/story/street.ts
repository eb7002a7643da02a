import { CORAL, fade, INK, nth, PLUM, shade, TEAL, WHITE } from '../colours.ts';
import {
  block,
  type Context,
  fill,
  gradient,
  line,
  onWall,
  oval,
  type Picture,
  type Slab,
  within,
} from '../pen.ts';
import { DOOR_SLAB } from '../phone-wall.ts';

/** What the street looks like; a season of play runs through all three, from January to June. */
export const SEASONS = ['winter', 'spring', 'summer'] as const;
export type Season = (typeof SEASONS)[number];

interface Weather {
  readonly sky: readonly [string, string];
  readonly leaves: string | undefined;
  readonly ground: string;
  readonly house: string;
}

const WEATHER: Readonly<Record<Season, Weather>> = {
  summer: { sky: ['#7cc8ef', '#dff3fb'], leaves: '#4fa564', ground: '#cfd6d8', house: '#e8c9a4' },
  spring: { sky: ['#a3cfe6', '#f3efe2'], leaves: '#a5c96b', ground: '#cdd3c8', house: '#dfc09c' },
  winter: { sky: ['#93a9bd', '#e6edf2'], leaves: undefined, ground: '#f2f6f9', house: '#bfa999' },
};

const COATS = [CORAL, TEAL, PLUM] as const;

/** The street behind the open door, with 0…3 people who pass. Origin: the corner of the room. */
export function streetOf(season: Season, passing: number): Picture {
  const { x, y, w, h } = DOOR_SLAB;
  return {
    left: x - 2,
    top: x / 2 + y - 4,
    width: w + 6,
    height: h + w / 2 + 10,
    draw: (ctx) =>
      onWall(ctx, 'right', { x: 0, y: 0 }, () =>
        within(ctx, `M${x} ${y}h${w}v${h}h${-w}Z`, () => {
          drawSky(ctx, WEATHER[season]);
          drawHouses(ctx, WEATHER[season], season);
          drawTree(ctx, WEATHER[season], season);
          for (let at = 0; at < passing; at += 1) drawPasser(ctx, at, season);
          if (season === 'winter') drawSnow(ctx);
        }),
      ),
  };
}

function drawSky(ctx: Context, { sky, ground }: Weather): void {
  const { x, y, w } = DOOR_SLAB;
  const paint = gradient(
    ctx,
    [0, y, 0, -24],
    [
      [0, sky[0]],
      [1, sky[1]],
    ],
  );
  block(ctx, { x, y, w, h: 100 }, paint);
  block(ctx, { x, y: -26, w, h: 26 }, ground);
  block(ctx, { x, y: -26, w, h: 2.4 }, shade(ground, -0.16));
}

/** A house across the street: its left edge from the door's, its size, and how its paint differs. */
export interface House {
  readonly from: number;
  readonly width: number;
  readonly height: number;
  readonly by: number;
}

/** The houses across the street. */
export const HOUSES: readonly House[] = [
  { from: -4, width: 26, height: 62, by: -0.06 },
  { from: 22, width: 24, height: 78, by: 0.05 },
  { from: 46, width: 30, height: 54, by: -0.14 },
];

/** The six windows of a house, row by row from the top. */
export function windowsOf({ from, height }: House): readonly Slab[] {
  return Array.from({ length: 6 }, (_, at) => ({
    x: DOOR_SLAB.x + from + 4 + (at % 2) * 10,
    y: -20 - height + Math.floor(at / 2) * 17,
    w: 6,
    h: 9,
    r: 1,
  }));
}

function drawHouses(ctx: Context, { house, ground }: Weather, season: Season): void {
  const { x } = DOOR_SLAB;
  for (const one of HOUSES) {
    const { from, width, height, by } = one;
    block(ctx, { x: x + from, y: -26 - height, w: width, h: height }, shade(house, by));
    for (const slab of windowsOf(one))
      block(ctx, slab, season === 'summer' ? '#bfe0ee' : '#ffe2a0');
    if (season === 'winter')
      block(ctx, { x: x + from - 1, y: -29 - height, w: width + 2, h: 4, r: 2 }, ground);
  }
}

/** Where the tree in the street blossoms, from its foot. */
const BLOSSOMS = [
  [-12, -62],
  [-6, -68],
  [1, -77],
  [4, -70],
  [11, -66],
  [-2, -60],
  [7, -58],
] as const;

function drawTree(ctx: Context, { leaves }: Weather, season: Season): void {
  const x = DOOR_SLAB.x + 54;
  line(ctx, `M${x} -24V-58M${x} -44l-8 -12M${x} -50l8 -12M${x} -56l-4 -12`, '#6b4a32', 2.6);
  if (leaves === undefined) return;
  for (const [dx, dy, r] of [
    [-8, -62, 9],
    [8, -64, 10],
    [0, -74, 11],
  ] as const)
    fill(ctx, oval(x + dx, dy, r), shade(leaves, dx / 60));
  if (season === 'spring')
    for (const [dx, dy] of BLOSSOMS) fill(ctx, oval(x + dx, dy, 1.7), '#f7c6cf');
}

function drawPasser(ctx: Context, at: number, season: Season): void {
  const x = DOOR_SLAB.x + 12 + at * 21;
  const coat = nth(COATS, at);
  line(ctx, `M${x - 2} -26l-2.4 10M${x + 1} -26l3 9.6`, INK, 2.8);
  block(ctx, { x: x - 5, y: -44, w: 10, h: season === 'winter' ? 22 : 19, r: 4.4 }, coat);
  fill(ctx, oval(x, -49, 4.6), at === 1 ? '#8f5a3a' : '#edb98a');
  if (season === 'winter') fill(ctx, `M${x - 4.8} -50a4.8 5 0 0 1 9.6 0Z`, shade(coat, -0.3));
  else fill(ctx, `M${x - 4.8} -49.4a4.8 5.2 0 0 1 9.6 -0.8l-3 -1.4Z`, '#3a261d');
}

function drawSnow(ctx: Context): void {
  const { x, y, w } = DOOR_SLAB;
  for (let at = 0; at < 26; at += 1)
    fill(
      ctx,
      oval(x + ((at * 37) % w), y + 6 + ((at * 53) % 96), at % 3 === 0 ? 1.5 : 1),
      fade(WHITE, 0.9),
    );
}
