import type { WeekReport } from '../../../season/event.ts';
import { WORDS } from '../../words.ts';
import { sayMoney } from './say-money.ts';
import { ScrollBox } from './scroll-box.tsx';

interface MoneyTableProps {
  readonly label: string;
  readonly reports: readonly WeekReport[];
  /** What stands between the week and the money. */
  readonly second: {
    readonly head: string;
    readonly say: (report: WeekReport) => string;
  };
}

/** Shows week by week how what was sold came to what was kept: each row adds up in whole dollars. */
export function MoneyTable({ label, reports, second }: MoneyTableProps) {
  const words = WORDS.report;
  const hasReplaced = reports.some(({ replacement }) => replacement !== 0);
  const replaced = hasReplaced ? [words.replaced] : [];
  const heads = [words.week, second.head, words.sold, words.back, ...replaced, words.kept];
  return (
    <ScrollBox label={label}>
      <table class="numbers">
        <caption>{label}</caption>
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
          {reports.map((report) => (
            <tr key={report.week}>
              <th scope="row">{report.week}</th>
              <td>{second.say(report)}</td>
              <td>{sayMoney(report.gross)}</td>
              <td>{sayMoney(-report.clawback)}</td>
              {hasReplaced && <td>{sayMoney(-report.replacement)}</td>}
              <td>{sayMoney(report.net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
