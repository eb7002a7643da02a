import type { Keep } from './keep.ts';
import { readSave, type SavedSeason, type SaveProblem, writeSave } from './save.ts';

const SEASON = 'floorwalker.season.';
const ASIDE = 'floorwalker.aside.';
const SOURCE = 'floorwalker.source.';

/**
 * With more seasons than these, those not played for the longest time make room. What was put aside
 * is never removed.
 */
export const SEASONS_KEPT = 12;

/** A save that does not fit, under the key where its text still stands. */
export interface SetAside {
  readonly key: string;
  readonly problem: SaveProblem;
}

export interface Slot {
  readonly slot: string;
  readonly season: SavedSeason;
}

/** Says whether a key of the storage is a season's slot. */
export function isSlot(key: string): boolean {
  return key.startsWith(SEASON);
}

/** Where seasons are kept: each run has a slot of its own, so that no season overwrites another. */
export class SeasonShelf {
  readonly #keep: Keep;
  /** What storage refuses to move stays where it is, and must not be told again on every look. */
  readonly #unmoved = new Set<string>();

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  /** Lists the seasons that can be read, last played first, and puts those aside that cannot. */
  list(): { readonly saved: readonly Slot[]; readonly fresh: readonly SetAside[] } {
    const saved: Slot[] = [];
    const fresh: SetAside[] = [];
    for (const slot of this.#keep.keys(SEASON)) {
      if (this.#unmoved.has(slot)) continue;
      const season = readSave(this.#keep.read(slot) ?? '');
      if ('problem' in season) fresh.push(this.putAside(slot, season.problem));
      else saved.push({ slot, season });
    }
    return { saved: saved.sort(byLastPlayed).reverse(), fresh };
  }

  /** Lists everything that was ever put aside. */
  aside(): SetAside[] {
    return this.#keep.keys(ASIDE).map((key) => ({ key, problem: problemIn(key) }));
  }

  /** Names a slot that is free and later than all others. */
  newSlot(): string {
    return `${SEASON}${number(nextOf(this.#keep.keys(SEASON)))}`;
  }

  /** What a slot holds now, whoever wrote it; `undefined` when it is free. */
  season(slot: string): SavedSeason | { readonly problem: SaveProblem } | undefined {
    const text = this.#keep.read(slot);
    return text === undefined ? undefined : readSave(text);
  }

  /** @returns the seasons that went to make room for it. */
  keepSeason(slot: string, season: SavedSeason): SavedSeason[] {
    const isNew = this.#keep.read(slot) === undefined;
    this.#keep.write(slot, writeSave(season));
    // Afterwards: the file that this season is played from must count as needed.
    return isNew ? this.#makeRoom(slot) : [];
  }

  /** @returns what puts the season, and the file it is played from, back. */
  removeSeason(slot: string): () => void {
    const season = this.season(slot);
    this.#keep.remove(slot);
    if (season === undefined || 'problem' in season) return () => undefined;
    const source = this.source(season.hash);
    return () => {
      if (source !== undefined) this.keepSource(season.hash, source);
      const isFree = this.#keep.read(slot) === undefined;
      this.#keep.write(isFree ? slot : this.newSlot(), writeSave(season));
    };
  }

  /** Keeps the file that a season is played from. */
  keepSource(hash: string, text: string): void {
    const key = `${SOURCE}${hash}`;
    if (this.#keep.read(key) !== text) this.#keep.write(key, text);
  }

  source(hash: string): string | undefined {
    return this.#keep.read(`${SOURCE}${hash}`);
  }

  /** Moves a save that does not fit out of the way, its text unchanged. */
  putAside(slot: string, problem: SaveProblem): SetAside {
    const key = `${ASIDE}${problem}.${number(nextOf(this.#keep.keys(ASIDE)))}`;
    const text = this.#keep.read(slot) ?? '';
    if (this.#keep.write(key, text)) this.#keep.remove(slot);
    else this.#unmoved.add(slot);
    return { key, problem };
  }

  text(key: string): string | undefined {
    return this.#keep.read(key);
  }

  /** Lets the oldest seasons go, and files of the player's own that no season needs any more. */
  #makeRoom(fresh: string): SavedSeason[] {
    const others = this.#keep
      .keys(SEASON)
      .filter((slot) => slot !== fresh)
      .flatMap((slot) => {
        const season = readSave(this.#keep.read(slot) ?? '');
        return 'problem' in season ? [] : [{ slot, season }];
      })
      .sort(byLastPlayed);
    const going = others.slice(0, Math.max(0, others.length + 1 - SEASONS_KEPT));
    for (const { slot } of going) this.#keep.remove(slot);
    this.#dropSources();
    return going.map(({ season }) => season);
  }

  #dropSources(): void {
    const keys = [...this.#keep.keys(SEASON), ...this.#keep.keys(ASIDE)];
    const held = keys.map((key) => this.#keep.read(key) ?? '');
    for (const key of this.#keep.keys(SOURCE))
      if (!held.some((text) => text.includes(key.slice(SOURCE.length)))) this.#keep.remove(key);
  }
}

/** The longest not played first. Saves of older versions do not say when; their slots do, in order. */
function byLastPlayed(one: Slot, other: Slot): number {
  const difference = (one.season.playedAt ?? 0) - (other.season.playedAt ?? 0);
  return difference === 0 ? (one.slot < other.slot ? -1 : 1) : difference;
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
