import { readFileSync } from 'node:fs';
import {
  ACCESSORIES,
  AGES,
  type CompleteLook,
  completeLook,
  HAIR_STYLES,
  HEADWEAR,
  MOBILITY_AIDS,
} from '../../src/scenario/look.ts';
import { OUTFITS } from '../../src/scenario/outfit.ts';
import { MOODS } from '../../src/scenario/scenario.ts';
import { type Layers, layersOf } from '../../src/screen/portrait/layers.ts';
import { prepareSprite, SPRITE_PATH } from './prepare.ts';

/** Every drawing that some look, outfit and mood asks for. */
function askedLayers(): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const look of allLooks())
    for (const outfit of OUTFITS)
      for (const mood of MOODS) for (const id of idsOf(layersOf(look, outfit, mood))) asked.add(id);
  return asked;
}

/** All combinations of the words that choose drawings; colours and build choose none. */
function allLooks(): readonly CompleteLook[] {
  const base = completeLook({}, 'anybody');
  return HAIR_STYLES.flatMap((hair) =>
    HEADWEAR.flatMap((headwear) =>
      AGES.flatMap((age) =>
        ACCESSORIES.flatMap((accessory) =>
          MOBILITY_AIDS.map((mobilityAid) => ({
            ...base,
            hair,
            headwear,
            age,
            accessory,
            mobilityAid,
          })),
        ),
      ),
    ),
  );
}

/** The ids of all drawings in one portrait. */
function idsOf(layers: Layers): readonly string[] {
  const { behind, body, worn, head, grown, face, eyes, lids, mouth, talk, added } = layers;
  const lists = [...behind, body, ...worn, head, ...grown, face, eyes, mouth, talk, ...added];
  return [
    ...lists,
    ...(lids === undefined ? [] : [lids]),
    ...(layers.earring === undefined ? [] : ['earring']),
  ];
}

/**
 * Tells what is wrong with the prepared drawings: not what the script gives, an id that is used and
 * not there or there twice, a drawing that a look asks for and that is missing, one that none asks for.
 *
 * @returns One sentence for each fault; empty when all is well.
 */
export function faultsOf(sprite: string): readonly string[] {
  const ids = [...sprite.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
  const used = [...sprite.matchAll(/(?:href="|url\()#([^")]*)/g)].map(([, id = '']) => id);
  const layers = [...sprite.matchAll(/<g id="([^"]*)"/g)].map(([, id = '']) => id);
  const asked = askedLayers();
  return [
    ...(sprite === prepareSprite() ? [] : ['portraits.svg is not what prepare.ts writes']),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `"${id}" is there twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `"${id}" is used and not there`),
    ...[...asked].filter((id) => !layers.includes(id)).map((id) => `no drawing is called "${id}"`),
    ...layers.filter((id) => !asked.has(id)).map((id) => `nobody asks for the drawing "${id}"`),
  ];
}

/** A Vite plugin that ends a build when the prepared drawings are not whole. */
export function checkedPortraits() {
  return {
    name: 'checked-portraits',
    apply: 'build' as const,
    buildStart(): void {
      const faults = faultsOf(readFileSync(SPRITE_PATH, 'utf8'));
      if (faults.length > 0) throw new Error(`assets/portraits: ${faults.join('; ')}`);
    },
  };
}
