import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { captionSides, captionTop } from './caption-place.ts';
import './caption-chip.css';

/** Where captions come from. */
export interface CaptionSource {
  /** What is heard now; undefined while there is nothing. */
  readonly words: string | undefined;
  /** Calls `listener` after every change. @returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Shows what is heard in words, at the top of the window whatever is scrolled or lies over the page.
 * Whoever hears a screen reader hears the sounds, so it is not read out.
 */
export function CaptionChip({ source }: { readonly source: CaptionSource }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => source.subscribe(() => redraw(undefined)), [source]);
  const { words } = source;
  return words === undefined ? null : <Chip words={words} />;
}

/** By then whatever came with a caption has been painted. */
const AFTER_PAINT_MS = 50;

/** When what a caption must not cover may have moved. */
const MOVES = ['focusin', 'scroll', 'resize'] as const;

function Chip({ words }: { readonly words: string }) {
  const chip = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const settle = (): void => place(chip.current);
    // Once the screen it came with is painted: that need not be laid out for its caption first.
    const painted = setTimeout(() => {
      // Above the settings, too, where volumes are tried; older browsers show it in the page.
      chip.current?.showPopover?.();
      settle();
    }, AFTER_PAINT_MS);
    for (const move of MOVES) addEventListener(move, settle, { capture: true, passive: true });
    return () => {
      clearTimeout(painted);
      for (const move of MOVES) removeEventListener(move, settle, { capture: true });
    };
  }, []);
  useEffect(() => place(chip.current), [words]);
  return (
    <p class="caption" popover="manual" aria-hidden="true" ref={chip}>
      ♪ {words}
    </p>
  );
}

function place(chip: HTMLElement | null): void {
  if (chip === null) return;
  const { activeElement, body } = document;
  const head = document.querySelector('.play-head')?.getBoundingClientRect().bottom ?? 0;
  const shown = [document.querySelector('.talk-head'), activeElement].flatMap((one) =>
    one === null || one === body ? [] : one.getBoundingClientRect(),
  );
  const store = document.querySelector('.store')?.getBoundingClientRect();
  const beside = captionSides(store, { head, width: innerWidth });
  chip.style.setProperty('--left', `${beside.left}px`);
  chip.style.setProperty('--right', `${beside.right}px`);
  const top = captionTop(chip.getBoundingClientRect(), { head, shown, window: innerHeight });
  chip.style.setProperty('--top', `${Math.round(top)}px`);
}
