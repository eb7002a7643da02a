// @ts-check
/**
 * `npm run bench`: every claim about speed and size, each as a ratio to a peer in the same run or as
 * a figure against its target. `npm run bench -- dialogue` runs the benches whose name begins so.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installMissing } from '../src/desk/install.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

async function main() {
  const trouble = installMissing(join(HERE, '..'));
  if (trouble !== undefined) {
    process.stderr.write(`${trouble}\n`);
    return 2;
  }
  const { register } = await import('tsx/esm/api');
  register();
  const wanted = process.argv[2] ?? '';
  const files = readdirSync(HERE).filter(
    (name) => name.endsWith('.ts') && name !== 'bench.ts' && name.startsWith(wanted),
  );
  if (files.length === 0) {
    process.stderr.write(`There is no bench whose name begins with "${wanted}".\n`);
    return 1;
  }
  let missed = 0;
  for (const file of files.sort()) {
    /** @type {{ bench: import('./bench.ts').Bench }} */
    const { bench } = await import(pathToFileURL(join(HERE, file)).href);
    process.stdout.write(`\n${bench.title}\n`);
    for (const { claim, ratio, value, target, ok } of await bench.run()) {
      const times = ratio === undefined ? '' : `${ratio.toFixed(ratio < 20 ? 1 : 0)} ×`;
      const figure = [times, value ?? ''].filter((part) => part !== '').join(', ');
      process.stdout.write(`  ${ok ? 'ok  ' : 'MISS'} ${claim}: ${figure} (target ${target})\n`);
      if (!ok) missed += 1;
    }
  }
  process.stdout.write(`\n${missed === 0 ? 'All targets met.' : `${missed} targets missed.`}\n`);
  return missed === 0 ? 0 : 1;
}

process.exitCode = await main();
