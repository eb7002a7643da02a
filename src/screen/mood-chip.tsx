import type { Mood } from '../scenario/scenario.ts';
import { MOOD_WORDS } from './words/play-words.ts';

/** Strokes of a small face in a 20 × 20 square: brows and mouth differ in shape, not only in colour. */
const GLYPHS: Readonly<Record<Mood, string>> = {
  delighted: 'M5 8 Q6.5 5.5 8 8 M12 8 Q13.5 5.5 15 8 M5.5 11.5 H14.5 Q14 16 10 16 Q6 16 5.5 11.5 Z',
  pleased: 'M7 7.5 V8.5 M13 7.5 V8.5 M6 12 Q10 16 14 12',
  neutral: 'M7 7.5 V8.5 M13 7.5 V8.5 M6.5 13 H13.5',
  uneasy: 'M5 6.5 L8 5 M15 6.5 L12 5 M7 8.5 V9 M13 8.5 V9 M5.5 14 Q7.3 11.5 9 13.5 T14.5 13',
  annoyed: 'M5 6.5 H9 M11 6.5 H15 M7 9 V9.5 M13 9 V9.5 M6.5 14.5 L13.5 12.5',
  angry: 'M5 5 L9 7.5 M15 5 L11 7.5 M7 9.5 V10 M13 9.5 V10 M6 15 Q10 11 14 15',
};

/** Tells a mood by word, face and colour together, so that none of the three is needed alone. */
export function MoodChip({ mood }: { readonly mood: Mood }) {
  return (
    <span class={`mood mood-${mood}`}>
      <svg viewBox="3.5 3 13 14" aria-hidden="true">
        <path d={GLYPHS[mood]} />
      </svg>
      {MOOD_WORDS[mood]}
    </span>
  );
}
