import type { SeasonEvent } from '../../../season/event.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { WORDS } from '../../words.ts';

/** Tells what the latest weeks brought besides numbers: reviews, and people who come nearer to the door or back. */
export function WeekNews({ snapshot }: { readonly snapshot: Snapshot }) {
  const nameOf = (id: string) => snapshot.people.find((person) => person.id === id)?.name ?? id;
  const news = snapshot.news.map((event) => tell(event, nameOf)).filter((one) => one !== undefined);
  if (news.length === 0) return null;
  return (
    <section class="happened" aria-labelledby="happened-heading">
      <h3 id="happened-heading">{WORDS.report.happened}</h3>
      <ul>
        {news.map(({ words, because }) => (
          <li key={words}>
            <b>{words}</b> <span>{because}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function tell(
  event: SeasonEvent,
  nameOf: (id: string) => string,
): { readonly words: string; readonly because: string } | undefined {
  if (event.type === 'repMoved')
    return {
      words: WORDS.report.moved[event.to](nameOf(event.person)),
      because: event.because.words,
    };
  if (event.type === 'reviewed')
    return { words: WORDS.report.reviewed[event.verdict], because: event.because.words };
  return undefined;
}
