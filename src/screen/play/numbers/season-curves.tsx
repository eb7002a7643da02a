import type { WeekReport } from '../../../season/event.ts';
import { WORDS } from '../../words.ts';
import { sayMoney, sayMoneyShort } from './say-money.ts';
import { TimeChart } from './time-chart.tsx';

/** Shows who stayed and what was sold on one axis of weeks, and the same numbers in a table beside it. */
export function SeasonCurves({ weeks }: { readonly weeks: readonly WeekReport[] }) {
  const words = WORDS.debrief;
  if (weeks.length === 0) return null;
  return (
    <section class="card curves" aria-labelledby="curves-heading">
      <h3 id="curves-heading">{words.curves}</h3>
      <p class="help">{words.curvesHelp}</p>
      <TimeChart
        label={words.curvesHelp}
        weeks={weeks.map(({ week }) => week)}
        height={9.5}
        panels={[
          {
            least: 0,
            most: 100,
            say: (value) => `${value} %`,
            series: [
              {
                label: words.staff,
                look: 'staff',
                values: weeks.map(({ staffRetention }) => staffRetention),
              },
            ],
          },
          {
            least: 0,
            most: 1,
            say: sayMoneyShort,
            series: [
              { label: words.gross, look: 'gross', values: weeks.map(({ gross }) => gross) },
              { label: words.net, look: 'net', values: weeks.map(({ net }) => net) },
            ],
          },
        ]}
      />
      <CurveTable weeks={weeks} />
    </section>
  );
}

function CurveTable({ weeks }: { readonly weeks: readonly WeekReport[] }) {
  const words = WORDS.debrief;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll tall" tabIndex={0} aria-label={words.table}>
      <table class="numbers">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            {[WORDS.report.week, words.stayed, words.gross, words.net].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, staffRetention, gross, net }) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              <td>{Math.round(staffRetention)} %</td>
              <td>{sayMoney(gross)}</td>
              <td>{sayMoney(net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
