import { movePath } from './path-data.ts';
import { joinPart, readDrawing, readPose } from './read-art.ts';
import { area, fillOf, INK, type Layer, massOf, type Role, stroke } from './svg.ts';

interface HeadPlan {
  /** Name of our layer: `head-<name>`. */
  readonly name: string;
  /** Name of the head in DiceBear's edition. */
  readonly from: string;
  /** What the dark masses are made of; without it everything dark is a line. */
  readonly mass?: Role;
  /** Sub-paths of the lines to leave out. */
  readonly without?: readonly number[];
  readonly line?: number;
  /** What is drawn behind the head. */
  readonly behind?: string;
}

/** Where the older edition's heads lie on the sheet. */
const HEAD_X = 186;
const HEAD_Y = -30;

const TAIL =
  'M262 86C196 60 128 88 112 168C96 250 142 302 118 392C106 440 84 462 70 478C124 492 182 470 206 424C246 346 206 290 232 226C244 196 262 170 276 150Z';

/** Where curls end below the ear and beyond the cheek. */
const ENDS =
  'M340 430C334 462 296 470 280 446C262 480 214 478 204 446C192 450 182 444 178 434M622 412C612 432 590 430 580 412';
/** The same hair once more, lower, as far as it is seen behind the head. */
const CURLS =
  '<clipPath id="head-curly-low"><path d="M100 200H340V430C334 462 296 470 280 446C262 480 214 478 204 446C192 450 182 444 178 434L100 420ZM580 200H800V396H648C648 420 632 428 622 412C612 432 590 430 580 412Z"/></clipPath>' +
  '<g clip-path="url(#head-curly-low)"><g transform="translate(4 150)">' +
  `<use href="#head-curly-shape" fill="${fillOf('hair')}" stroke="${INK}" stroke-width="18"/>` +
  `<use href="#head-curly-shape" fill="${fillOf('hair')}"/></g></g>` +
  stroke(ENDS, 12);

const HEADS: readonly HeadPlan[] = [
  { name: 'short-young', from: 'short5', mass: 'hair' },
  { name: 'short', from: 'short2', mass: 'hair' },
  { name: 'short-old', from: 'grayShort' },
  {
    name: 'curly',
    from: 'dreads2',
    mass: 'hair',
    without: [1, 2, 3],
    line: 18,
    behind: CURLS,
  },
  { name: 'undercut', from: 'shaved2', mass: 'hair' },
  { name: 'bun', from: 'grayBun' },
  { name: 'bald', from: 'noHair1' },
  { name: 'bald-old', from: 'noHair3' },
  { name: 'afro', from: 'afro', mass: 'hair' },
  { name: 'bob', from: 'bangs2', mass: 'hair' },
  { name: 'bob-old', from: 'medium1', mass: 'hair' },
  {
    name: 'ponytail',
    from: 'grayMedium',
    behind: stroke(TAIL, 18, INK, fillOf('hair')) + stroke('M150 190C140 260 170 320 146 400', 9),
  },
  { name: 'hijab', from: 'hijab', mass: 'hat' },
  { name: 'turban', from: 'turban' },
];

/** Every head with its hair or what covers it. */
export function headLayers(): readonly Layer[] {
  return [...HEADS.map(headLayer), longLayer(), ...CAPPED.map(cappedLayer)];
}

/** Heads whose hair is wider than a cap, which presses it down. */
const CAPPED = ['curly', 'afro', 'locs'] as const;
/** From where a cap sits downwards, and the edge of it. */
const PRESSED = 'M222 206C170 214 130 232 90 262M610 176C640 178 680 190 720 216';
const BELOW_CAP = 'M222 206C170 214 130 232 90 262V700H760V216C680 190 640 178 610 176L420 60Z';

/** What of a head looks out below a cap. */
function cappedLayer(name: (typeof CAPPED)[number]): Layer {
  const id = `head-${name}-capped`;
  const edge = `<g clip-path="url(#head-${name}-cut)">${stroke(PRESSED, 18)}</g>`;
  return {
    id,
    defs: `<clipPath id="${id}-below"><path d="${BELOW_CAP}"/></clipPath>`,
    markup:
      `<g clip-path="url(#${id}-below)"><use href="#head-${name}"/></g>` +
      // Locs come out from under a cap one by one.
      (name === 'locs' ? '' : edge),
  };
}

function headLayer(plan: HeadPlan): Layer {
  const { name, from, mass, without, line = 26, behind = '' } = plan;
  const art = readDrawing('head', from);
  const id = `head-${name}`;
  const lines = joinPart(art, 'line', without);
  const second = joinPart(art, 'second');
  const cloth = joinPart(art, 'cloth');
  const under =
    behind +
    area(joinPart(art, 'paper'), fillOf('skin')) +
    (second === '' ? '' : area(second, fillOf('hair'))) +
    (cloth === '' ? '' : area(cloth, fillOf(name === 'hijab' ? 'trim' : 'hat')));
  if (mass === undefined) return { id, markup: under + area(lines, INK) };
  const drawn = massOf({ layer: id, data: lines, role: mass, line });
  return { id, defs: drawn.defs ?? '', markup: under + drawn.markup };
}

/** DiceBear cuts long hair off at the shoulder; the older edition has all of it. */
function longLayer(): Layer {
  const id = 'head-long';
  const data = movePath(joinPart(readPose('hair/Long'), 'line'), HEAD_X, HEAD_Y);
  const drawn = massOf({ layer: id, data, role: 'hair', line: 26 });
  const skin = joinPart(readDrawing('head', 'long'), 'paper');
  return { id, defs: drawn.defs ?? '', markup: area(skin, fillOf('skin')) + drawn.markup };
}
