import { defineConfig } from 'vitest/config';
import { shippedScenarios } from './src/desk/shipped-scenarios.ts';
import { slimPhaser } from './src/desk/slim-phaser-plugin.ts';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [slimPhaser(), shippedScenarios()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // A data: address is not `'self'`, so nothing may be inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
