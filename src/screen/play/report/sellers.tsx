import type { WeekReport } from '../../../season/event.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { REPORT_WORDS } from '../../words/report-words.ts';
import { ScrollBox } from '../numbers/scroll-box.tsx';
import { LENT_ROW, YOU_ROW } from '../numbers/span.ts';

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
                <th scope="row">{sayWho(row, snapshot)}</th>
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

/** The manager and somebody lent serve beside the reps, each with a row of their own. */
function sayWho({ rep, isCover }: WeekReport['reps'][number], snapshot: Snapshot): string {
  const words = REPORT_WORDS;
  const { people, newcomers = [], week } = snapshot;
  if (rep === YOU_ROW) return words.you;
  if (rep === LENT_ROW) return newcomers.find(({ how }) => how === 'lent')?.name ?? words.lent;
  const name = people.find(({ id }) => id === rep)?.name ?? rep;
  if (!isCover) return name;
  const served = newcomers.find(({ post, since }) => post?.id === rep && since <= week);
  return served === undefined ? words.cover(name) : words.newcomer(served.name, name);
}
