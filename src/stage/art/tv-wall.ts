import { FLOOR, pointOf, TILE_HALF_PX, WALL_PX } from '../floor/floor-plan.ts';
import { AMBER, CORAL, fade, INK, LIGHT, WHITE } from './colours.ts';
import {
  block,
  type Context,
  fill,
  frame,
  gradient,
  line,
  onWall,
  oval,
  polygon,
  type Slab,
  soft,
  within,
} from './pen.ts';

/** The wall's length, in art pixels; 0 is at the front, this is in the corner. */
const LENGTH = FLOOR.depth * TILE_HALF_PX;

/** The left wall: wooden slats with television sets, the staff door, the strip of lamps above. */
export function drawTvWall(ctx: Context): void {
  const { depth: y } = FLOOR;
  const front = pointOf({ x: 0, y });
  const paint = gradient(
    ctx,
    [front.x, 0, 0, 0],
    [
      [0, '#1b6085'],
      [0.75, '#13496d'],
      [1, '#0c3450'],
    ],
  );
  const wall = [
    front,
    pointOf({ x: 0, y: 0 }),
    pointOf({ x: 0, y: 0 }, WALL_PX),
    pointOf({ x: 0, y }, WALL_PX),
  ];
  polygon(ctx, wall, paint, 0);
  onWall(ctx, 'left', { x: 0, y }, () => {
    block(ctx, { x: 0, y: -8, w: LENGTH, h: 8 }, '#0a2c44');
    drawSlats(ctx);
    drawSets(ctx);
    drawStaffDoor(ctx);
    drawLamps(ctx);
    drawCorner(ctx);
  });
}

function drawSlats(ctx: Context): void {
  const from = 106;
  for (let x = from; x < LENGTH - 10; x += 8.4) {
    block(ctx, { x, y: -142, w: 5.6, h: 131, r: 1.2 }, Math.round(x) % 3 ? '#b27a4a' : '#bd8755');
  }
  block(ctx, { x: from - 3, y: -145, w: LENGTH - from - 5, h: 4, r: 2 }, '#83552f');
}

/** The tube above the slats. */
export const TV_LAMP: Slab = { x: 102, y: -149, w: LENGTH - 110, h: 3, r: 1.5 };

function drawLamps(ctx: Context): void {
  soft(ctx, 7, fade(LIGHT, 0.5), () =>
    block(ctx, { x: 106, y: -148, w: LENGTH - 118, h: 24 }, '#000'),
  );
  block(ctx, TV_LAMP, '#ffedc2');
}

function drawCorner(ctx: Context): void {
  const dark = gradient(
    ctx,
    [LENGTH - 30, 0, LENGTH, 0],
    [
      [0, fade('#04202f', 0)],
      [1, fade('#04202f', 0.42)],
    ],
  );
  block(ctx, { x: LENGTH - 30, y: -WALL_PX, w: 30, h: WALL_PX }, dark);
}

type Programme = 'match' | 'evening' | 'reef';

/** The screens on the wall, each with what is on. */
export const TV_SETS: readonly (readonly [Slab, Programme])[] = [
  [{ x: 114, y: -136, w: 74, h: 46 }, 'match'],
  [{ x: 202, y: -136, w: 70, h: 46 }, 'evening'],
  [{ x: 122, y: -74, w: 58, h: 36 }, 'reef'],
  [{ x: 196, y: -76, w: 64, h: 40 }, 'match'],
];

function drawSets(ctx: Context): void {
  for (const [slab, programme] of TV_SETS) {
    const { x, y, w, h } = slab;
    const rim = { x: x - 2.6, y: y - 2.6, w: w + 5.2, h: h + 5.2, r: 3.4 };
    soft(ctx, 5, 'rgba(4, 20, 30, 0.75)', () =>
      block(ctx, { ...rim, x: rim.x + 3, y: rim.y + 4 }, '#000'),
    );
    block(ctx, rim, '#101a24');
    within(ctx, `M${x} ${y}h${w}v${h}h${-w}Z`, () => drawProgramme(ctx, slab, programme));
    frame(ctx, rim, fade(WHITE, 0.14), 0.7);
    drawPriceTag(ctx, x + w / 2 - 11, y + h + 5);
  }
}

function drawPriceTag(ctx: Context, x: number, y: number): void {
  block(ctx, { x, y, w: 22, h: 6.4, r: 1.6 }, WHITE);
  block(ctx, { x: x + 2.6, y: y + 2.2, w: 11, h: 2, r: 1 }, INK);
  block(ctx, { x: x + 15.6, y: y + 2.2, w: 4, h: 2, r: 1 }, CORAL);
}

