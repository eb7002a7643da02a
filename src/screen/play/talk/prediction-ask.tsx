import { PREDICTIONS, type Prediction } from '../../../season/intent.ts';
import { PLAY_WORDS, PREDICTION_WORDS } from '../../words/play-words.ts';
import { useArrival } from '../use-arrival.ts';

interface PredictionAskProps {
  readonly name: string;
  /** Called without a prediction when the player skips. */
  readonly onAnswer: (prediction?: Prediction) => void;
}

/** Asks how somebody will take a choice, before it is taken. It may be skipped. */
export function PredictionAsk({ name, onAnswer }: PredictionAskProps) {
  const heading = useArrival(name, 'part');
  return (
    <div class="predict">
      <h3 ref={heading} tabIndex={-1}>
        {PLAY_WORDS.talk.predict(name)}
      </h3>
      <div class="buttons">
        {PREDICTIONS.map((one) => (
          <button
            type="button"
            class="button"
            key={one}
            data-predict={one}
            onClick={() => onAnswer(one)}
          >
            {PREDICTION_WORDS[one]}
          </button>
        ))}
        <button type="button" class="button small" data-predict="skip" onClick={() => onAnswer()}>
          {PLAY_WORDS.talk.skip}
        </button>
      </div>
    </div>
  );
}
