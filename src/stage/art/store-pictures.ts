import { MOODS } from '../../scenario/scenario.ts';
import { FURNITURE, type FurnitureKind, type Point, TILE_HALF_PX } from '../floor/floor-plan.ts';
import { moodBubble, visitBubble } from './bubbles.ts';
import { FOOT_SHADOW, SPEAKER_RING } from './figure/figure.ts';
import { FURNITURE_PICTURES } from './furniture.ts';
import { MORNING_LIGHT, NOON_LIGHT } from './light/daylight.ts';
import { DUSK_LIGHT } from './light/dusk.ts';
import { LAMP_GLOW } from './light/glow.ts';
import { NIGHT_STREET } from './light/night-street.ts';
import type { Picture } from './pen.ts';
import { DOOR_LEAF } from './phone-wall.ts';
import { QUEUE_BELT } from './queue-belt.ts';
import { STEP_SIGNS, stepBubble } from './step-bubbles.ts';

export type Named = readonly [name: string, picture: Picture];

/** Everything of the store that stays the same all season, apart from the room itself. */
export const LASTING: readonly Named[] = [
  ...[...new Set(FURNITURE.map(({ kind }) => kind))].map(
    (kind) => [`furniture/${kind}`, FURNITURE_PICTURES[kind]] as const,
  ),
  ...MOODS.flatMap((mood) => [
    [`mood/${mood}`, moodBubble(mood, false)] as const,
    [`speaks/${mood}`, moodBubble(mood, true)] as const,
  ]),
  ...(['phone', 'phone-and-tv', 'pushed-tv'] as const).map(
    (glyph) => [`visit/${glyph}`, visitBubble(glyph)] as const,
  ),
  ...STEP_SIGNS.map((sign) => [`step/${sign}`, stepBubble(sign)] as const),
  ['queue-belt', QUEUE_BELT],
  ['shadow', FOOT_SHADOW],
  ['ring', SPEAKER_RING],
  ['door-leaf', DOOR_LEAF],
  ['light/morning', MORNING_LIGHT],
  ['light/noon', NOON_LIGHT],
  ['light/dusk', DUSK_LIGHT],
  ['light/lamps', LAMP_GLOW],
  ['light/street', NIGHT_STREET],
];

/** Something that hangs or stands about for now. */
export interface Hung {
  readonly name: string;
  readonly picture: Picture;
  /** Where its origin is, in art pixels. */
  readonly at: Point;
  readonly depth: number;
}

/** An upright slice of a piece of furniture that is as deep in the picture as one of its cells. */
export interface Strip {
  readonly name: string;
  readonly of: string;
  /** Edges in art pixels from the piece's origin. */
  readonly from: number;
  readonly to: number;
  /** How near to the viewer: the sum of the cell's place. */
  readonly depth: number;
}

/** Cuts a long piece so that people can pass behind one end and before the other. */
export function stripsOf(kind: FurnitureKind, size: { w: number; d: number }): readonly Strip[] {
  const of = `furniture/${kind}`;
  const count = size.w * size.d;
  const alongX = size.w > 1;
  const start = alongX ? -TILE_HALF_PX / 2 : -(size.d - 0.5) * TILE_HALF_PX;
  return Array.from({ length: count }, (_, at) => ({
    name: `${of}/${at}`,
    of,
    from: at === 0 ? Number.NEGATIVE_INFINITY : start + at * TILE_HALF_PX,
    to: at === count - 1 ? Number.POSITIVE_INFINITY : start + (at + 1) * TILE_HALF_PX,
    depth: 1 + (alongX ? at : count - 1 - at),
  }));
}
