import type { SeasonEvent, WeekReport } from '../../../season/event.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { REPORT_WORDS } from '../../words/report-words.ts';
import { wholeSentence } from '../../words/start-sentence.ts';

interface Telling {
  readonly words: string;
  readonly because: string;
}

/**
 * Tells what the latest weeks brought besides numbers: people who come nearer to the door or back,
 * customers who remember, and what an act did to how somebody works.
 */
export function WeekNews({ snapshot }: { readonly snapshot: Snapshot }) {
  const nameOf = (id: string) => snapshot.people.find((person) => person.id === id)?.name ?? id;
  const news = snapshot.news.map((event) => tell(event, nameOf)).filter((one) => one !== undefined);
  const all = [...news, ...tellTold(snapshot)];
  if (all.length === 0) return null;
  return (
    <section class="happened" aria-labelledby="happened-heading">
      <h3 id="happened-heading">{REPORT_WORDS.happened}</h3>
      <ul>
        {all.map(({ words, because }, index) => (
          <li key={`${index} ${words}`}>
            <b>{words}</b> <span>{wholeSentence(because)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function tell(event: SeasonEvent, nameOf: (id: string) => string): Telling | undefined {
  const words = REPORT_WORDS;
  switch (event.type) {
    case 'repMoved':
      return { words: words.moved[event.to](nameOf(event.person)), because: event.because.words };
    case 'customerRemembered':
      return { words: words.memory[event.how](nameOf(event.person)), because: event.because.words };
    case 'handsMoved':
      return { words: words.hands[event.how](event.name), because: event.because.words };
    case 'landed':
      return { words: words.landed[event.how](nameOf(event.person)), because: event.because.words };
    case 'learned':
      return {
        words: words.learned[event.what](nameOf(event.person)),
        because: event.because.words,
      };
    default:
      return undefined;
  }
}

/** How much more talk than in the weeks before makes it news. */
const NEWS_FROM = 1.25;

/**
 * What unhappy customers tell costs customers weeks later. Some always talk, so it is told when there
 * was clearly more of it than in the weeks before.
 */
function tellTold({ unread, weeks }: Snapshot): Telling[] {
  const before = weeks.slice(0, weeks.length - unread.length);
  if (before.length === 0 || unread.length === 0) return [];
  const people = sumOfTold(unread);
  const usual = sumOfTold(before) / before.length;
  if (people / unread.length <= NEWS_FROM * usual) return [];
  return [{ words: REPORT_WORDS.told(people), because: REPORT_WORDS.toldWhat }];
}

function sumOfTold(reports: readonly WeekReport[]): number {
  return reports.reduce((sum, { told }) => sum + told, 0);
}
