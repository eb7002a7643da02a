import { joinPart, readDrawing, subPathsOf } from './read-art.ts';
import { area, INK, type Layer, PAPER, stroke } from './svg.ts';

/** Sub-paths of the lines of one of Open Peeps' faces, by number. */
type Pick = readonly [face: string, ...numbers: number[]];

interface FacePlan {
  /** Brows and nose, and eyes that are one with the brows. */
  readonly still: readonly Pick[];
  /** Eyes that may close in a blink. */
  readonly eyes: readonly Pick[];
  readonly mouth: readonly Pick[];
  /** What is added by our own hand. */
  readonly own?: string;
}

const MOUTH_INSIDE = '#5a1a1f';
const TONGUE = '#e2603f';

const FACES: Readonly<Record<string, FacePlan>> = {
  delighted: {
    still: [['smileLOL', 0, 1, 2]],
    eyes: [['smileLOL', 3, 4]],
    mouth: [],
  },
  pleased: {
    still: [['smile', 1, 4, 5]],
    eyes: [['smile', 2, 3]],
    mouth: [],
  },
  neutral: {
    still: [
      ['smile', 1],
      ['contempt', 2, 3],
    ],
    eyes: [['smile', 2, 3]],
    mouth: [],
  },
  uneasy: { still: [['concerned', 3, 4, 7]], eyes: [['concerned', 5, 6]], mouth: [] },
  annoyed: {
    still: [
      ['suspicious', 2, 3, 4],
      ['cheeky', 5],
    ],
    eyes: [],
    mouth: [],
  },
  angry: { still: [['veryAngry', 1, 2, 3]], eyes: [], mouth: [] },
};

/** Brows, eyes and mouth for each mood, lids for a blink, and mouths for talking. */
export function faceLayers(): readonly Layer[] {
  const moods = Object.entries(FACES).flatMap(([mood, plan]) => [
    { id: `face-${mood}`, markup: linesOf(plan.still) },
    { id: `eyes-${mood}`, markup: linesOf(plan.eyes) },
    { id: `mouth-${mood}`, markup: OWN_MOUTHS[mood]?.() ?? linesOf(plan.mouth) },
  ]);
  return [
    ...moods,
    { id: 'lids', markup: linesOf([['contempt', 4, 5]]) },
    { id: 'talk-bright', markup: talking('explaining', [3, 4, 5, 6, 7, 8]) },
    { id: 'talk-tense', markup: talking('concerned', [3, 4, 5, 6, 7]) },
  ];
}

/** Mouths that are not lines alone. */
const OWN_MOUTHS: Readonly<Record<string, () => string>> = {
  delighted: () => {
    const art = readDrawing('face', 'smileLOL');
    const [, , teeth = ''] = subPathsOf(art, 'white');
    const [mouth = ''] = subPathsOf(art, 'line').slice(5);
    return area(mouth, MOUTH_INSIDE) + stroke(mouth, 10) + area(teeth, PAPER);
  },
  pleased: () => stroke('M450 360C458 392 512 396 530 356', 13),
  neutral: () => stroke('M460 366C478 371 500 370 522 363', 13),
  annoyed: () => stroke('M460 380C474 368 500 362 530 362', 14),
  angry: () =>
    stroke(
      'M458 402C458 352 494 336 524 342C550 348 562 374 556 404C524 388 488 388 458 402Z',
      13,
      INK,
      PAPER,
    ) + stroke('M466 376C498 362 528 364 554 378M492 346V390M524 342V390', 8),
  uneasy: () => stroke('M452 372C466 354 478 354 490 368C500 380 512 380 524 364', 13),
};

function linesOf(picks: readonly Pick[]): string {
  const data = picks
    .flatMap(([face, ...numbers]) => {
      const all = subPathsOf(readDrawing('face', face), 'line');
      return numbers.map((number) => all[number] ?? fail(face, number));
    })
    .join('');
  return data === '' ? '' : area(data, INK);
}

function fail(face: string, number: number): never {
  throw new Error(`Open Peeps' face "${face}" has no line ${number}`);
}

function talking(face: string, without: readonly number[]): string {
  const art = readDrawing('face', face);
  return (
    area(joinPart(art, 'white'), PAPER) +
    area(joinPart(art, 'tongue'), TONGUE) +
    area(joinPart(art, 'line', without), INK)
  );
}
