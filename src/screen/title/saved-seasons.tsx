import { WORDS } from '../words.ts';

/** A season that may be gone on with. */
export interface SavedCard {
  readonly slot: string;
  readonly title: string;
  readonly week: number;
}

export interface SavedSeasonsProps {
  /** The latest first. */
  readonly saved: readonly SavedCard[];
  /** Saves that do not fit, kept for download. */
  readonly aside: readonly { readonly key: string; readonly words: string }[];
  /** Something is being opened; nothing else may be started meanwhile. */
  readonly isOpening: boolean;
  readonly onContinue: (slot: string) => void;
  readonly onDownload: (key: string) => void;
}

/** Offers to go on with the latest season; earlier ones and those put aside stay in reach. */
export function SavedSeasons(props: SavedSeasonsProps) {
  const { saved, aside, isOpening, onContinue, onDownload } = props;
  const [latest, ...earlier] = saved;
  const button = (card: SavedCard, look: string) => (
    <button
      type="button"
      class={`button ${look}`}
      disabled={isOpening}
      onClick={() => onContinue(card.slot)}
    >
      {WORDS.title.continueNamed(card.title, card.week)}
    </button>
  );
  if (latest === undefined && aside.length === 0) return null;
  return (
    <section class="saved" aria-label={WORDS.title.continueLatest}>
      {latest !== undefined && button(latest, 'primary')}
      {earlier.length > 0 && (
        <details class="more">
          <summary>{WORDS.title.earlier(earlier.length)}</summary>
          <ul class="plain">
            {earlier.map((card) => (
              <li key={card.slot}>{button(card, '')}</li>
            ))}
          </ul>
        </details>
      )}
      {aside.length > 0 && (
        <details class="more">
          <summary>{WORDS.title.aside(aside.length)}</summary>
          <ul class="plain">
            {aside.map(({ key, words }) => (
              <li key={key}>
                {words}{' '}
                <button type="button" class="button small" onClick={() => onDownload(key)}>
                  {WORDS.title.download}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
