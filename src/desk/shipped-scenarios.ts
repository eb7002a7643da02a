import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { MARKET_RANGES } from '../model/market-ranges.ts';
import { formatDiagnostic } from '../scenario/format-diagnostic.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

const LIST = 'virtual:floorwalker/scenarios';
const ONE = 'virtual:floorwalker/scenario/';

/** Gives the path of the scenario file in every folder of `scenarios/`, sorted by folder. */
export function scenarioFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name, 'scenario.yaml'))
    .filter((file) => existsSync(file))
    .sort();
}

/**
 * Reads a scenario file for the build.
 *
 * @throws Error with every mistake as the checker tells it: a broken scenario fails the build, so
 *   that it can never fail a player.
 */
export function readShipped(file: string, root: string): Scenario {
  const text = readFileSync(file, 'utf8');
  const { scenario, diagnostics } = readScenario(text, MARKET_RANGES);
  if (scenario !== undefined) return scenario;
  const name = relative(root, file);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw new Error(errors.map((one) => formatDiagnostic(one, name, text)).join('\n\n'));
}

/**
 * Ships every scenario as a JSON file, already read and checked, so that the player's browser needs
 * neither YAML nor the reader; and a list of them that is small enough for the title.
 */
export function shippedScenarios(): Plugin {
  let root = process.cwd();
  let isBuild = false;
  const folder = (): string => resolve(root, 'scenarios');
  return {
    name: 'floorwalker-scenarios',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    configureServer(server) {
      server.watcher.add(folder());
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder()) || !file.endsWith('.yaml')) return;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    },
    resolveId(id) {
      return id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id !== `\0${LIST}` && !id.startsWith(`\0${ONE}`)) return undefined;
      const files = scenarioFiles(folder());
      for (const file of files) this.addWatchFile(file);
      const scenarios = files.map((file) => readShipped(file, root));
      if (id === `\0${LIST}`) return listModule(scenarios);
      const wanted = scenarios.find((scenario) => `\0${ONE}${scenario.id}` === id);
      if (wanted === undefined) return undefined;
      const text = JSON.stringify(wanted);
      if (!isBuild) return `export const load = async () => (${text});`;
      const asset = this.emitFile({ type: 'asset', name: `${wanted.id}.json`, source: text });
      return assetModule(asset);
    },
  };
}

function listModule(scenarios: readonly Scenario[]): string {
  // The shortest first: it is the one to begin with.
  const inOrder = [...scenarios].sort((a, b) => a.about.minutes - b.about.minutes);
  const entries = inOrder.map((scenario) => {
    const { id, title, store, about, language } = scenario;
    const card = {
      id,
      title,
      language,
      store: store.name,
      minutes: about.minutes,
      summary: about.summary ?? '',
      teaches: about.teaches,
    };
    const load = `() => import(${JSON.stringify(ONE + id)}).then((module) => module.load())`;
    return `{ ...${JSON.stringify(card)}, load: ${load} }`;
  });
  return `export const scenarios = [${entries.join(', ')}];`;
}

/** Fetches the scenario as data: a story is text to read, not a program to run. */
function assetModule(asset: string): string {
  return `export const load = async () => {
    const response = await fetch(import.meta.ROLLUP_FILE_URL_${asset});
    if (!response.ok) throw new Error('the story could not be fetched: ' + response.status);
    return response.json();
  };`;
}
