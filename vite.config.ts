import { defineConfig } from 'vitest/config';
import { checkedPortraits } from './assets/portraits/check-portraits.ts';
import { slimHowler } from './assets/sounds/slim-howler.ts';
import { wholeAssets } from './src/desk/assets/whole-assets-plugin.ts';
import { shippedScenarios } from './src/desk/shipped-scenarios.ts';
import { slimPhaser } from './src/desk/slim-phaser-plugin.ts';
import { valuesAlone } from './src/desk/values-plugin.ts';

/** Game and gallery share the stage: it stays one file, and what others need of it stays out of it. */
const STAGE = {
  name: 'stage',
  test: /\/src\/stage\/(?!parade\/|open-stage)|\/assets\/store\/|slim-phaser|\/phaser\/|\/eventemitter3\//,
  includeDependenciesRecursively: false,
};

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    wholeAssets(),
    slimPhaser(),
    slimHowler(),
    shippedScenarios(),
    checkedPortraits(),
    valuesAlone(),
  ],
  worker: { plugins: () => [valuesAlone()] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // A data: address is not `'self'`, so nothing may be inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    rolldownOptions: { output: { codeSplitting: { groups: [STAGE] } } },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
