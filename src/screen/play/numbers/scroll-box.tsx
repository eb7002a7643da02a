import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { REPORT_WORDS } from '../../words/report-words.ts';

interface ScrollBoxProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Holds what may be wider than the page. When it is, it says so, and scrolls by keyboard too. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  const box = useRef<HTMLElement>(null);
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    const node = box.current;
    if (node === null) return;
    const measure = (): void => setWide(node.scrollWidth > node.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    if (node.firstElementChild !== null) observer.observe(node.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="scroll-frame">
      <section class="scroll" ref={box} tabIndex={isWide ? 0 : undefined} aria-label={label}>
        {children}
      </section>
      {isWide && <p class="help scroll-hint">{REPORT_WORDS.scrolls} →</p>}
    </div>
  );
}
