import { useRef } from 'preact/hooks';
import { WORDS } from './words.ts';

/** One thing to tell that is no part of the story: a refusal, a save that does not fit. */
export interface Notice {
  readonly id: number;
  readonly words: string;
  /** When it goes by itself: with the player's next step, or when something is opened next. */
  readonly until: 'closed' | 'step' | 'opening';
  /** Something the player may do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: number) => void;
}

/** Tells notices politely, oldest first, each until it is closed. Always there, so that additions are read out. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  const section = useRef<HTMLElement>(null);
  const close = (id: number): void => {
    // The button goes away; the focus must not fall back to the page.
    section.current?.focus();
    onDismiss(id);
  };
  return (
    <section
      class="notices"
      role="status"
      aria-label={WORDS.region.notices}
      ref={section}
      tabIndex={-1}
    >
      {notices.map(({ id, words, action }) => (
        <div class="notice" key={id}>
          <p>{words}</p>
          {action !== undefined && (
            <button type="button" class="button small" onClick={action.run}>
              {action.label}
            </button>
          )}
          <button type="button" class="button small" onClick={() => close(id)}>
            {WORDS.notice.dismiss}
          </button>
        </div>
      ))}
    </section>
  );
}
