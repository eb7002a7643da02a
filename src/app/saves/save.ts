import { isSeed } from '../../screen/seed.ts';
import type { WORDS } from '../../screen/words.ts';
import type { Intent } from '../../season/intent.ts';
import { isIntent, isRecord } from './intent-shape.ts';

/** The version of the save that this program writes. */
const SAVE_FORMAT = 1;

/** A season as it is kept: the record is the truth, and the season follows from it. */
export interface SavedSeason {
  readonly scenario: string;
  readonly title: string;
  /** The scenario's hash when it was played. */
  readonly hash: string;
  readonly engine: string;
  readonly seed: number;
  readonly intents: readonly Intent[];
  /** The week it has come to, for the title to tell. */
  readonly week: number;
  /** Played from a file of the player's own, kept beside under the scenario's hash. */
  readonly isOwnFile: boolean;
  /** When it was last played, in milliseconds since 1970; older versions did not write it down. */
  readonly playedAt?: number;
  /** The title of its ending; left out while it goes on. */
  readonly ending?: string;
}

/** The largest time that a clock can show, in milliseconds since 1970. */
const TIME_MOST = 8.64e15;

/** Why a save does not fit. Each has its sentence in the screen's words. */
export type SaveProblem = keyof typeof WORDS.save;

/** Writes a season for keeping, with a seal over all of it. */
export function writeSave(season: SavedSeason): string {
  return JSON.stringify({ format: SAVE_FORMAT, ...season, seal: sealOf(season) });
}

/**
 * Reads a season as it was kept. Whatever the text, it never throws: what does not fit is named by
 * the first thing that is wrong with it. A text cut anywhere is `cut`, one changed by hand in a way
 * that still has the right shape is `edited`.
 */
export function readSave(text: string): SavedSeason | { readonly problem: SaveProblem } {
  const value = parse(text);
  if (!isRecord(value)) return { problem: 'cut' };
  if (value['format'] !== SAVE_FORMAT) return { problem: 'format' };
  const { scenario, title, hash, engine, seed, intents, week, isOwnFile, seal } = value;
  if (!isSeed(seed)) return { problem: 'seed' };
  if (!Array.isArray(intents) || !intents.every(isIntent)) return { problem: 'intents' };
  if (
    typeof scenario !== 'string' ||
    typeof title !== 'string' ||
    typeof hash !== 'string' ||
    typeof engine !== 'string' ||
    typeof week !== 'number' ||
    typeof isOwnFile !== 'boolean'
  )
    return { problem: 'cut' };
  const { playedAt, ending } = value;
  const season = {
    ...{ scenario, title, hash, engine, seed, intents, week, isOwnFile },
    ...(isTime(playedAt) && { playedAt }),
    ...(typeof ending === 'string' && { ending }),
  };
  return seal === sealOf(season) ? season : { problem: 'edited' };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= TIME_MOST;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * FNV-1a over everything that is kept, 0…2³² − 1. It guards against accidents and idle edits; who
 * wants to cheat in a game of one may.
 */
function sealOf(season: SavedSeason): number {
  const { scenario, title, hash, engine, seed, intents, week, isOwnFile } = season;
  const { playedAt, ending } = season;
  const first = [scenario, title, hash, engine, seed, intents, week, isOwnFile];
  // Seals of older versions, which had neither, stay good.
  const isOlder = playedAt === undefined && ending === undefined;
  const text = JSON.stringify(isOlder ? first : [...first, playedAt, ending]);
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
