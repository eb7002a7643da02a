import { SCREEN_LANGUAGE, WORDS } from '../words.ts';

/** A season that may be gone on with, or looked at when it is over. */
export interface SavedCard {
  readonly slot: string;
  readonly title: string;
  readonly week: number;
  readonly seed: number;
  /** In milliseconds since 1970; not every save tells it. */
  readonly playedAt?: number | undefined;
  /** The title of the ending, once it is over. */
  readonly ending?: string | undefined;
}

export interface SavedSeasonsProps {
  /** The last played first. */
  readonly saved: readonly SavedCard[];
  /** As many are kept; a new one beyond that costs the one not played for the longest time. */
  readonly savedMost: number;
  /** Saves that do not fit, kept for download. */
  readonly aside: readonly { readonly key: string; readonly words: string }[];
  /** Something is being opened; nothing else may be started meanwhile. */
  readonly isOpening: boolean;
  readonly onContinue: (slot: string) => void;
  readonly onDelete: (slot: string) => void;
  readonly onDownload: (key: string) => void;
}

/** Offers to go on with the season last played; the others and those put aside stay in reach. */
export function SavedSeasons(props: SavedSeasonsProps) {
  const { saved, savedMost, aside, onDownload } = props;
  const first = saved.find(({ ending }) => ending === undefined) ?? saved[0];
  const others = saved.filter((card) => card !== first);
  if (first === undefined && aside.length === 0) return null;
  return (
    <section class="saved" aria-label={WORDS.title.saved}>
      {first !== undefined && <Saved {...props} card={first} isFirst />}
      {others.length > 0 && (
        <details class="more">
          <summary>{WORDS.title.earlier(others.length)}</summary>
          <ul class="plain">
            {others.map((card) => (
              <li key={card.slot}>
                <Saved {...props} card={card} isFirst={false} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {saved.length >= savedMost && <p class="help">{WORDS.title.shelfFull(savedMost)}</p>}
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

interface SavedProps extends SavedSeasonsProps {
  readonly card: SavedCard;
  readonly isFirst: boolean;
}

function Saved({ card, isFirst, isOpening, onContinue, onDelete }: SavedProps) {
  const { slot, title, week, seed, ending } = card;
  const words = WORDS.title;
  const isPrimary = isFirst && ending === undefined;
  return (
    <div class="saved-season">
      <button
        type="button"
        class={isPrimary ? 'button primary' : 'button'}
        disabled={isOpening}
        aria-describedby={`about-${slot}`}
        onClick={() => onContinue(slot)}
      >
        {labelOf(card)}
      </button>
      <p id={`about-${slot}`}>{aboutOf(card)}</p>
      <button
        type="button"
        class="button small"
        aria-label={words.deleteNamed(title, week, seed)}
        onClick={() => onDelete(slot)}
      >
        {words.delete}
      </button>
    </div>
  );
}

/** Older versions did not keep whether a season was over; opening it will show. */
function labelOf({ title, week, playedAt, ending }: SavedCard): string {
  const words = WORDS.title;
  if (ending !== undefined) return words.lookAt(title, ending);
  return playedAt === undefined ? words.openNamed(title, week) : words.continueNamed(title, week);
}

const WHEN = new Intl.DateTimeFormat(SCREEN_LANGUAGE, { dateStyle: 'medium', timeStyle: 'short' });

/** What tells a season from others of the same story: "finished in week 26 · dice 7 · last played …". */
function aboutOf({ week, seed, playedAt, ending }: SavedCard): string {
  const words = WORDS.title;
  const parts = [words.seedOf(seed)];
  if (ending !== undefined) parts.unshift(words.finished(week));
  if (playedAt !== undefined) parts.push(words.playedAt(WHEN.format(playedAt)));
  return parts.join(' · ');
}
