import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { MARKET_RANGES } from '../model/market-ranges.ts';
import { formatDiagnostic, placeOf } from '../scenario/format-diagnostic.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { type CheckedText, checkRuns, RUNS_FOLDER } from './check-runs/check-runs.ts';
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
 * Checks a scenario file, or every scenario below a folder, sorted by path, each with its expected
 * runs. A file in `playthroughs/` is checked as a run of the scenario beside that folder. Never
 * throws for what is on the disk: what cannot be read, and a folder without a scenario, is a
 * diagnostic.
 */
export function checkPath(path: string): FileReport[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    return [unread(path, { code: 'cannot-read', message: troubleOf(error) })];
  }
  const beside = scenarioBeside(isFolder ? path : dirname(path));
  if (!isFolder) return beside === undefined ? checkFile(path) : checkRun(path, beside);
  const reports = beside === undefined ? scenariosBelow(path) : checkFile(beside);
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
      return SCENARIO_FILES.some((name) => name === entry.name) ? checkFile(path) : [];
    });
}

function isSearched(name: string): boolean {
  return !SKIPPED.has(name) && !name.startsWith('.');
}

function checkFile(file: string): FileReport[] {
  const read = readText(file);
  if ('trouble' in read) return [unread(file, { code: 'cannot-read', message: read.trouble })];
  const { text } = read;
  const { scenario, diagnostics } = readScenario(text, MARKET_RANGES);
  const isNamed = SCENARIO_FILES.some((name) => name === basename(file));
  if (scenario === undefined || !isNamed) return [reportOn({ file, text, diagnostics })];
  const { runs, unproven } = checkRuns(file, scenario, text);
  const own = { file, text, diagnostics: [...diagnostics, ...unproven] };
  return [own, ...runs].map(reportOn);
}

/** Checks one run alone; while its scenario has errors, those are told instead. */
function checkRun(file: string, scenario: string): FileReport[] {
  const reports = checkFile(scenario);
  const own = reports.filter((report) => basename(report.file) === basename(file));
  return own.length > 0 ? own : reports;
}

/** The scenario whose expected runs a folder holds; undefined for every other folder. */
function scenarioBeside(folder: string): string | undefined {
  if (basename(resolve(folder)) !== RUNS_FOLDER) return undefined;
  return SCENARIO_FILES.map((name) => join(folder, '..', name)).find((file) => existsSync(file));
}

function reportOn({ file, text, diagnostics }: CheckedText): FileReport {
  return {
    file,
    diagnostics: diagnostics.map(({ code, severity, message, span, hint }) => ({
      code,
      severity,
      message,
      ...placeOf(span, text),
      ...(hint === undefined ? {} : { hint }),
    })),
    words: diagnostics.map((one) => formatDiagnostic(one, file, text)),
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
