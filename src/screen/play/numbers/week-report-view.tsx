import type { Because, WeekReport } from '../../../season/event.ts';
import type { Intent } from '../../../season/intent.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { WORDS } from '../../words.ts';
import { useArrival } from '../use-arrival.ts';
import { sayMoney, sayMoneyShort } from './say-money.ts';
import { TimeChart } from './time-chart.tsx';
import { WeekNews } from './week-news.tsx';

interface WeekReportViewProps {
  readonly snapshot: Snapshot;
  readonly onIntent: (intent: Intent) => void;
}

/** Shows the weeks since the player last looked: what they came to, and why. */
export function WeekReportView({ snapshot, onIntent }: WeekReportViewProps) {
  const { unread, weeks } = snapshot;
  const first = unread[0];
  const last = unread.at(-1);
  const heading = useArrival(last?.week ?? 0);
  return (
    <section class="card panel-card report" aria-label={WORDS.region.report}>
      <h2 ref={heading} tabIndex={-1}>
        {WORDS.report.heading(first?.week ?? snapshot.week, last?.week ?? snapshot.week)}
      </h2>
      {last !== undefined && <Tiles report={last} before={weeks.at(-2)} />}
      <WeekNews snapshot={snapshot} />
      <Whys becauses={unread.flatMap(({ becauses }) => becauses)} />
      <WeekTable reports={unread} />
      {weeks.length > 1 && <SoFar weeks={weeks} />}
      {last !== undefined && <Sellers report={last} snapshot={snapshot} />}
      <button
        type="button"
        class="button primary big"
        data-go-on="friday"
        onClick={() => onIntent({ do: 'go-on' })}
      >
        {WORDS.report.next}
      </button>
    </section>
  );
}

interface TilesProps {
  readonly report: WeekReport;
  readonly before: WeekReport | undefined;
}

function Tiles({ report, before }: TilesProps) {
  const words = WORDS.report;
  return (
    <dl class="tiles">
      <Tile
        label={words.keptTile}
        value={sayMoney(report.net)}
        help={words.keptOf(sayMoney(report.clawback))}
        change={before && report.net - before.net}
      />
      <Tile
        label={words.tvTile}
        value={String(report.tv)}
        help={words.tvOf(report.goal)}
        change={before && report.tv - before.tv}
      />
      <Tile
        label={words.csat}
        value={String(Math.round(report.csat))}
        help={words.csatOf(Math.round(report.customerReturn))}
        change={before && Math.round(report.csat) - Math.round(before.csat)}
      />
      <Tile
        label={words.morale}
        value={String(Math.round(report.morale))}
        help={words.moraleOf(Math.round(report.staffRetention))}
        change={before && Math.round(report.morale) - Math.round(before.morale)}
      />
    </dl>
  );
}

interface TileProps {
  readonly label: string;
  readonly value: string;
  readonly help: string;
  /** Against the week before; undefined in the first week. */
  readonly change: number | undefined;
}

function Tile({ label, value, help, change }: TileProps) {
  return (
    <div class="tile">
      <dt>{label}</dt>
      <dd>
        <b>{value}</b> {change !== undefined && <Trend change={change} />}
        <small>{help}</small>
      </dd>
    </div>
  );
}

function Trend({ change }: { readonly change: number }) {
  const direction = change === 0 ? 'same' : change > 0 ? 'up' : 'down';
  return <span class={`trend trend-${direction}`}>{WORDS.report.trend[direction]}</span>;
}

/** A cause that moved several weeks is told once. */
function Whys({ becauses }: { readonly becauses: readonly Because[] }) {
  const words = [...new Set(becauses.map((because) => because.words))];
  if (words.length === 0) return null;
  return (
    <section class="whys" aria-labelledby="whys-heading">
      <h3 id="whys-heading">{WORDS.report.why}</h3>
      <ul>
        {words.slice(0, 6).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  );
}

function WeekTable({ reports }: { readonly reports: readonly WeekReport[] }) {
  const words = WORDS.report;
  return (
    <table class="numbers">
      <caption class="hidden">{WORDS.region.report}</caption>
      <thead>
        <tr>
          {[words.week, words.tv, words.sold, words.back, words.kept].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reports.map(({ week, tv, goal, gross, clawback, net }) => (
          <tr key={week}>
            <th scope="row">{week}</th>
            <td>
              {tv}/{goal}
            </td>
            <td>{sayMoneyShort(gross)}</td>
            <td>{sayMoneyShort(clawback)}</td>
            <td>{sayMoneyShort(net)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SoFar({ weeks }: { readonly weeks: readonly WeekReport[] }) {
  const gross = weeks.map((report) => report.gross);
  return (
    <TimeChart
      label={WORDS.report.chart}
      weeks={weeks.map(({ week }) => week)}
      height={7}
      panels={[
        {
          least: 0,
          most: 1,
          say: sayMoneyShort,
          series: [
            { label: WORDS.debrief.gross, look: 'gross', values: gross },
            { label: WORDS.debrief.net, look: 'net', values: weeks.map(({ net }) => net) },
          ],
        },
      ]}
    />
  );
}

interface SellersProps {
  readonly report: WeekReport;
  readonly snapshot: Snapshot;
}

function Sellers({ report, snapshot }: SellersProps) {
  const words = WORDS.report;
  const nameOf = (id: string) => snapshot.people.find((person) => person.id === id)?.name ?? id;
  return (
    <details class="more">
      <summary>{words.people}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={words.people}>
        <table class="numbers">
          <thead>
            <tr>
              {[words.person, words.phones, words.fitting, words.pushed, words.returns].map(
                (head) => (
                  <th scope="col" key={head}>
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {report.reps.map(({ rep, phones, tvFitting, tvPushed, wouldReturn, visits }) => (
              <tr key={rep}>
                <th scope="row">{nameOf(rep)}</th>
                <td>{phones}</td>
                <td>{tvFitting}</td>
                <td>{tvPushed}</td>
                <td>
                  {wouldReturn}/{visits}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
