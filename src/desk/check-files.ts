import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MARKET_RANGES } from '../model/market-ranges.ts';
import { formatDiagnostic, placeOf } from '../scenario/format-diagnostic.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { readText, troubleOf } from './read-file.ts';

/** The names under which a folder's scenario is looked for. */
export const SCENARIO_FILES = ['scenario.yaml', 'scenario.yml', 'scenario.json'] as const;

/** Folders in which no scenario of the author's stands. */
const SKIPPED = new Set(['node_modules', 'playthroughs', 'dist']);

/** One mistake as the seam tells it; lines and columns count from 1. */
export interface ToldDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly hint?: string;
}

/** What the checker has to say about one file, and the same as a person reads it. */
export interface FileReport {
  /** The path as it was given, or found below the folder that was given. */
  readonly file: string;
  readonly diagnostics: readonly ToldDiagnostic[];
  readonly words: readonly string[];
}

/**
 * Checks a scenario file, or every scenario below a folder, sorted by path. Never throws for what
 * is on the disk: what cannot be read, and a folder without a scenario, is a diagnostic.
 */
export function checkPath(path: string): FileReport[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    return [unread(path, { code: 'cannot-read', message: troubleOf(error) })];
  }
  if (!isFolder) return [checkFile(path)];
  const reports = scenariosBelow(path);
  if (reports.length > 0) return reports;
  const message = 'no scenario stands in this folder';
  const hint = `a folder is searched for ${SCENARIO_FILES.join(', ')}; any other file can be named itself`;
  return [unread(path, { code: 'nothing-to-check', message, hint })];
}

/** Checks everything below a folder; a folder that may not be read is told in its place. */
function scenariosBelow(folder: string): FileReport[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return [unread(folder, { code: 'cannot-read', message: troubleOf(error) })];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return isSearched(entry.name) ? scenariosBelow(path) : [];
      return SCENARIO_FILES.some((name) => name === entry.name) ? [checkFile(path)] : [];
    });
}

function isSearched(name: string): boolean {
  return !SKIPPED.has(name) && !name.startsWith('.');
}

function checkFile(file: string): FileReport {
  const read = readText(file);
  if ('trouble' in read) return unread(file, { code: 'cannot-read', message: read.trouble });
  const { diagnostics } = readScenario(read.text, MARKET_RANGES);
  return {
    file,
    diagnostics: diagnostics.map(({ code, severity, message, span, hint }) => ({
      code,
      severity,
      message,
      ...placeOf(span, read.text),
      ...(hint === undefined ? {} : { hint }),
    })),
    words: diagnostics.map((one) => formatDiagnostic(one, file, read.text)),
  };
}

/** Reports a path of which there is no text to point at. */
function unread(
  file: string,
  {
    code,
    message,
    hint,
  }: { readonly code: string; readonly message: string; readonly hint?: string },
): FileReport {
  const more = hint === undefined ? {} : { hint };
  const advice = hint === undefined ? '' : `\n  hint: ${hint}`;
  return {
    file,
    diagnostics: [{ code, severity: 'error', message, line: 1, column: 1, ...more }],
    words: [`${file}:1:1 error ${code}\n  ${message}${advice}`],
  };
}

/** Counts mistakes in a line: `2 files checked: 1 error, 3 warnings`. */
export function summaryOf(reports: readonly FileReport[]): string {
  const all = reports.flatMap(({ diagnostics }) => diagnostics);
  const count = (number: number, word: string): string =>
    `${number} ${word}${number === 1 ? '' : 's'}`;
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const found =
    all.length === 0
      ? 'no mistakes'
      : `${count(errors, 'error')}, ${count(all.length - errors, 'warning')}`;
  return `${count(reports.length, 'file')} checked: ${found}`;
}
