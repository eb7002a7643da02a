import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { WORDS } from '../words.ts';

/** How far the picture of the store has come; the game is whole without it. */
export type StoreStatus = 'loading' | 'ready' | 'failed';

interface StoreFrameProps {
  readonly status: StoreStatus;
  /** Puts the picture into the element. @returns what takes it out again. */
  readonly onMount: (host: HTMLElement) => () => void;
  readonly caption: string | undefined;
  /** Laid over the picture. */
  readonly children: ComponentChildren;
}

/** Holds the place where the stage draws the store. */
export function StoreFrame({ status, onMount, caption, children }: StoreFrameProps) {
  const host = useRef<HTMLDivElement>(null);
  // Once: the stage is told of changes by the front door, not by this frame.
  useEffect(() => (host.current === null ? undefined : onMount(host.current)), []);
  return (
    <section class="store" aria-label={WORDS.region.store}>
      <div class="store-host" ref={host} />
      {status !== 'ready' && (
        <p class="store-notice" role="status">
          {status === 'loading' ? WORDS.play.storeLoading : WORDS.play.storeFailed}
        </p>
      )}
      {children}
      {caption !== undefined && (
        <p class="caption" aria-hidden="true">
          ♪ {caption}
        </p>
      )}
    </section>
  );
}
