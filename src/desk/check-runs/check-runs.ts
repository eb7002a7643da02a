import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../scenario/diagnostic.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { parseSource } from '../../scenario/source/parse-source.ts';
import { childOf, itemsOf } from '../../scenario/source/source-node.ts';
import { prepareSeason } from '../../season/rules.ts';
import { readText } from '../read-file.ts';
import { proveRun } from './prove-run.ts';
import { readRun } from './read-run.ts';

/** The folder beside a scenario that holds its expected runs. */
export const RUNS_FOLDER = 'playthroughs';

/** A file of which there was a text to check, and what is wrong with it. */
export interface CheckedText {
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What became of a scenario's expected runs: each file, and the endings that no run comes to. */
export interface CheckedRuns {
  readonly runs: readonly CheckedText[];
  /** Of the scenario's own text. None while a run has mistakes. */
  readonly unproven: readonly Diagnostic[];
}

/**
 * Reads and plays the expected runs beside a scenario's file, sorted by name. A scenario without
 * a folder of runs has none, and nothing is asked of it.
 */
export function checkRuns(file: string, scenario: Scenario, text: string): CheckedRuns {
  const folder = join(dirname(file), RUNS_FOLDER);
  const names = runsIn(folder);
  if (names === undefined) return { runs: [], unproven: [] };
  const rules = prepareSeason(scenario);
  const reached = new Set<string>();
  const runs = names.map((name): CheckedText => {
    const path = join(folder, name);
    const read = readText(path);
    if ('trouble' in read) return { file: path, text: '', diagnostics: [unread(read.trouble)] };
    const { run, diagnostics } = readRun(read.text, scenario);
    if (run === undefined) return { file: path, text: read.text, diagnostics };
    reached.add(run.ending.text);
    const trouble = proveRun(rules, run);
    return { file: path, text: read.text, diagnostics: trouble === undefined ? [] : [trouble] };
  });
  const isGood = runs.every(({ diagnostics }) => diagnostics.length === 0);
  return { runs, unproven: isGood ? tellUnproven(scenario, text, reached) : [] };
}

/** The files of a folder that may be runs, sorted; `undefined` when there is no such folder. */
function runsIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .sort();
  } catch {
    return undefined;
  }
}

function unread(trouble: string): Diagnostic {
  const span = { start: 0, end: 0 };
  return { code: 'cannot-read', severity: 'error', message: trouble, span };
}

/** Warns of each ending, but the last resort, to which no run comes. */
function tellUnproven(scenario: Scenario, text: string, reached: Set<string>): Diagnostic[] {
  const { root } = parseSource(text, () => undefined);
  const places = itemsOf(childOf(root, 'endings'));
  return scenario.endings.flatMap(({ id, when }, at): Diagnostic[] => {
    if (when === undefined || reached.has(id)) return [];
    const span = childOf(places[at], 'id')?.span ?? { start: 0, end: 0 };
    const message = `no expected run comes to ending "${id}"`;
    const hint = `write one in ${RUNS_FOLDER}/, with "expect: { ending: ${id} }"`;
    return [{ code: 'unproven-ending', severity: 'warning', message, span, hint }];
  });
}
