import { movePath } from './path-data.ts';
import { joinPart, readDrawing, subPathsOf } from './read-art.ts';
import { area, fillOf, INK, type Layer, massOf, PAPER, stroke } from './svg.ts';

const AMBER = '#f2b134';
const CORAL = '#e2603f';
const LINE = 16;

const COLLAR =
  'M362 512C346 530 338 546 334 566L392 676L456 628L520 670L588 560C580 544 568 530 552 516C548 572 508 612 456 628C408 612 372 572 362 512Z';
const LAPELS =
  'M356 516L300 570L330 640L296 668L448 960L468 960L626 660L590 636L612 562L558 516L520 690L458 860L398 690Z';
const SHIRT = 'M352 540C380 590 418 624 456 634C498 622 536 586 562 534L536 760L458 960L384 760Z';
const PANEL = 'M346 540C380 596 420 628 456 634C498 622 540 590 570 534L560 1120H372Z';
const HOOD =
  'M362 486C296 482 244 520 250 566C258 616 340 664 414 700L456 654L502 700C586 664 660 614 664 562C668 516 616 482 552 490C556 556 512 606 456 620C402 606 360 560 362 486Z';
const FRAMES = 'glasses5';
const BAG = '#5a6a86';
const BUTTONS = 'M456 720h.1M456 820h.1M456 920h.1';
/** Between moustache and chin. */
const ROOM =
  'M434 372C446 352 478 350 494 358C510 350 546 350 556 370C554 404 530 416 496 416C462 416 438 406 434 372Z';
const CAP = 'M220 214C196 60 300 -34 426 -30C548 -26 622 44 624 164C500 128 340 138 220 214Z';
const PEAK =
  'M398 150C492 110 590 118 640 140C720 150 790 188 800 222C806 246 770 244 740 232C640 200 510 196 400 214C384 196 384 170 398 150Z';

/** Everything worn or grown besides hair: beards, glasses, a cap, collars, the staff's lanyard. */
export function extraLayers(): readonly Layer[] {
  return [
    hairOf('beard', 'full', 0, 18),
    longBeard(),
    // Moved up from where Open Peeps has it, so that the mouth is seen below.
    hairOf('moustache', 'moustache6', -20, 16),
    { id: 'lenses', markup: lenses() },
    { id: 'glasses', markup: area(joinPart(readDrawing('accessories', FRAMES), 'line'), INK) },
    { id: 'earring', markup: `<circle r="17" fill="${AMBER}" stroke="${INK}" stroke-width="11"/>` },
    { id: 'wrinkles', markup: wrinkles() },
    { id: 'cheeks', markup: cheeks() },
    { id: 'cap', markup: cap() },
    { id: 'collar', markup: stroke(COLLAR, LINE, INK, fillOf('cloth')) + shadeOf(COLLAR) },
    { id: 'lapels', markup: lapels() },
    { id: 'cardigan', markup: cardigan() },
    { id: 'hood', markup: hood() },
    { id: 'lanyard', markup: lanyard() },
    { id: 'buttons', markup: stroke('M456 640V1120', 9) + stroke(BUTTONS, 20) },
    { id: 'headphones', markup: headphones() },
    { id: 'backpack', markup: straps() },
    { id: 'backpack-behind', markup: bag() },
    { id: 'wheelchair', markup: wheelchair() },
  ];
}

function hairOf(id: string, from: string, dy: number, line: number): Layer {
  const data = movePath(joinPart(readDrawing('facialHair', from), 'line'), 0, dy);
  return { id, ...massOf({ layer: id, data, role: 'hair', line }) };
}

/** With more room for the mouth than Open Peeps leaves it, or no mood would be seen in dark hair. */
function longBeard(): Layer {
  const { markup, ...hair } = hairOf('long-beard', 'full3', 0, 22);
  return { ...hair, markup: markup + stroke(ROOM, 11, INK, fillOf('skin')) };
}

