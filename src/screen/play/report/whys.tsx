import type { Because, WeekReport } from '../../../season/event.ts';
import { REPORT_WORDS } from '../../words/report-words.ts';
import { startSentence } from '../../words/start-sentence.ts';

/** Tells why the weeks came to what they did, each week under its own name, and what each cause moved. */
export function Whys({ reports }: { readonly reports: readonly WeekReport[] }) {
  const told = reports.filter(({ becauses }) => becauses.length > 0);
  if (told.length === 0) return null;
  return (
    <section class="whys" aria-labelledby="whys-heading">
      <h3 id="whys-heading">{REPORT_WORDS.why}</h3>
      {told.map(({ week, becauses }) => (
        <div key={week}>
          {reports.length > 1 && <h4>{REPORT_WORDS.whyWeek(week)}</h4>}
          <ul>
            {becauses.map((because, index) => (
              <Why key={`${index} ${because.words}`} because={because} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Why({ because: { words, moved } }: { readonly because: Because }) {
  return (
    <li>
      <span class="why">{startSentence(words)}</span>
      {moved !== undefined && (
        <>
          {' '}
          <span class={`trend trend-${moved.way}`}>
            {REPORT_WORDS.measure[moved.measure]} {REPORT_WORDS.trend[moved.way]}
          </span>
        </>
      )}
    </li>
  );
}
