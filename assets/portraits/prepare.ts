/**
 * Writes `portraits.svg`, all drawings that portraits are put together from, out of two editions of
 * Open Peeps: `npx tsx assets/portraits/prepare.ts`. The same bytes every time.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bodyLayers } from './bodies.ts';
import { extraLayers } from './extras.ts';
import { faceLayers } from './faces.ts';
import { headLayers } from './heads.ts';
import { strandLayers } from './strands.ts';
import { spriteOf } from './svg.ts';

/** Where the prepared drawings lie. */
export const SPRITE_PATH = fileURLToPath(new URL('portraits.svg', import.meta.url));

/** Gives the text of the prepared drawings. @throws Error when the art is not as it was known. */
export function prepareSprite(): string {
  return spriteOf([
    ...bodyLayers(),
    ...headLayers(),
    ...strandLayers(),
    ...faceLayers(),
    ...extraLayers(),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SPRITE_PATH, prepareSprite());
}
