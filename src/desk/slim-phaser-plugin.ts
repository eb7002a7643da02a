import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

const ENTRY = '\0slim-phaser';

/** Modules of Phaser that only have to run: they put their class where the game looks for it. */
const REGISTERED = [
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/container/ContainerFactory',
  'gameobjects/image/ImageFactory',
  'cameras/2d/CameraManager',
  'scene/ScenePlugin',
];

/** The flags that Phaser's own webpack build sets; outside it, `typeof FLAG` would always hold. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** What is mended in Phaser 4.2's source: file, words as they stand there, words instead. */
const MENDED: readonly (readonly [file: string, words: string, instead: string])[] = [
  // A circular import that breaks custom builds (upstream pull request #7373).
  [
    'renderer/webgl/renderNodes/BatchHandler.js',
    "require('../../../renderer')",
    "{ Events: require('../../events') }",
  ],
  // Tests `multiply` with two base64 pictures, which `default-src 'self'` refuses; it is everywhere.
  ['device/CanvasFeatures.js', '= checkBlendMode();', '= true;'],
  // Takes `window.onblur` and `onfocus` for itself and listens on the document for ever.
  ['core/Game.js', 'VisibilityHandler(this);', ''],
];

/**
 * Gives the built page a Phaser that holds only what the stage uses (about half of it), for every
 * `import … from 'phaser'`. The development server keeps the whole package, which is quicker there.
 *
 * @throws Error while building, when a newer Phaser no longer holds the words that are mended here.
 */
export function slimPhaser(): Plugin {
  const source = `${dirname(createRequire(import.meta.url).resolve('phaser/package.json'))}/src/`;
  return {
    name: 'slim-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? ENTRY : undefined),
    load: (id) => (id === ENTRY ? entryOf(source) : undefined),
    transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (!file.startsWith(source)) return undefined;
      return { code: mend(code, file.slice(source.length)), map: null };
    },
  };
}

function entryOf(source: string): string {
  const from = (path: string) => JSON.stringify(`${source}${path}.js`);
  return [
    `import CONST from ${from('const')};`,
    `import Game from ${from('core/Game')};`,
    `import Scene from ${from('scene/Scene')};`,
    `import Container from ${from('gameobjects/container/Container')};`,
    `import Image from ${from('gameobjects/image/Image')};`,
    ...REGISTERED.map((path) => `import ${from(path)};`),
    'export const { AUTO, CANVAS, WEBGL, HEADLESS, VERSION } = CONST;',
    'export const GameObjects = { Container, Image };',
    'export { Game, Scene };',
  ].join('\n');
}

function mend(code: string, file: string): string {
  let mended = code
    .replace(/typeof ([A-Z][A-Z0-9_]+)\b/g, (all, flag: string) => String(FLAGS[flag] ?? all))
    .replace(/\bglobal\.Phaser\b/g, 'globalThis.Phaser');
  for (const [where, words, instead] of MENDED) {
    if (file !== where) continue;
    if (!mended.includes(words)) throw new Error(`Phaser's ${file} no longer holds: ${words}`);
    mended = mended.replace(words, instead);
  }
  return mended;
}
