import type { Keep } from './keep.ts';
import { readSave, type SavedSeason, type SaveProblem, writeSave } from './save.ts';

const SEASON = 'floorwalker.season.';
const ASIDE = 'floorwalker.aside.';
const SOURCE = 'floorwalker.source.';

/** Older seasons than these make room for new ones. What was put aside is never removed. */
const SEASONS_KEPT = 12;

/** A save that does not fit, under the key where its text still stands. */
export interface SetAside {
  readonly key: string;
  readonly problem: SaveProblem;
}

/** Where seasons are kept: each run has a slot of its own, so that no season overwrites another. */
export interface SeasonShelf {
  /** Lists the seasons that can be read, latest first, and puts those aside that cannot. */
  list(): { readonly saved: readonly Slot[]; readonly fresh: readonly SetAside[] };
  /** Lists everything that was ever put aside. */
  aside(): SetAside[];
  /** Names a slot that is free and later than all others. */
  newSlot(): string;
  keepSeason(slot: string, season: SavedSeason): void;
  /** Keeps the file that a season is played from. */
  keepSource(hash: string, text: string): void;
  source(hash: string): string | undefined;
  /** Moves a save that does not fit out of the way, its text unchanged. */
  putAside(slot: string, problem: SaveProblem): SetAside;
  text(key: string): string | undefined;
}

export interface Slot {
  readonly slot: string;
  readonly season: SavedSeason;
}

/** Opens the shelf that stands in a keep. */
export function openShelf(keep: Keep): SeasonShelf {
  // What storage refuses to move stays where it is, and must not be told again on every look.
  const unmoved = new Set<string>();
  const putAside = (slot: string, problem: SaveProblem): SetAside => {
    const key = `${ASIDE}${problem}.${number(nextOf(keep.keys(ASIDE)))}`;
    const text = keep.read(slot) ?? '';
    if (keep.write(key, text)) keep.remove(slot);
    else unmoved.add(slot);
    return { key, problem };
  };
  const list = () => {
    const saved: Slot[] = [];
    const fresh: SetAside[] = [];
    for (const slot of keep.keys(SEASON).reverse()) {
      if (unmoved.has(slot)) continue;
      const season = readSave(keep.read(slot) ?? '');
      if ('problem' in season) fresh.push(putAside(slot, season.problem));
      else saved.push({ slot, season });
    }
    return { saved, fresh };
  };
  return {
    list,
    aside: () => keep.keys(ASIDE).map((key) => ({ key, problem: problemIn(key) })),
    newSlot: () => `${SEASON}${number(nextOf(keep.keys(SEASON)))}`,
    keepSeason: (slot, season) => {
      const isNew = keep.read(slot) === undefined;
      keep.write(slot, writeSave(season));
      // Afterwards: the file that this season is played from must count as needed.
      if (isNew) makeRoom(keep);
    },
    keepSource: (hash, text) => {
      if (keep.read(`${SOURCE}${hash}`) !== text) keep.write(`${SOURCE}${hash}`, text);
    },
    source: (hash) => keep.read(`${SOURCE}${hash}`),
    putAside,
    text: (key) => keep.read(key),
  };
}

/** Lets the oldest seasons go, and files of the player's own that no season needs any more. */
function makeRoom(keep: Keep): void {
  const slots = keep.keys(SEASON);
  for (const slot of slots.slice(0, Math.max(0, slots.length - SEASONS_KEPT)))
    if (!('problem' in readSave(keep.read(slot) ?? ''))) keep.remove(slot);
  const held = [...keep.keys(SEASON), ...keep.keys(ASIDE)].map((key) => keep.read(key) ?? '');
  for (const key of keep.keys(SOURCE))
    if (!held.some((text) => text.includes(key.slice(SOURCE.length)))) keep.remove(key);
}

/** Zeros in front make the alphabet's order that of the numbers. */
function number(count: number): string {
  return String(count).padStart(6, '0');
}

function nextOf(keys: readonly string[]): number {
  const numbers = keys.map((key) => Number(key.slice(key.lastIndexOf('.') + 1)));
  return Math.max(0, ...numbers.filter(Number.isInteger)) + 1;
}

const PROBLEMS: readonly SaveProblem[] = [
  'cut',
  'format',
  'edited',
  'seed',
  'intents',
  'unknown-scenario',
  'other-scenario',
  'other-engine',
  'illegal',
  'source',
];

function problemIn(key: string): SaveProblem {
  return PROBLEMS.find((problem) => key.startsWith(`${ASIDE}${problem}.`)) ?? 'cut';
}
