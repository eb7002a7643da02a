import type { WeekReport } from '../../../season/event.ts';
import { DEBRIEF_WORDS } from '../../words/debrief-words.ts';
import { MoneyTable } from '../numbers/money-table.tsx';
import { sayMoneyShort } from '../numbers/say-money.ts';
import { TimeChart } from '../numbers/time-chart.tsx';

/** Shows who stayed and what was sold on one axis of weeks, and the same numbers in a table beside it. */
export function SeasonCurves({ weeks }: { readonly weeks: readonly WeekReport[] }) {
  const words = DEBRIEF_WORDS;
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
      <MoneyTable
        label={words.table}
        reports={weeks}
        second={{
          head: words.stayed,
          say: ({ staffRetention }) => `${Math.round(staffRetention)} %`,
        }}
      />
    </section>
  );
}
