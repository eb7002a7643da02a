import type { SourceNode } from '../source/source-node.ts';

/** What the entries of a field are called, one by one. */
const CALLED: Readonly<Record<string, string>> = {
  cast: 'person',
  variables: 'variable',
  moments: 'moment',
  scenes: 'scene',
  choices: 'choice',
  calendar: 'calendar entry',
  endings: 'ending',
  chance: 'outcome',
  'first-match': 'case',
};

/**
 * Names a place of the file in the author's words: `["moments", "huddle", "scenes", "opening",
 * "say"]` is `"say" of scene "opening"`. Entries of lists are counted from 1.
 */
export function sayWhere(path: readonly PropertyKey[]): string {
  let owner = '';
  let rest = path;
  for (const [at, step] of path.entries()) {
    const called = CALLED[String(step)];
    const name = path[at + 1];
    if (called === undefined || name === undefined || path[at - 1] === 'effects') continue;
    owner = typeof name === 'number' ? `${called} ${name + 1}` : `${called} "${String(name)}"`;
    rest = path.slice(at + 2);
  }
  if (rest.length === 0) return owner === '' ? 'the file' : owner;
  const field = rest.map((step) => (typeof step === 'number' ? String(step + 1) : String(step)));
  return owner === '' ? `"${field.join('.')}"` : `"${field.join('.')}" of ${owner}`;
}

/** Tells what stands somewhere: `the text "many"`, `the number 5`, `a list`, `nothing`. */
export function sayWhat(node: SourceNode): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map of "key: value"';
  if (node.value === null) return 'nothing';
  if (typeof node.value === 'boolean') return `the word ${node.value}`;
  if (typeof node.value === 'number') return `the number ${node.value}`;
  return `the text "${shorten(node.value)}"`;
}

/** Cuts an author's words to what fits in a message: at most 40 characters on one line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 40 ? line : `${line.slice(0, 39).trimEnd()}…`;
}
