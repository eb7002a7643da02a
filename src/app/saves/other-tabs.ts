import { WORDS } from '../../screen/words.ts';
import type { Play } from '../house-state.ts';
import type { NoticeBoard } from '../notice-board.ts';
import { isRecord } from './intent-shape.ts';

/** Opens the way to the other tabs of this game. @returns what tells them something. */
export type OpenWire = (hear: (message: unknown) => void) => (message: unknown) => void;

interface Around {
  readonly board: NoticeBoard;
  /** Left out where the browser has no such thing: then a tab hears of others by the storage alone. */
  readonly openWire?: OpenWire;
  /** The season on screen. */
  readonly play: () => Play | undefined;
}

/** Tells the player as soon as a season is open in two tabs, before either of them has gone on. */
export class OtherTabs {
  readonly #around: Around;
  readonly #say: (message: unknown) => void;

  constructor(around: Around) {
    this.#around = around;
    this.#say = around.openWire?.((message) => this.#hear(message)) ?? (() => undefined);
  }

  /** Asks the other tabs whether they have the season too that has just come on screen. */
  ask(): void {
    const slot = this.#slot();
    if (slot !== undefined) this.#say({ slot, isQuestion: true });
  }

  #slot(): string | undefined {
    const play = this.#around.play();
    return play?.isKept === true ? play.slot : undefined;
  }

  /** Anything of the same origin can be heard here: what is not understood is left alone. */
  #hear(message: unknown): void {
    if (!isRecord(message) || message['slot'] !== this.#slot()) return;
    if (message['slot'] === undefined) return;
    this.#around.board.tell(WORDS.notice.openTwice, { until: 'step' });
    if (message['isQuestion'] === true) this.#say({ slot: message['slot'] });
  }
}
