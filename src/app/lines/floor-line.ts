import {
  type FloorDesk,
  type FloorState,
  WATCH_SPEEDS,
  type WatchWish,
} from '../../screen/play/floor/floor-desk.ts';
import type { Stage } from '../../stage/open-stage.ts';

/** Where the player's wish is kept on this device. */
const KEY = 'floorwalker.floor';

/** Joins the screen's buttons to the week that the stage plays, and keeps how the player likes to watch. */
export class FloorLine implements FloorDesk {
  readonly #listeners = new Set<() => void>();
  #stage: Stage | undefined;
  #state: FloorState = { ...readWish(readKept()), percent: 0, day: 0, isOver: true };

  get state(): FloorState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  watch = (wish: WatchWish): void => {
    keep(wish);
    if (this.#stage === undefined) this.#set({ ...this.#state, ...wish });
    else this.#stage.watch(wish);
  };

  replay = (): void => {
    // Whoever wants to see it does not want to see it stand still.
    if (this.#state.isPaused) this.watch({ speed: this.#state.speed, isPaused: false });
    this.#stage?.replay();
  };

  skip = (): void => {
    // A week that was paused and left must not find the next one frozen.
    if (this.#state.isPaused) this.watch({ speed: this.#state.speed, isPaused: false });
    this.#stage?.skip();
  };

  /** Takes over a stage, or lets it go. */
  join(stage: Stage | undefined): void {
    this.#stage = stage;
    const { speed, isPaused } = this.#state;
    this.#set({ speed, isPaused, percent: 0, day: 0, isOver: true });
    stage?.watch({ speed, isPaused });
  }

  /** Takes over how far the stage has come. */
  heard(state: FloorState): void {
    this.#set(state);
  }

  #set(state: FloorState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Reads a wish as it was kept; whatever does not fit takes its default: single speed, not paused. */
export function readWish(text: string | null): WatchWish {
  const [times, paused] = (text ?? '').split(' ');
  const speed = WATCH_SPEEDS.find((one) => String(one) === times) ?? 1;
  return { speed, isPaused: paused === 'paused' };
}

/** Writes a wish so that `readWish` gives it back. */
export function writeWish({ speed, isPaused }: WatchWish): string {
  return `${speed} ${isPaused ? 'paused' : 'playing'}`;
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** A wish that cannot be kept holds for this visit. */
function keep(wish: WatchWish): void {
  try {
    localStorage.setItem(KEY, writeWish(wish));
  } catch {
    // The browser refuses storage; the house has told the player already.
  }
}
