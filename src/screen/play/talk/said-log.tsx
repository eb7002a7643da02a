import { Portrait } from '../../portrait/portrait.tsx';
import { PLAY_WORDS } from '../../words/play-words.ts';
import type { Said, SaidSoFar } from './said.ts';

interface SaidLogProps {
  readonly said: SaidSoFar;
  readonly language: string | undefined;
}

/** Shows what was said: the latest exchange, and what was said before as the page unfolds it. */
export function SaidLog({ said, language }: SaidLogProps) {
  return (
    <div class="said" role="log" aria-label={PLAY_WORDS.talk.log}>
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
          {isNamed && said.who !== undefined && <Portrait {...said.who} isClose />}
          {said.name}
          <span class="hidden">: </span>
        </b>
      )}
      <span lang={language}>{said.words}</span>
    </p>
  );
}
