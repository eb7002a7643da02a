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
import type { EmptyPage } from './stage/empty.ts';
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

/** A page on its own may read clocks to 5 µs; others are told tenths of a millisecond, a seventh of a frame. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
} as const;

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
    build: {
      outDir: into,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      rolldownOptions: { input: [join(ROOT, 'index.html'), join(ROOT, 'empty.html')] },
    },
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://store');
    const file = join(into, pathname === '/' ? 'index.html' : pathname);
    try {
      const body = await readFile(file);
      const type = TYPES[extname(file)] ?? 'text/plain';
      response.writeHead(200, { 'content-type': type, ...ISOLATED }).end(body);
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
  const bakes = [await bakeRow(browser, 'webgl'), await bakeRow(browser, 'canvas')];
  const page = await openPage(browser);
  await ask(page, (of) => of.open('canvas'));
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
    ...bakes,
    row('frames in two seconds of a still conversation', String(frames), '0', { ok: frames === 0 }),
  ];
}

/** Bakes all art as a player sees it done: once, on a page that has just been opened. */
async function bakeRow(browser: Browser, by: 'webgl' | 'canvas'): Promise<BenchRow> {
  const took: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const page = await openPage(browser);
    await ask(page, by === 'webgl' ? (of) => of.open('webgl') : (of) => of.open('canvas'));
    took.push(await ask(page, (of) => of.bakeMs()));
    await page.close();
  }
  const bakeMs = middling(took);
  const name = by === 'webgl' ? 'WebGL' : 'Canvas';
  return row(`all art is baked, ${name}`, ms(bakeMs), `≤ ${BAKE_MS} ms`, { ok: bakeMs <= BAKE_MS });
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

/** How often the store and the bare scene are measured one after the other. */
const TURNS = 7;

/**
 * Measures the store and a bare scene by turns, so that both see the same moods of the machine: each
 * turn gives one ratio, and the middling one counts.
 */
async function besideBare(page: Page, walking: number): Promise<Beside> {
  // The browser compiles what runs often; both are measured once it has.
  await ask(page, (of, count) => of.crowd(8000, count), walking);
  const turns: Beside[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const store = await ask(page, (of, count) => of.crowd(2500, count), walking);
    const bare = await ask(page, (of) => of.bare(1500));
    turns.push({ store, bare, times: store.scriptMs / bare.scriptMs });
  }
  const inOrder = turns.toSorted((a, b) => a.times - b.times);
  const middle = inOrder[Math.floor(TURNS / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
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
  // An atlas that was let go is freed now or a turn later: the fullest of each third is compared.
  const third = CYCLES / 3;
  const cycleGrowth = most(again.heapMb.slice(-third)) - most(again.heapMb.slice(0, third));
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
      `+ ≤ ${FLAT_MB} MB from the first third to the last`,
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

/** A title is read, or it is pressed as soon as it stands. */
type Press = 'read' | 'at once';
/** How long the title stands before it is pressed by somebody who reads it, in milliseconds. */
const READ_MS = 2000;
/** How often each is measured; the middling one counts. */
const PRESSES = 5;

/** From pressing a story's button on the title to the first choice, with nobody reading in between. */
async function firstChoiceMs(browser: Browser, press: Press): Promise<number> {
  const context = await browser.newContext({ viewport: LARGE });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${GAME_PORT}/`);
  await page
    .getByRole('button', { name: /^Start/ })
    .first()
    .waitFor();
  if (press === 'read') await page.waitForTimeout(READ_MS);
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
  await context.close();
  return took;
}

/** From a press to the first picture of an empty scene, on a page that stood as long. */
async function emptyMs(browser: Browser, press: Press): Promise<number> {
  const context = await browser.newContext({ viewport: LARGE });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/empty.html`);
  await page.waitForFunction(() => 'emptyPage' in globalThis);
  const call = (work: (of: EmptyPage) => Promise<unknown>): Promise<unknown> =>
    page.evaluate(`(${work.toString()})(globalThis.emptyPage)`);
  if (press === 'read') {
    await call((of) => of.fetchAhead());
    await page.waitForTimeout(READ_MS);
  }
  const took = (await call((of) => of.open())) as number;
  await context.close();
  return took;
}

async function choiceRows(browser: Browser): Promise<BenchRow[]> {
  const game = await startGame();
  try {
    return [
      await choiceRow(browser, 'read', 'from a press on a title that was read to the first choice'),
      await choiceRow(browser, 'at once', 'the same with everything still to be fetched'),
    ];
  } finally {
    game.kill();
  }
}

/** Measures by turns, both from a press on a page of which as much is here already. */
async function choiceRow(browser: Browser, press: Press, claim: string): Promise<BenchRow> {
  const first: number[] = [];
  const empty: number[] = [];
  for (let turn = 0; turn < PRESSES; turn += 1) {
    first.push(await firstChoiceMs(browser, press));
    empty.push(await emptyMs(browser, press));
  }
  const times = middling(first) / middling(empty);
  const value = `${times.toFixed(2)} × (${ms(middling(first))} and ${ms(middling(empty))})`;
  return row(`${claim}, against an empty Phaser scene`, value, `≤ ${TIMES_EMPTY} ×`, {
    ok: times <= TIMES_EMPTY,
  });
}

function middling(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
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
      return [
        ...(await crowdRows(browser)),
        ...(await growthRows(browser)),
        ...(await choiceRows(browser)),
      ];
    } finally {
      await browser.close();
      server.close();
      await rm(into, { recursive: true, force: true });
    }
  },
};
