import { KNOW_WORDS } from '../../../words/know-words.ts';
import type { Evidence, EvidenceWeeks } from './evidence.ts';

interface EvidenceTableProps {
  readonly name: string;
  readonly weeks: EvidenceWeeks | undefined;
  readonly of: Evidence | undefined;
}

const DASH = '–';

const whole = (number: number | undefined): string => number?.toFixed(0) ?? DASH;
/** A mean of the team is seldom whole. */
const fine = (number: number): string =>
  Number.isInteger(number) ? String(number) : number.toFixed(1);

const ROWS: readonly (readonly [words: string, say: (of: Evidence) => string])[] = [
  [KNOW_WORDS.customers, ({ customers }) => whole(customers)],
  [KNOW_WORDS.phones, ({ phones }) => whole(phones)],
  [KNOW_WORDS.fitting, ({ fitting }) => fine(fitting)],
  [KNOW_WORDS.pushed, ({ pushed }) => fine(pushed)],
  [KNOW_WORDS.csat, ({ csat }) => whole(csat)],
];

/** Puts a rep's last weeks beside those of the team, from the reports. */
export function EvidenceTable({ name, weeks, of }: EvidenceTableProps) {
  const words = KNOW_WORDS;
  if (weeks === undefined || of === undefined) return <p class="help">{words.noEvidence}</p>;
  return (
    <table class="know-numbers">
      <caption>{words.evidence(weeks.first, weeks.last)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="hidden">{words.what}</span>
          </th>
          <th scope="col">{name.split(' ')[0]}</th>
          <th scope="col">{words.team}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([what, say]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{say(of)}</td>
            <td>{say(weeks.team)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
