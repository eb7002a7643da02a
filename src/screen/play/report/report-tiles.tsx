import type { WeekReport } from '../../../season/event.ts';
import type { Snapshot } from '../../../season/snapshot.ts';
import { REPORT_WORDS } from '../../words/report-words.ts';
import { sayMoney } from '../numbers/say-money.ts';
import { replacedIn, type Span, spanOf } from '../numbers/span.ts';

interface TilesProps {
  /** The weeks since the player last looked, oldest first. */
  readonly unread: readonly WeekReport[];
  readonly snapshot: Snapshot;
}

/**
 * Shows what the latest weeks came to. Over several weeks money and contracts are sums, the rest
 * is as in the last week, and each label says which.
 */
export function ReportTiles({ unread, snapshot }: TilesProps) {
  const words = REPORT_WORDS;
  const span = spanOf(unread);
  const last = unread.at(-1);
  if (span === undefined || last === undefined) return null;
  const before = snapshot.weeks.find(({ week }) => week === span.first - 1);
  const isOne = span.first === span.last;
  const summed = (label: string) => (isOne ? label : words.during(label, span.first, span.last));
  const latest = (label: string) => (isOne ? label : words.inWeek(label, span.last));
  return (
    <dl class="tiles">
      <Tile
        label={summed(words.keptTile)}
        value={sayMoney(span.net)}
        help={sayWhatWentOff(span, snapshot)}
        change={isOne && before ? span.net - before.net : undefined}
      />
      <Tile
        label={summed(words.tvTile)}
        value={String(span.tv)}
        help={sayContracts(span)}
        change={isOne && before ? span.tv - before.tv : undefined}
      />
      <Tile
        label={latest(words.csat)}
        value={String(Math.round(last.csat))}
        unit={words.ofHundred}
        help={words.csatOf(Math.round(last.customerReturn))}
        change={before && Math.round(last.csat) - Math.round(before.csat)}
      />
      <Tile
        label={latest(words.morale)}
        value={String(Math.round(last.morale))}
        unit={words.ofHundred}
        help={words.moraleOf(Math.round(last.staffRetention))}
        change={before && Math.round(last.morale) - Math.round(before.morale)}
      />
    </dl>
  );
}

function sayContracts({ goal, tvPushed }: Span): string {
  const wanted = REPORT_WORDS.tvOf(goal);
  return tvPushed === 0 ? wanted : `${wanted}; ${REPORT_WORDS.tvPushed(tvPushed)}`;
}

/** Sold less this is kept: every part of it is named. */
function sayWhatWentOff(span: Span, snapshot: Snapshot): string {
  const words = REPORT_WORDS;
  const parts = [words.keptOf(sayMoney(span.gross), sayMoney(span.clawback))];
  if (span.replacement !== 0) {
    const names = replacedIn(snapshot.weeks, span).map(
      (id) => snapshot.people.find((person) => person.id === id)?.name ?? id,
    );
    parts.push(words.keptReplaced(sayMoney(span.replacement), names));
  }
  if (span.costs !== 0) parts.push(words.keptCosts(sayMoney(span.costs)));
  return parts.join(', ');
}

interface TileProps {
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly help: string;
  /** Against the week before the ones shown; undefined when there is nothing alike to compare. */
  readonly change: number | undefined;
}

function Tile({ label, value, unit, help, change }: TileProps) {
  return (
    <div class="tile">
      <dt>{label}</dt>
      <dd>
        <b>{value}</b> {unit} {change !== undefined && <Trend change={change} />}
        <small>{help}</small>
      </dd>
    </div>
  );
}

function Trend({ change }: { readonly change: number }) {
  const direction = change === 0 ? 'same' : change > 0 ? 'up' : 'down';
  return <span class={`trend trend-${direction}`}>{REPORT_WORDS.trend[direction]}</span>;
}
