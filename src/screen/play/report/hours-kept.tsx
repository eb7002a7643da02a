import type { HoursKept, WeekReport } from '../../../season/event.ts';
import { REPORT_WORDS } from '../../words/report-words.ts';

/** Tells what became of the player's own hours; of several weeks they are added up. */
export function OwnHours({ reports }: { readonly reports: readonly WeekReport[] }) {
  const words = REPORT_WORDS;
  const sum = (of: (hours: HoursKept) => number): number =>
    reports.reduce((total, { hours }) => total + of(hours), 0);
  const short = sum((hours) => hours.short);
  return (
    <section class="own-hours-kept" aria-labelledby="own-hours-heading">
      <h3 id="own-hours-heading">{words.hours}</h3>
      <p>
        {words.hoursMoments(sum(({ moments }) => moments))} {sayKept(sum)}{' '}
        {short > 0 && words.hoursShort(short)}
      </p>
    </section>
  );
}

/** What of the planned hours happened, in one sentence; nothing when none were planned. */
function sayKept(sum: (of: (hours: HoursKept) => number) => number): string {
  const words = REPORT_WORDS;
  const coaching = sum((hours) => hours.coaching);
  const floor = sum((hours) => hours.floor);
  const [coached, stood] = [sum((one) => one.coachingPlanned), sum((one) => one.floorPlanned)];
  const parts = [
    ...(coached > 0 ? [words.hoursOf.coaching(coaching, coached)] : []),
    ...(stood > 0 ? [words.hoursOf.floor(floor, stood)] : []),
  ];
  if (parts.length === 0) return '';
  const isAll = coaching === coached && floor === stood;
  return isAll ? words.hoursAll(parts) : words.hoursSome(parts);
}
