/** How hair is drawn in one view; all paths lie around a head whose neck is at 0, 0. */
export interface Locks {
  /** Hangs behind the head, and behind the trunk as far as it is seen from the front. */
  readonly mane?: string;
  /** Lies over the head. */
  readonly over: string;
  /** Drawn as thick round strands, in front of the mane or over the head. */
  readonly ropes?: string;
  /** Hair cut to the skin. */
  readonly shaved?: string;
  /** Fine lines in a darker tone. */
  readonly strands?: string;
  /** Where light catches the hair; left out where it would look like a helmet. */
  readonly gleam?: string;
  /** Whether the ear shows. */
  readonly showsEar: boolean;
}

/** An ellipse that runs clockwise like the hair around it: where they overlap, no hole is left. */
export function round(x: number, y: number, rx: number, ry = rx): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
}

/** A path of circles, each by its middle and radius. */
export function tufts(list: readonly (readonly [number, number, number])[]): string {
  return list.map(([x, y, r]) => round(x, y, r)).join('');
}

/** A path of ovals that grow smaller from one end to the other. */
export function plait(
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
): string {
  return [0, 0.2, 0.4, 0.6, 0.8, 1]
    .map((at) => round(x0 + (x1 - x0) * at, y0 + (y1 - y0) * at, 4.7 - at * 1.7, 3.4 - at * 0.5))
    .join('');
}

/** Where light catches smooth hair. */
export const GLEAM = 'M-9.6 -37.4q7 -4 14.6 -1.4';
