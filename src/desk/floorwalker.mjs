#!/usr/bin/env node
// @ts-check
/** The command `floorwalker`: sees that packages are there, then hands over to `cli.ts`. */
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';

/** Exit code for what is our fault or the machine's, never the user's input. */
const OUR_FAULT = 2;

const trouble = installMissing(fileURLToPath(new URL('../../', import.meta.url)));
if (trouble === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
  const { forgiveClosedPipes, runCli } = await import('./cli.ts');
  forgiveClosedPipes();
  process.exitCode = await runCli(process.argv.slice(2));
} else {
  process.stderr.write(`${trouble}\n`);
  process.exitCode = OUR_FAULT;
}
