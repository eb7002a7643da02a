import { defineConfig } from 'vite';
import { shippedScenarios } from './src/desk/shipped-scenarios.ts';
import { slimPhaser } from './src/stage/slim-phaser-plugin.ts';

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
