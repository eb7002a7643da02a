import { type Place, pointOf } from '../../floor/floor-plan.ts';
import { fade } from '../colours.ts';
import {
  block,
  type Context,
  gradient,
  onWall,
  type Picture,
  polygon,
  soft,
  within,
} from '../pen.ts';
import { DOOR_SLAB } from '../phone-wall.ts';
import { FLOOR_OUTLINE } from './lamps.ts';
import { small } from './small.ts';

/** Light that falls in through the street door and lies on the floor as the corners say. */
function lay(ctx: Context, corners: readonly Place[], colour: string, blur: number): void {
  within(ctx, FLOOR_OUTLINE, () =>
    soft(ctx, blur, colour, () =>
      polygon(
        ctx,
        corners.map((one) => pointOf(one)),
        '#000',
        0,
      ),
    ),
  );
}

const LEFT: Place = { x: 7.75, y: 0 };
const RIGHT: Place = { x: 9.55, y: 0 };

/** The low golden sun of the morning: it gilds the door, and reaches far across the floor. */
export const MORNING_LIGHT: Picture = small(
  { left: -110, top: 10, width: 480, height: 300 },
  (ctx) => {
    const far = [LEFT, RIGHT, { x: 6.4, y: 7.6 }, { x: 2.2, y: 6.4 }];
    lay(ctx, far, fade('#ffc15e', 0.5), 8);
    const near = [LEFT, RIGHT, { x: 7.5, y: 4.6 }, { x: 4.8, y: 3.8 }];
    lay(ctx, near, fade('#ffe7ae', 0.72), 7);
    onWall(ctx, 'right', { x: 0, y: 0 }, () => {
      const { x, y, w, h } = DOOR_SLAB;
      const dawn = gradient(
        ctx,
        [0, y, 0, 0],
        [
          [0, fade('#ffb08a', 0.2)],
          [1, fade('#ffd98f', 0.55)],
        ],
      );
      block(ctx, { x, y, w, h }, dawn);
    });
  },
);

/** The high white sun of noon, which lies just inside the door. */
export const NOON_LIGHT: Picture = small({ left: 100, top: 96, width: 260, height: 150 }, (ctx) => {
  lay(ctx, [LEFT, RIGHT, { x: 9.6, y: 3.7 }, { x: 6.8, y: 3.7 }], fade('#fffcec', 0.92), 7);
});
