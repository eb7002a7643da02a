import { useEffect, useReducer, useState } from 'preact/hooks';
import { type FloorDesk, type FloorState, WATCH_SPEEDS } from './floor-desk.ts';
import { FLOOR_WORDS } from './floor-words.ts';
import './floor.css';

export interface FloorBarProps {
  readonly desk: FloorDesk;
}

/** Strokes in a 20 × 20 square. */
const ICONS = {
  pause: 'M6.5 4.5v11M13.5 4.5v11',
  play: 'M6 4l10 6l-10 6z',
  skip: 'M4 4.5l8 5.5l-8 5.5zM15.5 4.5v11',
  again: 'M15.5 10a5.6 5.6 0 1 1-1.7-4M15.7 2.6v4h-4',
  smaller: 'M16 8h-4V4M4 12h4v4M12 8l4.5-4.5M8 12l-4.5 4.5',
} as const;

/**
 * The buttons of the week that is played in the picture: pause, speed, skip, and again. A small
 * picture has room for one button only, which makes it large first.
 */
export function FloorBar({ desk }: FloorBarProps) {
  const state = useDesk(desk);
  const [isLarge, setLarge] = useState(false);
  const { week, isOver } = state;
  useEffect(() => {
    if (isOver || week === undefined) setLarge(false);
  }, [week, isOver]);
  if (week === undefined) return null;
  const enlarge = (): void => {
    setLarge(true);
    if (isOver) desk.replay();
  };
  return (
    <fieldset
      class={`floor-bar ${isLarge ? 'is-large' : ''}`}
      aria-label={FLOOR_WORDS.region(week)}
    >
      {isLarge || (
        <button
          type="button"
          class="floor-enlarge"
          aria-label={FLOOR_WORDS.watchNamed(week)}
          onClick={enlarge}
        >
          <Icon path={ICONS.play} /> {FLOOR_WORDS.watch}
        </button>
      )}
      {isOver ? (
        <button type="button" class="floor-button floor-again" onClick={desk.replay}>
          <Icon path={ICONS.again} /> {FLOOR_WORDS.again}
        </button>
      ) : (
        <Playing desk={desk} state={state} />
      )}
      {isLarge && (
        <IconButton
          class="floor-smaller"
          label={FLOOR_WORDS.smaller}
          path={ICONS.smaller}
          onPress={() => setLarge(false)}
        />
      )}
    </fieldset>
  );
}

function Playing({ desk, state }: FloorBarProps & { readonly state: FloorState }) {
  const { speed, isPaused, percent, day } = state;
  return (
    <div class="floor-playing">
      <span class="floor-day" aria-hidden="true">
        {FLOOR_WORDS.daysShort[day]}
      </span>
      <progress
        class="floor-progress"
        max={100}
        value={percent}
        aria-label={FLOOR_WORDS.progress}
        aria-valuetext={FLOOR_WORDS.days[day] ?? ''}
      />
      <button
        type="button"
        class="floor-button"
        aria-label={FLOOR_WORDS.pause}
        aria-pressed={isPaused}
        onClick={() => desk.watch({ speed, isPaused: !isPaused })}
      >
        <Icon path={isPaused ? ICONS.play : ICONS.pause} />
      </button>
      <fieldset class="floor-speeds" aria-label={FLOOR_WORDS.speeds}>
        {WATCH_SPEEDS.map((one) => (
          <button
            type="button"
            class="floor-button"
            key={one}
            aria-pressed={one === speed}
            onClick={() => desk.watch({ speed: one, isPaused })}
          >
            {FLOOR_WORDS.speedShort(one)}
          </button>
        ))}
      </fieldset>
      <IconButton class="" label={FLOOR_WORDS.skip} path={ICONS.skip} onPress={desk.skip} />
    </div>
  );
}

interface IconButtonProps {
  readonly class: string;
  readonly label: string;
  readonly path: string;
  readonly onPress: () => void;
}

function IconButton({ class: more, label, path, onPress }: IconButtonProps) {
  return (
    <button type="button" class={`floor-button ${more}`} aria-label={label} onClick={onPress}>
      <Icon path={path} />
    </button>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

function useDesk(desk: FloorDesk): FloorState {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => desk.subscribe(() => redraw(undefined)), [desk]);
  return desk.state;
}
