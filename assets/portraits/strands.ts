import { joinPart, readDrawing, subPathsOf } from './read-art.ts';
import { area, fillOf, INK, type Layer, PAPER, stroke } from './svg.ts';

/** The bald head that locs and braids are drawn on, which has face, skull and ear apart. */
const BARE = 'noHair1';
const FACE_LINE = 0;

/** Hair that lies close to the skull, from the brow back to behind the ear, without and with room for an ear. */
const CROWN =
  'M606 214C588 158 560 128 508 122C450 118 408 148 388 206C378 246 364 270 350 300L248 338C206 236 206 124 284 52C352 -10 494 -20 560 48C600 90 614 150 606 214Z';
const COMBED =
  'M604 204C580 146 540 124 490 124C424 128 386 166 364 226C352 262 330 270 300 262C262 254 236 278 232 316C206 220 210 122 284 52C352 -10 494 -20 560 48C598 90 612 146 604 204Z';

/** Locs behind head and face, the farthest first. */
const FAR_LOCS = [
  'M520 30C640 60 664 230 652 470',
  'M520 30C620 70 624 250 612 530',
  'M330 40C180 90 168 280 150 486',
  'M340 60C230 130 232 330 226 552',
  'M360 90C290 200 300 380 306 540',
];

/** Locs before the ear and over the crown, each over the one before it. */
const NEAR_LOCS = [
  'M452 4C600 -10 640 96 636 216',
  'M450 6C556 6 594 84 598 176',
  'M440 4C250 0 196 150 192 330C190 400 196 460 188 532',
  'M446 8C300 24 240 170 240 340C240 420 254 490 262 580',
  'M450 14C350 50 300 180 294 330C290 410 302 460 300 520',
  'M456 20C400 56 366 130 346 236C336 300 346 360 342 430',
];

/** Rows of braided hair, from the brow towards the ear. */
const ROWS = [
  'M590 150C520 40 400 10 300 50',
  'M560 138C480 60 360 50 262 110',
  'M510 130C430 90 330 110 238 176',
  'M440 142C380 140 300 170 232 236',
  'M388 190C340 200 290 220 240 276',
];

/** Heads whose hair is made of ropes: drawn by our own hand over a bald head of Open Peeps. */
export function strandLayers(): readonly Layer[] {
  return [
    { id: 'head-locs', markup: locs() },
    { id: 'head-braids', markup: braids() },
  ];
}

function locs(): string {
  const art = readDrawing('head', BARE);
  const face = subPathsOf(art, 'line')[FACE_LINE] ?? '';
  return (
    FAR_LOCS.map(loc).join('') +
    area(joinPart(art, 'paper'), fillOf('skin')) +
    area(face, INK) +
    stroke(CROWN, 16, INK, fillOf('hair')) +
    NEAR_LOCS.map(loc).join('')
  );
}

/** One loc: an inked rope with the light on its turns. */
function loc(data: string): string {
  return (
    stroke(data, 58) +
    stroke(data, 40, fillOf('hair')) +
    `<g opacity=".14" stroke-dasharray="10 26">${stroke(data, 22, PAPER)}</g>`
  );
}

function braids(): string {
  const art = readDrawing('head', BARE);
  const rows = ROWS.join('');
  return (
    plait([616, 360], [606, 720]) +
    area(joinPart(art, 'paper'), fillOf('skin')) +
    area(joinPart(art, 'line'), INK) +
    stroke(COMBED, 20, INK, fillOf('hair')) +
    `<g opacity=".22" stroke-dasharray="8 18">${stroke(rows, 14, PAPER)}</g>` +
    plait([244, 360], [214, 740])
  );
}

type Point = readonly [x: number, y: number];

const LINKS = 7;

/** A plait that grows thinner from one point to the other, tied before its end. */
function plait([x0, y0]: Point, [x1, y1]: Point): string {
  const links = Array.from({ length: LINKS }, (_, at) => {
    const share = at / (LINKS - 1);
    const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
    return link(Math.round(x), Math.round(y), Math.round(54 - 22 * share));
  });
  const [end = '', tie = '', ...others] = links.reverse();
  return end + stroke(`M${x1 - 14} ${y1 - 34}H${x1 + 18}`, 22, INK) + tie + others.join('');
}

/** One turn of a plait: two strands that meet in the middle. */
function link(x: number, y: number, half: number): string {
  const low = y + half;
  return (
    stroke(
      `M${x} ${low}C${x - half} ${y + half * 0.6} ${x - half * 1.2} ${y - half} ${x} ${y - half * 0.5}C${x + half * 1.2} ${y - half} ${x + half} ${y + half * 0.6} ${x} ${low}Z`,
      13,
      INK,
      fillOf('hair'),
    ) +
    `<g opacity=".2">${stroke(`M${x - half * 0.5} ${y}L${x} ${low - 12}L${x + half * 0.5} ${y}`, 9, PAPER)}</g>`
  );
}
