import type { NotedQuality, Quality } from '../../../../season/intent.ts';
import type { EndingSnapshot, PersonSnapshot } from '../../../../season/snapshot.ts';
import { Portrait } from '../../../portrait/portrait.tsx';
import { KNOW_WORDS } from '../../../words/know-words.ts';
import './knew.css';

interface KnewCardProps {
  readonly knew: EndingSnapshot['knew'];
  readonly people: readonly PersonSnapshot[];
}

/** Shows, once the season is over, what the player noted of each rep beside what is so. */
export function KnewCard({ knew, people }: KnewCardProps) {
  const words = KNOW_WORDS;
  if (knew.people.length === 0) return null;
  return (
    <section class="card knew" aria-labelledby="knew-heading">
      <h3 id="knew-heading">{words.knew}</h3>
      <p>{sayKnew(knew)}</p>
      <ul>
        {knew.people.map(({ person: id, noted, strengths, gaps }) => {
          const person = people.find((one) => one.id === id);
          if (person === undefined) return null;
          return (
            <li key={id}>
              <Portrait {...person} isClose />
              <div>
                <h4>{person.name}</h4>
                {strengths.length === 0 ? (
                  <p>{words.plain}</p>
                ) : (
                  <dl>
                    <Side name={words.strength} noted={noted.strength} so={strengths} />
                    <Side name={words.gap} noted={noted.gap} so={gaps} />
                  </dl>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <p class="help">{words.knewHow}</p>
    </section>
  );
}

/** Where nothing stands out in somebody, what was noted of them is neither right nor wrong. */
function sayKnew({ right, of, people }: EndingSnapshot['knew']): string {
  const words = KNOW_WORDS;
  if (of > 0) return words.knewRight(right, of);
  const isNoted = people.some(({ noted }) => noted.strength !== 'none' || noted.gap !== 'none');
  return isNoted ? words.knewPlain : words.knewNothing;
}

interface SideProps {
  readonly name: string;
  readonly noted: NotedQuality;
  readonly so: readonly Quality[];
}

function Side({ name, noted, so }: SideProps) {
  const words = KNOW_WORDS;
  const isRight = so.some((quality) => quality === noted);
  const all = words.or(so.map((quality) => words.quality[quality]));
  const wrong = noted === 'none' ? words.unnoted : words.wrong(words.quality[noted]);
  return (
    <div class={isRight ? 'is-right' : ''}>
      <dt>{name}</dt>
      <dd>
        {all}
        <small>{isRight ? words.right : wrong}</small>
      </dd>
    </div>
  );
}
