import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { GALLERY_WORDS } from './gallery-words.ts';

/** Pictures are drawn when they are nearer than this to what is seen, in CSS pixels. */
const NEAR_PX = 400;

/** How far something that is drawn has come; `none` when there is nothing to draw. */
export type Developed<T> =
  | { readonly is: 'waiting' | 'failed' | 'none' }
  | { readonly is: 'ready'; readonly it: T };

/**
 * Draws something once the element is about to be seen. A fault is told and stays where it is: the
 * rest of the page goes on.
 */
export function useDeveloped<T>(
  host: RefObject<HTMLElement | null>,
  develop: (element: HTMLElement) => Promise<T | undefined>,
  nearPx = NEAR_PX,
): Developed<T> {
  const [developed, set] = useState<Developed<T>>({ is: 'waiting' });
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        develop(element)
          .then((it) => set(it === undefined ? { is: 'none' } : { is: 'ready', it }))
          .catch((error: unknown) => {
            console.error('A picture of the gallery could not be drawn.', error);
            set({ is: 'failed' });
          });
      },
      { rootMargin: `${nearPx}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
    // Once: what is drawn does not change while it is on the page.
  }, []);
  return developed;
}

interface PictureProps {
  readonly developed: Developed<HTMLCanvasElement | undefined>;
  /** What is to be seen; left out where the words stand beside it. */
  readonly label?: string;
}

/** Shows a canvas that was drawn elsewhere, or says in words why there is none. */
export function Picture({ developed, label }: PictureProps) {
  const host = useRef<HTMLDivElement>(null);
  const canvas = developed.is === 'ready' ? developed.it : undefined;
  useEffect(() => {
    if (canvas === undefined) return;
    if (label === undefined) canvas.setAttribute('aria-hidden', 'true');
    else {
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', label);
    }
    host.current?.replaceChildren(canvas);
  }, [canvas, label]);
  const is = developed.is === 'ready' && canvas === undefined ? 'failed' : developed.is;
  if (is === 'ready') return <div class="gallery-picture" ref={host} data-picture="ready" />;
  return (
    <Missing is={is}>
      {
        {
          waiting: GALLERY_WORDS.trouble.waiting,
          failed: GALLERY_WORDS.trouble.picture,
          none: GALLERY_WORDS.trouble.never,
        }[is]
      }
    </Missing>
  );
}

function Missing({ is, children }: { readonly is: string; readonly children: ComponentChildren }) {
  return (
    <p class={`gallery-picture is-${is}`} data-picture={is}>
      {children}
    </p>
  );
}

/** Picks one picture of several that were drawn together. */
export function oneOf<T>(developed: Developed<readonly T[]>, at: number): Developed<T | undefined> {
  return developed.is === 'ready' ? { is: 'ready', it: developed.it[at] } : developed;
}
