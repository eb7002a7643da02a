import type { EndingSnapshot } from '../../../season/snapshot.ts';
import { DEBRIEF_WORDS } from '../../words/debrief-words.ts';
import { wholeSentence } from '../../words/start-sentence.ts';

/** Shows who left, when, and what they gave as the reason; nothing when everybody stayed. */
export function Leavers({ left }: Pick<EndingSnapshot, 'left'>) {
  if (left.length === 0) return null;
  return (
    <section class="card leavers" aria-labelledby="leavers-heading">
      <h3 id="leavers-heading">{DEBRIEF_WORDS.leavers}</h3>
      <ul>
        {left.map(({ name, week, because }) => (
          <li key={name}>
            <b>{DEBRIEF_WORDS.left(name, week)}</b> {wholeSentence(because)}
          </li>
        ))}
      </ul>
    </section>
  );
}
