import { PLAY_WORDS } from '../../words/play-words.ts';
import { isDivided } from './hands.ts';

/** Adds up the raised hands, and says when the class is divided. */
export function HandsSum({ counts }: { readonly counts: readonly number[] }) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <p class="hands-sum" role="status">
      {PLAY_WORDS.talk.total(total)} {isDivided(counts) && <b>{PLAY_WORDS.talk.divided}</b>}
    </p>
  );
}
