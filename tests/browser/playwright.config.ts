import { defineConfig } from '@playwright/test';
import { findChromium } from '../../src/desk/find-chromium.mjs';

const PORT = 4199;

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What would make the type of one machine differ from that of another. */
const SAME_TYPE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
];

const executablePath = await findChromium();

/** The built game, served as `npm start` serves it, in the Chromium that the machine has. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 240_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter:
    process.env['REPORT'] === undefined
      ? 'list'
      : [['json', { outputFile: process.env['REPORT'] }], ['line']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: ARGS },
  },
  projects: [
    { name: 'game', testIgnore: 'pictures.spec.ts' },
    {
      name: 'pictures',
      testMatch: 'pictures.spec.ts',
      snapshotPathTemplate: '../../docs/pictures/{arg}{ext}',
      use: { launchOptions: { executablePath, args: [...ARGS, ...SAME_TYPE] } },
    },
  ],
  // A picture is never written unless somebody asks for it; see docs/pictures/README.md.
  updateSnapshots: process.env['UPDATE'] === undefined ? 'none' : 'changed',
  expect: {
    // Less than one small person in the store, more than another Chromium's edges of letters.
    toHaveScreenshot: { maxDiffPixelRatio: 0.001 },
  },
  webServer: {
    command: 'node ../../src/desk/start.mjs',
    url: `http://127.0.0.1:${PORT}/`,
    env: { PORT: String(PORT) },
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
