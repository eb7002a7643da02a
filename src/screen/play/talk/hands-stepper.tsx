import { PLAY_WORDS } from '../../words/play-words.ts';
import { StayButton } from '../stay-button.tsx';
import { HANDS_MOST, readHands } from './hands.ts';

interface HandsStepperProps {
  /** The choice's place in the list, from 1. */
  readonly number: number;
  readonly hands: number;
  readonly onHands: (hands: number) => void;
}

/** Counts the raised hands for one choice. */
export function HandsStepper({ number, hands, onHands }: HandsStepperProps) {
  const of = PLAY_WORDS.talk.hands(number);
  return (
    <fieldset class="hands">
      <legend class="hidden">{of}</legend>
      <StayButton
        label={`${PLAY_WORDS.talk.fewer}: ${of}`}
        isOff={hands === 0}
        onPress={() => onHands(hands - 1)}
      >
        −
      </StayButton>
      <input
        type="number"
        min={0}
        max={HANDS_MOST}
        aria-label={of}
        value={hands}
        onChange={(event) => {
          const count = readHands(event.currentTarget.value);
          // What was typed may read as the count that stands already, and then nothing is drawn anew.
          event.currentTarget.value = String(count);
          onHands(count);
        }}
      />
      <StayButton
        label={`${PLAY_WORDS.talk.another}: ${of}`}
        isOff={hands >= HANDS_MOST}
        onPress={() => onHands(hands + 1)}
      >
        +
      </StayButton>
    </fieldset>
  );
}
