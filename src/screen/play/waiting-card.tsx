import type { WaitingProps } from '../later.tsx';
import { WORDS } from '../words.ts';
import { useArrival } from './use-arrival.ts';

/** Stands where a screen of play will be in a moment, as large as most of them, and holds the focus. */
export function WaitingCard({ isFailed, onRetry }: WaitingProps) {
  const heading = useArrival(String(isFailed));
  return (
    <section class="card panel-card waiting" aria-label={WORDS.waiting.region}>
      <h2 ref={heading} tabIndex={-1}>
        {isFailed ? WORDS.waiting.failed : WORDS.waiting.now}
      </h2>
      {isFailed && (
        <>
          <p>{WORDS.waiting.help}</p>
          <button type="button" class="button primary big" onClick={onRetry}>
            {WORDS.waiting.retry}
          </button>
        </>
      )}
    </section>
  );
}
