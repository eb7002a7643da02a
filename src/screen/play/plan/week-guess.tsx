import { useRef, useState } from 'preact/hooks';
import { type Intent, PREDICTIONS } from '../../../season/intent.ts';
import type { PlanSnapshot } from '../../../season/snapshot.ts';
import { ORDER_WORDS } from '../../words/order-words.ts';
import { PREDICTION_WORDS } from '../../words/play-words.ts';

interface WeekGuessProps {
  readonly plan: PlanSnapshot;
  readonly onIntent: (intent: Intent) => void;
}

/** Asks once a week how somebody will feel on Friday. It may be left, or put away. */
export function WeekGuess({ plan, onIntent }: WeekGuessProps) {
  const [isAway, setAway] = useState(false);
  const box = useRef<HTMLElement>(null);
  const { predict, isOpen } = plan;
  if (predict === undefined) return null;
  const { id, name, guess } = predict;
  const answer = (run: () => void): void => {
    // The buttons go away; the focus must not fall back to the page.
    box.current?.focus();
    run();
  };
  const isAsked = isOpen && guess === undefined && !isAway;
  return (
    <section class="week-guess" ref={box} tabIndex={-1} aria-label={ORDER_WORDS.guess(name)}>
      <p>
        {guess === undefined ? (
          <>
            <b>{ORDER_WORDS.guess(name)}</b> {isAsked ? ORDER_WORDS.guessHelp : ORDER_WORDS.noGuess}
          </>
        ) : (
          ORDER_WORDS.guessed(name, PREDICTION_WORDS[guess].toLowerCase())
        )}
      </p>
      {isAsked && (
        <div class="buttons">
          {PREDICTIONS.map((one) => (
            <button
              type="button"
              class="button small"
              key={one}
              data-guess={one}
              onClick={() => answer(() => onIntent({ do: 'predict', person: id, guess: one }))}
            >
              {PREDICTION_WORDS[one]}
            </button>
          ))}
          <button
            type="button"
            class="link-button"
            data-guess="none"
            onClick={() => answer(() => setAway(true))}
          >
            {ORDER_WORDS.noGuess}
          </button>
        </div>
      )}
    </section>
  );
}
