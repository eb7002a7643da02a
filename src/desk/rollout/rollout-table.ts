import { leadOf, type PolicyFigures, type RolloutReport } from '../../rollout/report.ts';
import type { MeasureName, Spread } from '../../rollout/tally.ts';

/** The widest line of a table, in characters. */
const WIDTH = 100;

/** Weeks that a table shows besides the last: those of the district manager's reviews. */
const SHOWN_WEEKS: readonly number[] = [4, 8, 13];

/** The columns, with what stands above them; money is shown in thousands. */
const COLUMNS: readonly (readonly [MeasureName, string, number])[] = [
  ['gross', 'gross $k', 1000],
  ['margin', 'margin $k', 1000],
  ['net', 'net $k', 1000],
  ['staffRetention', 'staff %', 1],
  ['customerReturn', 'return %', 1],
  ['csat', 'csat', 1],
  ['morale', 'morale', 1],
];

/**
 * Writes a report for a terminal: mean ± standard deviation after the weeks of the reviews, endings,
 * who leads when, and the warning. `*` marks the highest of a column.
 */
export function writeRollout(report: RolloutReport, title: string): string {
  const { policies, weeks, seed } = report;
  if (policies.length === 0) return `${title}: no season was played`;
  const shown = [...SHOWN_WEEKS.filter((week) => week < weeks), weeks];
  return [
    ...wrap(`${title}: ${runsOf(policies)} by each policy, from seed ${seed}`.split(' '), ''),
    'Mean ± standard deviation, * the highest. Gross, margin (less what was taken back) and net (less',
    'leavers) since week 1; the rest: that week. A season that ended early keeps its last numbers.',
    ...shown.flatMap((week) => ['', ...weekTable(policies, week)]),
    '',
    'Endings',
    ...policies.flatMap(endingLines),
    '',
    ...verdicts(report).flatMap((words) => wrap(words.split(' '), '')),
  ].join('\n');
}

function runsOf(policies: readonly PolicyFigures[]): string {
  const counts = policies.map(({ runs }) => runs);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  if (fewest !== most) return `${fewest} to ${most} seasons`;
  return fewest === 1 ? 'one season' : `${fewest} seasons`;
}

function weekTable(policies: readonly PolicyFigures[], week: number): string[] {
  const head = [`Week ${week}`, ...COLUMNS.map(([, words]) => `${words} `)];
  const rows = policies.map(({ policy, weeks }) => [
    policy,
    ...COLUMNS.map(([name, , unit]) => {
      const isLead = policies.length > 1 && leadOf(policies, week, name)?.policy === policy;
      return `${cell(weeks[week - 1]?.[name], unit)}${isLead ? '*' : ' '}`;
    }),
  ]);
  return align([head, ...rows]);
}

function cell(spread: Spread | undefined, unit: number): string {
  if (spread === undefined) return '-';
  return `${(spread.mean / unit).toFixed(1)} ±${(spread.sd / unit).toFixed(1)}`;
}

/** Puts the first column left and the others right, each as wide as its widest cell. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((text, at) => (at === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join(' ')
      .trimEnd(),
  );
}

const NAME_WIDTH = 22;

function endingLines({ policy, endings, endedEarly }: PolicyFigures): string[] {
  const told = endings.map(({ title, percent }, at) => {
    const more = at < endings.length - 1 ? ' ·' : '';
    return `${title} ${percent} %${more}`;
  });
  const early = endedEarly === 0 ? [] : [`(${endedEarly} % before the last week)`];
  const lines = wrap([...told, ...early], ' '.repeat(NAME_WIDTH));
  return lines.map((line, at) => (at === 0 ? policy.padEnd(NAME_WIDTH) + line.trimStart() : line));
}

function verdicts({ coachPassesBoss, aheadInWeek13, weeks, warning }: RolloutReport): string[] {
  const money = (dollars: number): string => `$${(dollars / 1000).toFixed(1)}k`;
  const lines: string[] = [];
  if (aheadInWeek13 !== undefined) {
    const { margin, net } = aheadInWeek13;
    lines.push(
      `After week 13 ${margin.policy} is ahead on margin (${money(margin.mean)}), ${net.policy} on net (${money(net.mean)}).`,
    );
  }
  if (coachPassesBoss === null)
    lines.push(`Coach does not pass boss on net within ${weeks} weeks.`);
  else if (coachPassesBoss !== undefined)
    lines.push(`Coach is ahead of boss on net from week ${coachPassesBoss} on.`);
  return [...lines, warning];
}

/** Puts parts into lines of at most 100 characters, each behind `indent`; no part is broken. */
function wrap(parts: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const part of parts) {
    if (line.length > indent.length && line.length + 1 + part.length > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${part}` : part;
  }
  return [...lines, line];
}
