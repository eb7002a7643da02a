import { curvesOfArc } from './arc.ts';

/** One step of a path with absolute coordinates: everything the art uses comes down to these. */
interface Step {
  readonly command: 'M' | 'L' | 'C' | 'Z';
  /** x and y in turn: one pair for M and L, three for C, none for Z. */
  readonly points: readonly number[];
}

/** How many numbers each command takes in turn. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  A: 7,
  Z: 0,
};

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Pen {
  x: number;
  y: number;
  /** Where the present sub-path began, to which Z returns. */
  startX: number;
  startY: number;
  /** The second handle of the last curve, for S. */
  handleX: number;
  handleY: number;
}

/**
 * Splits path data into its sub-paths, in order. Each begins with its own absolute M and stands
 * alone, so that the fill of one may differ from the next.
 *
 * @throws Error on a command that the art does not use: the preparation must learn it first.
 */
export function splitPath(data: string): readonly string[] {
  return subPathsOf(readSteps(data)).map(writeSteps);
}

/** Moves path data, after scaling it by `scale`; rounds to whole units. */
export function movePath(data: string, dx: number, dy: number, scale = 1): string {
  const moved = readSteps(data).map(({ command, points }) => ({
    command,
    points: points.map((value, at) => value * scale + (at % 2 === 0 ? dx : dy)),
  }));
  return subPathsOf(moved).map(writeSteps).join('');
}

function subPathsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const all: Step[][] = [];
  for (const step of steps) {
    if (step.command === 'M') all.push([step]);
    else all.at(-1)?.push(step);
  }
  return all;
}

function readSteps(data: string): readonly Step[] {
  const steps: Step[] = [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, handleX: 0, handleY: 0 };
  for (const [, letter = '', rest = ''] of data.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const takes = TAKES[letter.toUpperCase()];
    if (takes === undefined) throw new Error(`the path command "${letter}" is not known`);
    const numbers = letter.toUpperCase() === 'A' ? readArcs(rest) : readNumbers(rest);
    for (let at = 0; at === 0 || at + takes <= numbers.length; at += Math.max(1, takes)) {
      // Further pairs after a move are lines.
      const command = at > 0 && letter === 'M' ? 'L' : at > 0 && letter === 'm' ? 'l' : letter;
      // After Z the art may go on without a move of its own.
      if (steps.at(-1)?.command === 'Z' && !/[mz]/i.test(command))
        steps.push({ command: 'M', points: [pen.startX, pen.startY] });
      steps.push(...take(pen, command, numbers.slice(at, at + takes)));
      if (takes === 0) break;
    }
  }
  return steps;
}

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

function readNumbers(text: string): readonly number[] {
  return (text.match(NUMBER) ?? []).map(Number);
}

/** The two flags of an arc are one digit each and may stand without a gap before the next number. */
function readArcs(text: string): readonly number[] {
  const number = NUMBER.source;
  const gap = '[\\s,]*';
  const arc = [number, number, number, '[01]', '[01]', number, number]
    .map((part) => `(${part})`)
    .join(gap);
  return [...text.matchAll(new RegExp(arc, 'g'))].flatMap((found) => found.slice(1).map(Number));
}

function take(pen: Pen, letter: string, numbers: readonly number[]): readonly Step[] {
  const upper = letter.toUpperCase();
  const from = letter === upper ? { x: 0, y: 0 } : { x: pen.x, y: pen.y };
  if (upper === 'A') return takeArc(pen, from, numbers);
  const given = numbers.map((value, at) => value + (at % 2 === 0 ? from.x : from.y));
  if (upper === 'Z') return [put(pen, 'Z', [])];
  if (upper === 'H') return [put(pen, 'L', [given[0] ?? pen.x, pen.y])];
  if (upper === 'V') return [put(pen, 'L', [pen.x, (numbers[0] ?? 0) + from.y])];
  if (upper === 'C') return [put(pen, 'C', given)];
  if (upper === 'Q') return [put(pen, 'C', cubicOf(pen, given))];
  if (upper !== 'S') return [put(pen, upper === 'M' ? 'M' : 'L', given)];
  const mirrored = [2 * pen.x - pen.handleX, 2 * pen.y - pen.handleY];
  return [put(pen, 'C', [...mirrored, ...given])];
}

function takeArc(pen: Pen, from: Place, numbers: readonly number[]): readonly Step[] {
  const [rx = 0, ry = 0, turn = 0, isLarge, isClockwise, x = 0, y = 0] = numbers;
  return curvesOfArc({
    from: [pen.x, pen.y],
    to: [x + from.x, y + from.y],
    rx,
    ry,
    turn,
    isLarge: isLarge === 1,
    isClockwise: isClockwise === 1,
  }).map((points) => put(pen, 'C', points));
}

function cubicOf(from: Place, given: readonly number[]): readonly number[] {
  const [cx = 0, cy = 0, x = 0, y = 0] = given;
  const third = (a: number, b: number): number => a + ((b - a) * 2) / 3;
  return [third(from.x, cx), third(from.y, cy), third(x, cx), third(y, cy), x, y];
}

function put(pen: Pen, command: Step['command'], points: readonly number[]): Step {
  const [x = pen.startX, y = pen.startY] = points.slice(-2);
  pen.x = x;
  pen.y = y;
  const handle = command === 'C' ? points.slice(2, 4) : [x, y];
  pen.handleX = handle[0] ?? x;
  pen.handleY = handle[1] ?? y;
  if (command === 'M') {
    pen.startX = x;
    pen.startY = y;
  }
  return { command, points };
}

/** Writes whole units, relative to the rounded point before, so that roundings never add up. */
function writeSteps(steps: readonly Step[]): string {
  let x = 0;
  let y = 0;
  let text = '';
  for (const { command, points } of steps) {
    const whole = points.map(Math.round);
    if (command === 'M') text += `M${join(whole)}`;
    else if (command === 'Z') text += 'Z';
    else text += command.toLowerCase() + join(whole.map((v, at) => v - (at % 2 === 0 ? x : y)));
    x = whole.at(-2) ?? x;
    y = whole.at(-1) ?? y;
  }
  return text;
}

/** Numbers with nothing between them but what tells them apart. */
function join(numbers: readonly number[]): string {
  return numbers.reduce(
    (text, value, at) => text + (at === 0 || value < 0 ? `${value}` : ` ${value}`),
    '',
  );
}
