import { dayOf, type FloorPlayback, type FloorWish, NO_PLAYBACK } from './playback.ts';

/** What is read of a show. */
interface Played {
  readonly isOn: boolean;
  readonly share: number;
}

/** Tells how far the week on the floor has come, and only when that has changed. */
export class FloorReport {
  readonly #tell: (playback: FloorPlayback) => void;
  #told: FloorPlayback = NO_PLAYBACK;
  #lastWeek: number | undefined;

  constructor(tell: (playback: FloorPlayback) => void) {
    this.#tell = tell;
  }

  /** How the player would like to watch. */
  get wish(): FloorWish {
    return { speed: this.#told.speed, isPaused: this.#told.isPaused };
  }

  set wish({ speed, isPaused }: FloorWish) {
    this.#say({ ...this.#told, speed, isPaused });
  }

  /** Whether a week has not been played yet. */
  isNews(week: number): boolean {
    return week !== this.#lastWeek;
  }

  /** A week begins to be played. */
  open(week: number): void {
    this.#lastWeek = week;
    this.#say({ ...this.wish, week, percent: 0, day: 0, isOver: false });
  }

  /** The show must be begun anew, for its pictures are gone. */
  forget(): void {
    this.#lastWeek = undefined;
  }

  /** Reads how far the show has come. */
  tell({ isOn, share }: Played): void {
    if (this.#told.week === undefined || this.#told.isOver) return;
    const percent = isOn ? Math.floor(share * 100) : 100;
    this.#say({ ...this.#told, percent, day: dayOf(share), isOver: !isOn });
  }

  /** The player has seen enough of it. */
  finish(): void {
    if (this.#told.week === undefined) return;
    this.#say({ ...this.#told, percent: 100, day: 5, isOver: true });
  }

  /** There is nothing to watch any more. */
  close(): void {
    this.#lastWeek = undefined;
    this.#say({ ...NO_PLAYBACK, ...this.wish });
  }

  #say(playback: FloorPlayback): void {
    const { week, percent, day, isOver, speed, isPaused } = playback;
    const told = this.#told;
    const isSame =
      week === told.week &&
      percent === told.percent &&
      day === told.day &&
      isOver === told.isOver &&
      speed === told.speed &&
      isPaused === told.isPaused;
    if (isSame) return;
    this.#told = playback;
    this.#tell(playback);
  }
}
