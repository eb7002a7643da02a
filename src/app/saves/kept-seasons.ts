import type { SavedCard } from '../../screen/title/saved-seasons.tsx';
import { WORDS } from '../../screen/words.ts';
import type { HouseState, HouseWorld, Play } from '../house-state.ts';
import type { NoticeBoard } from '../notice-board.ts';
import type { Place } from '../places.ts';
import { OtherTabs } from './other-tabs.ts';
import type { SavedSeason, SaveProblem } from './save.ts';
import { isSameRun, isWithin, keepPlay, recordOf } from './season-record.ts';
import { isSlot, type SeasonShelf, type Slot } from './season-shelf.ts';

interface Around extends Pick<HouseWorld, 'now' | 'download' | 'openWire'> {
  readonly shelf: SeasonShelf;
  readonly board: NoticeBoard;
  readonly troubleOf: (season: SavedSeason) => SaveProblem | undefined;
  /** The season on screen. */
  readonly play: () => Play | undefined;
  /** Called when a look showed what is kept now. */
  readonly onLook: (kept: Pick<HouseState, 'saved' | 'aside'>) => void;
  readonly onContinue: (slot: string) => void;
}

/** The kept seasons, with what must be told about them. Nothing here deletes what cannot be read. */
export class KeptSeasons {
  readonly #around: Around;
  readonly #tabs: OtherTabs;

  constructor(around: Around) {
    this.#around = around;
    this.#tabs = new OtherTabs(around);
  }

  find(isWanted: (one: Slot) => boolean): Slot | undefined {
    return this.#around.shelf.list().saved.find(isWanted);
  }

  /** Finds the season of a place in the browser's history; undefined when it is not kept (any more). */
  findPlace({ slot, season }: Place): Slot | undefined {
    return this.find((one) => one.slot === slot && isSameRun(one.season, season));
  }

  /**
   * Finds the season to go on with after a reload: the one of the place, or, when no step of that
   * one was taken yet, the last played of the same scenario and dice.
   */
  findReloaded(place: Place): Slot | undefined {
    const found = this.findPlace(place);
    if (found !== undefined || place.isKept) return found;
    return this.find(({ season }) => isSameRun(season, place.season));
  }

  /** Looks through what is saved; whatever cannot be gone on with is told once and put aside. */
  look(): void {
    const { shelf, board, troubleOf, onLook } = this.#around;
    const { saved, fresh } = shelf.list();
    const told = [...fresh];
    const fitting: Slot[] = [];
    for (const one of saved) {
      const problem = troubleOf(one.season);
      if (problem === undefined) fitting.push(one);
      else told.push(shelf.putAside(one.slot, problem));
    }
    onLook({
      saved: fitting.map(cardOf),
      aside: shelf.aside().map(({ key, problem }) => ({ key, words: WORDS.save[problem] })),
    });
    for (const { key, problem } of told)
      board.tell(`${WORDS.save[problem]} ${WORDS.saveKept}`, {
        action: { label: WORDS.title.download, run: () => this.downloadAside(key) },
      });
  }

  /** Puts a season aside that proved not to fit when it was opened. */
  putAside(slot: string, problem: SaveProblem): void {
    this.#around.shelf.putAside(slot, problem);
    this.#around.board.tell(`${WORDS.save[problem]} ${WORDS.saveKept}`);
    this.look();
  }

  /** Notes the ending of a season that older versions kept without it. */
  noteEnding({ slot, season }: Slot, ending: string | undefined): void {
    if (ending === undefined || season.ending !== undefined) return;
    this.#around.shelf.keepSeason(slot, { ...season, ending });
  }

  /** Hands out the text of a save that was put aside, unchanged. */
  downloadAside(key: string): void {
    this.#around.download(`${key}.json`, this.#around.shelf.text(key) ?? '');
  }

  /** Deletes a kept season; it can be had back until the next season is on screen. */
  remove(slot: string): void {
    const { shelf, board } = this.#around;
    const season = shelf.season(slot);
    if (season !== undefined && !('problem' in season)) {
      const putBack = shelf.removeSeason(slot);
      const run = (): void => {
        takeDown();
        putBack();
        this.look();
      };
      const { title, week, seed } = season;
      const action = { label: WORDS.notice.undo, run };
      const words = WORDS.notice.deleted(title, week, seed);
      const takeDown = board.tell(words, { until: 'step', isOneOfMany: true, action });
    }
    this.look();
  }

  /**
   * Keeps the season on screen after a step, and tells what that meant for others. After steps were
   * taken back, `before` is the season as it was with them.
   *
   * @returns the same season with the slot that it is kept in from now on.
   */
  keep(play: Play, before?: SavedSeason): Play {
    const { shelf, board, now, onContinue } = this.#around;
    const { slot, isForked, gone } = keepPlay(shelf, play, { playedAt: now(), before });
    if (isForked) {
      const action = { label: WORDS.notice.loadIt, run: () => onContinue(play.slot) };
      board.tell(WORDS.notice.forked, { until: 'opening', action });
    }
    for (const { title, week, seed } of gone)
      board.tell(WORDS.notice.madeRoom(title, week, seed), { until: 'opening' });
    return { ...play, slot, isKept: true };
  }

  /** Asks the other tabs whether they have the season too that has just come on screen. */
  askOtherTabs(): void {
    this.#tabs.ask();
  }

  /** Takes in what another tab has changed in the storage; without a key, that is all of it. */
  hearOtherTab(key: string | null): void {
    const play = this.#around.play();
    if (play === undefined && (key === null || isSlot(key))) this.look();
    if (play?.isKept !== true || key !== play.slot) return;
    const { shelf, board, now, onContinue } = this.#around;
    const stored = shelf.season(key);
    const own = recordOf(play, now());
    if (stored === undefined || 'problem' in stored || !isSameRun(stored, own)) return;
    const words = WORDS.notice.elsewhere(stored.week);
    if (isWithin(stored, own) || board.has(words)) return;
    const action = { label: WORDS.notice.loadIt, run: () => onContinue(key) };
    board.tell(words, { until: 'step', action });
  }
}

function cardOf({ slot, season }: Slot): SavedCard {
  const { title, week, seed, playedAt, ending } = season;
  return { slot, title, week, seed, playedAt, ending };
}
