import type { EvidenceNumber, EvidenceTag } from './evidence.ts';
import { sayName } from './say-number.ts';

/**
 * Finds the numbers that hold every word of a search, in name, unit, note or source, capitals or not;
 * an empty search finds all. With a tag, only those known in that way.
 */
export function findNumbers(
  numbers: readonly EvidenceNumber[],
  search: string,
  tag: EvidenceTag | undefined,
): readonly EvidenceNumber[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return numbers.filter(
    (one) =>
      (tag === undefined || one.tag === tag) &&
      (words.length === 0 || words.every((word) => textOf(one).includes(word))),
  );
}

function textOf({ id, name, unit, note, sources }: EvidenceNumber): string {
  const from = sources.map(({ reference, finding }) => `${reference} ${finding}`);
  return [id, name, sayName(name), unit, note, ...from].join(' ').toLowerCase();
}
