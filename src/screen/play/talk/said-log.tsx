import { PLAY_WORDS } from '../../words/play-words.ts';
import type { Said, SaidSoFar } from './said.ts';

interface EarlierButtonProps {
  readonly said: SaidSoFar;
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

/** Unfolds what was said before the latest exchange; not there when nothing was. */
export function EarlierButton({ said, isWhole, onWhole }: EarlierButtonProps) {
  if (!said.list.some(({ step }) => step !== said.step)) return null;
  return (
    <button
      type="button"
      class="button small earlier"
      aria-expanded={isWhole}
      onClick={() => onWhole(!isWhole)}
    >
      {isWhole ? PLAY_WORDS.talk.recent : PLAY_WORDS.talk.earlier}
    </button>
  );
}

interface SaidLogProps {
  readonly said: SaidSoFar;
  /** Shows all of the moment, not only the latest exchange. */
  readonly isWhole: boolean;
  readonly language: string | undefined;
}

/** Shows what was said: the latest exchange, or all of the moment. */
export function SaidLog({ said, isWhole, language }: SaidLogProps) {
  return (
    <div class={isWhole ? 'said is-whole' : 'said'} role="log" aria-label={PLAY_WORDS.talk.log}>
      {said.list.map((one, index) => (
        <Entry
          key={one.key}
          said={one}
          language={language}
          isOld={one.step !== said.step}
          isNamed={one.name !== said.list[index - 1]?.name || one.isYours}
        />
      ))}
    </div>
  );
}

interface EntryProps {
  readonly said: Said;
  readonly language: string | undefined;
  readonly isOld: boolean;
  readonly isNamed: boolean;
}

function Entry({ said, language, isOld, isNamed }: EntryProps) {
  const kind = said.isYours ? 'is-yours' : said.name === undefined ? 'is-narration' : 'is-speech';
  return (
    <p class={`entry ${kind} ${isOld ? 'is-old' : ''}`}>
      {said.name !== undefined && (
        <b class={isNamed ? 'entry-name' : 'hidden'}>
          {said.name}
          <span class="hidden">: </span>
        </b>
      )}
      <span lang={language}>{said.words}</span>
    </p>
  );
}
