import { defineConfig } from '@playwright/test';
import { findChromium } from '../../src/desk/find-chromium.mjs';

const PORT = 4199;

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
    launchOptions: {
      executablePath: await findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node ../../src/desk/start.mjs',
    url: `http://127.0.0.1:${PORT}/`,
    env: { PORT: String(PORT) },
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
