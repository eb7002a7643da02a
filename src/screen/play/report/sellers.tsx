import type { WeekReport } from '../../../season/event.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { REPORT_WORDS } from '../../words/report-words.ts';
import { ScrollBox } from '../numbers/scroll-box.tsx';
import { sellerName } from './seller-name.ts';

interface SellersProps {
  readonly report: WeekReport;
  readonly snapshot: Snapshot;
}

const HEADS = [
  REPORT_WORDS.person,
  REPORT_WORDS.phones,
  REPORT_WORDS.offered,
  REPORT_WORDS.fitting,
  REPORT_WORDS.pushed,
  REPORT_WORDS.returns,
];

/** Shows who sold what in one week. A post that somebody else covers is told as such. */
export function Sellers({ report, snapshot }: SellersProps) {
  const words = REPORT_WORDS;
  const label = words.people(report.week);
  return (
    <details class="more">
      <summary>{label}</summary>
      <ScrollBox label={label}>
        <table class="numbers">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.reps.map((row) => (
              <tr key={row.rep}>
                <th scope="row">{sellerName(row, snapshot)}</th>
                <td>{row.phones}</td>
                <td>{row.offered}</td>
                <td>{row.tvFitting}</td>
                <td>{row.tvPushed}</td>
                <td>
                  {row.wouldReturn}/{row.visits}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