function drawProgramme(ctx: Context, slab: Slab, programme: Programme): void {
  ctx.save();
  ctx.translate(slab.x, slab.y);
  const { w, h } = slab;
  if (programme === 'match') drawMatch(ctx, w, h);
  else if (programme === 'evening') drawEvening(ctx, w, h);
  else drawReef(ctx, w, h);
  fill(ctx, `M${w * 0.58} 0H${w * 0.82}L${w * 0.5} ${h}H${w * 0.26}Z`, fade(WHITE, 0.11));
  ctx.restore();
}

function drawMatch(ctx: Context, w: number, h: number): void {
  block(
    ctx,
    { x: 0, y: 0, w, h },
    gradient(
      ctx,
      [0, 0, 0, h],
      [
        [0, '#66c06d'],
        [1, '#2f9a4c'],
      ],
    ),
  );
  for (let at = 0; at < 3; at += 1) {
    block(ctx, { x: (at * 2 * w) / 6, y: 0, w: w / 6, h }, fade(WHITE, 0.07));
  }
  line(
    ctx,
    `M${w / 2} 0V${h}M0 ${h * 0.26}h${w * 0.13}v${h * 0.48}H0M${w} ${h * 0.26}h${-w * 0.13}v${h * 0.48}H${w}`,
    '#eafbe9',
    1,
  );
  line(ctx, oval(w / 2, h / 2, h * 0.2), '#eafbe9', 1);
  fill(ctx, oval(w * 0.34, h * 0.4, 1.7), WHITE);
  fill(ctx, oval(w * 0.67, h * 0.66, 1.7), AMBER);
}

function drawEvening(ctx: Context, w: number, h: number): void {
  const sky = gradient(
    ctx,
    [0, 0, 0, h],
    [
      [0, '#3b2c6d'],
      [0.58, '#ef7a86'],
      [1, '#ffd07a'],
    ],
  );
  block(ctx, { x: 0, y: 0, w, h }, sky);
  fill(ctx, oval(w * 0.62, h * 0.64, h * 0.2), '#fff0c2');
  fill(
    ctx,
    `M0 ${h}L${w * 0.25} ${h * 0.54}L${w * 0.42} ${h * 0.82}L${w * 0.63} ${h * 0.5}L${w} ${h}Z`,
    '#2c1e53',
  );
}

function drawReef(ctx: Context, w: number, h: number): void {
  block(
    ctx,
    { x: 0, y: 0, w, h },
    gradient(
      ctx,
      [0, 0, w, h],
      [
        [0, '#19b4c4'],
        [1, '#0d4590'],
      ],
    ),
  );
  fill(
    ctx,
    `M0 ${h * 0.72}q${w / 4} ${-h * 0.36} ${w / 2} 0t${w / 2} 0V${h}H0Z`,
    fade('#0d2c6b', 0.7),
  );
  fill(ctx, oval(w * 0.3, h * 0.36, h * 0.12), AMBER);
  fill(ctx, `M${w * 0.4} ${h * 0.36}l${w * 0.11} ${-h * 0.12}v${h * 0.24}Z`, AMBER);
  fill(ctx, oval(w * 0.72, h * 0.5, h * 0.08), '#ff9aa8');
}

/** The door to the back room, a hand's breadth open, with warm light behind it. */
function drawStaffDoor(ctx: Context): void {
  block(ctx, { x: 8, y: -106, w: 46, h: 106, r: 3 }, '#0a2f49');
  block(
    ctx,
    { x: 12, y: -102, w: 38, h: 102, r: 2 },
    gradient(
      ctx,
      [12, 0, 50, 0],
      [
        [0, '#ffe9b4'],
        [1, '#f5c877'],
      ],
    ),
  );
  fill(
    ctx,
    'M12 -102H43V-4L12 0Z',
    gradient(
      ctx,
      [12, 0, 43, 0],
      [
        [0, '#2b86ad'],
        [1, '#1f6f95'],
      ],
    ),
  );
  line(ctx, 'M16.5 -96H38.5V-56H16.5ZM16.5 -48H38.5V-9H16.5Z', fade('#0b3654', 0.4), 1.1);
  fill(ctx, oval(39.5, -50, 2), '#ffe3a6');
  block(ctx, { x: 18, y: -88, w: 19, h: 15, r: 2 }, WHITE);
  fill(ctx, oval(27.5, -83.4, 2.5), INK);
  fill(ctx, 'M22.6 -75.5a4.9 4.6 0 0 1 9.8 0Z', INK);
}
