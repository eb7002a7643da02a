import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How wide an element is, and how large its type: both in CSS pixels. */
interface Box {
  readonly width: number;
  readonly em: number;
}

/** Follows the size of an element, so that a chart is drawn in real pixels and its type stays readable. */
export function useBox(element: RefObject<HTMLElement | null>): Box {
  const [box, setBox] = useState<Box>({ width: 320, em: 16 });
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return;
    const measure = (): void => {
      const width = Math.max(200, Math.floor(node.clientWidth));
      const em = Number.parseFloat(getComputedStyle(node).fontSize) || 16;
      setBox((before) => (before.width === width && before.em === em ? before : { width, em }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return box;
}
