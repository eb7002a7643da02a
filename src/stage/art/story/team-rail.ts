import { CORAL, fade, INK, WHITE } from '../colours.ts';
import { SIGN_FONT } from '../notices.ts';
import { block, type Context, fill, line, onWall, oval, type Picture, soft } from '../pen.ts';

/** One hook of the rail. */
export interface Badge {
  readonly initial: string;
  readonly isGone: boolean;
}

/** Where the rail hangs on the TV wall, and how far its hooks are apart, in art pixels. */
const RAIL = { x: 8, y: -140, step: 11 } as const;

/** The rail beside the staff door on which name badges hang; a hook is empty where somebody has gone. */
export function railOf(badges: readonly Badge[]): Picture {
  return {
    left: 0,
    top: -196,
    width: 106,
    height: 96,
    draw: (ctx) =>
      onWall(ctx, 'left', { x: 0, y: 0 }, () => {
        const w = Math.max(2, badges.length) * RAIL.step + 4;
        soft(ctx, 2, 'rgba(4, 20, 30, 0.6)', () =>
          block(ctx, { x: RAIL.x + 1, y: RAIL.y + 2, w, h: 5, r: 2 }, '#000'),
        );
        block(ctx, { x: RAIL.x, y: RAIL.y, w, h: 5, r: 2 }, '#b27a4a');
        for (const [at, badge] of badges.entries())
          drawHook(ctx, RAIL.x + 7.5 + at * RAIL.step, badge);
      }),
  };
}

function drawHook(ctx: Context, x: number, { initial, isGone }: Badge): void {
  const y = RAIL.y + 4;
  if (isGone) {
    line(ctx, `M${x} ${y - 1}v2.4q0 1.6 1.6 1.6`, '#ffe3a6', 1.3);
    ctx.setLineDash([1.6, 2.2]);
    line(ctx, `M${x - 3.8} ${y + 9}h7.6v9.4h-7.6Z`, fade(WHITE, 0.5), 0.8);
    ctx.setLineDash([]);
    return;
  }
  line(
    ctx,
    `M${x} ${y - 0.6}L${x - 2.4} ${y + 8.4}M${x} ${y - 0.6}L${x + 2.4} ${y + 8.4}`,
    CORAL,
    1.3,
  );
  block(ctx, { x: x - 4.4, y: y + 8, w: 8.8, h: 11, r: 1.8 }, WHITE);
  block(ctx, { x: x - 4.4, y: y + 8, w: 8.8, h: 2.6, r: 1.2 }, CORAL);
  fill(ctx, oval(x, y - 0.8, 1.1), '#ffe3a6');
  ctx.fillStyle = INK;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.font = `800 7.6px ${SIGN_FONT}`;
  ctx.fillText(initial, x, y + 15.2, 7);
}
