import { fade } from '../colours.ts';
import { block, fill, gradient, line, onWall, oval, type Picture, soft, within } from '../pen.ts';
import { DOOR_SLAB } from '../phone-wall.ts';
import { HOUSES, windowsOf } from '../story/street.ts';

/** The evening over the street behind the door: blue, with lit windows and a lamp; in every season. */
export const NIGHT_STREET: Picture = {
  left: DOOR_SLAB.x - 2,
  top: DOOR_SLAB.x / 2 + DOOR_SLAB.y - 4,
  width: DOOR_SLAB.w + 6,
  height: DOOR_SLAB.h + DOOR_SLAB.w / 2 + 10,
  draw: (ctx) => {
    const { x, y, w, h } = DOOR_SLAB;
    onWall(ctx, 'right', { x: 0, y: 0 }, () =>
      within(ctx, `M${x} ${y}h${w}v${h}h${-w}Z`, () => {
        const blue = gradient(
          ctx,
          [0, y, 0, 0],
          [
            [0, fade('#13245c', 0.9)],
            [0.55, fade('#2b3a7c', 0.78)],
            [1, fade('#3a3360', 0.7)],
          ],
        );
        block(ctx, { x, y, w, h }, blue);
        for (const slab of HOUSES.flatMap(windowsOf)) block(ctx, slab, '#ffd685');
        const lamp = { x: x + 13, y: -72 };
        line(ctx, `M${lamp.x} -22V${lamp.y}`, '#1a2148', 1.8);
        soft(ctx, 8, fade('#ffd27a', 0.9), () => fill(ctx, oval(lamp.x, lamp.y, 5), '#000'));
        fill(ctx, oval(lamp.x, lamp.y, 3), '#fff0c4');
        // The store's own light falls out on the pavement.
        soft(ctx, 5, fade('#ffbe6a', 0.75), () =>
          fill(ctx, oval(x + w / 2, -2, w * 0.55, 9), '#000'),
        );
      }),
    );
  },
};
