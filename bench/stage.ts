import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../src/desk/find-chromium.mjs';
import { slimPhaser } from '../src/desk/slim-phaser-plugin.ts';
import type { Bench, BenchRow } from './bench.ts';
import type { Cost, Growth, StagePage } from './stage/page.ts';

const ROOT = fileURLToPath(new URL('stage', import.meta.url));
const START = fileURLToPath(new URL('../src/desk/start.mjs', import.meta.url));
const PORT = 4196;
const GAME_PORT = 4195;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

const SCRIPT_MS = 1.5;
const DRAW_CALLS = 10;
const TIMES_BARE = 1.3;
const TIMES_EMPTY = 1.5;
const BAKE_MS = 250;
const SLOW_FPS = 20;
const CYCLES = 24;
/** Growth up to this is the browser's own breathing, in megabytes. */
const FLAT_MB = 1.5;

/** Builds the measured page as the game is built, and serves it. */
async function serve(into: string): Promise<Server> {
  await build({
    root: ROOT,
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [slimPhaser()],
    build: { outDir: into, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://store');
    const file = join(into, pathname === '/' ? 'index.html' : pathname);
    try {
      const body = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(PORT, '127.0.0.1', ready));
  return server;
}

const LARGE = { width: 1280, height: 800 } as const;

async function openPage(
  browser: Browser,
  viewport: { width: number; height: number } = LARGE,
): Promise<Page> {
  const page = await browser.newPage({ viewport });
  page.on('pageerror', (error) => process.stderr.write(`${error.stack}\n`));
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.waitForFunction(() => 'stagePage' in globalThis);
  return page;
}

/** Calls the page with a number; what it gives must be plain data. */
function ask<T>(
  page: Page,
  work: (of: StagePage, count: number) => T | Promise<T>,
  count = 0,
): Promise<T> {
  return page.evaluate(`(${work.toString()})(globalThis.stagePage, ${count})`) as Promise<T>;
}

const ms = (value: number): string => `${value.toFixed(2)} ms`;
const most = (list: readonly number[]): number => Math.max(...list);

function say({ frames, scriptMs, drawCalls, framesASecond }: Cost): string {
  return `${ms(scriptMs)} of script and ${drawCalls} draw calls a frame (${frames} frames, ${framesASecond.toFixed(0)} a second)`;
}

/** How many of the 24 walk at once: as in a busy week, and when everybody is sent somewhere. */
const SOME = 8;
const ALL = 23;
/** Small, so that drawing in software does not keep the script waiting. */
const SMALL = { width: 420, height: 300 } as const;

async function crowdRows(browser: Browser): Promise<BenchRow[]> {
  const small = await openPage(browser, SMALL);
  await ask(small, (of) => of.open('webgl'));
  const gl = await besideBare(small, SOME);
  const all = await besideBare(small, ALL);
  await small.close();
  const page = await openPage(browser);
  await ask(page, (of) => of.open('canvas'));
  const bakeMs = await ask(page, (of) => of.bakeMs());
  const plain = await besideBare(page, ALL);
  const frames = await ask(page, (of) => of.still());
  await page.close();
  return [
    ...glRows(`24 people, ${SOME} of them walking`, gl),
    ...glRows('24 people, all walking', all),
    row('24 people, all walking, Canvas', say(plain.store), `≥ ${SLOW_FPS} frames a second`, {
      ok: plain.store.framesASecond >= SLOW_FPS,
    }),
    timesRow('Canvas', plain),
    row('all art is baked', ms(bakeMs), `≤ ${BAKE_MS} ms`, { ok: bakeMs <= BAKE_MS }),
    row('frames in two seconds of a still conversation', String(frames), '0', { ok: frames === 0 }),
  ];
}

function glRows(claim: string, beside: Beside): BenchRow[] {
  const { scriptMs, drawCalls } = beside.store;
  return [
    row(claim, say(beside.store), `≤ ${SCRIPT_MS} ms, ≤ ${DRAW_CALLS} draw calls`, {
      ok: scriptMs <= SCRIPT_MS && drawCalls <= DRAW_CALLS,
    }),
    timesRow('WebGL', beside),
  ];
}

interface Beside {
  readonly store: Cost;
  readonly bare: Cost;
  readonly times: number;
}

/** Measures the store and a bare scene by turns, so that both see the same moods of the machine. */
async function besideBare(page: Page, walking: number): Promise<Beside> {
  // The browser compiles what runs often; both are measured once it has.
  await ask(page, (of, count) => of.crowd(8000, count), walking);
  const stores: Cost[] = [];
  const bares: Cost[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    stores.push(await ask(page, (of, count) => of.crowd(3000, count), walking));
    bares.push(await ask(page, (of) => of.bare(2000)));
  }
  const [store, bare] = [leastOf(stores), leastOf(bares)];
  return { store, bare, times: store.scriptMs / bare.scriptMs };
}

function leastOf(costs: readonly Cost[]): Cost {
  return costs.reduce((least, cost) => (cost.scriptMs < least.scriptMs ? cost : least));
}

function timesRow(by: string, { bare, times }: Beside): BenchRow {
  const value = `${times.toFixed(2)} × its ${say(bare)}`;
  return row(`against the same sprites in a bare scene, ${by}`, value, `≤ ${TIMES_BARE} ×`, {
    ok: times <= TIMES_BARE,
  });
}

async function growthRows(browser: Browser): Promise<BenchRow[]> {
  const page = await openPage(browser);
  await ask(page, (of) => of.open('webgl'));
  const play = await ask(page, (of) => of.tenMinutes());
  const again: Growth = await ask(page, (of) => of.cycles(24));
  await page.close();
  const isFlat = (list: readonly number[]): boolean =>
    most(list.slice(-2)) - most(list.slice(0, 2)) <= 0;
  const cycleGrowth = (again.heapMb.at(-1) ?? 0) - (again.heapMb[7] ?? 0);
  const playGrowth = (play.heapMb.at(-1) ?? 0) - (play.heapMb[1] ?? 0);
  return [
    row(
      'heap after ten minutes of play',
      `${play.heapMb.map((mb) => mb.toFixed(1)).join(' ')} MB`,
      `+ ≤ ${FLAT_MB} MB`,
      {
        ok: playGrowth <= FLAT_MB,
      },
    ),
    row(
      'objects and textures after ten minutes',
      `${play.objects.join(' ')}; ${play.textures.join(' ')}`,
      'no growth',
      {
        ok: isFlat(play.objects) && isFlat(play.textures),
      },
    ),
    row(
      `heap over ${CYCLES} times in and out`,
      `${again.heapMb.map((mb) => mb.toFixed(1)).join(' ')} MB`,
      `+ ≤ ${FLAT_MB} MB after the eighth`,
      {
        ok: cycleGrowth <= FLAT_MB,
      },
    ),
  ];
}

/** Starts the built game and waits until it says its address. */
async function startGame(): Promise<ChildProcess> {
  const game = spawn(process.execPath, [START], {
    env: { ...process.env, PORT: String(GAME_PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    game.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('open at')) ready();
    });
    game.on('exit', (code) => failed(new Error(`the game ended with ${code}`)));
  });
  return game;
}

/** From pressing a story's button on the title to the first choice, with nobody reading in between. */
async function firstChoiceMs(browser: Browser): Promise<number> {
  const game = await startGame();
  const page = await browser.newPage({ viewport: LARGE });
  await page.goto(`http://127.0.0.1:${GAME_PORT}/`);
  await page
    .getByRole('button', { name: /^Start/ })
    .first()
    .waitFor();
  const took = (await page.evaluate(`(async () => {
    const until = async (find) => {
      for (;;) {
        const found = find();
        if (found) return found;
        await new Promise(requestAnimationFrame);
      }
    };
    const buttons = (words) => [...document.querySelectorAll('button')].find((one) => words.test(one.getAttribute('aria-label') ?? one.textContent));
    const began = performance.now();
    buttons(/^Start/).click();
    (await until(() => buttons(/^Open the store/))).click();
    await until(() => document.querySelector('[data-choice]'));
    return performance.now() - began;
  })()`)) as number;
  await page.close();
  game.kill();
  return took;
}

async function emptyMs(browser: Browser): Promise<number> {
  const page = await openPage(browser);
  const took = await ask(page, (of) => of.emptyScene());
  await page.close();
  return took;
}

function row(claim: string, value: string, target: string, { ok }: { ok: boolean }): BenchRow {
  return { claim, value, target, ok };
}

export const bench: Bench = {
  title: 'The store with 24 people, in headless Chromium',
  async run() {
    const into = await mkdtemp(join(tmpdir(), 'floorwalker-stage-'));
    const server = await serve(into);
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--enable-precise-memory-info',
        '--js-flags=--expose-gc',
      ],
    });
    try {
      const crowd = await crowdRows(browser);
      const growth = await growthRows(browser);
      const empty = Math.max(await emptyMs(browser), await emptyMs(browser));
      const first = await firstChoiceMs(browser);
      return [
        ...crowd,
        ...growth,
        row(
          'from a press on the title to the first choice, against an empty Phaser scene',
          `${(first / empty).toFixed(2)} × (${ms(first)} and ${ms(empty)})`,
          `≤ ${TIMES_EMPTY} ×`,
          { ok: first <= empty * TIMES_EMPTY },
        ),
      ];
    } finally {
      await browser.close();
      server.close();
      await rm(into, { recursive: true, force: true });
    }
  },
};