/** What the frames hold lies under the eyes, so that those stay dark. */
function lenses(): string {
  const [first = '', second = ''] = subPathsOf(readDrawing('accessories', FRAMES), 'line');
  return `<g fill-opacity=".45">${area(first, PAPER)}${area(second, PAPER)}</g>`;
}

function wrinkles(): string {
  const lines =
    'M386 258L364 248M386 274L362 278M420 296Q436 306 454 299M520 294Q534 302 546 296M444 348Q432 366 440 388M548 344Q558 360 552 378';
  return `<g opacity=".5">${stroke(lines, 8)}</g>`;
}

function cheeks(): string {
  return `<g fill="${CORAL}" opacity=".26"><ellipse cx="408" cy="330" rx="36" ry="22"/><ellipse cx="566" cy="326" rx="26" ry="20"/></g>`;
}

function cap(): string {
  return (
    stroke(CAP, LINE, INK, fillOf('hat')) +
    stroke('M430 -28C400 20 392 80 398 140', 9) +
    stroke(PEAK, LINE, INK, fillOf('hat')) +
    shadeOf(PEAK) +
    `<ellipse cx="428" cy="-32" rx="22" ry="12" fill="${INK}"/>`
  );
}

function lapels(): string {
  return stroke(SHIRT, LINE, INK, fillOf('under')) + stroke(LAPELS, LINE, INK, fillOf('cloth'));
}

function cardigan(): string {
  return stroke(PANEL, 56) + stroke(PANEL, 30, fillOf('cloth'), fillOf('under')) + stroke(PANEL, 9);
}

function hood(): string {
  return (
    stroke(HOOD, LINE, INK, fillOf('cloth')) +
    shadeOf(HOOD) +
    stroke('M398 690L388 800M518 690L530 788', 11, PAPER)
  );
}

function lanyard(): string {
  return (
    stroke('M346 552L446 700M574 548L466 700', 26, INK) +
    stroke('M346 552L446 700M574 548L466 700', 14, CORAL) +
    `<rect x="400" y="690" width="112" height="130" rx="14" fill="${PAPER}" stroke="${INK}" stroke-width="13"/>` +
    `<circle cx="456" cy="738" r="24" fill="${CORAL}"/>` +
    stroke('M426 780H486M426 800H464', 9)
  );
}

function headphones(): string {
  return (
    stroke('M262 296C214 110 300 -6 424 -8C506 -8 570 34 600 104', 40) +
    stroke('M262 296C214 110 300 -6 424 -8C506 -8 570 34 600 104', 16, CORAL) +
    stroke(
      'M232 268C210 276 206 362 232 376C262 388 296 372 298 322C298 272 264 256 232 268Z',
      LINE,
      INK,
      CORAL,
    )
  );
}

function straps(): string {
  const left = 'M250 530C206 640 204 800 236 960L306 960C276 810 276 660 318 540Z';
  const right = 'M598 540C640 660 642 810 622 960H688C710 810 706 650 664 540Z';
  return stroke(left, LINE, INK, BAG) + stroke(right, LINE, INK, BAG);
}

function bag(): string {
  return (
    stroke(
      'M196 640C190 540 200 470 262 462H650C712 470 722 540 716 640L740 900H170Z',
      LINE,
      INK,
      BAG,
    ) + stroke('M220 560H690', LINE)
  );
}

function wheelchair(): string {
  return (
    stroke(
      'M70 700C60 660 90 640 130 640H780C820 640 850 660 840 700L850 1100H60Z',
      LINE,
      INK,
      '#3d4a63',
    ) +
    stroke('M90 640L40 600M820 640L870 600', 44) +
    stroke('M90 640L40 600M820 640L870 600', 20, '#8d98a8')
  );
}

/** The dark tone of a part that lies in shade or is cut from a second cloth. */
function shadeOf(data: string): string {
  return `<path d="${data}" fill="${INK}" fill-opacity=".2"/>`;
}
