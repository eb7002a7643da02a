import type { Rep } from '../../../model/rep.ts';
import type { Learned, LearnedBy, PersonalField } from '../../event.ts';
import type { Noted } from '../../intent.ts';
import { type Draft, isHeard } from '../../state.ts';

/**
 * What the manager has found out about the reps and noted of them. It is kept only for seasons of
 * which somebody hears: no number depends on it.
 */
export interface Insight {
  /** What was found out, in the order in which it was; each field of a person at most once. */
  readonly learned: readonly (Learned & { readonly person: string })[];
  /** At most one entry a person. */
  readonly notes: readonly (Noted & { readonly person: string })[];
  /** Hours of coaching, and hours on the floor, that have not shown anything yet. */
  readonly hours: Readonly<Record<Exclude<LearnedBy, 'asking'>, number>>;
  /** Those who left, as they were when they last worked here. */
  readonly left: readonly Rep[];
}

/** What a manager knows who has just come. */
export const NO_INSIGHT: Insight = {
  learned: [],
  notes: [],
  hours: { coaching: 0, serving: 0 },
  left: [],
};

/** What is noted of somebody of whom nothing is. */
const NOTHING_NOTED: Noted = { strength: 'none', gap: 'none' };

/** Gives what the manager noted of a person. */
export function notedOf({ notes }: Insight, person: string): Noted {
  const note = notes.find((one) => one.person === person);
  return note === undefined ? NOTHING_NOTED : { strength: note.strength, gap: note.gap };
}

/** Tells whether the manager has found this out of a person. */
export function isLearned({ learned }: Insight, person: string, field: PersonalField): boolean {
  return learned.some(({ person: of, what }) => of === person && what === field);
}

/** Keeps whoever has left since `before` as they were then: whoever covers the post is another. */
export function keepLeavers(draft: Draft, before: readonly Rep[]): void {
  if (!isHeard(draft)) return;
  const left = before.filter(({ state }, i) => state !== 'gone' && draft.reps[i]?.state === 'gone');
  if (left.length === 0) return;
  draft.insight = { ...draft.insight, left: [...draft.insight.left, ...left] };
}
