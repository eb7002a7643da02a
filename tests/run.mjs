// @ts-check
/**
 * `npm test`: installs what is missing, then runs everything, one wing after the other, and ends
 * with one line that counts what really ran: `N passed, N failed`. A wing that fails does not stop
 * the next. Plain JavaScript, since nothing is installed when it begins.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../src/desk/find-chromium.mjs';
import { installMissing } from '../src/desk/install.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const REPORTS = mkdtempSync(join(tmpdir(), 'floorwalker-'));

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Runs one program of the project's own packages, and gives whether it ended well.
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 */
function runs([program = '', ...args], env = {}) {
  const isOurs = existsSync(join(ROOT, 'node_modules', '.bin', program));
  const { status } = spawnSync(
    isOurs ? join(ROOT, 'node_modules', '.bin', program) : program,
    args,
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    },
  );
  return status === 0;
}

/**
 * A wing that is one check: it holds or it does not.
 * @param {boolean} isGood
 * @returns {Count}
 */
const one = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });

/** @returns {Count} */
function unitTests() {
  const file = join(REPORTS, 'unit.json');
  const isGood = runs([
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const report = readReport(file);
  if (report === undefined) return one(false);
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
  // A file that cannot even be loaded fails the run without failing a test.
  return { passed, failed: failed === 0 && !isGood ? 1 : failed, skipped };
}

/** @returns {Count} */
function scenarioChecks() {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/desk/floorwalker.mjs'), 'check', 'scenarios', '--json'],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status === 2) return one(false);
  /** @type {{ file: string, diagnostics: { severity: string, code: string, message: string, line: number }[] }[]} */
  const files = JSON.parse(stdout).files;
  for (const { file, diagnostics } of files)
    for (const { line, severity, code, message } of diagnostics)
      process.stdout.write(`${file}:${line} ${severity} ${code}: ${message}\n`);
  // Our own scenarios are held to more than a trainer's: not even a warning.
  const bad = files.filter(({ diagnostics }) => diagnostics.length > 0).length;
  return { passed: files.length - bad, failed: bad, skipped: 0 };
}

/** @returns {Promise<Count>} */
async function browserTests() {
  const file = join(REPORTS, 'browser.json');
  try {
    await findChromium();
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return one(false);
  }
  const isGood = runs(['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'], {
    REPORT: file,
  });
  const report = readReport(file);
  if (report === undefined) return one(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + (isGood || unexpected + flaky > 0 ? 0 : 1),
    skipped,
  };
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

const WINGS = /** @type {const} */ ([
  ['types', () => one(runs(['tsc', '-b']))],
  ['lint and format', () => one(runs(['biome', 'check', '--error-on-warnings', '.']))],
  ['dead code', () => one(runs(['knip']))],
  ['unit and property tests, playthroughs', unitTests],
  ['scenario checks', scenarioChecks],
  ['browser tests', browserTests],
]);

async function main() {
  const trouble = installMissing(ROOT);
  if (trouble !== undefined) {
    process.stdout.write(`${trouble}\n0 passed, 1 failed\n`);
    return false;
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const [name, run] of WINGS) {
    process.stdout.write(`\n== ${name}\n`);
    const count = await run();
    lines.push(
      `${count.failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${count.passed} passed, ${count.failed} failed`,
    );
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  process.stdout.write(
    `\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed${skipped}\n`,
  );
  return total.failed === 0;
}

const isGood = await main();
rmSync(REPORTS, { recursive: true, force: true });
process.exitCode = isGood ? 0 : 1;
