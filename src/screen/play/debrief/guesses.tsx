import type { SeasonEvent } from '../../../season/event.ts';
import type { PersonSnapshot } from '../../../season/snapshot.ts';
import { DEBRIEF_WORDS } from '../../words/debrief-words.ts';
import { PREDICTION_WORDS } from '../../words/play-words.ts';
import { wholeSentence } from '../../words/start-sentence.ts';
import { ScrollBox } from '../numbers/scroll-box.tsx';

/** A guess that met what happened, with the week in which it did. */
export type MetGuess = Extract<SeasonEvent, { type: 'predicted' }> & { readonly week: number };

interface GuessesProps {
  /** In the order in which they were met. */
  readonly guesses: readonly MetGuess[];
  readonly people: readonly PersonSnapshot[];
}

/** Shows what the player expected of people beside what happened, in a row. */
export function Guesses({ guesses, people }: GuessesProps) {
  if (guesses.length === 0) return null;
  const words = DEBRIEF_WORDS;
  const right = guesses.filter(({ guess, was }) => guess === was).length;
  const heads = [words.guessWeek, words.guessWho, words.guessYours, words.guessWas, words.guessWhy];
  return (
    <section class="card guesses" aria-labelledby="guesses-heading">
      <h3 id="guesses-heading">{words.guesses}</h3>
      <p>{words.guessesRight(right, guesses.length)}</p>
      <ScrollBox label={words.guesses}>
        <table class="numbers">
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {guesses.map((met, index) => (
              <Guess key={`${index} ${met.week}`} met={met} people={people} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

interface GuessProps {
  readonly met: MetGuess;
  readonly people: readonly PersonSnapshot[];
}

function Guess({ met: { week, person, guess, was, because }, people }: GuessProps) {
  const name = people.find(({ id }) => id === person)?.name ?? person;
  return (
    <tr class={guess === was ? 'is-right' : ''}>
      <th scope="row">{week}</th>
      <td>{name}</td>
      <td>{PREDICTION_WORDS[guess]}</td>
      <td>{PREDICTION_WORDS[was]}</td>
      <td class="guess-why">{because === undefined ? '–' : wholeSentence(because.words)}</td>
    </tr>
  );
}
