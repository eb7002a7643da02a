import type { ComponentChildren } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { later } from '../later.tsx';
import { PLAY_WORDS } from '../words/play-words.ts';
import { WORDS } from '../words.ts';
import type { FloorDesk } from './floor/floor-desk.ts';

/** Not needed before a week has been worked. */
const floorBar = later(
  async () => (await import('./floor/floor-bar.tsx')).FloorBar,
  () => null,
);

/** How far the picture of the store has come; the game is whole without it. */
export type StoreStatus = 'loading' | 'ready' | 'failed';

interface StoreFrameProps {
  readonly status: StoreStatus;
  /** Puts the picture into the element. @returns what takes it out again. */
  readonly onMount: (host: HTMLElement) => () => void;
  /** The week that is played in the picture. */
  readonly floor: FloorDesk;
  /** Laid over the picture. */
  readonly children: ComponentChildren;
}

/** Holds the place where the stage draws the store. */
export function StoreFrame({ status, onMount, floor, children }: StoreFrameProps) {
  const host = useRef<HTMLDivElement>(null);
  // Once: the stage is told of changes by the front door, not by this frame.
  useEffect(() => (host.current === null ? undefined : onMount(host.current)), []);
  return (
    <section class="store" aria-label={WORDS.region.store}>
      <div class="store-host" ref={host} />
      {status !== 'ready' && (
        <p class="store-notice" role="status">
          {status === 'loading' ? PLAY_WORDS.play.storeLoading : PLAY_WORDS.play.storeFailed}
        </p>
      )}
      <Floor desk={floor} />
      {children}
    </section>
  );
}

/** Shows the buttons of the week that is played, as soon as there is one to play. */
function Floor({ desk }: { readonly desk: FloorDesk }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const isOn = desk.state.week !== undefined;
  useEffect(
    () =>
      desk.subscribe(() => {
        if ((desk.state.week !== undefined) !== isOn) redraw(undefined);
      }),
    [desk, isOn],
  );
  return isOn ? <floorBar.View desk={desk} /> : null;
}
