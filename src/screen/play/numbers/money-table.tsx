import type { Costs, WeekReport } from '../../../season/event.ts';
import { REPORT_WORDS } from '../../words/report-words.ts';
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

/**
 * Shows how what was sold in one week, or in the few since the player last looked, came to what was
 * kept: each column adds up in whole dollars. Weeks stand side by side, so that all of it fits.
 */
export function MoneySlip({ reports }: { readonly reports: readonly WeekReport[] }) {
  const words = REPORT_WORDS;
  const isOne = reports.length === 1;
  const label = isOne ? words.slip(reports[0]?.week ?? 0) : words.weeks;
  return (
    <ScrollBox label={label}>
      <table class={isOne ? 'numbers slip' : 'numbers slip is-wide'}>
        <caption>{label}</caption>
        {!isOne && <WeekHeads reports={reports} />}
        <tbody>
          {columnsOf(reports).map(({ head, of }) => (
            <tr key={head} class={head === words.kept ? 'sum' : ''}>
              <th scope="row">{head}</th>
              {reports.map((report) => (
                <td key={report.week}>{sayMoney(of(report))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function WeekHeads({ reports }: { readonly reports: readonly WeekReport[] }) {
  const words = REPORT_WORDS;
  return (
    <thead>
      <tr>
        <th scope="row">{words.week}</th>
        {reports.map(({ week }) => (
          <th scope="col" key={week}>
            {week}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="row">{words.tv}</th>
        {reports.map(({ week, tv, goal }) => (
          <td key={week}>
            {tv}/{goal}
          </td>
        ))}
      </tr>
    </thead>
  );
}

interface Column {
  readonly head: string;
  /** In dollars; what went off is below zero. */
  readonly of: (report: WeekReport) => number;
}

/**
 * Shows week by week how what was sold came to what was kept: each row adds up in whole dollars. What
 * never occurred in these weeks has no column.
 */
export function MoneyTable({ label, reports, second }: MoneyTableProps) {
  const columns = columnsOf(reports);
  const heads = [REPORT_WORDS.week, second.head, ...columns.map(({ head }) => head)];
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
              {columns.map(({ head, of }) => (
                <td key={head}>{sayMoney(of(report))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const COSTS = [
  'overtime',
  'bonus',
  'hiring',
  'budget',
  'bills',
] as const satisfies readonly (keyof Costs)[];

function columnsOf(reports: readonly WeekReport[]): Column[] {
  const words = REPORT_WORDS;
  const occasional: readonly Column[] = [
    { head: words.replaced, of: ({ replacement }) => -replacement },
    ...COSTS.map((cost) => ({
      head: words.costs[cost],
      of: ({ costs }: WeekReport) => -costs[cost],
    })),
  ];
  return [
    { head: words.sold, of: ({ gross }) => gross },
    { head: words.back, of: ({ clawback }) => -clawback },
    ...occasional.filter(({ of }) => reports.some((report) => of(report) !== 0)),
    { head: words.kept, of: ({ net }) => net },
  ];
}
