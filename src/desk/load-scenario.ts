import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MARKET_RANGES } from '../model/market-ranges.ts';
import { formatDiagnostic } from '../scenario/format-diagnostic.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { nameHint } from '../scenario/source/nearest.ts';
import { BadCall } from './bad-call.ts';
import { SCENARIO_FILES } from './check-files.ts';
import { readText } from './read-file.ts';

/** Where the scenarios of this checkout stand. */
const SHIPPED = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/**
 * Opens the scenario that somebody named: by its file, by its folder, or by its id (the name of its
 * folder under `scenarios/`).
 *
 * @throws BadCall naming the nearest id when there is none, or every error when it has some.
 */
export function loadScenario(named: string): Scenario {
  const file = fileOf(named);
  const read = readText(file);
  if ('trouble' in read) throw new BadCall(`${file} cannot be read: ${read.trouble}`);
  const { scenario, diagnostics } = readScenario(read.text, MARKET_RANGES);
  if (scenario !== undefined) return scenario;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const words = errors.map((one) => formatDiagnostic(one, file, read.text)).join('\n\n');
  throw new BadCall(`${words}\n\n${file} has mistakes, so it cannot be opened`);
}

function fileOf(named: string): string {
  if (existsSync(named)) {
    if (!statSync(named).isDirectory()) return named;
    const inside = scenarioIn(named);
    if (inside !== undefined) return inside;
    throw new BadCall(`the folder "${named}" holds no ${SCENARIO_FILES.join(', ')}`);
  }
  const shipped = /^[\w-]+$/.test(named) ? scenarioIn(join(SHIPPED, named)) : undefined;
  if (shipped !== undefined) return shipped;
  throw new BadCall(
    `there is no scenario "${named}": neither a file nor a folder under scenarios/`,
    {
      hint: nameHint(named, shippedIds()),
    },
  );
}

function scenarioIn(folder: string): string | undefined {
  return SCENARIO_FILES.map((name) => join(folder, name)).find((file) => existsSync(file));
}

function shippedIds(): string[] {
  if (!existsSync(SHIPPED)) return [];
  return readdirSync(SHIPPED)
    .filter((name) => scenarioIn(join(SHIPPED, name)) !== undefined)
    .sort();
}
