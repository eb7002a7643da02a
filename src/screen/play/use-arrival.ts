import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives a heading that takes the focus when it first appears and whenever `key` changes, so that
 * focus never falls back to the page when the button that was pressed goes away.
 */
export function useArrival(key: string | number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // At once, not after the next frame: in between the focus would lie on the page.
  useLayoutEffect(() => heading.current?.focus(), [key]);
  return heading;
}
