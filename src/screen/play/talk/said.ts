import type { PersonSnapshot, Snapshot } from '../../../season/snapshot.ts';

/** One entry of what was said: a line, or what the player chose to say or do. */
export interface Said {
  /** Unique within the moment. */
  readonly key: string;
  /** Whose words they are; undefined for narration. */
  readonly name?: string;
  /** Who said it, as they felt then; left out for narration and for you. */
  readonly who?: PersonSnapshot;
  readonly isYours: boolean;
  readonly words: string;
  /** The intent count at which it was said. */
  readonly step: number;
}

/** What was said in the present moment so far, and what it needs to be carried on. */
export interface SaidSoFar {
  readonly step: number;
  readonly list: readonly Said[];
  /** The choices that were on offer, by full id, to tell which words the player took. */
  readonly offered: ReadonlyMap<string, string>;
}

/** Nothing said yet. */
export const SILENCE: SaidSoFar = { step: -1, list: [], offered: new Map() };

/**
 * Carries on what was said by what a new snapshot tells: first the player's own choice, then the
 * lines that followed. Begins anew when a moment has begun. A snapshot seen twice adds nothing.
 */
export function hearSnapshot(before: SaidSoFar, snapshot: Snapshot, you: string): SaidSoFar {
  const { conversation, step, news, people } = snapshot;
  if (conversation === undefined) return SILENCE;
  if (step === before.step) return before;
  const isNew = before.step === -1 || news.some((event) => event.type === 'momentBegan');
  const list: Said[] = isNew ? [] : [...before.list];
  const add = (said: Omit<Said, 'key' | 'step'>): void => {
    list.push({ ...said, step, key: `${step}.${list.length}` });
  };
  const chose = news.find((event) => event.type === 'chose');
  const words = chose && before.offered.get(chose.choice);
  if (!isNew && words !== undefined) add({ name: you, isYours: true, words });
  for (const { speaker, name, words: line } of conversation.lines) {
    const who = people.find(({ id }) => id === speaker);
    const isYours = speaker === 'you';
    add({ isYours, words: line, ...(name !== undefined && { name }), ...(who && { who }) });
  }
  const offered = new Map(conversation.choices.map(({ id, text }) => [id, text]));
  return { step, list, offered };
}
