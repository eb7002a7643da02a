import type { RefObject } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type FloorDesk, type FloorState, WATCH_SPEEDS } from './floor-desk.ts';
import { FloorLegend } from './floor-legend.tsx';
import { FLOOR_WORDS } from './floor-words.ts';
import { WeekDays } from './week-days.tsx';
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
  legend: 'M6 6.6q0-3.6 4-3.6t4 3.4q0 2-2.4 3.2q-1.6.9-1.6 2.6M10 16.6v.1',
  smaller: 'M16 8h-4V4M4 12h4v4M12 8l4.5-4.5M8 12l-4.5 4.5',
} as const;

/**
 * The film of the week that is played in the picture: its days, pause, speed, skip, what the signs
 * mean, and again. A small picture has room for one button only, which makes it large first.
 */
export function FloorBar({ desk }: FloorBarProps) {
  const state = useDesk(desk);
  const [isLarge, setLarge] = useState(false);
  const legend = useLegend();
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
      onKeyDown={legend.onKeyDown}
    >
      {legend.isOpen && <FloorLegend id={LEGEND_ID} />}
      {isLarge || <Enlarge week={week} onPress={enlarge} />}
      <div class="floor-playing">
        <span class="floor-title" aria-hidden="true">
          {FLOOR_WORDS.region(week)}
        </span>
        {isOver ? <Again desk={desk} /> : <Playing desk={desk} state={state} />}
        <LegendButton legend={legend} />
        {isLarge && (
          <IconButton
            class="floor-smaller"
            label={FLOOR_WORDS.smaller}
            path={ICONS.smaller}
            onPress={() => setLarge(false)}
          />
        )}
      </div>
    </fieldset>
  );
}

function Enlarge({ week, onPress }: { readonly week: number; readonly onPress: () => void }) {
  return (
    <button
      type="button"
      class="floor-enlarge"
      aria-label={FLOOR_WORDS.watchNamed(week)}
      onClick={onPress}
    >
      <Icon path={ICONS.play} /> {FLOOR_WORDS.watch}
    </button>
  );
}

function Again({ desk }: FloorBarProps) {
  return (
    <button type="button" class="floor-button floor-again" onClick={desk.replay}>
      <Icon path={ICONS.again} /> {FLOOR_WORDS.again}
    </button>
  );
}

function Playing({ desk, state }: FloorBarProps & { readonly state: FloorState }) {
  const { speed, isPaused, percent, day } = state;
  return (
    <>
      <WeekDays percent={percent} day={day} />
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
            aria-label={FLOOR_WORDS.speed(one)}
            aria-pressed={one === speed}
            onClick={() => desk.watch({ speed: one, isPaused })}
          >
            {FLOOR_WORDS.speedShort(one)}
          </button>
        ))}
      </fieldset>
      <IconButton class="" label={FLOOR_WORDS.skip} path={ICONS.skip} onPress={desk.skip} />
    </>
  );
}

const LEGEND_ID = 'floor-legend';

/** Whether the legend is open, and what opens and closes it. */
interface LegendState {
  readonly isOpen: boolean;
  readonly turn: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function useLegend(): LegendState {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return {
    isOpen,
    turn: () => setOpen(!isOpen),
    button,
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || !isOpen) return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    },
  };
}

function LegendButton({ legend }: { readonly legend: LegendState }) {
  return (
    <button
      type="button"
      class="floor-button floor-signs"
      ref={legend.button}
      aria-label={FLOOR_WORDS.legend}
      title={FLOOR_WORDS.legend}
      aria-expanded={legend.isOpen}
      aria-controls={LEGEND_ID}
      onClick={legend.turn}
    >
      <Icon path={ICONS.legend} />
    </button>
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
