import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { COEFFICIENTS } from '../model/coefficients.ts';

const REGISTRY = 'src/model/coefficients.ts';
const VALUES = '\0floorwalker-values';

/** Who tells people about coefficients, and so needs more of them than their values. */
const TELLERS: readonly string[] = [
  'src/model/registry/tell-registry.ts',
  'src/model/market-ranges.ts',
];

/**
 * Gives the game the values of the coefficients alone, and everybody who tells people about them the
 * whole registry: units, ranges, sources and notes are two thirds of it, and no equation reads them.
 * Sources served without a build are left as they are.
 */
export function valuesAlone(): Plugin {
  let root = process.cwd();
  return {
    name: 'floorwalker-values',
    enforce: 'pre',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    resolveId(source, importer) {
      if (importer === undefined || !source.endsWith('/coefficients.ts')) return undefined;
      if (resolve(dirname(importer), source) !== join(root, REGISTRY)) return undefined;
      return TELLERS.includes(relative(root, importer)) ? undefined : VALUES;
    },
    load(id) {
      return id === VALUES ? valuesModule() : undefined;
    },
  };
}

/** Writes the module that stands in for the registry: `value(name)` and nothing else. */
export function valuesModule(): string {
  const values = Object.entries(COEFFICIENTS).map(([name, { value }]) => `${name}:${value}`);
  return `const VALUES={${values.join(',')}};export const value=(name)=>VALUES[name];`;
}
