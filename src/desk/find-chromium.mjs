// @ts-check
/**
 * Finds a Chromium that runs on this machine, or installs one, for the browser tests. Plain
 * JavaScript, so that `npm test` can call it first; what it does is told on stderr.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** How long a browser may take to say its version, in milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * Gives the path of a Chromium that answers: the one that `CHROMIUM` names, one of the system's,
 * Playwright's own, or one that it installs now through Playwright or the system's package manager.
 * @returns {Promise<string>}
 * @throws Error with words for whoever runs the tests, when none can be had or `CHROMIUM` does not run
 */
export async function findChromium() {
  const { CHROMIUM: named } = process.env;
  if (named !== undefined && named !== '') {
    if (answers(named)) return named;
    throw new Error(`CHROMIUM names "${named}", which does not run as a browser`);
  }
  const there = await alreadyThere();
  if (there !== undefined) return there;
  for (const install of installers()) {
    process.stderr.write(
      `No Chromium found. Trying: ${install.map((step) => step.join(' ')).join(' && ')}\n`,
    );
    if (!install.every(runs)) continue;
    const found = await alreadyThere();
    if (found !== undefined) return found;
  }
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. ' +
      'Install one (Debian: apt-get install chromium, macOS: brew install --cask chromium) ' +
      'or name one: CHROMIUM=/path/to/chromium npm test',
  );
}

async function alreadyThere() {
  const candidates = [...onPath(NAMES), ...MAC_APPS.filter((path) => existsSync(path))];
  return candidates.find(answers) ?? (await playwrightsOwn());
}

/**
 * Lists where programs of these names stand on the PATH.
 * @param {readonly string[]} names
 */
function onPath(names) {
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)).filter(isProgram));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return answers(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Says whether a browser runs: a file is not enough, because some systems put a stub there that only
 * advises to install one, and Playwright's may lack libraries of the system.
 * @param {string} path
 */
function answers(path) {
  const { status, stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  return status === 0 && /chrom/i.test(stdout);
}

/** Lists the ways to install one on this machine, each a row of commands, the least intrusive first. */
function installers() {
  const ways = [[['npx', 'playwright', 'install', 'chromium']]];
  if (process.platform === 'darwin' && onPath(['brew']).length > 0)
    ways.push([['brew', 'install', '--cask', 'chromium']]);
  if (onPath(['apt-get']).length === 0) return ways;
  const isRoot = process.getuid?.() === 0;
  // -n: a test run must fail rather than wait for a password that nobody types.
  const as = isRoot ? [] : ['sudo', '-n'];
  if (isRoot || onPath(['sudo']).length > 0)
    ways.push([
      [...as, 'apt-get', 'update'],
      [...as, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ]);
  return ways;
}

/** @param {readonly string[]} command */
function runs([program = '', ...args]) {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
