/**
 * Prepares for finding the line, from 1, that a place of the text is on: at first use one pass over
 * the text, after that a few steps each. Lines end with `\n`.
 */
export function lineFinder(text: string): (at: number) => number {
  let ends: number[] | undefined;
  return (at) => {
    ends ??= [...text.matchAll(/\n/g)].map(({ index }) => index);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
