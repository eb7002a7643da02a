import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../src/desk/find-chromium.mjs';
import type { Bench, BenchRow } from './bench.ts';

const START = fileURLToPath(new URL('../src/desk/start.mjs', import.meta.url));
const SHIPPED = new URL('../dist/assets/', import.meta.url);
const PORT = 4198;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const KB = 1024;

const TITLE_KB = 40;
const PLAY_KB = 90;
const STAGE_KB = 220;
const PICTURES_KB = 150;
const PORTRAITS_KB = 80;
const SOUND_KB = 320;

/** Starts the built game and waits until it says its address. */
async function serve(): Promise<ChildProcess> {
  const server = spawn(process.execPath, [START], {
    env: { ...process.env, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    server.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('open at')) ready();
    });
    server.on('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  return server;
}

/** Notes the gzip size in bytes of every script that a page loads, by file name. */
function weigh(page: Page): Map<string, number> {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    const name = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    sizes.set(name, gzipSync(await response.body(), { level: 9 }).length);
  });
  return sizes;
}

const isStage = (name: string): boolean => /stage|phaser/i.test(name);

function sum(sizes: Map<string, number>, is: (name: string) => boolean): number {
  return [...sizes].reduce((total, [name, size]) => total + (is(name) ? size : 0), 0) / KB;
}

async function titleSize(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const sizes = weigh(page);
  // What is fetched ahead while the title is already usable is not what it waits for.
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await page.getByRole('button').first().waitFor();
  const atUse = new Map(sizes);
  await page.close();
  return sum(atUse, () => true);
}

async function playSizes(browser: Browser): Promise<{ play: number; stage: number }> {
  const page = await browser.newPage();
  const sizes = weigh(page);
  await page.goto(`${ADDRESS}?scenario=tv-quota&seed=7`);
  await page.getByRole('region', { name: 'Plan' }).getByRole('button').last().click();
  await page.locator('[data-choice]').first().waitFor();
  // What comes once the choice stands (sound, the report of a Friday) is not what it waits for.
  const atChoice = new Map(sizes);
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(1000);
  await page.close();
  return { play: sum(atChoice, (name) => !isStage(name)), stage: sum(sizes, isStage) };
}

/** Adds up what ships of some kind, in kilobytes, gzip where that makes it smaller. */
function shipped(is: RegExp): number {
  const names = readdirSync(SHIPPED).filter((name) => is.test(name));
  const bytes = names.map((name) => {
    const whole = readFileSync(new URL(name, SHIPPED));
    return Math.min(whole.length, gzipSync(whole, { level: 9 }).length);
  });
  return bytes.reduce((sum, one) => sum + one, 0) / KB;
}

export const bench: Bench = {
  title: 'What a browser loads, gzip',
  async run() {
    const server = await serve();
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      const title = await titleSize(browser);
      const { play, stage } = await playSizes(browser);
      return [
        row('JavaScript before the title can be used', title, TITLE_KB),
        row('JavaScript before the first choice, without the stage', play, PLAY_KB),
        row('the stage with Phaser', stage, STAGE_KB),
        row('all pictures that ship', shipped(/\.(svg|png)$/), PICTURES_KB),
        row('of these the portraits', shipped(/^portraits.*\.svg$/), PORTRAITS_KB),
        row('all sound that ships', shipped(/\.mp3$/), SOUND_KB),
      ];
    } finally {
      await browser.close();
      server.kill();
    }
  },
};

function row(claim: string, kb: number, most: number): BenchRow {
  return { claim, value: `${kb.toFixed(1)} KB`, target: `≤ ${most} KB`, ok: kb > 0 && kb <= most };
}
