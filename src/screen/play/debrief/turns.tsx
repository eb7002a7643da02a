import type { EndingSnapshot } from '../../../season/snapshot.ts';
import { DEBRIEF_WORDS } from '../../words/debrief-words.ts';
import { wholeSentence } from '../../words/start-sentence.ts';

interface TurnsProps extends Pick<EndingSnapshot, 'turns'> {
  readonly language: string | undefined;
}

/** Shows the choices that led to the ending: when, where, what was said, and what came of it. */
export function Turns({ turns, language }: TurnsProps) {
  const words = DEBRIEF_WORDS;
  if (turns.length === 0) return null;
  return (
    <section class="card turns" aria-labelledby="turns-heading">
      <h3 id="turns-heading">{words.turns}</h3>
      <p class="help">{words.turnsHelp}</p>
      <ol class="plain">
        {turns.map(({ week, moment, text, because }) => (
          <li key={`${week} ${moment} ${text}`}>
            <h4>
              {words.turnWhen(week)}: <span lang={language}>{moment}</span>
            </h4>
            <p>
              <b>{words.said}</b> <span lang={language}>{text}</span>
            </p>
            {because !== undefined && (
              <p>
                <b>{words.cameOfIt}</b> <span lang={language}>{wholeSentence(because)}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
