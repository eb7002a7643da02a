import { useEffect, useRef } from 'preact/hooks';
import { WORDS } from '../words.ts';

/** What the checker said about a file that somebody opened. */
export interface FileTrouble {
  readonly file: string;
  /** Each as the checker tells it: place, line, pointer, hint. */
  readonly diagnostics: readonly {
    readonly severity: 'error' | 'warning';
    readonly text: string;
  }[];
}

/** More would help nobody, and a broken file can have thousands. */
const SHOWN_MOST = 40;

export interface FileTroubleViewProps {
  readonly trouble: FileTrouble;
  readonly onPlay: () => void;
  readonly onClose: () => void;
}

/** Tells the mistakes of an opened file; with remarks only, it may be played all the same. */
export function FileTroubleView({ trouble, onPlay, onClose }: FileTroubleViewProps) {
  const { file, diagnostics } = trouble;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [trouble]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const words = WORDS.file;
  return (
    <section class="card trouble" aria-labelledby="trouble-heading">
      <h3 id="trouble-heading" ref={heading} tabIndex={-1}>
        {errors > 0 ? words.mistakes(file, errors) : words.warnings(file, diagnostics.length)}
      </h3>
      <p>{words.kept}</p>
      <ol>
        {diagnostics.slice(0, SHOWN_MOST).map(({ severity, text }) => (
          <li key={text} class={severity}>
            <span class="severity">{words.severity[severity]}</span>
            <Telling text={text} />
          </li>
        ))}
      </ol>
      {diagnostics.length > SHOWN_MOST && <p>{words.more(diagnostics.length - SHOWN_MOST)}</p>}
      <div class="buttons">
        {errors === 0 && (
          <button type="button" class="button primary" onClick={onPlay}>
            {words.play}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {words.dismiss}
        </button>
      </div>
    </section>
  );
}

function Telling({ text }: { readonly text: string }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
  return <pre tabIndex={0}>{text}</pre>;
}
