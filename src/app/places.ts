import type { Play } from './house-state.ts';
import { isRecord } from './saves/intent-shape.ts';
import { readSave, type SavedSeason, writeSave } from './saves/save.ts';
import { recordOf } from './saves/season-record.ts';

/** Where the browser's Back and Forward lead: a season. The title is the absence of one. */
export interface Place {
  readonly slot: string;
  /** As the season began, without any step: enough to begin it again when none was taken. */
  readonly season: SavedSeason;
  /** At least one step has been kept in the slot. */
  readonly isKept: boolean;
}

/** Gives the place of a season on screen. */
export function placeOf(play: Play): Place {
  const { slot, isKept } = play;
  return { slot, isKept, season: { ...recordOf(play, 0), intents: [] } };
}

/** The browser's history, as far as the house needs it. */
export interface Places {
  /** Where the browser stands; `undefined` is the title, or an address just opened. */
  current(): Place | undefined;
  /** Goes on to a new place, so that Back leads to the one before. */
  push(place: Place | undefined): void;
  /** Makes the present place another one; Back leads where it did. */
  replace(place: Place | undefined): void;
}

/**
 * Opens the browser's own history. A run that the address asked for gets the title put before it,
 * so that Back never leaves the game from within a season.
 */
export function browserPlaces(): Places {
  const current = () => readPlace(history.state);
  // Chromium leaves the old state on an address that is opened anew from itself.
  if (isOpenedAnew()) attempt(() => history.replaceState(null, ''));
  return {
    current,
    push: (place) =>
      attempt(() => {
        const address = addressOf(place);
        if (place !== undefined && current() === undefined)
          history.replaceState(null, '', addressOf(undefined));
        history.pushState(write(place), '', address);
      }),
    replace: (place) => attempt(() => history.replaceState(write(place), '', addressOf(place))),
  };
}

/** Says whether somebody went to this address, and did not reload it or come back to it. */
function isOpenedAnew(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'navigate');
}

/** Browsers refuse many changes in a short time. Then Back leads less far; nothing else is lost. */
function attempt(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The page's address: it keeps asking for a run only as long as it is the one on screen. */
function addressOf(place: Place | undefined): string {
  const { pathname, search } = location;
  const asked = new URLSearchParams(search);
  if (asksFor(asked, place)) return pathname + search;
  asked.delete('scenario');
  asked.delete('seed');
  return asked.size === 0 ? pathname : `${pathname}?${asked}`;
}

function asksFor(asked: URLSearchParams, place: Place | undefined): boolean {
  if (place === undefined || place.season.isOwnFile) return false;
  const seed = asked.get('seed');
  return (
    asked.get('scenario') === place.season.scenario &&
    (seed === null || Number(seed) === place.season.seed)
  );
}

function write(place: Place | undefined): unknown {
  if (place === undefined) return null;
  const { slot, season, isKept } = place;
  return { slot, season: writeSave({ ...season, intents: [] }), isKept };
}

/** A history outlives versions of this page: what another one wrote is no place. */
function readPlace(state: unknown): Place | undefined {
  if (!isRecord(state)) return undefined;
  const { slot, season: text, isKept } = state;
  if (typeof slot !== 'string' || typeof text !== 'string') return undefined;
  const season = readSave(text);
  return 'problem' in season ? undefined : { slot, season, isKept: isKept === true };
}
