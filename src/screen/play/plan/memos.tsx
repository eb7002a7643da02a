import type { PlanSnapshot } from '../../../season/snapshot.ts';
import { PLAY_WORDS } from '../../words/play-words.ts';

interface MemosProps {
  readonly plan: PlanSnapshot;
  /** The language of head office's words, when it is not that of the screen. */
  readonly language: string | undefined;
}

/** Shows head office's newest words; the older ones would push the plan itself off the screen. */
export function Memos({ plan, language }: MemosProps) {
  const { announcements } = plan;
  const newest = announcements.at(-1);
  const earlier = announcements.slice(0, -1).reverse();
  if (newest === undefined) return null;
  return (
    <section class="memo" aria-label={PLAY_WORDS.plan.office}>
      <h3>{PLAY_WORDS.plan.office}</h3>
      <Memo {...newest} isNewest={earlier.length > 0} language={language} />
      {earlier.length > 0 && (
        <details class="more">
          <summary>{PLAY_WORDS.plan.earlier(earlier.length)}</summary>
          {earlier.map((one) => (
            <Memo key={`${one.week} ${one.text}`} {...one} isNewest={false} language={language} />
          ))}
        </details>
      )}
    </section>
  );
}

interface MemoProps {
  readonly week: number;
  readonly text: string;
  /** Is to be marked as the newest of several. */
  readonly isNewest: boolean;
  readonly language: string | undefined;
}

function Memo({ week, text, isNewest, language }: MemoProps) {
  return (
    <p>
      {isNewest && <b class="newest">{PLAY_WORDS.plan.newest}</b>}{' '}
      <small>{PLAY_WORDS.plan.officeWeek(week)}</small> <span lang={language}>{text}</span>
    </p>
  );
}
