import { useRef, useState } from 'preact/hooks';
import { OUTLOOK_WORDS } from '../../../words/outlook-words.ts';

interface TakeBackProps {
  /** Settings and guesses of this plan. */
  readonly made: number;
  readonly onTakeBack: (count: number) => void;
}

/** Takes back what was set in this plan, one thing or all; nothing while there is nothing to take back. */
export function TakeBack({ made, onTakeBack }: TakeBackProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isDone, setDone] = useState(false);
  const words = OUTLOOK_WORDS;
  const take = (count: number): void => {
    // A button that goes away must not let the focus fall back to the page.
    if (count === made) box.current?.focus();
    setDone(true);
    onTakeBack(count);
  };
  return (
    <div class="take-back buttons" ref={box} tabIndex={-1}>
      <p role="status">{isDone && made === 0 && words.allBack}</p>
      {made > 0 && (
        <button type="button" class="button small" onClick={() => take(1)}>
          {words.takeBack}
        </button>
      )}
      {made > 1 && (
        <button type="button" class="button small" onClick={() => take(made)}>
          {words.takeAllBack(made)}
        </button>
      )}
    </div>
  );
}
