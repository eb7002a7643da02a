import type { Snapshot } from '../../../season/snapshot.ts';
import { PREDICTION_WORDS } from '../../words/play-words.ts';
import { REPORT_WORDS } from '../../words/report-words.ts';
import { wholeSentence } from '../../words/start-sentence.ts';

/** Tells what the player guessed about these weeks, what it was, and why. */
export function GuessMet({ snapshot }: { readonly snapshot: Snapshot }) {
  const guesses = snapshot.news
    .filter((event) => event.type === 'predicted')
    .filter(({ about }) => about === 'week');
  if (guesses.length === 0) return null;
  const words = REPORT_WORDS;
  const nameOf = (id: string) => snapshot.people.find((person) => person.id === id)?.name ?? id;
  const say = (guess: keyof typeof PREDICTION_WORDS) => PREDICTION_WORDS[guess].toLowerCase();
  return (
    <section class="guess-met" aria-labelledby="guess-heading">
      <h3 id="guess-heading">{words.guess}</h3>
      {guesses.map(({ person, guess, was, because }) => (
        <p key={person}>
          {guess === was
            ? words.guessedRight(nameOf(person), say(guess))
            : words.guessed(nameOf(person), say(guess), say(was))}{' '}
          {because !== undefined && <span class="why">{wholeSentence(because.words)}</span>}
        </p>
      ))}
    </section>
  );
}
