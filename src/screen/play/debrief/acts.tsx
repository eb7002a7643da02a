import { useState } from 'preact/hooks';
import type { EndingSnapshot } from '../../../season/snapshot.ts';
import { ACT_KINDS, kindOfAct, sayAct } from '../../act-words.ts';
import { Bar } from '../../bar.tsx';
import { DEBRIEF_WORDS } from '../../words/debrief-words.ts';
import { startSentence } from '../../words/start-sentence.ts';

/** So many of the most frequent acts are shown at once. */
const SHOWN_MOST = 8;

/** Shows what the player did, how often, by kind of act; the rarer ones when asked for, and in print. */
export function Acts({ acts }: Pick<EndingSnapshot, 'acts'>) {
  const [isWhole, setWhole] = useState(false);
  const words = DEBRIEF_WORDS;
  const done = acts.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
  const folded = new Set(isWhole ? [] : done.slice(SHOWN_MOST).map(({ act }) => act));
  return (
    <section class="card" aria-labelledby="acts-heading">
      <h3 id="acts-heading">{words.acts}</h3>
      {done.length === 0 && <p>{words.noActs}</p>}
      {ACT_KINDS.map((kind) => (
        <KindOfActs
          key={kind}
          heading={words.actKinds[kind]}
          acts={done.filter(({ act }) => kindOfAct(act) === kind)}
          folded={folded}
          most={done[0]?.times ?? 1}
        />
      ))}
      {done.length > SHOWN_MOST && (
        <button
          type="button"
          class="button small start"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.fewerActs : words.allActs(done.length)}
        </button>
      )}
    </section>
  );
}

interface KindOfActsProps extends Pick<EndingSnapshot, 'acts'> {
  readonly heading: string;
  readonly folded: ReadonlySet<string>;
  /** How often the most frequent act of all was done. */
  readonly most: number;
}

function KindOfActs({ heading, acts, folded, most }: KindOfActsProps) {
  if (acts.length === 0) return null;
  const isFolded = acts.every(({ act }) => folded.has(act));
  return (
    <div class={isFolded ? 'kind in-print' : 'kind'}>
      <h4>{heading}</h4>
      <ul class="bars">
        {acts.map(({ act, times }) => (
          <li key={act} class={folded.has(act) ? 'in-print' : ''}>
            <span>{startSentence(sayAct(act))}</span>{' '}
            <span class="count">{DEBRIEF_WORDS.times(times)}</span>
            <Bar share={times / most} />
          </li>
        ))}
      </ul>
    </div>
  );
}
