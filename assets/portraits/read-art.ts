import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { movePath, splitPath } from './path-data.ts';

/** What a path of the art is for: the paper under the lines, the lines, or a second colour. */
export type Part = 'paper' | 'line' | 'second' | 'cloth' | 'white' | 'tongue';

/** One path of the art, with its place on our sheet and in whole units of it. */
export interface ArtPath {
  readonly part: Part;
  readonly data: string;
}

/** The kinds of drawings that DiceBear's edition of Open Peeps has and that we use. */
export type Kind = 'head' | 'face' | 'facialHair' | 'accessories';

const PACKAGES = join(import.meta.dirname, '../../node_modules');

/** Where each kind lies on the sheet: a bust with its neck at about 455, 500. */
const PLACES: Readonly<Record<Kind, readonly [x: number, y: number]>> = {
  head: [186, -30],
  face: [345, 156],
  facialHair: [309, 308],
  accessories: [233, 211],
};

const PARTS: Readonly<Record<string, Part>> = {
  '#000': 'line',
  '#fff': 'white',
  '#FF8181': 'tongue',
  '#FF6C6C': 'tongue',
};

const files = new Map<string, string>();

function readText(path: string): string {
  const text = files.get(path) ?? readFileSync(join(PACKAGES, path), 'utf8');
  files.set(path, text);
  return text;
}

/**
 * Reads one drawing of DiceBear's edition. The package gives functions that make markup; their
 * text is read and not run.
 *
 * @throws Error when there is no such drawing, or it has a colour that we do not know.
 */
export function readDrawing(kind: Kind, name: string): readonly ArtPath[] {
  const file = readText(`@dicebear/open-peeps/lib/components/${kind}.js`);
  const markup = new RegExp(`^ {4}${name}: .*?=> \`(.*)\`,?$`, 'm').exec(file)?.[1];
  if (markup === undefined) throw new Error(`Open Peeps has no ${kind} "${name}"`);
  const [dx, dy] = PLACES[kind];
  const fills: string[] = [];
  const paths: ArtPath[] = [];
  for (const [, close, tag, attributes = ''] of markup.matchAll(/<(\/?)(g|path)((?:[^>]|=>)*)>/g)) {
    const fill = fillOf(attributes) ?? fills.findLast((one) => one !== '') ?? '#000';
    if (tag === 'path' && close === '')
      paths.push({ part: partOf(fill), data: movePath(dataOf(attributes), dx, dy) });
    if (tag === 'g' && close === '') fills.push(fillOf(attributes) ?? '');
    if (tag === 'g' && close === '/') fills.pop();
  }
  return paths;
}

function fillOf(attributes: string): string | undefined {
  return / fill="([^"]*(?:\$\{.*?\}[^"]*)*)"/.exec(attributes)?.[1];
}

function dataOf(attributes: string): string {
  return /(?:^| )d="([^"]*)"/.exec(attributes)?.[1] ?? '';
}

function partOf(fill: string): Part {
  if (fill.includes('colors.skin')) return 'paper';
  if (fill.includes('colors.headContrast')) return 'second';
  if (fill.includes('colors.clothing')) return 'cloth';
  const part = PARTS[fill];
  if (part === undefined) throw new Error(`the art has an unknown colour "${fill}"`);
  return part;
}

/**
 * Reads one drawing of react-peeps as paper and lines, by its path below `peeps` without ending:
 * `pose/bust/Shirt`. The text of the component is read and not run: React is not needed.
 *
 * @throws Error when the component is not built of moved paths any more.
 */
export function readPose(name: string): readonly ArtPath[] {
  const text = readText(`react-peeps/lib/peeps/${name}.js`);
  const [gx, gy] = placeOf(/createElement\("g", \{ transform: '([^']*)'/.exec(text)?.[1]);
  const found = text.matchAll(
    /createElement\("path", \{ d: '([^']*)', transform: '([^']*)', fill: (\w+)/g,
  );
  const paths = [...found].map(([, data = '', transform, fill]): ArtPath => {
    const [dx, dy] = placeOf(transform);
    return {
      part: fill === 'backgroundColor' ? 'paper' : 'line',
      data: movePath(data, gx + dx, gy + dy),
    };
  });
  if (paths.length < 2) throw new Error(`react-peeps draws "${name}" in another way`);
  return paths;
}

function placeOf(transform: string | undefined): readonly [number, number] {
  const [x, y] = (/translate\(([^)]*)\)/.exec(transform ?? '')?.[1] ?? '0 0').split(/[\s,]+/);
  return [Number(x), Number(y)];
}

/** All of one part of a drawing, in one path without the sub-paths numbered in `without`. */
export function joinPart(
  paths: readonly ArtPath[],
  part: Part,
  without: readonly number[] = [],
): string {
  return subPathsOf(paths, part)
    .filter((_, at) => !without.includes(at))
    .join('');
}

/** The sub-paths of one part of a drawing, in order through all its paths. */
export function subPathsOf(paths: readonly ArtPath[], part: Part): readonly string[] {
  return paths.filter((path) => path.part === part).flatMap(({ data }) => splitPath(data));
}
