import type { Snapshot } from '../../../season/snapshot.ts';
import { PLAY_WORDS, PREDICTION_WORDS } from '../../words/play-words.ts';

interface OutcomeProps {
  readonly snapshot: Snapshot;
  readonly because: string | undefined;
  readonly language: string | undefined;
}

/** What the last choice came to: the author's explanation, the player's prediction, what was found out. */
export function Outcome({ snapshot, because, language }: OutcomeProps) {
  const predicted = snapshot.news.find((event) => event.type === 'predicted');
  const who = snapshot.people.find(({ id }) => id === predicted?.person);
  const learned = snapshot.news.filter((event) => event.type === 'learned');
  const isPredicted = predicted !== undefined && who !== undefined;
  if (because === undefined && !isPredicted && learned.length === 0) return null;
  const say = (guess: keyof typeof PREDICTION_WORDS) => PREDICTION_WORDS[guess].toLowerCase();
  return (
    <div class="outcome">
      {because !== undefined && (
        <p>
          <b>{PLAY_WORDS.talk.because}</b> <span lang={language}>{because}</span>
        </p>
      )}
      {isPredicted && (
        <p>{PLAY_WORDS.talk.predicted(who.name, say(predicted.guess), say(predicted.was))}</p>
      )}
      {learned.map(({ person, what }) => (
        <p key={person}>
          {PLAY_WORDS.talk.learned(snapshot.people.find(({ id }) => id === person)?.name, what)}
        </p>
      ))}
    </div>
  );
}
