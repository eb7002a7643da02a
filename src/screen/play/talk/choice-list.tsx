import { useRef, useState } from 'preact/hooks';
import type { Intent, Prediction } from '../../../season/intent.ts';
import type { ChoiceSnapshot } from '../../../season/snapshot.ts';
import { later } from '../../later.tsx';
import { PLAY_WORDS } from '../../words/play-words.ts';
import { PredictionAsk } from './prediction-ask.tsx';

/** Only a class raises hands. */
const handsStepper = later(
  async () => (await import('./hands-stepper.tsx')).HandsStepper,
  HandsCome,
);
const handsSum = later(async () => (await import('./hands-sum.tsx')).HandsSum, HandsCome);

/** Keeps their place; the choices can be taken without them. */
function HandsCome() {
  return <div class="hands-come" />;
}

interface ChoiceListProps {
  readonly choices: readonly ChoiceSnapshot[];
  readonly language: string | undefined;
  readonly isClass: boolean;
  readonly onIntent: (intent: Intent) => void;
}

/**
 * Offers the choices; asks for a prediction, and for a class's raised hands, before one is taken. Pressing
 * a choice again while its prediction is asked for takes it without one.
 */
export function ChoiceList({ choices, language, isClass, onIntent }: ChoiceListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [asked, setAsked] = useState<string>();
  const [hands, setHands] = useState<Readonly<Record<string, number>>>({});
  const take = (choice: ChoiceSnapshot, prediction?: Prediction): void =>
    onIntent({
      do: 'choose',
      choice: choice.id,
      ...(prediction !== undefined && { prediction }),
      ...(isClass && Object.values(hands).some((count) => count > 0) && { hands }),
    });
  return (
    <div class="choose">
      <p class="ask">
        {PLAY_WORDS.talk.ask}{' '}
        <span class="key-hint" aria-hidden="true">
          {PLAY_WORDS.talk.keys(choices.length)}
        </span>
      </p>
      <ol
        class="choices"
        aria-label={PLAY_WORDS.talk.choices}
        ref={list}
        onKeyDown={(event) => moveByKey(event, list.current)}
      >
        {choices.map((choice, index) => (
          <ChoiceItem
            key={choice.id}
            choice={choice}
            number={index + 1}
            language={language}
            isAsked={asked === choice.id}
            hands={isClass ? (hands[choice.id] ?? 0) : undefined}
            onAsk={setAsked}
            onTake={(prediction) => take(choice, prediction)}
            onHands={(count) => setHands({ ...hands, [choice.id]: count })}
          />
        ))}
      </ol>
      {isClass && <handsSum.View counts={choices.map(({ id }) => hands[id] ?? 0)} />}
    </div>
  );
}

interface ChoiceItemProps {
  readonly choice: ChoiceSnapshot;
  /** The digit that takes it, from 1. */
  readonly number: number;
  readonly language: string | undefined;
  /** The player has pressed it and is asked for a prediction. */
  readonly isAsked: boolean;
  /** Raised hands for it; undefined when no class plays. */
  readonly hands: number | undefined;
  /** Asks for a prediction about a choice, or about none. */
  readonly onAsk: (choice: string | undefined) => void;
  readonly onTake: (prediction?: Prediction) => void;
  readonly onHands: (hands: number) => void;
}

function ChoiceItem(props: ChoiceItemProps) {
  const { choice, number, language, isAsked, hands, onAsk, onTake, onHands } = props;
  const { id, text, predict } = choice;
  return (
    <li>
      <button
        type="button"
        class="choice"
        data-choice={id}
        aria-expanded={predict === undefined ? undefined : isAsked}
        onClick={(event) => {
          if (isRestOfDoubleClick(event) && !isAsked) return;
          if (predict === undefined || isAsked) onTake();
          else onAsk(id);
        }}
      >
        <span class="digit" aria-hidden="true">
          {number}
        </span>
        <span lang={language}>{text}</span>
      </button>
      {isAsked && predict !== undefined && <PredictionAsk name={predict.name} onAnswer={onTake} />}
      {hands !== undefined && <handsStepper.View number={number} hands={hands} onHands={onHands} />}
    </li>
  );
}

/**
 * Whether a click is the second of a double click, which was meant for what stood here before. Taps
 * count up as well when they come quickly, but nobody double-taps a button.
 */
function isRestOfDoubleClick(event: MouseEvent): boolean {
  const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
  return event.detail > 1 && !isTap;
}

/** Digits take a choice and arrows move between choices, only while a choice's own button has the focus. */
function moveByKey(event: KeyboardEvent, list: HTMLOListElement | null): void {
  if (list === null || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('button.choice')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  if (at < 0) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by !== undefined) {
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  } else if (/^[1-9]$/.test(event.key)) {
    buttons[Number(event.key) - 1]?.click();
    event.preventDefault();
  }
}
