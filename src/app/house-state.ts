/// <reference path="./scenarios.d.ts" />
import type { ShippedScenario } from 'virtual:floorwalker/scenarios';
import type { Notice } from '../screen/notices.tsx';
import type { Settings } from '../screen/settings/settings.ts';
import type { FileTrouble } from '../screen/title/file-trouble.tsx';
import type { SavedCard } from '../screen/title/saved-seasons.tsx';
import type { SeasonEvent } from '../season/event.ts';
import type { Snapshot } from '../season/snapshot.ts';
import type { Places } from './places.ts';
import type { PlayRoom } from './play-room.ts';
import type { Run } from './run.ts';
import type { OpenWire } from './saves/other-tabs.ts';

/** Everything the page shows, as one value; replaced, never changed in place. */
export interface HouseState {
  readonly isOpening: boolean;
  readonly settings: Settings;
  /** The address asked for no motion; that holds for this visit and is not saved. */
  readonly isCalmHere: boolean;
  /** What lies over everything else. */
  readonly dialog?: 'settings' | 'evidence' | undefined;
  readonly notices: readonly Notice[];
  readonly saved: readonly SavedCard[];
  readonly aside: readonly { readonly key: string; readonly words: string }[];
  readonly trouble?: FileTrouble | undefined;
  /** The season on screen; undefined on the title. */
  readonly play?: Play | undefined;
}

/** A season on screen. */
export interface Play {
  readonly run: Run;
  readonly snapshot: Snapshot;
  readonly room: PlayRoom;
  readonly slot: string;
  /** The slot holds steps of this season. */
  readonly isKept: boolean;
  readonly isOwnFile: boolean;
  /** Tells openings apart: another number is another season, or the same one opened anew. */
  readonly opening: number;
}

/** How a house stands before anything is opened in it. */
export function emptyHouse(
  settings: Settings,
  isCalmHere: boolean,
  notices: HouseState['notices'],
): HouseState {
  return { isOpening: false, settings, isCalmHere, notices, saved: [], aside: [] };
}

/** What the house is given from the world outside. */
export interface HouseWorld {
  readonly storage: () => Storage;
  readonly scenarios: readonly ShippedScenario[];
  /** A seed that nobody can foresee. */
  readonly newSeed: () => number;
  readonly search: string;
  /** The browser's history. */
  readonly places: Places;
  /** The way to the other tabs of this game, where the browser has one. */
  readonly openWire?: OpenWire;
  /** Milliseconds since 1970, for the player to tell seasons apart. */
  readonly now: () => number;
  readonly loadRoom: () => Promise<PlayRoom>;
  readonly download: (name: string, text: string) => void;
  /** Told of what happened in the season, after the screen's state has changed. */
  readonly onEvents: (events: readonly SeasonEvent[], snapshot: Snapshot) => void;
}
