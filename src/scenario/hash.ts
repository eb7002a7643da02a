import type { Scenario } from './scenario.ts';

/** Lists that mean the same in every order: their entries are sorted before hashing. */
const UNORDERED = new Set(['all', 'any', 'none', 'effects', 'players']);

/**
 * Computes the hash of a scenario: 16 hex digits over everything in it except the hash itself. The
 * order in which an author writes the fields of a map does not matter; the order of choices,
 * scenes, people and calendar entries does, because the player meets them in it.
 */
export function hashScenario(scenario: Omit<Scenario, 'hash'>): string {
  const { hash: _, ...rest } = { hash: '', ...scenario };
  return hashText(canonical(rest));
}

/** Writes plain data as JSON with sorted keys; fields that are `undefined` count as left out. */
function canonical(value: unknown, key = ''): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return `[${(UNORDERED.has(key) ? items.sort() : items).join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => `${JSON.stringify(name)}:${canonical(item, name)}`);
  return `{${fields.join(',')}}`;
}

/** Mixes a text's UTF-16 units into two halves of 32 bits, each with its own multiplier. */
function hashText(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ unit, 0xc2b2ae35);
    b = (b << 17) | (b >>> 15);
  }
  return hex(finish(a ^ text.length, b)) + hex(finish(b, a));
}

/** Lets every bit of both halves bear upon every bit of the result. */
function finish(word: number, other: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x7feb352d) ^ Math.imul(other, 0x846ca68b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
