// @ts-check
/**
 * `npm start`: installs what is missing, builds the game, serves it on this machine only, and prints
 * its address. With `--dev` (`npm run dev`) it serves the sources with live reload instead.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HOST = '127.0.0.1';
const FIRST_PORT = 4173;

/** What the built page may load: its own files and nothing else, no inline script, no `eval`. */
const HEADERS = {
  'Content-Security-Policy': "default-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const NOT_FOUND = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Not found: Floorwalker</title></head>
<body><h1>There is nothing here</h1><p><a href="/">To the game</a></p></body></html>
`;

/**
 * Reads the port that `PORT` asks for.
 * @param {string | undefined} asked
 * @returns {{ port: number, isFixed: boolean } | undefined} undefined when it is no port; a port that
 *   was asked for is fixed: it is that one or a refusal, never the next
 */
function readPort(asked) {
  if (asked === undefined || asked === '') return { port: FIRST_PORT, isFixed: false };
  const port = /^\d{1,5}$/.test(asked) ? Number(asked) : Number.NaN;
  return port <= 65_535 ? { port, isFixed: true } : undefined;
}

/**
 * Sends the headers with every answer, and a page of words where there is no file.
 * @returns {import('vite').Plugin}
 */
function houseRules() {
  return {
    name: 'floorwalker-house-rules',
    configurePreviewServer({ middlewares }) {
      middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
        next();
      });
      return () => {
        middlewares.use((request, response, next) => {
          if (isPage(request.url)) return next();
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(NOT_FOUND);
        });
      };
    },
  };
}

/**
 * Says whether an address is a built page, which Vite then serves; every other file came before.
 * @param {string | undefined} address
 */
function isPage(address = '/') {
  const [path = ''] = address.split(/[?#]/);
  return path.endsWith('.html') && existsSync(join(ROOT, 'dist', path));
}

/** @param {{ port: number, isFixed: boolean }} wanted */
async function serveBuilt({ port, isFixed }) {
  const { build, preview } = await import('vite');
  await build({ root: ROOT, logLevel: 'warn' });
  return preview({
    root: ROOT,
    // A page that does not exist is told so, instead of being given the game under a wrong address.
    appType: 'mpa',
    logLevel: 'warn',
    plugins: [houseRules()],
    preview: { host: HOST, port, strictPort: isFixed, open: false },
  });
}

/** @param {{ port: number, isFixed: boolean }} wanted */
async function serveSources({ port, isFixed }) {
  const { createServer } = await import('vite');
  const server = await createServer({
    root: ROOT,
    logLevel: 'warn',
    server: { host: HOST, port, strictPort: isFixed, open: false },
  });
  return server.listen();
}

/** @param {import('node:http').Server | import('node:http2').Http2SecureServer | null} server */
function portOf(server) {
  const address = server?.address();
  return typeof address === 'object' && address !== null ? address.port : FIRST_PORT;
}

/** @param {string} words */
function refuse(words) {
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}

/** @param {readonly string[]} args */
async function start(args) {
  const unknown = args.find((arg) => arg !== '--dev');
  if (unknown !== undefined) return refuse(`npm start knows no "${unknown}": only --dev`);
  const { PORT: asked } = process.env;
  const wanted = readPort(asked);
  if (wanted === undefined) return refuse(`PORT must be a number 0…65535, and it is "${asked}"`);
  const trouble = installMissing(ROOT);
  if (trouble !== undefined) return refuse(trouble);
  const isDev = args.includes('--dev');
  const server = await (isDev ? serveSources(wanted) : serveBuilt(wanted));
  const address = `http://localhost:${portOf(server.httpServer)}/`;
  process.stdout.write(`Floorwalker is open at ${address}\n`);
  process.stderr.write(`${isDev ? 'It reloads when a file changes. ' : ''}Ctrl-C stops it.\n`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => {
      // Connections that a browser holds open must not hold the terminal.
      server.close().finally(() => process.exit(0));
    });
}

start(process.argv.slice(2)).catch((/** @type {unknown} */ error) => {
  const words = error instanceof Error ? error.message : String(error);
  refuse(`Floorwalker could not start: ${words}`);
});
