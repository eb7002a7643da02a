import type { WeekReport } from '../../../season/event.ts';
import type { Intent } from '../../../season/intent.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { DEBRIEF_WORDS } from '../../words/debrief-words.ts';
import { REPORT_WORDS } from '../../words/report-words.ts';
import { WORDS } from '../../words.ts';
import { MoneySlip } from '../numbers/money-table.tsx';
import { sayMoneyShort } from '../numbers/say-money.ts';
import { TimeChart } from '../numbers/time-chart.tsx';
import { useArrival } from '../use-arrival.ts';
import { GuessMet } from './guess-met.tsx';
import { OwnHours } from './hours-kept.tsx';
import { ReportTiles } from './report-tiles.tsx';
import { ReviewCards } from './review-card.tsx';
import { Sellers } from './sellers.tsx';
import { WeekNews } from './week-news.tsx';
import { Whys } from './whys.tsx';
import '../numbers/numbers.css';
import './report.css';

interface WeekReportViewProps {
  readonly snapshot: Snapshot;
  readonly onIntent: (intent: Intent) => void;
}

/** Shows the weeks since the player last looked: what they came to, and why. */
export function WeekReportView({ snapshot, onIntent }: WeekReportViewProps) {
  const { unread, weeks } = snapshot;
  const first = unread[0];
  const last = unread.at(-1);
  const words = REPORT_WORDS;
  const heading = useArrival(last?.week ?? 0);
  return (
    <section class="card panel-card report" aria-label={WORDS.region.report}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading(first?.week ?? snapshot.week, last?.week ?? snapshot.week)}
      </h2>
      <ReviewCards snapshot={snapshot} />
      <ReportTiles unread={unread} snapshot={snapshot} />
      <Whys reports={unread} />
      <WeekNews snapshot={snapshot} />
      <GuessMet snapshot={snapshot} />
      <OwnHours reports={unread} />
      {unread.length > 0 && <MoneySlip reports={unread} />}
      {weeks.length > 1 && <SoFar weeks={weeks} />}
      {last !== undefined && <Sellers report={last} snapshot={snapshot} />}
      <div class="panel-foot">
        <button
          type="button"
          class="button primary big"
          data-go-on="friday"
          onClick={() => onIntent({ do: 'go-on' })}
        >
          {words.next}
        </button>
      </div>
    </section>
  );
}

function SoFar({ weeks }: { readonly weeks: readonly WeekReport[] }) {
  const gross = weeks.map((report) => report.gross);
  return (
    <TimeChart
      label={REPORT_WORDS.chart}
      weeks={weeks.map(({ week }) => week)}
      height={7}
      panels={[
        {
          least: 0,
          most: 1,
          say: sayMoneyShort,
          series: [
            { label: DEBRIEF_WORDS.gross, look: 'gross', values: gross },
            { label: DEBRIEF_WORDS.net, look: 'net', values: weeks.map(({ net }) => net) },
          ],
        },
      ]}
    />
  );
}
