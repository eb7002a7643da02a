/** How fast the week on the floor may be played, in times the single speed. */
export const FLOOR_SPEEDS = [1, 2, 4] as const;
export type FloorSpeed = (typeof FLOOR_SPEEDS)[number];

/** How the player would like to watch. */
export interface FloorWish {
  readonly speed: FloorSpeed;
  readonly isPaused: boolean;
}

/** How far the playing of a week has come. */
export interface FloorPlayback extends FloorWish {
  /** The week that is played; undefined while there is nothing to watch, and when things keep still. */
  readonly week?: number;
  /** Whole percent of the week, 0…100. */
  readonly percent: number;
  /** 0 (Saturday, on which a week of the store begins) … 5 (Friday, on which it is reported). */
  readonly day: number;
  /** The last customer has gone. */
  readonly isOver: boolean;
}

/** Before anything is played. */
export const NO_PLAYBACK: FloorPlayback = {
  speed: 1,
  isPaused: false,
  percent: 0,
  day: 0,
  isOver: true,
};

/** The day of a share 0…1 of the week. */
export function dayOf(share: number): number {
  return Math.max(0, Math.min(5, Math.floor(share * 6)));
}
