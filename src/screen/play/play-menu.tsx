import { useEffect, useRef, useState } from 'preact/hooks';
import { PLAY_WORDS } from '../words/play-words.ts';

export interface MenuActions {
  readonly onSettings: () => void;
  readonly onEvidence: () => void;
  readonly onTranscript: () => void;
  readonly onAgain: (isSameDice: boolean) => void;
  readonly onLeave: () => void;
}

/** The menu of a season: a button that opens a short list of buttons. Escape or leaving it closes it. */
export function PlayMenu({ onSettings, onEvidence, onTranscript, onAgain, onLeave }: MenuActions) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useClosing(root, isOpen, () => setOpen(false));
  const words = PLAY_WORDS.play;
  const item = (label: string, run: () => void) => (
    <li>
      <button
        type="button"
        class="menu-item"
        onClick={() => {
          // Focus first: a dialog that opens now gives it back to the opener when it closes.
          opener.current?.focus();
          setOpen(false);
          run();
        }}
      >
        {label}
      </button>
    </li>
  );
  return (
    <nav
      class="menu"
      ref={root}
      aria-label={words.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        type="button"
        class="button"
        ref={opener}
        aria-expanded={isOpen}
        aria-controls="menu-list"
        onClick={() => setOpen(!isOpen)}
      >
        {words.menu}
      </button>
      <ul id="menu-list" class="card menu-list" hidden={!isOpen}>
        {item(words.settings, onSettings)}
        {item(words.evidence, onEvidence)}
        {item(words.transcript, onTranscript)}
        {item(words.again, () => onAgain(true))}
        {item(words.anew, () => onAgain(false))}
        {item(words.leave, onLeave)}
      </ul>
    </nav>
  );
}

/** Closes when the pointer or the focus goes elsewhere. */
function useClosing(
  root: { readonly current: HTMLElement | null },
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event): void => {
      const { target } = event;
      if (target instanceof Node && root.current?.contains(target) !== true) close();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
}
