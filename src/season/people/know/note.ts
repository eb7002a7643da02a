import { type Intent, type NotedQuality, QUALITIES, type Refusal } from '../../intent.ts';
import type { Draft } from '../../state.ts';
import { notedOf } from './insight.ts';

const NOTABLE: readonly unknown[] = ['none', ...QUALITIES];

/**
 * Notes what the manager takes for somebody's strength and gap. Refuses whoever does not work here
 * as a rep, words that are no quality, and one quality as both; then nothing has changed.
 */
export function note(draft: Draft, intent: Extract<Intent, { do: 'note' }>): Refusal | undefined {
  const { person } = intent;
  if (!draft.reps.some(({ id, state }) => id === person && state !== 'gone')) return 'not-offered';
  const noted = { person, ...notedOf(draft.insight, person) };
  const strength: NotedQuality = intent.strength ?? noted.strength;
  const gap: NotedQuality = intent.gap ?? noted.gap;
  if (!NOTABLE.includes(strength) || !NOTABLE.includes(gap)) return 'out-of-range';
  if (strength === gap && strength !== 'none') return 'out-of-range';
  const others = draft.insight.notes.filter((one) => one.person !== person);
  draft.insight = { ...draft.insight, notes: [...others, { person, strength, gap }] };
  draft.events.push({ type: 'noted', person, strength, gap });
  return undefined;
}
