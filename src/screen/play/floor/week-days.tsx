import { FLOOR_WORDS } from './floor-words.ts';

/** How full each day is when so many percent of a week have passed, in whole percent, first day first. */
export function daysFilled(percent: number): readonly number[] {
  const { length } = FLOOR_WORDS.days;
  return FLOOR_WORDS.days.map((_, at) =>
    Math.round(Math.min(100, Math.max(0, percent * length - at * 100))),
  );
}

/** The days of a week that is played, which fill one after the other; read out as one value. */
export function WeekDays({ percent, day }: { readonly percent: number; readonly day: number }) {
  const filled = daysFilled(percent);
  return (
    <>
      <progress
        class="floor-progress"
        max={100}
        value={percent}
        aria-label={FLOOR_WORDS.progress}
        aria-valuetext={FLOOR_WORDS.days[day] ?? ''}
      />
      <ol class="floor-days" aria-hidden="true">
        {FLOOR_WORDS.daysShort.map((name, at) => (
          <li key={name} class={at === day ? 'is-today' : ''}>
            <span style={{ '--filled': `${filled[at] ?? 0}%` }} />
            {name}
          </li>
        ))}
      </ol>
    </>
  );
}
