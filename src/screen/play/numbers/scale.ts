/**
 * Maps a number to a place on an axis: `from` lands on `start`, `to` on `end`, what is between in
 * proportion. `start` may be greater than `end`, as for an axis that grows upwards. When `from`
 * equals `to` everything lands on `start`.
 */
export function linearScale(
  { from, to }: { readonly from: number; readonly to: number },
  { start, end }: { readonly start: number; readonly end: number },
): (value: number) => number {
  const span = to - from;
  if (span === 0) return () => start;
  return (value) => start + ((value - from) / span) * (end - start);
}

/**
 * Lists round numbers for an axis from `least` to `most`: steps of 1, 2 or 5 times a power of ten,
 * about `count` of them. The first is at or below `least`, the last at or above `most`, so that the
 * whole of the curve lies between. `ticksFor(0, 930, 3)` gives 0, 500, 1000.
 */
export function ticksFor(least: number, most: number, count: number): number[] {
  if (!(most > least)) return ticksFor(least, least + 1, count);
  const step = roundStep((most - least) / Math.max(1, count));
  const first = Math.floor(least / step);
  const last = Math.ceil(most / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}
