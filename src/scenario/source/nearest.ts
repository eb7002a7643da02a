/** The longest name that is compared; longer ones have no nearest. */
const LONGEST = 60;

/**
 * Finds the name that the author most likely meant: the one with the fewest letters added, left
 * out, changed or swapped with their neighbour, when those are at most a third of the word's length
 * (at least one). `calm-dwon` among `calm-down, storm` gives `calm-down`. Of equals the first wins.
 */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - word.length) >= fewest) continue;
    const steps = editDistance(wanted, name.toLowerCase());
    if (steps < fewest) [best, fewest] = [name, steps];
  }
  return best;
}

/** Writes the hint for a misspelt name, or lists the names when they are few; else nothing. */
export function nameHint(word: string, names: Iterable<string>): string | undefined {
  const list = [...names];
  const near = nearestName(word, list);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (list.length === 0 || list.length > 8) return undefined;
  return `there ${list.length === 1 ? 'is only' : 'are'} ${list.map((name) => `"${name}"`).join(', ')}`;
}

/** Counts the letters added, left out, changed or swapped with a neighbour between two words. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const changed = (last[column - 1] ?? 0) + (same ? 0 : 1);
      let steps = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, changed);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) steps = Math.min(steps, (beforeLast[column - 2] ?? 0) + 1);
      now.push(steps);
    }
    [beforeLast, last] = [last, now];
  }
  return last[b.length] ?? 0;
}
