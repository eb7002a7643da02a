import type { WeekReport } from '../../../season/event.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { WORDS } from '../../words.ts';
import { ScrollBox } from '../numbers/scroll-box.tsx';

interface SellersProps {
  readonly report: WeekReport;
  readonly snapshot: Snapshot;
}

/** Shows who sold what in one week. A post that somebody else covers is told as such. */
export function Sellers({ report, snapshot }: SellersProps) {
  const words = WORDS.report;
  const nameOf = (id: string) => snapshot.people.find((person) => person.id === id)?.name ?? id;
  const label = words.people(report.week);
  return (
    <details class="more">
      <summary>{label}</summary>
      <ScrollBox label={label}>
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
            {report.reps.map((row) => (
              <tr key={row.rep}>
                <th scope="row">{row.isCover ? words.cover(nameOf(row.rep)) : nameOf(row.rep)}</th>
                <td>{row.phones}</td>
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
