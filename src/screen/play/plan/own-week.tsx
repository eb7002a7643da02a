import { useId } from 'preact/hooks';
import { MOST_FLOOR_HOURS } from '../../../scenario/standing-orders.ts';
import type { Intent } from '../../../season/intent.ts';
import type { OutlookSnapshot, Snapshot } from '../../../season/snapshot.ts';
import { ORDER_WORDS } from '../../words/order-words.ts';
import { OUTLOOK_WORDS } from '../../words/outlook-words.ts';
import { Stepper } from './stepper.tsx';
import { type WeekPart, weekPartsOf } from './week-parts.ts';

interface OwnWeekProps {
  readonly snapshot: Snapshot;
  readonly onIntent: (intent: Intent) => void;
}

/** Shows what the player's own week goes into, and sets the hours that are theirs to give. */
export function OwnWeek({ snapshot, onIntent }: OwnWeekProps) {
  const { plan, outlook } = snapshot;
  const { coachingHours, coachingMost, hoursLeft, isOpen, orders, offered } = plan;
  const most = outlook?.talks.most ?? 0;
  const words = ORDER_WORDS;
  return (
    <section class="own-week" aria-labelledby="own-week-heading">
      <div class="own-week-top">
        <h3 id="own-week-heading">{words.week}</h3>
        <p class={hoursLeft < most ? 'own-week-left is-tight' : 'own-week-left'} role="status">
          <b>{Math.abs(hoursLeft)}</b>{' '}
          {hoursLeft < 0 ? words.over(-hoursLeft) : words.free(hoursLeft)}
        </p>
      </div>
      <WeekBar parts={weekPartsOf(plan, most)} whole={plan.hours.week} />
      {outlook !== undefined && (
        <p class="help">
          {sayTalks(outlook.talks)} {most > hoursLeft && words.talksTooLong}
        </p>
      )}
      <div class="own-hours">
        <HoursRow
          name={words.coaching}
          means={words.coachingMeans}
          {...{ value: coachingHours, most: coachingMost, room: hoursLeft, isOpen }}
          onValue={(hours) => onIntent({ do: 'set-coaching', hours })}
        />
        {offered.includes('floor-hours') && (
          <HoursRow
            name={words.floor}
            means={words.floorMeans}
            {...{ value: orders['floor-hours'], most: MOST_FLOOR_HOURS, room: hoursLeft, isOpen }}
            onValue={(to) => onIntent({ do: 'set-order', order: 'floor-hours', to })}
          />
        )}
      </div>
    </section>
  );
}

function sayTalks({ count, least, most }: OutlookSnapshot['talks']): string {
  return count === 0 ? OUTLOOK_WORDS.noTalks : OUTLOOK_WORDS.talks(count, least, most);
}

interface WeekBarProps {
  readonly parts: readonly WeekPart[];
  /** Hours of the whole week. */
  readonly whole: number;
}

/** The bar is for the eye; the list below it says the same in words. */
function WeekBar({ parts, whole }: WeekBarProps) {
  const all = Math.max(
    whole,
    parts.reduce((sum, { hours }) => sum + hours, 0),
  );
  let from = 0;
  return (
    <>
      <svg class="week-bar" aria-hidden="true">
        {parts.map(({ kind, hours }) => {
          const x = from;
          from += hours;
          const share = (part: number): string => `${((100 * part) / all).toFixed(2)}%`;
          return (
            <rect
              key={kind}
              class={`part-${kind}`}
              x={share(x)}
              width={share(hours)}
              height="100%"
            />
          );
        })}
      </svg>
      <ul class="week-parts">
        {parts.map(({ kind, hours }) => (
          <li key={kind}>
            <svg class="swatch" aria-hidden="true">
              <rect class={`part-${kind}`} width="100%" height="100%" />
            </svg>
            {ORDER_WORDS.parts[kind]} <b>{ORDER_WORDS.hours(hours)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

interface HoursRowProps {
  readonly name: string;
  readonly means: string;
  readonly value: number;
  readonly most: number;
  /** Hours that the week has left. */
  readonly room: number;
  readonly isOpen: boolean;
  readonly onValue: (value: number) => void;
}

function HoursRow({ name, means, value, most, room, isOpen, onValue }: HoursRowProps) {
  const full = sayFull({ value, most, room });
  const whyId = useId();
  return (
    <fieldset class="hours-row">
      <legend>{name}</legend>
      <p class={full === undefined ? '' : 'is-full'} id={whyId}>
        {full ?? means}
      </p>
      <Stepper
        {...{ value, most, room, isOpen, whyId, onValue }}
        less={ORDER_WORDS.less(name)}
        more={ORDER_WORDS.more(name)}
      >
        <b>{value}</b> <span class="unit">h</span>
      </Stepper>
    </fieldset>
  );
}

/** Why no hour more can be had; undefined while it can. */
function sayFull({ value, most, room }: Pick<HoursRowProps, 'value' | 'most' | 'room'>) {
  if (value >= most) return ORDER_WORDS.hoursMost(most);
  return room <= 0 ? ORDER_WORDS.noHours(1, room) : undefined;
}
