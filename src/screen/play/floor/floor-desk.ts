/** How fast the week on the floor may be watched, in times the single speed. */
export const WATCH_SPEEDS = [1, 2, 4] as const;
export type WatchSpeed = (typeof WATCH_SPEEDS)[number];

/** How the player would like to watch; kept on this device. */
export interface WatchWish {
  readonly speed: WatchSpeed;
  readonly isPaused: boolean;
}

/** How far the playing of a week on the floor has come. */
export interface FloorState extends WatchWish {
  /** The week that is played; undefined while there is nothing to watch. */
  readonly week?: number;
  /** Whole percent of the week, 0…100. */
  readonly percent: number;
  /** A day of `FLOOR_WORDS.days`: 0 is the first of the store's week, 5 the Friday of its report. */
  readonly day: number;
  /** The last customer has gone. */
  readonly isOver: boolean;
}

/** What the screen may ask of the week that is played in the picture. Nothing in the season depends on it. */
export interface FloorDesk {
  /** The same object until something changes. */
  readonly state: FloorState;
  /** Calls `listener` after every change. @returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly watch: (wish: WatchWish) => void;
  /** From the first day again. */
  readonly replay: () => void;
  readonly skip: () => void;
}
