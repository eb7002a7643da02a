import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { showFirst } from './show-first.ts';

/**
 * Gives a heading that takes the focus when it first appears and whenever `key` changes, so that
 * focus never falls back to the page when the button that was pressed goes away. A heading of a
 * whole screen shows that screen from its top; one inside a screen just comes into view; a still one
 * moves nothing.
 */
export function useArrival(
  key: string | number,
  of: 'screen' | 'part' | 'still' = 'screen',
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // At once, not after the next frame: in between the focus would lie on the page.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: of !== 'part' });
    if (of === 'screen') showFirst(heading.current);
  }, [key]);
  return heading;
}
