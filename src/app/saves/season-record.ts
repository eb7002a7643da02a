import { WORDS } from '../../screen/words.ts';
import type { Transcript } from '../../season/transcript.ts';
import type { Play } from '../house-state.ts';
import type { SavedSeason } from './save.ts';
import type { SeasonShelf } from './season-shelf.ts';

/** What keeping a step came to. */
export interface Kept {
  /** Where the season is kept from now on. */
  readonly slot: string;
  /** The slot it was kept in before held steps that this season does not have. */
  readonly isForked: boolean;
  /** Seasons that went to make room. */
  readonly gone: readonly SavedSeason[];
}

/** How a season is kept. */
interface Keeping {
  /** In milliseconds since 1970. */
  readonly playedAt: number;
  /** The season as it was before steps of it were taken back, if that is what happened. */
  readonly before?: SavedSeason | undefined;
}

/** Gives the season on screen as it is kept. `playedAt` is in milliseconds since 1970. */
export function recordOf({ run, snapshot, isOwnFile }: Play, playedAt: number): SavedSeason {
  const { week, seed, scenario, ending } = snapshot;
  return {
    scenario: scenario.id,
    title: scenario.title,
    hash: run.scenario.hash,
    engine: run.engine,
    seed,
    intents: run.intents(),
    week,
    isOwnFile,
    playedAt,
    ...(ending !== undefined && { ending: ending.title }),
  };
}

/**
 * Keeps the season on screen in its slot, unless that slot holds something that would be lost by
 * it: steps that another tab took, or another season altogether. Then it gets a slot of its own.
 * Steps that this tab took itself, and took back, may go.
 */
export function keepPlay(shelf: SeasonShelf, play: Play, { playedAt, before }: Keeping): Kept {
  const season = recordOf(play, playedAt);
  const stored = shelf.season(play.slot);
  const isFree =
    stored === undefined ||
    isWithin(stored, season) ||
    (before !== undefined && isWithin(stored, before));
  const slot = isFree ? play.slot : shelf.newSlot();
  const gone = shelf.keepSeason(slot, season);
  return { slot, isForked: !isFree && play.isKept, gone };
}

/** Says whether all that is stored is also in `season`. What cannot be read is in nothing. */
export function isWithin(stored: ReturnType<SeasonShelf['season']>, season: SavedSeason): boolean {
  if (stored === undefined || 'problem' in stored || !isSameRun(stored, season)) return false;
  const steps = stored.intents.length;
  return JSON.stringify(stored.intents) === JSON.stringify(season.intents.slice(0, steps));
}

/** Says whether two records are of one scenario in one version, with the same dice. */
export function isSameRun(one: SavedSeason, other: SavedSeason): boolean {
  return one.hash === other.hash && one.seed === other.seed;
}

/** Says that a season of a story is kept, and what there is to do with it. */
export function sayBefore({ week, ending }: SavedSeason): { words: string; label: string } {
  const { savedBefore, finishedBefore, continueIt, lookAtIt } = WORDS.notice;
  return ending === undefined
    ? { words: savedBefore(week), label: continueIt }
    : { words: finishedBefore(week), label: lookAtIt };
}

/** Gives a record as a file for the player to keep: its name, and its text with a line end. */
export function fileOf(record: Transcript): [name: string, text: string] {
  const name = `${record.scenario}-seed-${record.seed}.json`;
  return [name, `${JSON.stringify(record, undefined, 2)}\n`];
}
