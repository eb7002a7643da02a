// @ts-check
/**
 * Installs the packages that a checkout lacks. Plain JavaScript on Node alone, because it runs
 * before anything is installed; everything it says goes to stderr.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that every package here runs on, as in `engines`. */
const NODE_FLOOR = /** @type {const} */ ([20, 19]);

/**
 * Says in a sentence why this Node cannot run Floorwalker; undefined when it can.
 * @param {string} [version] as `process.versions.node` gives it: `20.20.2`
 */
export function nodeTrouble(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = NODE_FLOOR;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return `Floorwalker needs Node ${NODE_FLOOR.join('.')} or newer, and this is ${version}. See https://nodejs.org/en/download`;
}

/**
 * Says whether `node_modules` lacks a package that `package-lock.json` names, or holds it in another
 * version. It compares with the record that npm leaves at the very end of an install, so that one cut
 * short counts as missing. Packages for other systems (optional ones) may be absent.
 * @param {string} root the folder of `package.json`
 * @throws when `package-lock.json` itself cannot be read: a broken checkout
 */
export function isInstallNeeded(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  let found;
  try {
    found = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  } catch {
    return true;
  }
  return Object.entries(wanted).some(([place, { version, optional }]) => {
    if (place === '') return false;
    const there = found[place];
    return there === undefined ? optional !== true : there.version !== version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Flags of every install. Whoever has NODE_ENV=production set would otherwise get no builder and no tests. */
const FLAGS = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs what `package-lock.json` names when something is missing, and says so on stderr.
 * @param {string} root the folder of `package.json`
 * @returns {string | undefined} what went wrong, in words for whoever typed the command
 */
export function installMissing(root) {
  const trouble = nodeTrouble();
  if (trouble !== undefined) return trouble;
  if (!isInstallNeeded(root)) return undefined;
  process.stderr.write('Installing the packages that Floorwalker needs (once)…\n');
  const exact = npm(root, ['ci', ...FLAGS], 'pipe');
  if (exact.status === 0) return undefined;
  if (exact.error !== undefined)
    return `npm cannot be run (${exact.error.message}). It comes with Node.`;
  // A lock written where the registry has only this system's builds lacks those of others, and `npm ci`
  // then refuses on every system. `--no-save` keeps to the same versions and leaves the lock alone.
  const { status } = npm(root, ['install', '--no-save', ...FLAGS], 'inherit');
  if (status === 0) return undefined;
  return `The packages could not be installed: "npm install" ended with ${status}. The lines above say why. Without a network this cannot work the first time; later it needs none.`;
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 * @param {'pipe' | 'inherit'} output whether what npm says is shown, on stderr
 */
function npm(root, args, output) {
  const isWindows = process.platform === 'win32';
  // Nothing of it may reach stdout, which belongs to the command that was asked for.
  const shown = output === 'inherit' ? 2 : 'pipe';
  return spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    shell: isWindows,
    stdio: ['ignore', shown, shown],
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
}
