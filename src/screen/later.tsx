import type { ComponentType, JSX } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';

/** What stands in the place of a screen until it has been fetched. */
export interface WaitingProps {
  /** The fetching came to nothing; it can be tried again. */
  readonly isFailed: boolean;
  readonly onRetry: () => void;
}

/** A screen that is fetched when it is wanted, or a little before. */
export interface Later<Props> {
  /** Shows the screen, and until it is there whatever waits for it. */
  readonly View: (props: Props) => JSX.Element | null;
  /** Fetches the screen ahead, so that nobody waits for it. A failure is told when it is wanted. */
  readonly fetchAhead: () => void;
}

/**
 * Makes a screen of one that comes in a chunk of its own. It is fetched once; from then on it stands
 * at once wherever it is shown. A fetch that failed is forgotten, and tried again when asked.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType<WaitingProps & Props>,
): Later<Props> {
  let found: ComponentType<Props> | undefined;
  let fetching: Promise<void> | undefined;
  const fetch = (): Promise<void> => {
    fetching ??= load().then(
      (view) => {
        found = view;
      },
      (error: unknown) => {
        fetching = undefined;
        throw error;
      },
    );
    return fetching;
  };
  const View = (props: Props): JSX.Element | null => {
    const [isFailed, setFailed] = useState(false);
    const [attempt, tryAgain] = useReducer((count: number) => count + 1, 0);
    const [, redraw] = useReducer((count: number) => count + 1, 0);
    useEffect(() => {
      if (found !== undefined) return;
      setFailed(false);
      fetch().then(
        () => redraw(undefined),
        () => setFailed(true),
      );
    }, [attempt]);
    if (found === undefined)
      return <Waiting {...props} isFailed={isFailed} onRetry={() => tryAgain(undefined)} />;
    const Found = found;
    return <Found {...props} />;
  };
  return { View, fetchAhead: () => void fetch().catch(() => undefined) };
}
