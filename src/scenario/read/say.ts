import type { Span } from '../diagnostic.ts';
import type { Line } from '../scenario.ts';
import { nearestName } from '../source/nearest.ts';
import { type SourceNode, type Word, wordOf } from '../source/source-node.ts';
import type { Reading } from './names.ts';

/** Characters of a line beyond which nobody listens any more. */
const MOST_OF_LINE = 500;

/** `Name: words`, where the name is at most three words. */
const SAID = /^(\p{L}[\p{L}\p{M}\p{N}_'’.-]*(?: [\p{L}\p{M}\p{N}_'’.-]+){0,2}): +(\S.*)$/u;
/** Each word begins with a capital, or with a letter of a script that has none. */
const LOOKS_LIKE_A_NAME = /^(?:\p{Lu}|\p{Lo})\S*(?: (?:\p{Lu}|\p{Lo})\S*)*$/u;

/**
 * Reads what is said in a scene: one `Name: words` a line, blank lines left out. The speaker is a
 * person's id, full name or first name; `You` or the manager's name is `you`. Anything else is
 * narration, unless it looks like a name: then it is a stranger's line, and told as a warning.
 */
export function readLines(node: SourceNode | undefined, reading: Reading): Line[] {
  const word = wordOf(node);
  if (word === undefined) return [];
  const source = reading.text.slice(word.span.start, word.span.end);
  let from = 0;
  return word.text.split(/\r\n|\r|\n/).flatMap((raw) => {
    const line = raw.trim();
    if (line === '') return [];
    // Quotes and escapes may write a line in another way: then the whole text is its place.
    const at = source.indexOf(line, from);
    from = at === -1 ? source.length : at + line.length;
    const start = word.span.start + at;
    const span = at === -1 ? word.span : { start, end: start + line.length };
    tellLong('a line', { text: line, span }, MOST_OF_LINE, reading);
    return [readLine(line, span, reading)];
  });
}

/** Warns of a text that is more than somebody can take in at one go. */
export function tellLong(what: string, word: Word, most: number, { tell }: Reading): void {
  const { text, span } = word;
  if (text.length <= most) return;
  const size = String(text.length).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const message = `${what} has ${size} characters, which is a lot to read in one piece`;
  const hint = `at most ${most} read well: break it up, or say less`;
  tell({ code: 'long-text', span: { start: span.start, end: span.start + 1 }, message, hint });
}

function readLine(line: string, span: Span, reading: Reading): Line {
  const [, name, words] = SAID.exec(line) ?? [];
  if (name === undefined || words === undefined) return { words: line };
  const speakers = speakersNamed(name, reading);
  const [speaker] = speakers;
  if (speaker !== undefined && speakers.length === 1) return { ...speaker, words };
  if (speaker === undefined && !LOOKS_LIKE_A_NAME.test(name)) return { words: line };
  const end = Math.min(span.end, span.start + name.length);
  tellSpeaker(name, { start: span.start, end }, speakers, reading);
  return { name, words };
}

interface Speaker {
  readonly speaker: string;
  readonly name: string;
}

function speakersNamed(name: string, { names }: Reading): Speaker[] {
  const manager = { speaker: 'you', name: names.manager };
  const said = name.toLowerCase();
  if (said === 'you') return [manager];
  const people = [...names.cast.values()].map((person) => ({
    speaker: person.id,
    name: person.name,
  }));
  const byId = people.filter(({ speaker }) => speaker === said);
  const byName = [...people, manager].filter((one) => one.name.toLowerCase() === said);
  const byFirst = [...people, manager].filter((one) => firstName(one.name) === said);
  return [byId, byName, byFirst].find((found) => found.length > 0) ?? [];
}

function firstName(name: string): string {
  return name.toLowerCase().split(' ')[0] ?? '';
}

function tellSpeaker(name: string, span: Span, speakers: Speaker[], reading: Reading): void {
  const { tell, names } = reading;
  if (speakers.length > 1) {
    const ids = speakers.map(({ speaker }) => `"${speaker}"`).join(' or ');
    const message = `"${name}" may be ${ids}`;
    tell({ code: 'ambiguous-speaker', span, message, hint: 'write the id or the full name' });
    return;
  }
  const known = [...names.cast.values()].flatMap((one) => [one.name.split(' ')[0] ?? '', one.name]);
  const near = nearestName(name, known);
  const hint =
    near === undefined
      ? 'a stranger will say this; to narrate, leave out the colon'
      : `did you mean "${near}"?`;
  tell({ code: 'unknown-speaker', span, message: `the cast has no "${name}"`, hint });
}
