import type { ConversationSnapshot, PersonSnapshot, Snapshot } from '../season/snapshot.ts';
import { castVoices, moodRate, numberOf, type Voice } from './voices.ts';

type Line = ConversationSnapshot['lines'][number];
type Mood = PersonSnapshot['mood'];

/** One syllable to be played. */
export interface Syllable {
  /** Milliseconds from the beginning. */
  readonly atMs: number;
  /** Its name in the voices' sprite. */
  readonly sprite: string;
  readonly rate: number;
}

/** One spoken line as it is heard: a short run of syllables. */
export interface Run {
  readonly speaker: string;
  readonly syllables: readonly Syllable[];
}

/** How long a syllable sounds at rate 1, and how far the next one stands from its beginning. */
const SYLLABLE_MS = 150;
const STEP_MS = 168;
/** Between two lines. */
const PAUSE_MS = 320;
/** A run gives the voice, not the line: more would be chatter. */
const MOST_SYLLABLES = 11;
const LETTERS_PER_SYLLABLE = 8;
const MOST_RUNS = 6;

/** Silent reading at 240 words a minute, and the shortest glance. */
const READING_MS_PER_LETTER = 44;
const GLANCE_MS = 250;

/** Gives how long a line takes to read, in milliseconds, 250 at the least. */
export function readingMs(words: string): number {
  return Math.max(GLANCE_MS, words.trim().length * READING_MS_PER_LETTER);
}

/** When the last syllable of a run has died away, in milliseconds from its beginning. */
export function runMs(syllables: readonly Syllable[]): number {
  return syllables.reduce((end, { atMs, rate }) => Math.max(end, atMs + SYLLABLE_MS / rate), 0);
}

/**
 * Gives the syllables of one spoken line, 1…11 of them: more for a longer line, and never lasting
 * longer than the line takes to read. Same line, voice and mood, same syllables; the last one falls,
 * or rises for a question.
 */
export function babble(words: string, voice: Voice, mood: Mood): Syllable[] {
  const wanted = Math.min(
    MOST_SYLLABLES,
    1 + Math.floor(words.trim().length / LETTERS_PER_SYLLABLE),
  );
  const pace = voice.rate * moodRate(mood);
  const fitting = Math.floor((readingMs(words) * pace * 0.97 - SYLLABLE_MS) / STEP_MS) + 1;
  const count = Math.max(1, Math.min(wanted, fitting));
  const melody = numberOf(words);
  return Array.from({ length: count }, (_, i) => ({
    atMs: Math.round((i * STEP_MS) / pace),
    sprite: syllableAt(voice.syllables, melody, i),
    rate: pace * (i < count - 1 ? 1 : /[?？]\s*["”»)]*$/.test(words.trim()) ? 1.03 : 0.97),
  }));
}

/** Walks through somebody's syllables so that none follows itself. */
function syllableAt(syllables: readonly string[], melody: number, place: number): string {
  const stride = 1 + (melody % Math.max(1, syllables.length - 1));
  return syllables[((melody >>> 8) + place * stride) % syllables.length] ?? '';
}

/**
 * Gives what is heard of the lines that were said last, one run after another, six at the most.
 * Narration is not spoken; the manager and strangers have voices of their own.
 */
export function speech(snapshot: Snapshot): Run[] {
  const everybody = [snapshot.manager, ...snapshot.people];
  const voices = castVoices(everybody);
  const runs: Run[] = [];
  let beginMs = 0;
  for (const line of snapshot.conversation?.lines ?? []) {
    const voice = voiceOf(line, snapshot, voices);
    if (voice === undefined || line.name === undefined || runs.length === MOST_RUNS) continue;
    const mood = personOf(line, snapshot)?.mood ?? 'neutral';
    const syllables = babble(line.words, voice, mood).map((one) => ({
      ...one,
      atMs: one.atMs + beginMs,
    }));
    runs.push({ speaker: line.name, syllables });
    beginMs = Math.ceil(runMs(syllables)) + PAUSE_MS;
  }
  return runs;
}

function personOf({ speaker }: Line, { manager, people }: Snapshot) {
  return speaker === 'you' ? manager : people.find(({ id }) => id === speaker);
}

function voiceOf(
  line: Line,
  snapshot: Snapshot,
  voices: ReadonlyMap<string, Voice>,
): Voice | undefined {
  const { name } = line;
  if (name === undefined || !/\p{L}|\p{N}/u.test(line.words)) return undefined;
  const person = personOf(line, snapshot);
  if (person !== undefined) return voices.get(person.id);
  return castVoices([{ id: name, name, look: {} }]).get(name);
}
